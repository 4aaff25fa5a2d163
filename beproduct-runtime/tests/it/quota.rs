//! The day's requests: leases, reservations, and what the service says of them.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use beproduct_runtime::{Answer, CallOptions, Canned, Credentials, Error, MemoryState};

use crate::api::{Client, ShoeGet, client};

const SHOE: &str = r#"{"id":"1","fields":[]}"#;

/// One that answers so many times.
fn canned(answers: usize) -> Canned {
    let canned = Canned::new();
    for _ in 0..answers {
        canned.push(SHOE);
    }
    canned
}

async fn sharing(state: &Arc<MemoryState>, canned: &Canned, budget: u64) -> beproduct_runtime::Core {
    let builder = Client::builder("acme").transport(canned.clone()).state(Arc::clone(state)).requests_per_day(budget);
    builder.credentials(Credentials::access_token("t0ken")).connect().await.unwrap().core
}

async fn get(core: &beproduct_runtime::Core) -> Result<(), Error> {
    core.send(&ShoeGet { id: "1".into() }, &CallOptions::default()).await.map(drop)
}

fn tomorrow() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    now - now % 86_400 + 86_400
}

/// An answer that tells of the day's requests.
fn told(limit: u64, remaining: u64) -> Answer {
    let answer = Answer::new(200, SHOE).header("X-RateLimit-Limit", &limit.to_string());
    answer.header("X-RateLimit-Remaining", &remaining.to_string()).header("X-RateLimit-Reset", &tomorrow().to_string())
}

#[tokio::test]
async fn the_budget_is_spent_to_the_last_request_and_not_beyond() {
    let (state, canned) = (Arc::default(), canned(60));
    let core = sharing(&state, &canned, 57).await;
    for _ in 0..57 {
        get(&core).await.unwrap();
    }
    let error = get(&core).await.unwrap_err();
    assert!(error.is_quota_spent() && error.is_refused_before_sending(), "{error}");
    assert!(error.to_string().contains("the 57 requests of the day are spent; nothing was sent"), "{error}");
    assert!(error.retry_after().unwrap() <= Duration::from_secs(86_400));
    assert_eq!(canned.requests().len(), 57);
    assert_eq!(core.quota().status().await.unwrap().left, Some(0));
}

#[tokio::test]
async fn clients_that_share_their_state_share_the_budget() {
    let (state, canned) = (Arc::default(), canned(1000));
    let clients = [sharing(&state, &canned, 500).await, sharing(&state, &canned, 500).await];
    for core in clients.iter().cycle() {
        if get(core).await.is_err() {
            break;
        }
    }
    // Whoever is refused may leave a lease in the other's hands.
    while get(&clients[0]).await.is_ok() {}
    while get(&clients[1]).await.is_ok() {}
    assert_eq!(canned.requests().len(), 500);
}

#[tokio::test]
async fn a_client_gives_back_what_it_did_not_send() {
    let (state, canned) = (Arc::default(), canned(1000));
    let first = sharing(&state, &canned, 400).await;
    for _ in 0..100 {
        get(&first).await.unwrap();
    }
    drop(first);
    let second = sharing(&state, &canned, 400).await;
    assert_eq!(second.quota().status().await.unwrap().left, Some(300));
    get(&second).await.unwrap();
    second.close().await.unwrap();
    assert_eq!(second.quota().status().await.unwrap().left, Some(299));
}

#[tokio::test]
async fn the_services_own_count_goes_before_ours() {
    let canned = Canned::new();
    canned.push(told(500, 200));
    for _ in 0..300 {
        canned.push(SHOE);
    }
    let core = client(&canned).await;
    assert_eq!(core.quota().status().await.unwrap().left, None);
    let error = loop {
        if let Err(error) = get(&core).await {
            break error;
        }
    };
    assert!(error.is_quota_spent(), "{error}");
    assert_eq!(canned.requests().len(), 201);
}

#[tokio::test]
async fn requests_that_the_service_did_not_count_are_regained() {
    let (state, canned) = (Arc::default(), Canned::new());
    let core = sharing(&state, &canned, 100).await;
    let uncounted = std::iter::repeat_n(100, 10);
    for left in uncounted.chain((0..100).rev()) {
        canned.push(told(100, left));
        get(&core).await.unwrap();
    }
    canned.push(SHOE);
    assert!(get(&core).await.unwrap_err().is_quota_spent());
}

