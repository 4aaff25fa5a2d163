//! All that the requests share.

use crate::clock::Clock;
use crate::error::StartError;
use crate::examples::Examples;
use crate::faults::Faulty;
use crate::keep::{Kept, StateError, Store, Writing, from_json, to_json};
use crate::options::Options;
use crate::quota::Quota;
use crate::recent::Recent;
use crate::routes::Routes;
use crate::seed;
use crate::state::Company;
use crate::tokens::Identity;
use crate::trap::{Spoiled, Traps};
use beproduct_spec::Source;
use beproduct_spec::ir::Api;
use serde_json::Value;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, RwLockReadGuard};

pub(crate) struct App {
    pub(crate) api: Api,
    /// Where the API was read.
    pub(crate) source: Option<Source>,
    /// The API reference, from the first time that somebody opens it.
    pub(crate) openapi: OnceLock<String>,
    pub(crate) recent: Recent,
    /// `http://127.0.0.1:port`.
    pub(crate) host: String,
    pub(crate) options: Options,
    pub(crate) routes: Routes,
    pub(crate) clock: Clock,
    pub(crate) quota: Quota,
    pub(crate) faults: Faulty,
    pub(crate) examples: Examples,
    pub(crate) identity: Identity,
    traps: AtomicU64,
    pub(crate) spoiled: Spoiled,
    company: Kept<Company>,
    store: Option<Arc<Store>>,
}

impl App {
    /// `host` is `http://127.0.0.1:port`.
    pub(crate) fn new((api, source): (Api, Option<Source>), options: Options, host: &str) -> Result<App, StartError> {
        let budget = daily_budget(&api, &options)?;
        let path = options.data.clone().unwrap_or_default();
        let unusable = |error: StateError| StartError::new(format!("the data file {}: {error}", path.display()));
        let store = options.data.as_deref().map(Store::open).transpose().map_err(unusable)?.map(Arc::new);
        let app = App {
            routes: Routes::new(&api),
            clock: Clock::open(store.clone()).map_err(unusable)?,
            quota: Quota::open(budget, &options, store.clone()).map_err(unusable)?,
            faults: Faulty::new(options.faults.clone()),
            examples: Examples::default(),
            identity: Identity::open(host, store.clone()).map_err(unusable)?,
            host: host.to_owned(),
            spoiled: Spoiled::default(),
            traps: AtomicU64::new(Traps::new(&options.traps).0),
            company: Kept::open(store.clone(), || seed::company(&options)).map_err(unusable)?,
            store,
            source,
            openapi: OnceLock::new(),
            recent: Recent::default(),
            api,
            options,
        };
        app.store.as_ref().map_or(Ok(()), |store| store.complete()).map_err(unusable)?;
        Ok(app)
    }

    /// Why nothing may be answered any more: what was changed could not be written.
    pub(crate) fn fault(&self) -> Option<StateError> {
        self.store.as_ref().and_then(|store| store.fault())
    }

    pub(crate) fn traps(&self) -> Traps {
        Traps(self.traps.load(Ordering::Relaxed))
    }

    pub(crate) fn set_traps(&self, traps: Traps) {
        self.traps.store(traps.0, Ordering::Relaxed);
    }

    pub(crate) fn company(&self) -> RwLockReadGuard<'_, Company> {
        self.company.read()
    }

    /// The company as one JSON document.
    pub(crate) fn save(&self) -> Result<Value, StateError> {
        to_json(&mut *self.company_mut())
    }

    /// Puts a company that was saved in the place of this one.
    pub(crate) fn load(&self, document: &Value) -> Result<(), StateError> {
        let company: Company = from_json(document)?;
        company.check()?;
        self.company.replace(company)
    }

    pub(crate) fn company_mut(&self) -> Writing<'_, Company> {
        self.company.write()
    }
}

fn daily_budget(api: &Api, options: &Options) -> Result<u64, StartError> {
    if let Some(requests) = options.requests_per_day {
        return Ok(requests);
    }
    if api.limits.editions.is_empty() {
        // Such a spec says nothing of a quota: more than a day can hold.
        return Ok(u64::from(u32::MAX));
    }
    let edition = api.limits.editions.iter().find(|edition| edition.name == options.edition);
    let Some(edition) = edition else {
        let known: Vec<&str> = api.limits.editions.iter().map(|edition| edition.name.as_str()).collect();
        let message = format!("the spec has no edition `{}`; it has {}", options.edition, known.join(", "));
        return Err(StartError::new(message));
    };
    Ok(edition.budget(options.licences))
}
