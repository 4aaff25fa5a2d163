//! Batches of rows.

use crate::support::{sandbox_with, small};
use beproduct_generated::models::{DataTableId, GridRowUpdate, RowId};
use beproduct_generated::{Client, Loss};
use beproduct_sandbox::{Faults, Options, Sandbox};

async fn start(script: &[&str]) -> (Sandbox, Client, DataTableId) {
    let script = script.iter().map(|line| line.parse().unwrap()).collect();
    let (sandbox, client) = sandbox_with(Options { faults: Faults { script, ..Faults::default() }, ..small() }).await;
    let table = client.data_table().list().first().await.unwrap().unwrap().id;
    (sandbox, client, table)
}

fn row(code: &str) -> GridRowUpdate {
    GridRowUpdate::new().row_field(("port_code", code))
}

#[tokio::test]
async fn rows_are_found_by_what_they_say_or_by_their_ids() {
    let (sandbox, client, table) = start(&[]).await;
    let known = client.data_table().rows(table.clone()).collect().await.unwrap();
    let id = |at: usize| RowId::new(known[at].id.as_str());
    let rows = [
        row("NEW1"),
        row("NEW2").row_field(("portcode", "x")),
        row("OLD").row_id(id(0)),
        GridRowUpdate::new().row_id(id(1)).delete_row(true),
    ];
    let spent = sandbox.requests_today();
    let report = client.data_table().update(table).batch(rows).verify().send().await.unwrap();
    let verification = report.verification.as_ref().unwrap();
    assert_eq!((verification.records, verification.requests), (4, 1));
    assert_eq!(sandbox.requests_today() - spent, 2);
    // A new row without an id is known by all that it says, and one of its fields is not there.
    let found: Vec<_> = verification.differences.iter().map(|found| (found.record, found.loss)).collect();
    assert_eq!(found, [(1, Loss::Dropped)], "{verification}");
    assert!(!report.is_complete() && report.failures().next().is_none());
}

#[tokio::test]
async fn a_field_that_is_dropped_is_named_by_row() {
    let (_sandbox, client, table) = start(&[]).await;
    let known = client.data_table().rows(table.clone()).collect().await.unwrap();
    let rows = known.iter().take(3).map(|old| row("X").row_id(old.id.as_str()).row_field(("portcode", "y")));
    let report = client.data_table().update(table).batch(rows).verify().send().await.unwrap();
    let verification = report.verification.unwrap();
    let found: Vec<_> = verification.differences.iter().map(|found| (found.record, &*found.path)).collect();
    assert_eq!(found, [0, 1, 2].map(|record| (record, "rowFields[portcode]")));
    assert_eq!(verification.differences[0].id.as_deref(), Some(known[0].id.as_str()));
}

#[tokio::test]
async fn a_chunk_with_an_error_after_success_is_complete() {
    let (_sandbox, client, table) = start(&["1 POST DataTable/*/Update reset-after"]).await;
    let known = client.data_table().rows(table.clone()).collect().await.unwrap();
    let rows = known.iter().map(|old| row("X").row_id(old.id.as_str()));
    let report = client.data_table().update(table).batch(rows).verify().send().await.unwrap();
    assert!(report.failures().next().unwrap().1.is_interrupted());
    assert!(report.is_complete(), "it is stored, as reading back shows");
}

#[tokio::test]
async fn a_chunk_with_an_error_and_nothing_stored_is_not() {
    let (_sandbox, client, table) = start(&["1 POST DataTable/*/Update reset-before"]).await;
    let known = client.data_table().rows(table.clone()).collect().await.unwrap();
    let rows = known.iter().map(|old| row("X").row_id(old.id.as_str()));
    let report = client.data_table().update(table).batch(rows).verify().send().await.unwrap();
    assert!(!report.is_complete());
    assert_eq!(report.verification.unwrap().of(0).next().unwrap().loss, Loss::Changed);
}
