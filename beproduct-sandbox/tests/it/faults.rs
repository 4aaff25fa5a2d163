//! Faults, each met over HTTP.

use crate::support::{Bench, bench_with, read, real};
use beproduct_sandbox::{Fault, Faults, Options, Scripted, UnknownFault};
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

async fn with(script: &str) -> Bench {
    let script = script.split(';').map(|line| line.parse().expect("a line")).collect();
    let faults = Faults { script, ..Faults::default() };
    let mut bench = bench_with(Options { faults, ..real() }).await;
    // A client of its own for each connection, so that none is tried again on a stale one.
    bench.client = Client::builder().pool_max_idle_per_host(0).build().unwrap();
    bench
}

async fn style(bench: &Bench) -> reqwest::Result<Response> {
    let id = bench.sandbox.state().styles()[0].clone();
    bench.request(Method::GET, &format!("Style/Header/{id}")).send().await
}

fn path(bench: &Bench) -> String {
    format!("Style/Header/{}/Update", bench.sandbox.state().styles()[0])
}

async fn name(bench: &Bench) -> Value {
    let id = bench.sandbox.state().styles()[0].clone();
    bench.sandbox.state().style(&id).unwrap()["headerName"].clone()
}

fn rename() -> Value {
    json!({"fields": [{"id": "header_name", "value": "Renamed"}]})
}

#[tokio::test]
async fn latency() {
    let bench = with("2 GET Style/Header/* latency:300").await;
    style(&bench).await.unwrap();
    let started = Instant::now();
    assert_eq!(style(&bench).await.unwrap().status(), 200);
    assert!(started.elapsed() >= Duration::from_millis(300));
}

#[tokio::test]
async fn reset_before() {
    let bench = with("1 POST Style/Header/*/Update reset-before").await;
    let before = name(&bench).await;
    assert!(bench.request(Method::POST, &path(&bench)).json(&rename()).send().await.is_err());
    assert_eq!(name(&bench).await, before);
    assert_eq!(bench.post(&path(&bench), rename()).await.0, 200, "once");
}

#[tokio::test]
async fn reset_after() {
    let bench = with("1 POST Style/Header/*/Update reset-after").await;
    let failed = bench.request(Method::POST, &path(&bench)).json(&rename()).send().await.unwrap_err();
    assert!(failed.is_request() && !failed.is_timeout(), "{failed:?}");
    assert_eq!(name(&bench).await, "Renamed", "it was carried out");
}

#[tokio::test]
async fn server_errors() {
    let bench = with("1 * Style/Header/* 503;2 * Style/Header/* 502;3 * Style/Header/* 500").await;
    for status in [503, 502, 500, 200] {
        assert_eq!(style(&bench).await.unwrap().status(), status);
    }
    assert_eq!(bench.sandbox.requests_today(), 1, "only the last one was counted");
}

#[tokio::test]
async fn cut_body() {
    let bench = with("1 GET Style/Header/* cut").await;
    let answer = style(&bench).await.unwrap();
    assert_eq!(answer.status(), 200);
    let length: usize = answer.headers()["content-length"].to_str().unwrap().parse().unwrap();
    assert!(length > 100);
    assert!(answer.bytes().await.is_err(), "the body breaks off");
    assert!(style(&bench).await.unwrap().bytes().await.is_ok());
}

#[tokio::test]
async fn drifted_bodies() {
    let script = ["renamed", "retyped", "removed", "added", "unknown-enum"];
    let lines: Vec<String> =
        (1..).zip(script).map(|(nth, fault)| format!("{nth} GET Style/Header/* {fault}")).collect();
    let bench = with(&lines.join(";")).await;
    let whole = bench.sandbox.state().style(&bench.sandbox.state().styles()[0]).unwrap();
    let members = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for fault in script {
        let body = read(style(&bench).await.unwrap()).await.1;
        assert_ne!(body, whole, "{fault}");
        let (before, after) = (members(&whole), members(&body));
        let kept = before.iter().filter(|name| after.contains(name)).count();
        let (lost, new) = (before.len() - kept, after.len() - kept);
        let expected = match fault {
            "renamed" => (1, 1),
            "removed" => (1, 0),
            "added" => (0, 1),
            _ => (0, 0),
        };
        assert_eq!((lost, new), expected, "{fault}");
        assert_eq!(body.to_string().contains("\"AddedLater\""), fault == "unknown-enum");
    }
    assert_eq!(read(style(&bench).await.unwrap()).await.1, whole);
}

#[tokio::test]
async fn a_list_drifts_in_its_first_record() {
    let bench = with("1 POST Style/Headers added").await;
    let (_, body) = bench.post("Style/Headers", json!({})).await;
    assert!(body["result"][0]["addedLater"].is_object());
    assert!(body["result"][1].get("addedLater").is_none() && body["total"] == 12);
}

