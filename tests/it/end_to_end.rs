//! The emitted client against a running sandbox.

use crate::support::{client_of, sandbox_with};
use beproduct_generated::models::{ColorwayUpdate, FolderId, GridRowUpdate, StyleId};
use beproduct_generated::{Filter, Patch};
use beproduct_sandbox::Options;
use std::collections::BTreeSet;

#[tokio::test]
async fn styles_are_read_at_200_a_request() {
    let (sandbox, client) = sandbox_with(Options { styles: 450, ..Options::default() }).await;
    let mut styles = client.style().headers().stream();
    let mut ids = BTreeSet::new();
    while let Some(style) = styles.try_next().await.unwrap() {
        ids.insert(style.id);
    }
    assert_eq!(ids.len(), 450);
    assert_eq!(styles.total(), Some(450));
    assert_eq!(sandbox.requests_today(), 3);
    assert_eq!(client.style().headers().count().await.unwrap(), 450);
    assert_eq!(sandbox.requests_today(), 4);
}

#[tokio::test]
async fn a_style_is_created_updated_read_and_deleted() {
    let (sandbox, client) = sandbox_with(Options { styles: 3, ..Options::default() }).await;
    let folders = client.style().folders().send().await.unwrap().into_value();
    let folder: FolderId = folders[0].id.clone();
    let fields = [("header_number", "N-1"), ("header_name", "Shirt"), ("season", "Spring 2026")];
    let colorway = ColorwayUpdate::new().fields(
        [("color_number", "001"), ("color_name", "Rust"), ("primary", "B7410E"), ("secondary", "")].map(Into::into),
    );
    let create = client.style().header_create(folder.clone()).fields(fields.map(Into::into)).colorway(colorway);
    let created = create.send().await.unwrap();
    assert!(created.drift().is_empty(), "{:?}", created.drift());
    let id: StyleId = created.value().id.clone();

    client.style().header_update(id.clone()).field(("header_name", "Shirt 2")).send().await.unwrap();
    let read = client.style().header_get(id.clone()).send().await.unwrap().into_value();
    assert_eq!(read.header_name.as_deref(), Some("Shirt 2"));
    assert_eq!(read.fields().text("season"), Some("Spring 2026"));
    assert_eq!(read.folder.id, folder);

    let found = client.style().headers().filter(Filter::eq("header_number", "N-1")).collect().await.unwrap();
    assert_eq!(found.len(), 1);
    client.style().header_delete(id.clone()).send().await.unwrap();
    let gone = client.style().header_get(id.clone()).send().await.unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
    let shown =
        client.style().headers().show_deleted(true).filter(Filter::eq("Id", id.as_str())).first().await.unwrap();
    assert_eq!(shown.and_then(|style| style.is_deleted), Some(true));
    assert_eq!(sandbox.state().count("style"), 3);
}

#[tokio::test]
async fn rows_are_written_100_a_request() {
    let (sandbox, client) = sandbox_with(Options { styles: 1, ..Options::default() }).await;
    let table = client.data_table().list().first().await.unwrap().unwrap();
    let before = sandbox.state().rows(table.id.as_str()).len();
    let spent = sandbox.requests_today();
    let rows = (0..250).map(|row| GridRowUpdate::new().row_field(("port_code", format!("row {row}"))));
    let report = client.data_table().update(table.id.clone()).batch(rows).send().await.unwrap();
    assert!(report.is_complete(), "{:?}", report.failures().map(|(_, error)| error.to_string()).collect::<Vec<_>>());
    assert_eq!(report.chunks.len(), 3);
    assert_eq!(sandbox.requests_today() - spent, 3);
    assert_eq!(sandbox.state().rows(table.id.as_str()).len() - before, 250);

    let rows = client.data_table().rows(table.id.clone()).collect().await.unwrap();
    let row = rows.last().unwrap();
    let delete = GridRowUpdate::new().row_id(row.id.as_str()).row_fields([]).delete_row(true);
    client.data_table().update(table.id.clone()).item(delete).send().await.unwrap();
    assert_eq!(sandbox.state().rows(table.id.as_str()).len(), rows.len() - 1);
}

#[tokio::test]
async fn a_token_without_the_scope_sends_nothing() {
    let (sandbox, _) = sandbox_with(Options { styles: 1, ..Options::default() }).await;
    let stranger = client_of(&sandbox, &["openid"]).connect().await.unwrap();
    let error = stranger.style().folders().send().await.unwrap_err();
    assert!(error.is_scope_missing());
    assert_eq!(error.missing_scopes(), ["BeProductPublicApi"]);
    assert!(error.to_string().contains("BeProductPublicApi"), "{error}");
    assert_eq!(sandbox.requests_today(), 0);
}

#[tokio::test]
async fn the_day_runs_out_with_a_time_to_come_back() {
    let options = Options { styles: 1, requests_per_day: Some(2), ..Options::default() };
    let (sandbox, client) = sandbox_with(options).await;
    client.users().list().send().await.unwrap();
    client.info().version().send().await.unwrap();
    let error = client.users().list().send().await.unwrap_err();
    assert!(error.is_quota_spent(), "{error}");
    assert!(error.retry_after().is_some());
    assert_eq!(error.operation(), Some("users_list"));
    assert_eq!(sandbox.requests_today(), 2, "refused before sending");
}

#[tokio::test]
async fn refusals_name_the_operation_and_the_servers_words() {
    let (sandbox, client) = sandbox_with(Options { styles: 1, ..Options::default() }).await;
    let missing = client.style().header_get("00000000-0000-0000-0000-000000000001").send().await.unwrap_err();
    assert!(missing.is_not_found());
    assert_eq!(missing.operation(), Some("style_header_get"));
    assert!(missing.request_id().is_some());

    let malformed = client.style().header_get("no-uuid").send().await.unwrap_err();
    assert!(malformed.is_bad_request(), "{malformed}");
    assert!(malformed.server_text().unwrap().contains("headerId"), "{malformed}");

    let elsewhere = beproduct_generated::Client::builder("nobody")
        .base_url(sandbox.url())
        .credentials(beproduct_generated::Credentials::access_token(sandbox.issue_token(&["BeProductPublicApi"])))
        .connect()
        .await
        .unwrap();
    let wrong_company = elsewhere.users().list().send().await.unwrap_err();
    assert!(wrong_company.is_not_found());
    assert!(wrong_company.to_string().contains("company"), "{wrong_company}");
}

#[tokio::test]
async fn an_operation_on_a_host_of_its_own_is_called_there() {
    let (_sandbox, client) = sandbox_with(Options { styles: 1, ..Options::default() }).await;
    client.automation().autonumber_create("trims", "trims", "T-[0000]").send().await.unwrap();
    let number = client.automation().autonumber_generate("trims").send().await.unwrap().into_value();
    assert_eq!(number.generated_number, "T-0001");
}

#[test]
fn absent_null_and_value_are_three_things() {
    let row = GridRowUpdate::new();
    assert_eq!(row.row_id, Patch::Absent);
    assert_eq!(row.row_id("r").row_id, Patch::Value("r".into()));
}
