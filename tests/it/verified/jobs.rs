//! Jobs: verified at 200 records a read, and settled by reading back.

use crate::support::{sandbox_with, small};
use beproduct_generated::requests::StyleHeaderUpdate;
use beproduct_generated::{Client, Job, Loss, Single};
use beproduct_sandbox::{Faults, Options, Sandbox};

async fn start(styles: usize, script: &str) -> (Sandbox, Client) {
    let script = script.split(';').filter(|line| !line.is_empty()).map(|line| line.parse().unwrap()).collect();
    let faults = Faults { script, ..Faults::default() };
    sandbox_with(Options { styles, faults, ..small() }).await
}

fn updates(sandbox: &Sandbox, field: &str) -> Vec<StyleHeaderUpdate> {
    let ids = sandbox.state().styles().into_iter();
    ids.map(|id| StyleHeaderUpdate::new(id).field((field, "Same for all"))).collect()
}

fn job(client: &Client) -> Job<Single<StyleHeaderUpdate>> {
    client.core().fan_out(Default::default())
}

#[tokio::test]
async fn many_records_are_read_back_200_a_request() {
    let (sandbox, client) = start(250, "").await;
    let mut updates = updates(&sandbox, "header_name");
    updates[249] = updates[249].clone().field(("season", "Winter 1999"));
    let report = job(&client).verify().run(updates).await.unwrap();
    let verification = report.verification.as_ref().unwrap();
    assert_eq!((verification.records, verification.requests), (250, 2), "⌈250 / 200⌉ reads");
    assert_eq!((report.requests, report.reading, report.retries), (252, 2, 0));
    assert_eq!(sandbox.requests_today(), 252);
    let found: Vec<_> = verification.differences.iter().map(|found| (found.record, found.loss)).collect();
    assert_eq!(found, [(249, Loss::Blanked)]);
    assert!(!report.is_complete());
}

#[tokio::test]
async fn an_update_of_unknown_outcome_is_settled_by_reading_back() {
    let (sandbox, client) = start(12, "3 POST Style/Header/*/Update reset-after").await;
    let report = job(&client).run(updates(&sandbox, "header_name")).await.unwrap();
    assert!(report.is_complete() && report.written == 12, "{report}");
    assert_eq!((report.reading, sandbox.requests_today()), (1, 13), "{report}");
}

#[tokio::test]
async fn an_update_that_was_not_carried_out_is_sent_again_by_the_next_run() {
    let (sandbox, client) = start(12, "3 POST Style/Header/*/Update reset-before").await;
    let run = || job(&client).at_once(1).journal("prices").run(updates(&sandbox, "header_name"));
    let report = run().await.unwrap();
    assert_eq!((report.written, report.reading), (11, 1), "{report}");
    assert!(report.unknown.is_empty(), "{report}");
    let report = run().await.unwrap();
    assert_eq!((report.written, report.requests), (12, 1), "{report}");
}

#[tokio::test]
async fn a_caller_may_still_look_for_himself() {
    use beproduct_generated::Settled;
    let (sandbox, client) = start(12, "3 POST Style/Header/*/Update reset-after").await;
    let look = |_, _| async { Ok(Settled::Unknown) };
    let report = job(&client).settle_by(look).run(updates(&sandbox, "header_name")).await.unwrap();
    assert_eq!((report.reading, report.unknown.len()), (0, 1), "{report}");
}