#[tokio::test]
async fn expired_token() {
    let mut bench = with("2 GET Style/Header/* expired-token").await;
    assert_eq!(style(&bench).await.unwrap().status(), 200);
    let refused = style(&bench).await.unwrap();
    assert_eq!(refused.status(), 401);
    assert!(refused.headers()["www-authenticate"].to_str().unwrap().contains("invalid_token"));
    assert_eq!(style(&bench).await.unwrap().status(), 401, "for good");
    bench.token = bench.sandbox.issue_token(&["BeProductPublicApi"]);
    assert_eq!(style(&bench).await.unwrap().status(), 200);
}

#[tokio::test]
async fn too_many() {
    let bench = with("1 GET Style/Header/* 429").await;
    let refused = style(&bench).await.unwrap();
    assert_eq!((refused.status().as_u16(), refused.headers()["retry-after"].to_str().unwrap()), (429, "1"));
    let body: Value = refused.json().await.unwrap();
    assert_eq!((&body["retryAfterSeconds"], &body["window"]), (&json!(1), &json!("1 minute")));
    assert_eq!(bench.sandbox.requests_today(), 0);
}

#[tokio::test]
async fn chances_come_from_the_seed() {
    let statuses = async |seed| {
        let faults =
            Faults { seed, rates: vec![(Fault::Status(503), 0.3), (Fault::TooMany, 0.3)], ..Faults::default() };
        let bench = bench_with(Options { faults, ..real() }).await;
        let mut statuses = Vec::new();
        for _ in 0..60 {
            statuses.push(style(&bench).await.unwrap().status().as_u16());
        }
        (statuses, bench.sandbox.struck())
    };
    let (one, struck) = statuses(7).await;
    assert_eq!(one, statuses(7).await.0);
    assert_ne!(one, statuses(8).await.0);
    for status in [200, 429, 503] {
        assert!(one.iter().filter(|known| **known == status).count() > 5, "{one:?}");
    }
    assert_eq!(struck["503"], one.iter().filter(|status| **status == 503).count() as u64);
}

#[tokio::test]
async fn faults_are_set_over_http() {
    let bench = bench_with(real()).await;
    let control = |path: &str| format!("{}/sandbox/{path}", bench.sandbox.url());
    let post =
        async |path: &str, body: Value| read(bench.client.post(control(path)).json(&body).send().await.unwrap()).await;
    let line = json!({"nth": 1, "method": "GET", "path": "style/header/*", "fault": "503"});
    let body = json!({"seed": 7, "rates": {"502": 0.0}, "script": [line, "2 GET Style/Header/* 500"]});
    let (status, set) = post("faults", body).await;
    assert_eq!((status, &set["script"][0]), (200, &json!("1 GET style/header/* 503")));
    for status in [503, 500, 200] {
        assert_eq!(style(&bench).await.unwrap().status(), status);
    }
    let state: Value = bench.client.get(control("state")).send().await.unwrap().json().await.unwrap();
    assert_eq!((&state["counts"]["style"], &state["requestsToday"]), (&json!(12), &json!(1)));
    assert_eq!(state["struck"], json!({"500": 1, "503": 1}));
    assert_eq!(post("faults", json!({"rates": {"teapot": 1}})).await.0, 400);
    assert_eq!(post("traps", json!(["no-rate-headers"])).await, (200, json!(["no-rate-headers"])));
    assert!(!style(&bench).await.unwrap().headers().contains_key("x-ratelimit-limit"));
    assert_eq!(post("traps", json!(["nothing"])).await.0, 400);
    assert_eq!(bench.sandbox.requests_today(), 2, "controls cost nothing");
    // It may be tomorrow then.
    post("clock", json!({"advanceSeconds": 8 * 3600})).await;
    assert_eq!(style(&bench).await.unwrap().status(), 401);
}

#[test]
fn faults_are_written_as_they_are_read() {
    for text in ["latency:20", "reset-before", "reset-after", "503", "cut", "renamed", "unknown-enum", "429"] {
        assert_eq!(text.parse::<Fault>().unwrap().to_string(), text);
    }
    let line: Scripted = "3 POST Style/Headers 503".parse().unwrap();
    assert_eq!(line.to_string(), "3 POST Style/Headers 503");
    assert_eq!(Faults::parse_rate("503=0.05"), Ok((Fault::Status(503), 0.05)));
    for wrong in ["503", "503=2", "404=0.1", "x=0.1"] {
        assert!(Faults::parse_rate(wrong).is_err(), "{wrong}");
    }
    let wrong: Result<Scripted, UnknownFault> = "POST Style/Headers 503".parse();
    assert!(wrong.unwrap_err().to_string().contains("3 POST Style/Headers 503"));
}
