//! Requests that are checked against schemas before they are sent.

use crate::support::{client_of, small};
use beproduct_generated::models::{ColorwayUpdate, FolderId, GridRowUpdate};
use beproduct_generated::{Client, Error, Filter};
use beproduct_sandbox::{Options, Sandbox};
use std::time::Duration;

async fn start(lifetime: Option<Duration>) -> (Sandbox, Client, FolderId) {
    let sandbox = Sandbox::with(Options { ..small() }).await.unwrap();
    let mut builder = client_of(&sandbox, &["BeProductPublicApi"]);
    if let Some(lifetime) = lifetime {
        builder = builder.check_fields(lifetime);
    }
    let client = builder.connect().await.unwrap();
    let folder = sandbox.state().style_folders()[0].0.clone().into();
    (sandbox, client, folder)
}

const HOUR: Duration = Duration::from_secs(3600);

fn told(error: &Error) -> Vec<String> {
    error.field_errors().iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn what_a_folder_does_not_take_is_refused_before_sending() {
    let (sandbox, client, folder) = start(Some(HOUR)).await;
    let create = client.style().header_create(folder).field(("header_name", "Shirt")).field(("seasson", "Fall 2026"));
    let create = create.field(("in_store_date", "soon")).field(("version", 3)).field(("season", "Winter 1999"));
    let error = create.send().await.unwrap_err();
    assert!(error.is_refused_before_sending(), "{error}");
    let told = told(&error);
    assert_eq!(told.len(), 5, "{told:#?}");
    assert!(told[0].contains("did you mean `season`?"), "{told:#?}");
    assert!(told[1].contains("ISO 8601") && told[2].contains("read-only"), "{told:#?}");
    assert!(told[3].contains("`Winter 1999` is none of its choices: "), "{told:#?}");
    assert_eq!(told[4], "`header_number`: a new record needs it");
    assert_eq!((sandbox.requests_today(), sandbox.state().count("style")), (1, 12), "the schema, and nothing else");
}

#[tokio::test]
async fn a_schema_is_read_once_a_folder_and_lifetime() {
    for (lifetime, reads) in [(Some(HOUR), 1), (Some(Duration::ZERO), 3), (None, 0)] {
        let (sandbox, client, folder) = start(lifetime).await;
        for number in ["N-1", "N-2", "N-3"] {
            let create = client.style().header_create(folder.clone()).field(("header_number", number));
            let create = create.field(("header_name", "Shirt")).field(("season", "Spring 2026"));
            // The fields of a colorway are others.
            let colorway = [("color_number", "1"), ("color_name", "Oat"), ("primary", "d9cdb4"), ("secondary", "")];
            create.colorway(ColorwayUpdate::new().fields(colorway.map(Into::into))).send().await.unwrap();
        }
        assert_eq!(sandbox.requests_today(), 3 + reads, "{lifetime:?}");
    }
}

#[tokio::test]
async fn rows_of_tables_are_checked() {
    let (sandbox, client, _) = start(Some(HOUR)).await;
    let table = client.data_table().list().first().await.unwrap().unwrap().id;
    let before = sandbox.state().rows(table.as_str()).len();
    let row = |field: &str| GridRowUpdate::new().row_field(("port_code", "X")).row_field((field, "1"));
    let error = client.data_table().update(table.clone()).item(row("transit_dayz")).send().await.unwrap_err();
    assert!(told(&error).iter().any(|text| text.contains("did you mean `transit_days`?")), "{error}");
    assert_eq!(sandbox.state().rows(table.as_str()).len(), before);
}

#[tokio::test]
async fn a_filter_that_would_be_dropped_is_refused() {
    let (sandbox, client, folder) = start(Some(HOUR)).await;
    let search = |field: &str| client.style().headers().folder_id(folder.clone()).filter(Filter::eq(field, "x"));
    let error = search("headerNumber").collect().await.unwrap_err();
    assert!(error.to_string().contains("did you mean `header_number`?"), "{error}");
    assert_eq!(sandbox.requests_today(), 1);
    for field in ["header_number", "Id"] {
        search(field).collect().await.unwrap();
    }
    assert_eq!(sandbox.requests_today(), 3);
}
