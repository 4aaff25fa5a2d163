//! Jobs: a journal, ids made here, refused records, unknown outcomes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use beproduct_runtime::{
    Answer, CallOptions, Canned, Core, Credentials, Fault, Job, JobReport, MemoryState, Settled, Split, TransportFault,
};

use crate::api::{Client, ShoeChange, ShoeInsert, ShoeUpdateAll};

const GOOD: &str = r#"{"error":false,"message":null}"#;

async fn core(canned: &Canned, state: &Arc<MemoryState>) -> Core {
    let builder = Client::builder("acme").transport(canned.clone()).state(Arc::clone(state));
    builder.credentials(Credentials::access_token("t0ken")).connect().await.unwrap().core
}

/// New shoes, two a request: the client makes their ids.
async fn inserts(canned: &Canned, state: &Arc<MemoryState>) -> Job<Split<ShoeInsert>> {
    core(canned, state).await.job(ShoeInsert::default(), CallOptions::default())
}

/// Changes of shoes, two a request, which nobody may send twice.
async fn changes(canned: &Canned, state: &Arc<MemoryState>) -> Job<Split<ShoeUpdateAll>> {
    core(canned, state).await.job(ShoeUpdateAll::default(), CallOptions::default())
}

fn shoes(count: usize) -> impl ExactSizeIterator<Item = ShoeChange> {
    (0..count).map(|shoe| ShoeChange { name: format!("shoe {shoe}").into(), ..Default::default() })
}

/// The names of the records in each request.
fn sent(canned: &Canned) -> Vec<Vec<String>> {
    let text = |value: &beproduct_runtime::Value| value["name"].as_str().unwrap().to_owned();
    let names = |request: &beproduct_runtime::Recorded| request.json().as_array().unwrap().iter().map(text).collect();
    canned.requests().iter().map(names).collect()
}

fn ids(canned: &Canned, request: usize) -> Vec<String> {
    let body = canned.requests()[request].json();
    body.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap_or_default().to_owned()).collect()
}

fn summary(report: &JobReport) -> (u64, usize, usize, u64) {
    (report.written, report.refused.len(), report.unknown.len(), report.requests)
}

#[tokio::test(start_paused = true)]
async fn an_insert_with_an_id_of_ours_is_sent_again() {
    let (canned, state) = (Canned::new(), Arc::default());
    canned.push_fault(TransportFault::Reset).push(Answer::new(503, "")).push(GOOD);
    let report = inserts(&canned, &state).await.run(shoes(2)).await.unwrap();
    assert_eq!(summary(&report), (2, 0, 0, 3));
    assert_eq!(report.retries, 2);
    assert_eq!(ids(&canned, 0), ids(&canned, 2));
    assert!(ids(&canned, 0).iter().all(|id| id.len() == 36), "{:?}", ids(&canned, 0));
}

#[tokio::test(start_paused = true)]
async fn a_job_goes_on_where_it_stopped() {
    let (canned, state) = (Canned::new(), Arc::default());
    canned.push(GOOD).push(Answer::new(403, ""));
    let first = inserts(&canned, &state).await.journal("spring").run(shoes(5)).await.unwrap();
    assert_eq!(first.written, 2);
    assert!(first.stopped.unwrap().is_forbidden());
    canned.push(GOOD).push(GOOD);
    let second = inserts(&canned, &state).await.journal("spring").run(shoes(5)).await.unwrap();
    assert_eq!((second.written, second.requests, second.requests_in_all), (5, 2, 4));
    assert!(second.is_complete());
    assert_eq!(sent(&canned)[2], ["shoe 2", "shoe 3"]);
    assert_eq!(ids(&canned, 1), ids(&canned, 2));
    let third = inserts(&canned, &state).await.journal("spring").run(shoes(5)).await.unwrap();
    assert_eq!((third.written, third.requests), (5, 0));
}

#[tokio::test]
async fn what_was_under_way_when_the_process_died_is_sent_again() {
    let (canned, state) = (Canned::new(), Arc::default());
    canned.push(GOOD);
    let mut feed = inserts(&canned, &state).await.journal("spring").open().await.unwrap();
    for shoe in shoes(4) {
        feed.push(shoe).await.unwrap();
    }
    // The second request is begun in the journal, and its answer is never looked at.
    drop(feed);
    let canned = Canned::new();
    canned.push(GOOD).push(GOOD);
    let report = inserts(&canned, &state).await.journal("spring").run(shoes(6)).await.unwrap();
    assert_eq!((report.written, report.resumed), (6, 2));
    assert_eq!(sent(&canned), [["shoe 2", "shoe 3"], ["shoe 4", "shoe 5"]]);
}

#[tokio::test]
async fn an_outcome_that_nobody_knows_is_reported_and_not_sent_again() {
    let (canned, state) = (Canned::new(), Arc::default());
    canned.push_fault(TransportFault::Reset).push(GOOD);
    let report = changes(&canned, &state).await.journal("spring").run(shoes(4)).await.unwrap();
    assert_eq!(summary(&report), (2, 0, 2, 2));
    assert_eq!(report.unknown.iter().map(|fault| fault.records.clone()).collect::<Vec<_>>(), [0..1, 1..2]);
    let again = changes(&canned, &state).await.journal("spring").run(shoes(4)).await.unwrap();
    assert_eq!((again.requests, again.unknown.len()), (0, 2));
}

