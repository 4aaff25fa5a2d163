//! All that the requests share.

use crate::clock::Clock;
use crate::error::StartError;
use crate::faults::Faulty;
use crate::options::Options;
use crate::quota::Quota;
use crate::routes::Routes;
use crate::seed;
use crate::state::Company;
use crate::tokens::Identity;
use crate::trap::{Spoiled, Traps};
use beproduct_spec::ir::Api;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

pub(crate) struct App {
    pub(crate) api: Api,
    /// `http://127.0.0.1:port`.
    pub(crate) host: String,
    pub(crate) options: Options,
    pub(crate) routes: Routes,
    pub(crate) clock: Clock,
    pub(crate) quota: Quota,
    pub(crate) faults: Faulty,
    pub(crate) identity: Identity,
    traps: AtomicU64,
    pub(crate) spoiled: Spoiled,
    company: RwLock<Company>,
}

impl App {
    /// `host` is `http://127.0.0.1:port`.
    pub(crate) fn new(api: Api, options: Options, host: &str) -> Result<App, StartError> {
        let quota = Quota::new(daily_budget(&api, &options)?, &options);
        Ok(App {
            routes: Routes::new(&api),
            clock: Clock::default(),
            quota,
            faults: Faulty::new(options.faults.clone()),
            identity: Identity::new(host)?,
            host: host.to_owned(),
            spoiled: Spoiled::default(),
            traps: AtomicU64::new(Traps::new(&options.traps).0),
            company: RwLock::new(seed::company(&options)),
            api,
            options,
        })
    }

    pub(crate) fn traps(&self) -> Traps {
        Traps(self.traps.load(Ordering::Relaxed))
    }

    pub(crate) fn set_traps(&self, traps: Traps) {
        self.traps.store(traps.0, Ordering::Relaxed);
    }

    // A panic in a handler must not stop the sandbox: what it left behind is read as it is.
    pub(crate) fn company(&self) -> RwLockReadGuard<'_, Company> {
        self.company.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn company_mut(&self) -> RwLockWriteGuard<'_, Company> {
        self.company.write().unwrap_or_else(PoisonError::into_inner)
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
