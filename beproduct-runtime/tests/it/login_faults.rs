//! Bad days of the identity server, the clock and the store, with a login in the store.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use beproduct_runtime::secrecy::SecretSlice;
use beproduct_runtime::{
    Answer, BoxFuture, Canned, Entry, Error, StateKey, StateStore, Transport, TransportError, TransportFault,
    TransportRequest, TransportResponse, Version, Written,
};
use serde_json::{Value, json};

use crate::api::Client;
use crate::logins::{World, call};
use crate::tokens::{SHOE, jwt, refreshing, token};

/// What the identity server does, and what the error says of it.
const BAD: [(Bad, &str); 8] = [
    (Bad::Answer(200, "<html>Sign in</html>"), "not a token answer"),
    (Bad::Answer(400, "<html>Bad gateway</html>"), "not a token answer"),
    (Bad::Answer(200, r#"{"error":{"code":7}}"#), "not a token answer"),
    (Bad::Answer(400, r#"{"error":"temporarily_unavailable"}"#), "temporarily_unavailable"),
    (Bad::Answer(503, "down"), "503"),
    (Bad::Answer(302, ""), "302"),
    (Bad::Fault(TransportFault::Reset), "reset"),
    (Bad::Fault(TransportFault::Cut), "breaks off"),
];

enum Bad {
    Answer(u16, &'static str),
    Fault(TransportFault),
}

impl Bad {
    fn push(&self, canned: &Canned) {
        match self {
            Bad::Answer(status, body) => canned.push(Answer::new(*status, *body)),
            Bad::Fault(fault) => canned.push_fault(*fault),
        };
    }
}

#[tokio::test]
async fn a_bad_answer_is_told_and_ends_no_login() {
    for (bad, says) in BAD {
        let world = World::signed_in().await;
        world.ends_in(-1).await;
        bad.push(&world.canned);
        let error = world.connect(refreshing()).await.unwrap_err();
        assert!(error.to_string().contains(says), "{says}: {error}");
        assert!(!error.to_string().contains("revoked"), "{error}");
        world.canned.push(token("a2", json!({})));
        world.connect(refreshing()).await.unwrap();
        assert_eq!(world.sent(), ["r1", "r2", "r2"], "{says}");
        assert_eq!(world.stored().await.1["renewing"], Value::Null);
    }
}

#[tokio::test]
async fn a_bad_answer_stops_no_call_while_the_token_holds() {
    for (bad, says) in BAD {
        let world = World::signed_in().await;
        world.ends_in(60).await;
        bad.push(&world.canned);
        world.canned.push(SHOE);
        call(&world.connect(refreshing()).await.unwrap()).await.unwrap_or_else(|error| panic!("{says}: {error}"));
        assert_eq!(world.canned.requests().last().unwrap().header("authorization"), Some("Bearer a1"));
    }
}

/// Does something when a request has reached the server, and brings its answer or none.
struct Meanwhile<F>(Canned, F);

impl<F> Transport for Meanwhile<F>
where
    F: Fn() -> BoxFuture<'static, ()> + Send + Sync + 'static,
{
    fn send(&self, request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let is_renewal = request.url.path().ends_with("/connect/token");
        Box::pin(async move {
            let answer = self.0.send(request).await;
            if is_renewal {
                (self.1)().await;
            }
            answer
        })
    }
}

async fn connect<F>(world: &World, meanwhile: F) -> Result<Client, Error>
where
    F: Fn() -> BoxFuture<'static, ()> + Send + Sync + 'static,
{
    let builder = Client::builder("acme").transport(Meanwhile(world.canned.clone(), meanwhile));
    builder.state(Arc::clone(&world.store)).credentials(refreshing()).connect().await
}

#[tokio::test(start_paused = true)]
async fn a_server_that_hangs_is_given_up_before_the_lock_ends() {
    let world = World::signed_in().await;
    world.ends_in(-1).await;
    world.canned.push(token("a2", json!({})));
    let begun = tokio::time::Instant::now();
    let error = connect(&world, || Box::pin(std::future::pending())).await.unwrap_err();
    assert!(error.is_timeout() && begun.elapsed() == Duration::from_secs(10), "{error}");
    // Whether it took the refresh token is not known; if it did, that is what the next start says.
    world.canned.push(Answer::new(400, r#"{"error":"invalid_grant"}"#));
    assert!(world.connect(refreshing()).await.unwrap_err().is_renewal_broken_off());
}

#[tokio::test]
async fn a_process_that_slept_takes_what_another_one_stored() {
    let world = World::signed_in().await;
    world.ends_in(-1).await;
    world.canned.push(token("late", json!({"refresh_token": "late"}))).push(SHOE);
    let other = world.clone();
    let client = connect(&world, move || {
        let other = other.clone();
        Box::pin(async move { other.renewed_by_another("a9", "r9").await })
    });
    call(&client.await.unwrap()).await.unwrap();
    assert_eq!(world.canned.requests().last().unwrap().header("authorization"), Some("Bearer a9"));
    assert_eq!(world.stored().await.1["refresh_token"], "r9");
}

#[tokio::test]
async fn a_process_that_slept_is_first_if_the_other_one_has_nothing_yet() {
    let world = World::signed_in().await;
    world.ends_in(-1).await;
    world.canned.push(token("a2", json!({"refresh_token": "r3"})));
    let other = world.clone();
    let meanwhile = move || -> BoxFuture<'static, ()> {
        let other = other.clone();
        Box::pin(async move { other.note(0).await })
    };
    connect(&world, meanwhile).await.unwrap();
    let (_, login, _) = world.stored().await;
    assert_eq!((&login["refresh_token"], &login["renewing"]), (&json!("r3"), &Value::Null));
}

#[tokio::test]
async fn a_refusal_is_no_end_if_another_process_was_faster() {
    let world = World::signed_in().await;
    world.ends_in(-1).await;
    world.canned.push(Answer::new(400, r#"{"error":"invalid_grant"}"#)).push(SHOE);
    let other = world.clone();
    let client = connect(&world, move || {
        let other = other.clone();
        Box::pin(async move { other.renewed_by_another("a9", "r9").await })
    });
    call(&client.await.unwrap()).await.unwrap();
    assert_eq!(world.canned.requests().last().unwrap().header("authorization"), Some("Bearer a9"));
}

#[tokio::test]
async fn without_a_life_a_token_is_used_until_it_is_refused() {
    let world = World::new();
    let silent = |name: &str| json!({"access_token": name, "token_type": "Bearer", "refresh_token": "r2"});
    world.canned.push(silent("a1")).push(SHOE).push(Answer::new(401, "")).push(silent("a2")).push(SHOE);
    let client = world.connect(refreshing()).await.unwrap();
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(world.sent(), ["r1", "r2"]);
}

#[tokio::test]
async fn a_clock_that_is_off_renews_no_more_often() {
    for off in [-600, 600] {
        let world = World::new();
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs() as i64;
        // The server's clock stands in the token alone: it lives for five minutes from then.
        let access = jwt(json!({"iat": now + off, "exp": now + off + 300}));
        world.canned.push(json!({"access_token": access, "token_type": "Bearer"})).push(SHOE).push(SHOE);
        let client = world.connect(refreshing()).await.unwrap();
        call(&client).await.unwrap();
        call(&client).await.unwrap();
        assert_eq!(world.sent().len(), 1, "{off}");
    }
}

/// A store whose writes fail for a while.
#[derive(Debug)]
struct Flaky {
    world: World,
    fails: Arc<AtomicBool>,
}

type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

impl StateStore for Flaky {
    fn read<'a>(&'a self, key: &'a StateKey) -> BoxFuture<'a, Fallible<Option<Entry>>> {
        self.world.store.read(key)
    }

    fn write<'a>(
        &'a self,
        key: &'a StateKey,
        value: SecretSlice<u8>,
        replaces: Option<Version>,
    ) -> BoxFuture<'a, Fallible<Written>> {
        match self.fails.load(Ordering::SeqCst) {
            true => Box::pin(async { Err("the disk is full".into()) }),
            false => self.world.store.write(key, value, replaces),
        }
    }

    fn remove<'a>(&'a self, key: &'a StateKey, version: Version) -> BoxFuture<'a, Fallible<bool>> {
        self.world.store.remove(key, version)
    }

    fn list<'a>(&'a self, below: &'a StateKey) -> BoxFuture<'a, Fallible<Vec<(StateKey, Entry)>>> {
        self.world.store.list(below)
    }
}

#[tokio::test(start_paused = true)]
async fn tokens_that_could_not_be_stored_are_not_lost() {
    let world = World::signed_in().await;
    let fails = Arc::new(AtomicBool::new(false));
    let disk = Arc::clone(&fails);
    // The disk is full from the moment on at which the server has answered.
    let transport = Meanwhile(world.canned.clone(), move || -> BoxFuture<'static, ()> {
        disk.store(true, Ordering::SeqCst);
        Box::pin(async {})
    });
    let store = Flaky { world: world.clone(), fails: Arc::clone(&fails) };
    let client = Client::builder("acme").transport(transport).state(store);
    let client = client.credentials(refreshing()).connect().await.unwrap();
    world.canned.push(Answer::new(401, "")).push(token("a2", json!({"refresh_token": "r3"})));
    let error = call(&client).await.unwrap_err();
    assert!(error.to_string().contains("the state store failed"), "{error}");
    assert_eq!(world.stored().await.1["refresh_token"], "r2", "not stored, so not used");

    fails.store(false, Ordering::SeqCst);
    world.canned.push(Answer::new(401, "")).push(SHOE);
    call(&client).await.unwrap();
    assert_eq!(world.sent(), ["r1", "r2"], "the tokens of the first renewal were kept");
    assert_eq!(world.stored().await.1["refresh_token"], "r3");
}
