//! The requests of the day.

use crate::support::{Bench, bench, bench_with, options};
use beproduct_sandbox::Options;
use reqwest::{Method, Response};
use std::time::Duration;

async fn users(bench: &Bench) -> Response {
    bench.request(Method::GET, "Users/List").send().await.unwrap()
}

fn number(answer: &Response, header: &str) -> i64 {
    answer.headers()[header].to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn the_lower_rule_of_the_edition_counts() {
    let cases = [("Business", 4, 1000), ("Business", 10, 2000), ("Enterprise", 10, 5000), ("Enterprise", 60, 25000)];
    for (edition, licences, limit) in cases {
        let bench = bench_with(Options { edition: edition.to_owned(), licences, ..options() }).await;
        assert_eq!(number(&users(&bench).await, "x-ratelimit-limit"), limit, "{edition} {licences}");
    }
}

#[tokio::test]
async fn each_request_spends_one_and_says_so() {
    let bench = bench().await;
    let first = users(&bench).await;
    let second = users(&bench).await;
    assert_eq!(number(&first, "x-ratelimit-remaining") - 1, number(&second, "x-ratelimit-remaining"));
    assert_eq!(number(&second, "x-ratelimit-reset") % 86_400, 0);
    assert_eq!(bench.sandbox.requests_today(), 2);
    bench.get("Users/GetById/7").await;
    assert_eq!(bench.sandbox.requests_today(), 3, "a refused request counts");
    bench.sandbox.state().count("user");
    assert_eq!(bench.sandbox.requests_today(), 3, "the handle costs nothing");
}

#[tokio::test]
async fn a_spent_day_is_429_until_midnight() {
    let bench = bench().await;
    bench.sandbox.leave_requests(1);
    assert_eq!(users(&bench).await.status(), 200);
    let refused = users(&bench).await;
    assert_eq!(refused.status(), 429);
    assert_eq!(number(&refused, "x-ratelimit-remaining"), 0);
    let wait = number(&refused, "retry-after");
    let until_midnight = 86_400 - bench.sandbox.clock().seconds().rem_euclid(86_400);
    assert!((wait - until_midnight).abs() <= 2, "{wait} for {until_midnight}");
    let body: serde_json::Value = refused.json().await.unwrap();
    assert_eq!(body["retryAfterSeconds"], wait);
    assert_eq!(body["window"], "1 day");
    assert_eq!(body["limit"], 25_000);
    assert_eq!(bench.sandbox.requests_today(), 25_000, "a refused request is not charged");
}

#[tokio::test]
async fn midnight_starts_anew() {
    let bench = bench_with(Options { token_lifetime: Duration::from_secs(200_000), ..options() }).await;
    bench.sandbox.leave_requests(0);
    assert_eq!(users(&bench).await.status(), 429);
    bench.sandbox.clock().advance(Duration::from_secs(86_400));
    assert_eq!(users(&bench).await.status(), 200);
    assert_eq!(bench.sandbox.requests_today(), 1);
}

#[tokio::test]
async fn the_status_tells_the_same() {
    let bench = bench().await;
    users(&bench).await;
    let (status, body) = bench.get("ratelimit/status").await;
    assert_eq!(status, 200);
    assert_eq!(body["per_day"]["used"], 2);
    assert_eq!(body["per_day"]["limit"], 25_000);
    assert_eq!(body["per_day"]["remaining"], 24_998);
}

#[tokio::test]
async fn a_minute_has_a_window_of_its_own() {
    let bench = bench_with(Options { requests_per_minute: Some(2), ..options() }).await;
    let seconds = bench.sandbox.clock().seconds();
    let into_the_next = u64::try_from(60 - seconds.rem_euclid(60)).unwrap() + 1;
    bench.sandbox.clock().advance(Duration::from_secs(into_the_next));
    assert_eq!(number(&users(&bench).await, "x-ratelimit-remaining"), 1, "the nearer end is told");
    let (_, status) = bench.get("ratelimit/status").await;
    assert_eq!(status["per_minute"]["used"], 2);
    let refused = users(&bench).await;
    assert_eq!(refused.status(), 429);
    let wait = number(&refused, "retry-after");
    assert!((1..=60).contains(&wait), "{wait}");
    let body: serde_json::Value = refused.json().await.unwrap();
    assert_eq!((&body["window"], &body["limit"]), (&"1 minute".into(), &2.into()));
    assert_eq!(bench.sandbox.requests_today(), 2, "a refused request is not charged to the day");
    bench.sandbox.clock().advance(Duration::from_secs(60));
    assert_eq!(users(&bench).await.status(), 200);
}

#[tokio::test]
async fn the_day_turns_when_it_is_told_to() {
    let bench = bench_with(Options { day_turn: Duration::from_secs(5 * 3600), ..options() }).await;
    assert_eq!(number(&users(&bench).await, "x-ratelimit-reset") % 86_400, 5 * 3600);
}
