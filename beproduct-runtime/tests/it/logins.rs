//! Logins in a store: what several processes, crashes and bad days do to them.
//!
//! A session stands for a process here; real processes are in `tests/` of the workspace.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use beproduct_runtime::secrecy::ExposeSecret;
use beproduct_runtime::{Answer, CallOptions, Canned, Credentials, Error, MemoryState, StateKey, StateStore, Written};
use serde_json::{Value, json};

use crate::api::Client;
use crate::tokens::{SHOE, forms, get, refresh_token_of, refreshing, token};

/// A store with a login in it, and an identity host that answers from a list.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) canned: Canned,
    pub(crate) store: Arc<MemoryState>,
}

impl World {
    pub(crate) fn new() -> World {
        World { canned: Canned::new(), store: Arc::default() }
    }

    /// Signed in by an earlier process: access token `a1`, refresh token `r2`.
    pub(crate) async fn signed_in() -> World {
        let world = World::new();
        world.canned.push(token("a1", json!({"refresh_token": "r2"})));
        world.connect(refreshing()).await.unwrap();
        world
    }

    pub(crate) async fn connect(&self, credentials: Credentials) -> Result<Client, Error> {
        let builder = Client::builder("acme").transport(self.canned.clone()).state(Arc::clone(&self.store));
        builder.credentials(credentials).connect().await
    }

    pub(crate) async fn stored(&self) -> (StateKey, Value, beproduct_runtime::Version) {
        let (key, entry) = self.store.list(&StateKey::new("login")).await.unwrap().remove(0);
        (key, serde_json::from_slice(entry.value.expose_secret()).unwrap(), entry.version)
    }

    /// Edits the stored login, as time or another process would.
    async fn edit(&self, edit: impl FnOnce(&mut Value)) {
        let (key, mut login, version) = self.stored().await;
        edit(&mut login);
        let written = self.store.write(&key, login.to_string().into_bytes().into(), Some(version)).await.unwrap();
        assert_ne!(written, Written::Conflict);
    }

    /// The access token ends in so many seconds; it has been due for a renewal for a while.
    pub(crate) async fn ends_in(&self, seconds: i64) {
        self.edit(|login| login["expires_at"] = time(seconds)).await;
    }

    /// Another process began to renew so many seconds ago.
    pub(crate) async fn note(&self, seconds_ago: i64) {
        let note = json!({"holder": "other", "since": time(-seconds_ago), "over": false, "again": false});
        self.edit(|login| login["renewing"] = note).await;
    }

    /// Another process renewed.
    pub(crate) async fn renewed_by_another(&self, access: &str, refresh: &str) {
        self.edit(|login| {
            login["access_token"] = json!(access);
            login["refresh_token"] = json!(refresh);
            login["generation"] = json!(9);
            login["expires_at"] = time(3600);
            login["renewing"] = Value::Null;
        })
        .await;
    }

    /// Refresh tokens that were sent, in order.
    pub(crate) fn sent(&self) -> Vec<String> {
        forms(&self.canned).iter().filter_map(|form| refresh_token_of(form).map(str::to_owned)).collect()
    }
}

fn time(from_now: i64) -> Value {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs() as i64;
    json!({"secs_since_epoch": now + from_now, "nanos_since_epoch": 0})
}

pub(crate) async fn call(client: &Client) -> Result<(), Error> {
    client.core.send(&get(), &CallOptions::default()).await.map(drop)
}

#[tokio::test]
async fn a_failed_renewal_leaves_a_token_that_holds() {
    let world = World::signed_in().await;
    world.ends_in(60).await;
    world.canned.push(Answer::new(503, "")).push(SHOE).push(SHOE);
    let client = world.connect(refreshing()).await.unwrap();
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(world.sent(), ["r1", "r2"], "a failure is not repeated at once");
}