#[tokio::test]
async fn a_refusal_for_the_day_ends_the_day() {
    let canned = Canned::new();
    let refusal = r#"{"error":"spent","retryAfterSeconds":5000,"window":"1 day","limit":2000}"#;
    canned.push(SHOE).push(Answer::new(429, refusal).header("Retry-After", "5000")).push(SHOE);
    let core = client(&canned).await;
    get(&core).await.unwrap();
    assert!(get(&core).await.unwrap_err().is_throttled());
    let spent = get(&core).await.unwrap_err();
    assert!(spent.is_quota_spent(), "{spent}");
    assert_eq!(canned.answers_left(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_for_a_minute_holds_for_every_call() {
    let canned = Canned::new();
    let refusal = r#"{"error":"spent","retryAfterSeconds":40,"window":"1 minute","limit":60}"#;
    canned.push(Answer::new(429, refusal).header("Retry-After", "40")).push(SHOE).push(SHOE);
    let core = client(&canned).await;
    let mut options = CallOptions::default();
    options.no_retry();
    assert!(core.send(&ShoeGet { id: "1".into() }, &options).await.unwrap_err().is_throttled());
    let start = tokio::time::Instant::now();
    get(&core).await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(39), "{:?}", start.elapsed());
    get(&core).await.unwrap();
}

#[tokio::test]
async fn what_is_reserved_for_a_job_is_not_spent_by_others() {
    let (state, canned) = (Arc::default(), canned(100));
    let core = sharing(&state, &canned, 50).await;
    let kept = core.quota().reserve("nightly", 40).await.unwrap();
    let again = core.quota().reserve("nightly", 45).await.unwrap();
    assert_eq!((kept.estimate().today, again.estimate().today), (40, 45));
    drop(kept);
    let again = core.quota().reserve("nightly", 45).await.unwrap();
    for _ in 0..5 {
        get(&core).await.unwrap();
    }
    assert!(get(&core).await.unwrap_err().is_quota_spent());
    let mut options = CallOptions::default();
    options.reservation(&again);
    core.send(&ShoeGet { id: "1".into() }, &options).await.unwrap();
    drop((options, again));
    assert_eq!(core.quota().status().await.unwrap().left, Some(44));
    get(&core).await.unwrap();
}

#[tokio::test]
async fn an_estimate_says_what_fits_today() {
    let (state, canned) = (Arc::default(), canned(200));
    let core = sharing(&state, &canned, 2500).await;
    for _ in 0..190 {
        get(&core).await.unwrap();
    }
    let kept = core.quota().reserve("prices", 2500).await.unwrap();
    let estimate = kept.estimate();
    assert_eq!(estimate.to_string(), "2,500 requests, 2,310 left today, the rest after 00:00 UTC");
}

#[tokio::test]
async fn marks_are_told_once() {
    let told: Arc<Mutex<Vec<u64>>> = Arc::default();
    let canned = canned(100);
    let hook = Arc::clone(&told);
    let builder = Client::builder("acme").transport(canned.clone()).requests_per_day(20);
    let builder = builder.on_quota(move |event| hook.lock().unwrap().push(event.percent));
    let client = builder.credentials(Credentials::access_token("t0ken")).connect().await.unwrap();
    while get(&client.core).await.is_ok() {}
    assert!(get(&client.core).await.is_err());
    assert_eq!(*told.lock().unwrap(), [80, 100]);
}

#[tokio::test]
async fn an_edition_says_what_a_day_has() {
    let builder = Client::builder("acme").transport(Canned::new()).credentials(Credentials::access_token("t0ken"));
    let small = builder.edition("small", 3).connect().await.unwrap();
    assert_eq!(small.core.quota().status().await.unwrap().budget, Some(30));
    let builder = Client::builder("acme").transport(Canned::new()).credentials(Credentials::access_token("t0ken"));
    let unknown = builder.edition("huge", 3).connect().await.map(drop).unwrap_err();
    assert!(unknown.to_string().contains("no edition `huge`; there are Small"), "{unknown}");
}
