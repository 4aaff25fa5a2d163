//! The store in Redis, at the address in `REDIS_URL`: `bash checks/redis.sh`.

#[path = "it/promises.rs"]
mod promises;

use beproduct_runtime::{RedisState, StateKey, StateStore};
use promises::{check_promises, count_up, counted};

fn url() -> String {
    std::env::var("REDIS_URL").expect("checks/redis.sh sets REDIS_URL")
}

/// Keys of this run alone.
fn prefix(name: &str) -> String {
    format!("{{{name}-{}}}", std::process::id())
}

async fn store(name: &str) -> RedisState {
    RedisState::connect_with_prefix(&url(), prefix(name)).await.unwrap()
}

#[tokio::test]
async fn redis_keeps_the_promises() {
    check_promises(&store("promises").await).await;
}

#[tokio::test]
async fn writers_at_once_lose_nothing() {
    let key = StateKey::new("count");
    let writers: Vec<_> = (0..4)
        .map(|_| {
            let key = key.clone();
            tokio::spawn(async move {
                let store = store("writers").await;
                for _ in 0..25 {
                    count_up(&store, &key).await;
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(counted(&store("writers").await, &key).await, 100);
}

#[tokio::test]
async fn a_lost_connection_is_made_anew() {
    let (store, key) = (store("lost").await, StateKey::new("a"));
    store.write(&key, b"here".to_vec().into(), None).await.unwrap();
    let client = redis::Client::open(url()).unwrap();
    let mut other = client.get_multiplexed_async_connection().await.unwrap();
    let _: i64 = redis::cmd("CLIENT").arg(&["KILL", "TYPE", "normal"]).query_async(&mut other).await.unwrap();
    // The call that finds the connection gone may fail; those after it do not.
    let _ = store.read(&key).await;
    assert!(store.read(&key).await.unwrap().is_some());
}

#[tokio::test]
async fn an_address_does_not_print() {
    for url in ["redis://:hush-hush@127.0.0.1:1/", "nonsense:hush-hush"] {
        let error = RedisState::connect(url).await.unwrap_err();
        let mut text = format!("{error} {error:?} {error:#?}");
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            text += &format!("{error} {error:?}");
            cause = error.source();
        }
        assert!(!text.contains("hush") && text.contains("Redis"), "{text}");
    }
}