#[tokio::test]
async fn a_passing_fault_ends_no_login() {
    let world = World::signed_in().await;
    world.ends_in(-1).await;
    world.canned.push(Answer::new(503, ""));
    let error = world.connect(refreshing()).await.unwrap_err();
    assert!(error.is_server_fault() && !error.is_unauthorized(), "{error}");
    world.canned.push(token("a2", json!({})));
    world.connect(refreshing()).await.unwrap();
    assert_eq!(world.stored().await.1["renewing"], Value::Null);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_holds_serves_while_another_process_renews() {
    let world = World::signed_in().await;
    world.ends_in(60).await;
    world.note(1).await;
    world.canned.push(SHOE);
    let begun = tokio::time::Instant::now();
    call(&world.connect(refreshing()).await.unwrap()).await.unwrap();
    assert_eq!((world.sent().len(), begun.elapsed()), (1, Duration::ZERO), "neither sent nor waited");
}

#[tokio::test(start_paused = true)]
async fn an_ended_token_waits_for_the_process_that_renews() {
    let world = World::signed_in().await;
    world.ends_in(-1).await;
    world.note(1).await;
    let other = async {
        tokio::time::sleep(Duration::from_secs(5)).await;
        world.renewed_by_another("a9", "r9").await;
    };
    let (client, ()) = tokio::join!(world.connect(refreshing()), other);
    world.canned.push(SHOE);
    call(&client.unwrap()).await.unwrap();
    assert_eq!(world.sent(), ["r1"], "nothing sent by this process");
    assert_eq!(world.canned.requests().last().unwrap().header("authorization"), Some("Bearer a9"));
}

#[tokio::test(start_paused = true)]
async fn a_dead_process_is_waited_for_as_long_as_its_lock() {
    let world = World::signed_in().await;
    world.ends_in(-1).await;
    // Its clock is ten minutes behind ours, so its note looks old; and ten minutes ahead.
    for (clock, next) in [(600, "a2"), (-600, "a3")] {
        world.ends_in(-1).await;
        world.note(clock).await;
        world.canned.push(token(next, json!({})));
        let begun = tokio::time::Instant::now();
        world.connect(refreshing()).await.unwrap();
        let waited = begun.elapsed().as_secs();
        assert!((15..17).contains(&waited), "waited {waited} s");
    }
    // A note of an hour ago is not waited for.
    world.ends_in(-1).await;
    world.note(3600).await;
    world.canned.push(token("a4", json!({})));
    let begun = tokio::time::Instant::now();
    world.connect(refreshing()).await.unwrap();
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test]
async fn a_login_used_up_by_a_crash_is_told_from_a_revoked_one() {
    let refusal = || Answer::new(400, r#"{"error":"invalid_grant","error_description":"spent"}"#);
    let world = World::signed_in().await;
    world.ends_in(-1).await;
    world.canned.push(refusal());
    let revoked = world.connect(refreshing()).await.unwrap_err();
    assert!(revoked.is_unauthorized() && !revoked.is_renewal_broken_off(), "{revoked}");
    assert!(revoked.to_string().contains("sign in again"), "{revoked}");

    world.note(3600).await;
    for _ in 0..2 {
        world.canned.push(refusal());
        let crashed = world.connect(refreshing()).await.unwrap_err();
        assert!(crashed.is_unauthorized() && crashed.is_renewal_broken_off(), "{crashed}");
        assert!(crashed.to_string().contains("broken off") && crashed.to_string().contains("sign in again"));
    }

    // A good login clears it.
    world.canned.push(token("a5", json!({"refresh_token": "r6"})));
    world.connect(Credentials::refresh_token("shop", "s3cret", "r5")).await.unwrap();
    assert_eq!(world.stored().await.1["renewing"], Value::Null);
    assert_eq!(world.sent(), ["r1", "r2", "r2", "r2", "r5"]);
}

#[tokio::test]
async fn a_token_that_was_given_before_is_not_taken_twice() {
    let world = World::signed_in().await;
    world.canned.push(token("b1", json!({"refresh_token": "s2"})));
    world.connect(Credentials::refresh_token("shop", "s3cret", "s1")).await.unwrap();
    // `r1` was used up by the first sign-in: what it became is gone, and the newer login stays.
    world.connect(refreshing()).await.unwrap();
    assert_eq!(world.sent(), ["r1", "s1"]);
    assert_eq!(world.stored().await.1["refresh_token"], "s2");
}

#[tokio::test]
async fn a_new_token_that_has_ended_by_our_clock_is_used() {
    let world = World::new();
    world.canned.push(token("a1", json!({"expires_in": 0}))).push(SHOE).push(SHOE);
    let client = world.connect(refreshing()).await.unwrap();
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(world.sent().len(), 1);
}

#[tokio::test]
async fn several_logins_live_side_by_side() {
    let world = World::signed_in().await;
    for (user, company, next) in [("ann", "acme", "b1"), ("", "other", "c1")] {
        world.canned.push(token(next, json!({})));
        let builder = Client::builder(company).transport(world.canned.clone()).state(Arc::clone(&world.store));
        builder.user(user).credentials(refreshing()).connect().await.unwrap();
    }
    assert_eq!(world.store.list(&StateKey::new("login")).await.unwrap().len(), 3);
}
