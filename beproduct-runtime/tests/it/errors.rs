//! Refusals of the service, and when a call is repeated.

use std::time::Duration;

use beproduct_runtime::{Answer, CallOptions, Canned, Error, TransportFault};

use crate::api::{ShoeCreate, ShoeDelete, ShoeGet, answer, client};

const SHOE: &str = r#"{"id":"1","fields":[]}"#;

fn get() -> ShoeGet {
    ShoeGet { id: "1".into() }
}

async fn refused(response: Answer) -> Error {
    answer(get(), response).await.unwrap_err()
}

fn check(error: &Error, is: bool, parts: &[&str]) {
    let text = error.to_string();
    assert!(is, "{text}");
    assert!(text.lines().count() <= 2, "{text}");
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in: {text}");
    }
}

#[tokio::test]
async fn each_refusal_says_what_to_do() {
    let error = refused(Answer::new(401, "")).await;
    check(&error, error.is_unauthorized(), &["shoe_get: the service answered 401 Unauthorized", "sign in again"]);
    let error = refused(Answer::new(403, "no").header("X-Request-Id", "r7")).await;
    check(&error, error.is_forbidden(), &["403 Forbidden: no", "request r7", "ask for the permission"]);
    assert_eq!(error.request_id(), Some("r7"));
    let error = refused(Answer::new(404, "")).await;
    check(&error, error.is_not_found(), &["404 Not Found", "wrong company name"]);
    let error = refused(Answer::new(404, "gone")).await;
    check(&error, error.is_not_found(), &["404 Not Found: gone", "does not exist"]);
    let error = refused(Answer::new(400, r#"{"errors":{"name":["too long"]}}"#)).await;
    check(&error, error.is_bad_request(), &["too long"]);
    let error = refused(Answer::new(500, r#"{"message":"NullReference"}"#)).await;
    check(&error, error.is_server_fault(), &["500 Internal Server Error: NullReference", "carried out"]);
}

#[tokio::test]
async fn what_is_no_json_is_told_from_what_breaks_off() {
    let error = refused(Answer::new(200, "<html>login</html>")).await;
    check(&error, error.is_decode(), &["the answer is not JSON: <html>login</html>", "proxy"]);
    let error = refused(Answer::new(200, "")).await;
    check(&error, error.is_decode(), &["the answer is empty"]);
    let create = answer(ShoeCreate::default(), r#"{"id":"1","fie"#).await.unwrap_err();
    check(&create, create.is_interrupted(), &["the answer breaks off", "read the record before writing again"]);
}

#[tokio::test]
async fn the_text_of_the_service_is_bounded() {
    let error = refused(Answer::new(500, "x".repeat(100_000))).await;
    assert!(error.server_text().is_some_and(|text| text.chars().count() == 601), "{error}");
}

#[tokio::test]
async fn a_long_wait_is_an_error_that_says_when() {
    let error =
        refused(Answer::new(429, "slow").header("Retry-After", "54000").header("X-RateLimit-Remaining", "0")).await;
    check(&error, error.is_throttled(), &["429 Too Many Requests: slow", "come back in 54000 s"]);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(54_000)));
    assert_eq!((error.quota_left(), error.attempts()), (Some(0), 1));
}

#[tokio::test]
async fn the_wait_is_read_from_date_and_body() {
    let past = Answer::new(429, "").header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(attempts(past, get()).await, Ok(2));
    let body = Answer::new(429, r#"{"error":"slow","retryAfterSeconds":54000,"window":"1 hour","limit":1000}"#);
    assert_eq!(refused(body).await.retry_after(), Some(Duration::from_secs(54_000)));
}

/// Attempts until a good answer behind a bad one, or the attempts of the error.
async fn attempts<R: beproduct_runtime::Request>(bad: Answer, request: R) -> Result<u32, u32> {
    let canned = Canned::new();
    canned.push(bad).push(SHOE);
    outcome(&canned, request).await
}

async fn outcome<R: beproduct_runtime::Request>(canned: &Canned, request: R) -> Result<u32, u32> {
    let result = client(canned).await.send(&request, &CallOptions::default()).await;
    result.map(|response| response.attempts()).map_err(|error| error.attempts())
}

#[tokio::test(start_paused = true)]
async fn reads_are_repeated_and_writes_are_not() {
    for status in [502, 503, 504] {
        assert_eq!(attempts(Answer::new(status, ""), get()).await, Ok(2));
        assert_eq!(attempts(Answer::new(status, ""), ShoeCreate::default()).await, Err(1));
        // A GET that deletes.
        assert_eq!(attempts(Answer::new(status, ""), ShoeDelete { id: "1".into() }).await, Err(1));
    }
    assert_eq!(attempts(Answer::new(500, ""), get()).await, Err(1));
    assert_eq!(attempts(Answer::new(200, r#"{"id":"#), get()).await, Ok(2));
    assert_eq!(attempts(Answer::new(200, r#"{"id":"#), ShoeCreate::default()).await, Err(1));
}

#[tokio::test(start_paused = true)]
async fn writes_are_repeated_when_surely_nothing_was_done() {
    let throttled = Answer::new(429, "").header("Retry-After", "2");
    assert_eq!(attempts(throttled, ShoeCreate::default()).await, Ok(2));
    for (fault, expected) in [(TransportFault::Connect, Ok(2)), (TransportFault::Reset, Err(1))] {
        let canned = Canned::new();
        canned.push_fault(fault).push(SHOE);
        assert_eq!(outcome(&canned, ShoeCreate::default()).await, expected);
    }
}

#[tokio::test(start_paused = true)]
async fn repeating_comes_to_an_end() {
    let canned = Canned::new();
    for _ in 0..9 {
        canned.push(Answer::new(429, "").header("Retry-After", "1"));
    }
    assert_eq!(outcome(&canned, get()).await, Err(5));
    let canned = Canned::new();
    for _ in 0..9 {
        canned.push(Answer::new(503, ""));
    }
    assert_eq!(outcome(&canned, get()).await, Err(4));
}

#[tokio::test]
async fn no_retry_sends_once() {
    let canned = Canned::new();
    canned.push(Answer::new(503, "")).push(SHOE);
    let mut options = CallOptions::default();
    options.no_retry();
    let error = client(&canned).await.send(&get(), &options).await.unwrap_err();
    assert_eq!((error.attempts(), canned.answers_left()), (1, 1));
}

#[tokio::test]
async fn limits_are_seen() {
    let canned = Canned::new();
    let limited = Answer::new(200, SHOE).header("X-RateLimit-Limit", "1000").header("X-RateLimit-Remaining", "7");
    canned.push(limited).push(SHOE);
    let core = client(&canned).await;
    let response = core.send(&get(), &CallOptions::default()).await.unwrap();
    assert_eq!(response.limits().and_then(|limits| limits.remaining), Some(7));
    core.send(&get(), &CallOptions::default()).await.unwrap();
    let usage = core.usage();
    assert_eq!((usage.requests, usage.limits.and_then(|l| l.limit)), (2, Some(1000)));
}

#[tokio::test(start_paused = true)]
async fn a_service_that_always_fails_is_soon_asked_once_a_call() {
    let canned = Canned::new();
    for _ in 0..200 {
        canned.push(Answer::new(503, ""));
    }
    let core = client(&canned).await;
    for _ in 0..40 {
        core.send(&get(), &CallOptions::default()).await.unwrap_err();
    }
    assert_eq!((canned.requests().len(), core.usage().retries), (90, 50));
}

#[tokio::test(start_paused = true)]
async fn good_answers_bring_retries_back() {
    let canned = Canned::new();
    for _ in 0..200 {
        canned.push(Answer::new(503, "")).push(SHOE);
    }
    let core = client(&canned).await;
    for _ in 0..200 {
        core.send(&get(), &CallOptions::default()).await.unwrap();
    }
    assert_eq!(core.usage().retries, 200);
}

#[tokio::test(start_paused = true)]
async fn a_call_does_not_wait_beyond_its_time() {
    let canned = Canned::new();
    canned.push(Answer::new(429, "").header("Retry-After", "30")).push(SHOE);
    let mut options = CallOptions::default();
    options.timeout(Duration::from_secs(20));
    let start = tokio::time::Instant::now();
    let error = client(&canned).await.send(&get(), &options).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(30))));
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn what_is_used_is_counted() {
    let canned = Canned::new();
    canned.push(SHOE);
    let core = client(&canned).await;
    core.send(&ShoeCreate::default(), &CallOptions::default()).await.unwrap();
    let (usage, sent) = (core.usage(), canned.requests()[0].json().to_string().len());
    assert_eq!((usage.requests, usage.retries, usage.bytes_received), (1, 0, SHOE.len() as u64));
    assert_eq!(usage.bytes_sent, sent as u64);
}
