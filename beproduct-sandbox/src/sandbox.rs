//! Starting and stopping, and what a test asks the sandbox itself.

use crate::app::App;
use crate::clock::Clock;
use crate::error::{Failure, StartError};
use crate::faults::Faults;
use crate::handle::State;
use crate::keep::StateError;
use crate::options::Options;
use crate::trap::{Trap, Traps};
use crate::{areas, control, face, identity, inject, listen, spec};
use axum::Router;
use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::middleware::map_response_with_state;
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A running sandbox. It stops when it is dropped, or by [`Sandbox::stop`].
pub struct Sandbox {
    app: Arc<App>,
    url: String,
    stop: oneshot::Sender<()>,
    listening: JoinHandle<()>,
}

impl Sandbox {
    /// Starts with the defaults of [`Options`] on a free port.
    ///
    /// # Errors
    ///
    /// When the spec has faults, or no port can be had.
    pub async fn start() -> Result<Sandbox, StartError> {
        Sandbox::with(Options::default()).await
    }

    /// Starts as told.
    ///
    /// # Errors
    ///
    /// When the spec has faults, names no such edition, or the port is taken.
    pub async fn with(mut options: Options) -> Result<Sandbox, StartError> {
        let api = spec::load(&mut options)?;
        let (listener, url) = bind(options.port).await?;
        let app = Arc::new(App::new(api, options, &url)?);
        let (stop, stopped) = oneshot::channel::<()>();
        let router = router(Arc::clone(&app));
        let listening = tokio::spawn(listen::listen(listener, router, stopped));
        Ok(Sandbox { app, url, stop, listening })
    }

    /// Stops, and waits until the port and the data file are free. Requests under way are answered first.
    pub async fn stop(self) {
        drop(self.stop);
        // It ends without a fault; if not, there is nothing left to stop.
        let _ = self.listening.await;
    }

    /// The host, such as `http://127.0.0.1:41233`; the API is under `/api/{company}` of it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The identity server, which is the issuer: `{url}/ids`.
    pub fn identity_url(&self) -> &str {
        &self.app.identity.issuer
    }

    /// The automation service: `{url}/automation`.
    pub fn automation_url(&self) -> String {
        format!("{}/automation", self.url)
    }

    /// The tenant.
    pub fn company(&self) -> &str {
        &self.app.options.company
    }

    /// The registered application.
    pub fn client_id(&self) -> &str {
        &self.app.options.client_id
    }

    /// Its secret.
    pub fn client_secret(&self) -> &str {
        &self.app.options.client_secret
    }

    /// User name of the first user, an administrator.
    pub fn login(&self) -> String {
        self.app.company().people.first().username.clone()
    }

    /// The password of every user.
    pub fn password(&self) -> &str {
        &self.app.options.password
    }

    /// The environment for a client of this sandbox, with a fresh refresh token.
    pub fn env(&self) -> Vec<(&'static str, String)> {
        vec![
            ("BEPRODUCT_COMPANY", self.company().to_owned()),
            ("BEPRODUCT_URL", self.url.clone()),
            ("BEPRODUCT_IDENTITY_URL", self.identity_url().to_owned()),
            ("BEPRODUCT_CLIENT_ID", self.client_id().to_owned()),
            ("BEPRODUCT_CLIENT_SECRET", self.client_secret().to_owned()),
            ("BEPRODUCT_REFRESH_TOKEN", self.refresh_token()),
        ]
    }

    /// An access token of the first user with just these scopes.
    pub fn issue_token(&self, scopes: &[&str]) -> String {
        identity::issue_access(&self.app, scopes)
    }

    /// A refresh token of the first user with every scope of the spec.
    pub fn refresh_token(&self) -> String {
        identity::issue_refresh(&self.app)
    }

    /// Makes every token issued so far worthless, as when the user revokes the application.
    pub fn revoke_tokens(&self) {
        self.app.identity.grants.revoke();
    }

    /// How often a refresh token was taken so far.
    pub fn refreshes(&self) -> u64 {
        self.app.identity.grants.renewed()
    }

    /// How often a refresh token was refused so far: it was unknown, spent or revoked.
    pub fn refreshes_refused(&self) -> u64 {
        self.app.identity.grants.refused()
    }

    /// Requests that the day's quota was charged with.
    pub fn requests_today(&self) -> u64 {
        self.app.quota.day(self.app.clock.seconds()).used
    }

    /// Spends the day's quota until so many requests are left.
    pub fn leave_requests(&self, remaining: u64) {
        self.app.quota.leave(self.app.clock.seconds(), remaining);
    }

    /// The clock, which a test can move.
    pub fn clock(&self) -> &Clock {
        &self.app.clock
    }

    /// Sets what goes wrong from now on; the script and the chances begin anew.
    pub fn set_faults(&self, faults: Faults) {
        self.app.faults.set(faults);
    }

    /// How often each fault struck so far, by its name.
    pub fn struck(&self) -> BTreeMap<String, u64> {
        self.app.faults.struck()
    }

    /// Sets the traps that are on from now on.
    pub fn set_traps(&self, traps: &BTreeSet<Trap>) {
        self.app.set_traps(Traps::new(traps));
    }

    /// The company as one JSON document, for [`Sandbox::load`]. Quota, tokens and the clock are not in it.
    ///
    /// # Errors
    ///
    /// When a record cannot be written as JSON.
    pub fn save(&self) -> Result<Value, StateError> {
        self.app.save()
    }

    /// Puts a saved company in the place of this one.
    ///
    /// # Errors
    ///
    /// When the document is none that [`Sandbox::save`] made, or the data file cannot be written. Nothing has changed
    /// then.
    pub fn load(&self, document: &Value) -> Result<(), StateError> {
        self.app.load(document)
    }

    /// The operations that keep state, by operationId and in order. All others answer from the spec.
    pub fn stateful(&self) -> Vec<String> {
        areas::stateful()
    }

    /// The operations of the spec that answer from its examples, by operationId and in the order of the spec.
    pub fn stateless(&self) -> Vec<String> {
        let ids = self.app.api.operations.iter().map(|operation| &operation.id);
        ids.filter(|id| areas::handler(id).is_none()).cloned().collect()
    }

    /// How often each operation was answered from an example so far, by operationId.
    pub fn examples(&self) -> BTreeMap<String, u64> {
        self.app.examples.counts()
    }

    /// The stored records, read without spending requests.
    pub fn state(&self) -> State {
        State::new(Arc::clone(&self.app))
    }
}

async fn bind(port: u16) -> Result<(TcpListener, String), StartError> {
    let failed = |error: std::io::Error| StartError::new(format!("port {port} on 127.0.0.1: {error}"));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
    let port = listener.local_addr().map_err(failed)?.port();
    Ok((listener, format!("http://127.0.0.1:{port}")))
}

fn router(app: Arc<App>) -> Router {
    let fallback = Router::new().fallback(inject::serve);
    let router = Router::new()
        .nest("/ids", identity::router())
        .nest("/sandbox", control::router())
        .merge(face::router())
        .merge(fallback);
    let router = match app.options.data {
        Some(_) => router.layer(map_response_with_state(Arc::clone(&app), when_written)),
        None => router,
    };
    router.with_state(app)
}

/// Nothing is answered that could not be written.
async fn when_written(Shared(app): Shared<Arc<App>>, response: Response) -> Response {
    match app.fault() {
        Some(fault) => {
            let text = format!("The data file could not be written: {fault}. Restart the sandbox.");
            Failure::text(StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
        }
        None => response,
    }
}
