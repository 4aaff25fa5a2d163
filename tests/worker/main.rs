//! A process of an application: it shares its login with others, and can be killed at every step.
//!
//! `worker MODE STORE [STEP]`, with the environment of a sandbox. `STORE` is `sqlite:PATH` or `redis:URL`.

mod calls;
mod doomed;
mod limits;
mod steps;
mod wire;

use beproduct_generated::{Builder, Client, Error, StateStore};
use std::sync::Arc;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["together", store] => calls::together(open(store).await).await,
        ["apart", store] => calls::apart(open(store).await).await,
        ["write", store, table, rows, at_once, budget] => {
            limits::write(open(store).await, table, number(rows), number(at_once), budget).await;
        }
        ["spend", store, budget] => limits::spend(open(store).await, budget).await,
        ["once", store] => calls::once(open(store).await).await,
        ["killed-at-step", store, step] => doomed::at_step(open(store).await, number(step)).await,
        ["killed-in-write", store, micros] => doomed::in_write(open(store).await, number(micros)).await,
        _ => panic!("no such work: {arguments:?}"),
    }
}

/// A client of the sandbox in the environment, before it is connected.
fn builder() -> Result<Builder<Client>, Error> {
    Client::builder(std::env::var("BEPRODUCT_COMPANY").unwrap_or_default()).from_env()
}

async fn open(store: &str) -> Arc<dyn StateStore> {
    match store.split_once(':') {
        Some(("sqlite", path)) => Arc::new(beproduct_generated::SqliteState::open(path).unwrap()),
        #[cfg(feature = "redis")]
        Some(("redis", url)) => Arc::new(beproduct_generated::RedisState::connect(url).await.unwrap()),
        _ => panic!("no such store: {store}"),
    }
}

fn number(text: &str) -> u64 {
    text.parse().unwrap()
}
