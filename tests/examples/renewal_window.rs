//! How long a renewal keeps the only copy of a new refresh token in memory: `cargo run --release -p tests --example
//! renewal_window`. A crash in that time costs the login, if the server takes a refresh token once.

use beproduct_generated::{
    Client, Credentials, Entry, SqliteState, StateKey, StateStore, Transport, TransportError, TransportRequest,
    TransportResponse, Version, Written,
};
use beproduct_runtime::secrecy::SecretSlice;
use beproduct_runtime::{BoxFuture, HttpSettings, HttpTransport};
use beproduct_sandbox::{Options, RefreshTokens, Sandbox};
use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const RENEWALS: usize = 200;

/// When the refresh token was sent, when its answer was here, and what was measured when that was stored.
#[derive(Debug, Default)]
struct Watch {
    sent: Option<Instant>,
    answered: Option<Instant>,
    from_sent: Vec<Duration>,
    from_answer: Vec<Duration>,
}

type Shared = Arc<Mutex<Watch>>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let options = Options { styles: 1, refresh_tokens: RefreshTokens::Rotating, ..Options::default() };
    let sandbox = Sandbox::with(options).await?;
    let folder = std::env::temp_dir().join(format!("beproduct-window-{}", std::process::id()));
    let watch = Shared::default();
    let store = Watched { store: SqliteState::open(folder.join("state.db"))?, watch: Arc::clone(&watch) };
    let transport = Wire { http: HttpTransport::new(&HttpSettings::default())?, watch: Arc::clone(&watch) };
    let given = Credentials::refresh_token(sandbox.client_id(), sandbox.client_secret(), sandbox.refresh_token());
    let builder = Client::builder(sandbox.company()).base_url(sandbox.url()).identity_url(sandbox.identity_url());
    let client = builder.transport(transport).state(store).credentials(given).connect().await?;
    for _ in 0..RENEWALS {
        // The service does not take the token any more, so each call renews it.
        sandbox.clock().advance(Duration::from_secs(48 * 3600));
        client.style().folders().send().await?;
    }
    std::fs::remove_dir_all(folder)?;
    let watch = watch.lock().map_err(|error| error.to_string())?;
    print("from the sending of the refresh token to its successor on the disk", &watch.from_sent);
    print("of that, from the answer on", &watch.from_answer);
    Ok(())
}

fn print(what: &str, times: &[Duration]) {
    let mut micros: Vec<_> = times.iter().map(Duration::as_micros).collect();
    micros.sort_unstable();
    let at = |part: usize| micros[micros.len() * part / 100];
    println!("{what}: median {} µs, 95 of 100 within {} µs ({} renewals)", at(50), at(95), micros.len());
}

struct Wire {
    http: HttpTransport,
    watch: Shared,
}

impl Transport for Wire {
    fn send(&self, request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let is_renewal = request.url.path().ends_with("/connect/token");
            let sent = Instant::now();
            let answer = self.http.send(request).await;
            if is_renewal {
                let mut watch = self.watch.lock().unwrap();
                (watch.sent, watch.answered) = (Some(sent), Some(Instant::now()));
            }
            answer
        })
    }
}

#[derive(Debug)]
struct Watched {
    store: SqliteState,
    watch: Shared,
}

type Fallible<T> = Result<T, Box<dyn Error + Send + Sync>>;

impl StateStore for Watched {
    fn read<'a>(&'a self, key: &'a StateKey) -> BoxFuture<'a, Fallible<Option<Entry>>> {
        self.store.read(key)
    }

    fn write<'a>(
        &'a self,
        key: &'a StateKey,
        value: SecretSlice<u8>,
        replaces: Option<Version>,
    ) -> BoxFuture<'a, Fallible<Written>> {
        Box::pin(async move {
            let written = self.store.write(key, value, replaces).await;
            let mut watch = self.watch.lock().unwrap();
            if let (Some(sent), Some(answered)) = (watch.sent.take(), watch.answered.take()) {
                watch.from_sent.push(sent.elapsed());
                watch.from_answer.push(answered.elapsed());
            }
            written
        })
    }

    fn remove<'a>(&'a self, key: &'a StateKey, version: Version) -> BoxFuture<'a, Fallible<bool>> {
        self.store.remove(key, version)
    }

    fn list<'a>(&'a self, below: &'a StateKey) -> BoxFuture<'a, Fallible<Vec<(StateKey, Entry)>>> {
        self.store.list(below)
    }
}