#[tokio::test]
async fn an_outcome_is_settled_by_looking() {
    let (canned, state) = (Canned::new(), Arc::default());
    canned.push_fault(TransportFault::Reset).push(GOOD);
    let look = |position: u64, _| async move { Ok(if position == 0 { Settled::Written } else { Settled::Missing }) };
    let first = changes(&canned, &state).await.journal("spring").settle_by(look).run(shoes(2)).await.unwrap();
    assert_eq!((first.written, first.unknown.len()), (1, 0));
    let second = changes(&canned, &state).await.journal("spring").settle_by(look).run(shoes(2)).await.unwrap();
    assert_eq!(second.written, 2);
    assert_eq!(sent(&canned), [vec!["shoe 0", "shoe 1"], vec!["shoe 1"]]);
}

#[tokio::test]
async fn one_process_at_a_time_writes_a_job() {
    let (canned, state) = (Canned::new(), Arc::default());
    canned.push(GOOD).push(GOOD);
    let mut first = inserts(&canned, &state).await.journal("spring").open().await.unwrap();
    let _second = inserts(&canned, &state).await.journal("spring").open().await.unwrap();
    first.push(shoes(1).next().unwrap()).await.unwrap();
    let error = first.push(shoes(1).next().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("another process"), "{error}");
}

#[tokio::test]
async fn a_name_belongs_to_one_operation_until_it_is_forgotten() {
    let (canned, state) = (Canned::new(), Arc::default());
    canned.push(GOOD).push(GOOD);
    drop(inserts(&canned, &state).await.journal("spring").run(shoes(1)).await.unwrap());
    let error = changes(&canned, &state).await.journal("spring").run(shoes(1)).await.unwrap_err();
    assert!(error.to_string().contains("calls `shoe_insert`"), "{error}");
    core(&canned, &state).await.forget_job("spring").await.unwrap();
    assert!(changes(&canned, &state).await.journal("spring").run(shoes(1)).await.unwrap().is_complete());
}

#[tokio::test]
async fn a_dry_run_tells_what_would_be_sent() {
    let (canned, state) = (Canned::new(), Arc::default());
    let dry = inserts(&canned, &state).await.dry_run(shoes(5)).await.unwrap();
    assert_eq!((dry.records, dry.estimate.requests), (5, 3));
    let first = dry.first.unwrap();
    assert_eq!((first.method.as_str(), first.url.path()), ("POST", "/api/acme/Shoe/Insert"));
    assert!(canned.requests().is_empty());
}

#[tokio::test]
async fn single_calls_are_fanned_out() {
    let (canned, state) = (Canned::new(), Arc::<MemoryState>::default());
    canned.push(GOOD).push(Answer::new(400, "no such shoe")).push(GOOD);
    let answers = Arc::new(AtomicU64::new(0));
    let seen = Arc::clone(&answers);
    let job = core(&canned, &state).await.fan_out::<ShoeUpdateAll>(CallOptions::default());
    let job = job.at_once(1).on_answer(move |range, _| {
        seen.fetch_add(range.start, Ordering::Relaxed);
    });
    let requests = shoes(3).map(|shoe| ShoeUpdateAll { rows: vec![shoe] });
    let report = job.run(requests).await.unwrap();
    assert_eq!(summary(&report), (2, 1, 0, 3));
    assert!(report.refused[0].reason.contains("no such shoe"), "{:?}", report.refused);
    assert_eq!(answers.load(Ordering::Relaxed), 2);
}

/// A service that takes a hundred rows, all or none: without those of some names. `naming` tells which it found.
async fn hunted(bad: &[usize], naming: bool) -> (JobReport, usize) {
    let (service, state) = (crate::api::Picky::new(bad, naming), Arc::<MemoryState>::default());
    let builder = Client::builder("acme").transport(service.clone()).state(state);
    let core = builder.credentials(Credentials::access_token("t0ken")).connect().await.unwrap().core;
    let report = core.job(crate::api::ShoeHundred::default(), CallOptions::default()).run(shoes(100)).await.unwrap();
    assert_eq!(service.rows() as u64, report.written, "what is told as written is there");
    (report, service.requests())
}

#[tokio::test]
async fn one_bad_record_does_not_sink_99_good_ones() {
    for bad in [0, 1, 42, 50, 98, 99] {
        let (report, requests) = hunted(&[bad], false).await;
        assert_eq!(report.written, 99, "{bad}");
        let refused: Vec<_> = report.refused.iter().map(|fault: &Fault| fault.records.clone()).collect();
        assert_eq!(refused, std::iter::once(bad as u64..bad as u64 + 1).collect::<Vec<_>>());
        assert!(requests <= 9, "{requests} requests for {bad}");
    }
}

#[tokio::test]
async fn a_named_record_is_not_looked_for() {
    let (report, requests) = hunted(&[42], true).await;
    assert_eq!((report.written, report.refused.len(), requests), (99, 1, 3));
    let (report, requests) = hunted(&[0], true).await;
    assert_eq!((report.written, report.refused.len(), requests), (99, 1, 2));
}

#[tokio::test]
async fn many_bad_records_cost_no_more_than_the_hunt_may() {
    let (report, requests) = hunted(&[3, 9, 30, 31, 32, 60, 61, 99], false).await;
    assert!(requests <= 9, "{requests}");
    let refused: u64 = report.refused.iter().map(|fault| fault.records.end - fault.records.start).sum();
    assert_eq!(report.written + refused, 100);
    assert!(report.written >= 3);
}
