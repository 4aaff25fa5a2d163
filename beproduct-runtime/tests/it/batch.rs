//! Batches: chunks, caps, reports.

use beproduct_runtime::{Answer, CallOptions, Canned};

use crate::api::{ShoeChange, ShoeSizes, ShoeUpdateAll, Sizes, client};

const GOOD: &str = r#"{"error":false,"message":null}"#;
const BAD: &str = r#"{"error":true,"message":"no such shoe"}"#;

fn changes(count: u32) -> Vec<ShoeChange> {
    let change = |id: u32| ShoeChange { id: id.to_string().into(), ..Default::default() };
    (0..count).map(change).collect()
}

#[tokio::test]
async fn five_items_are_three_requests() {
    let canned = Canned::new();
    canned.push(GOOD).push(GOOD).push(GOOD);
    let call = client(&canned).await.batch(ShoeUpdateAll::default(), CallOptions::default(), changes(5));
    assert_eq!(call.requests(), 3);
    let report = call.send().await.unwrap();
    assert!(report.is_complete());
    assert_eq!(report.requests, 3);
    let bodies: Vec<_> = canned.requests().iter().map(|r| r.json().as_array().map(Vec::len)).collect();
    assert_eq!(bodies, [Some(2), Some(2), Some(1)]);
}

#[tokio::test]
async fn a_refused_chunk_does_not_stop_the_others() {
    let canned = Canned::new();
    canned.push(GOOD).push(BAD).push(GOOD);
    let call = client(&canned).await.batch(ShoeUpdateAll::default(), CallOptions::default(), changes(5));
    let report = call.send().await.unwrap();
    let failures: Vec<_> = report.failures().map(|(items, error)| (items.clone(), error.is_message())).collect();
    assert_eq!(failures, [(2..4, true)]);
    assert_eq!((report.chunks.len(), report.not_sent.clone()), (3, 5..5));
}

#[tokio::test]
async fn a_lost_permission_stops_the_batch() {
    let canned = Canned::new();
    canned.push(GOOD).push(Answer::new(403, "")).push(GOOD);
    let call = client(&canned).await.batch(ShoeUpdateAll::default(), CallOptions::default(), changes(5));
    let report = call.send().await.unwrap();
    assert_eq!((report.chunks.len(), report.not_sent.clone()), (2, 4..5));
    assert!(!report.is_complete());
    assert_eq!(canned.answers_left(), 1);
}

#[tokio::test]
async fn no_items_cost_nothing() {
    let canned = Canned::new();
    let call = client(&canned).await.batch(ShoeUpdateAll::default(), CallOptions::default(), []);
    let report = call.send().await.unwrap();
    assert!(report.is_complete() && report.requests == 0 && canned.requests().is_empty());
}

#[tokio::test]
async fn too_many_items_are_refused_before_sending() {
    let canned = Canned::new();
    let core = client(&canned).await;
    let each = core.send(&ShoeUpdateAll { rows: changes(3) }, &CallOptions::default()).await.unwrap_err();
    let sizes = Sizes(vec!["S".into(), "M".into(), "L".into()]);
    let never = core.send(&ShoeSizes { sizes }, &CallOptions::default()).await.unwrap_err();
    for error in [&each, &never] {
        assert!(error.is_refused_before_sending(), "{error}");
        assert!(error.to_string().contains("3 items, where one request may carry 2"), "{error}");
    }
    assert!(never.to_string().contains("cannot be split"), "{never}");
    assert!(canned.requests().is_empty());
}

#[tokio::test]
async fn as_many_items_as_allowed_are_sent() {
    let canned = Canned::new();
    canned.push(GOOD);
    let sizes = Sizes(vec!["S".into(), "M".into()]);
    let sent = client(&canned).await.send(&ShoeSizes { sizes }, &CallOptions::default()).await;
    assert!(!sent.unwrap().value().error);
}

#[tokio::test]
async fn a_refused_item_is_found_and_the_others_are_written() {
    let canned = Canned::new();
    canned.push(Answer::new(400, "no")).push(GOOD).push(GOOD).push(GOOD);
    let call = client(&canned).await.batch(ShoeUpdateAll::default(), CallOptions::default(), changes(4));
    let report = call.send().await.unwrap();
    let written: Vec<_> = report.items().map(|(item, outcome)| (item, outcome.is_ok())).collect();
    assert_eq!(written, [(0, true), (1, false), (2, true), (3, true)]);
    assert_eq!(report.requests, 3);
}

#[tokio::test]
async fn a_whole_chunk_is_reported_where_that_is_wanted() {
    let canned = Canned::new();
    canned.push(Answer::new(400, "no")).push(GOOD);
    let call = client(&canned).await.batch(ShoeUpdateAll::default(), CallOptions::default(), changes(4));
    let report = call.whole_chunks().send().await.unwrap();
    let failed: Vec<_> = report.failures().map(|(items, _)| (items.start, items.end)).collect();
    assert_eq!(failed, [(0, 2)]);
    assert_eq!(report.requests, 2);
}

#[tokio::test]
async fn nothing_is_looked_for_without_requests_for_it() {
    let canned = Canned::new();
    canned.push(Answer::new(400, "no")).push(GOOD);
    let builder = crate::api::Client::builder("acme").transport(canned.clone()).requests_per_day(8);
    let builder = builder.credentials(beproduct_runtime::Credentials::access_token("t0ken"));
    let core = builder.connect().await.unwrap().core;
    let report = core.batch(ShoeUpdateAll::default(), CallOptions::default(), changes(2)).send().await.unwrap();
    assert_eq!((report.requests, report.failures().count()), (1, 1));
}
