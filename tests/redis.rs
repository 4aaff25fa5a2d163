//! Processes that share a login in Redis, at the address in `REDIS_URL`: `bash checks/redis.sh`.

#[path = "it/logins.rs"]
mod logins;
#[path = "limits/processes.rs"]
mod processes;
#[path = "limits/shared.rs"]
mod shared_budget;
#[path = "it/shared_login.rs"]
mod shared_login;

use beproduct_generated::{RedisState, StateKey, StateStore};
use shared_login::{check_apart, check_together};
use std::sync::Arc;

/// The worker's store, emptied of logins: the tests run one after another.
async fn store() -> (Arc<dyn StateStore>, String) {
    let url = std::env::var("REDIS_URL").expect("checks/redis.sh sets REDIS_URL");
    let store = RedisState::connect(&url).await.unwrap();
    for (key, entry) in store.list(&StateKey::new("login")).await.unwrap() {
        assert!(store.remove(&key, entry.version).await.unwrap());
    }
    (Arc::new(store), format!("redis:{url}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_renew_an_ended_token_once() {
    let (store, name) = store().await;
    check_apart(store, &name).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_renew_a_refused_token_once() {
    let (store, name) = store().await;
    check_together(store, &name).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn four_processes_share_one_budget() {
    let (_, name) = store().await;
    shared_budget::check(&name, 4).await;
}
