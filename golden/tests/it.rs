//! The committed expansions run against the sandbox, like the client that the macro emits.

use beproduct_runtime::{Builder, ClientType, Credentials};
use beproduct_sandbox::{Options, Sandbox};
use golden::{data_table, style};

golden::style::access! {
    /// Reads and makes styles.
    struct Designer { scopes: [BeProductPublicApi], may: [Style::{Read, Create}] }
}

golden::data_table::access! {
    /// Fills tables.
    struct Clerk { scopes: [BeProductPublicApi], may: [DataTable::{Read, Update}] }
}

fn client_of<C: ClientType>(sandbox: &Sandbox, builder: Builder<C>) -> Builder<C> {
    builder
        .base_url(sandbox.url())
        .identity_url(sandbox.identity_url())
        .credentials(Credentials::access_token(sandbox.issue_token(&["BeProductPublicApi"])))
}

#[tokio::test]
async fn styles_are_read_and_created() {
    let sandbox = Sandbox::with(Options { styles: 250, ..Options::default() }).await.unwrap();
    let builder = style::Client::builder(sandbox.company()).access::<Designer>();
    let client = client_of(&sandbox, builder).connect().await.unwrap();
    assert_eq!(client.style().headers().collect().await.unwrap().len(), 250);
    assert_eq!(sandbox.requests_today(), 2);

    let folders = client.style().folders().send().await.unwrap().into_value();
    let fields = [("header_number", "G-1"), ("header_name", "Linen shirt"), ("season", "Spring 2026")];
    let fields = fields.map(|(id, value)| style::models::UpdateItem::new(id).value(value));
    let create = client.style().header_create(folders[0].id.clone()).fields(fields);
    let created = create.send().await.unwrap().into_value();
    let read = client.style().header_get(created.id).send().await.unwrap();
    assert_eq!(read.value().header_name.as_deref(), Some("Linen shirt"));
    assert!(read.drift().is_empty(), "{:?}", read.drift());
}

#[tokio::test]
async fn rows_are_written_100_a_request() {
    let sandbox = Sandbox::with(Options { styles: 1, ..Options::default() }).await.unwrap();
    let builder = data_table::Client::builder(sandbox.company()).access::<Clerk>();
    let client = client_of(&sandbox, builder).connect().await.unwrap();
    let table = client.data_table().list().first().await.unwrap().unwrap();
    let before = sandbox.state().rows(table.id.as_str()).len();
    let port = |row| data_table::models::UpdateItem::new("port_code").value(format!("row {row}"));
    let rows = (0..150).map(|row| data_table::models::GridRowUpdate::new().row_field(port(row)));
    let report = client.data_table().update(table.id.clone()).batch(rows).send().await.unwrap();
    assert!(report.is_complete());
    assert_eq!(report.chunks.len(), 2);
    assert_eq!(sandbox.state().rows(table.id.as_str()).len() - before, 150);
}
