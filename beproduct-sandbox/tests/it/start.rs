//! Starting, stopping, seeding.

use crate::support::{Bench, bench, bench_with, options};
use beproduct_sandbox::{Options, Sandbox};
use std::collections::HashMap;
use std::time::{Duration, Instant};

#[tokio::test]
async fn stops_when_dropped() {
    let bench = bench().await;
    let url = format!("{}/api/acme/Users/List", bench.sandbox.url());
    assert_eq!(bench.client.get(&url).send().await.unwrap().status(), 401);
    drop(bench.sandbox);
    let dropped = Instant::now();
    while bench.client.get(&url).send().await.is_ok() {
        assert!(dropped.elapsed() < Duration::from_secs(5), "the sandbox still answers");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn the_same_seed_makes_the_same_company() {
    let (one, other) = (bench().await, bench().await);
    let reseeded = bench_with(Options { seed: 1, ..options() }).await;
    let first = |bench: &Bench| {
        let state = bench.sandbox.state();
        state.style(&state.styles()[0]).unwrap()
    };
    assert_eq!(first(&one), first(&other));
    assert_ne!(first(&one), first(&reseeded));
    assert_eq!(one.sandbox.state().count("style"), 60);
}

#[tokio::test]
async fn a_spec_without_editions_has_no_quota() {
    let mut api = beproduct_spec::compile("tests/spec/beproduct.yaml".as_ref()).unwrap().api;
    api.limits.editions.clear();
    let bench = bench_with(Options { api: Some(api), ..options() }).await;
    let (status, _) = bench.get("Style/Folders").await;
    assert_eq!(status, 200);
}

#[tokio::test]
async fn an_unknown_edition_is_refused_with_the_known_ones() {
    let error = Sandbox::with(Options { edition: "Gold".to_owned(), ..options() }).await.err().unwrap();
    assert!(error.to_string().contains("no edition `Gold`; it has Business, Enterprise"), "{error}");
}

#[tokio::test]
async fn faults_of_the_spec_are_reported() {
    let error = Sandbox::with(Options { spec: Some("no/such.yaml".into()), ..options() }).await.err().unwrap();
    assert!(error.to_string().contains("no/such.yaml"), "{error}");
}

#[tokio::test]
async fn env_is_enough_for_a_client() {
    let bench = bench().await;
    let env: HashMap<_, _> = bench.sandbox.env().into_iter().collect();
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", &env["BEPRODUCT_REFRESH_TOKEN"]),
        ("client_id", &env["BEPRODUCT_CLIENT_ID"]),
        ("client_secret", &env["BEPRODUCT_CLIENT_SECRET"]),
    ];
    let token_url = format!("{}/connect/token", env["BEPRODUCT_IDENTITY_URL"]);
    let answer: serde_json::Value =
        bench.client.post(token_url).form(&form).send().await.unwrap().json().await.unwrap();
    let url = format!("{}/api/{}/Users/List", env["BEPRODUCT_URL"], env["BEPRODUCT_COMPANY"]);
    let token = answer["access_token"].as_str().unwrap();
    assert_eq!(bench.client.get(url).bearer_auth(token).send().await.unwrap().status(), 200);
}
