//! Connections that are slow or break.

use super::{assert_interrupted_once, read, rename, stored_name, style, with};
use std::time::Duration;

#[tokio::test]
pub(super) async fn latency_ends_with_the_time_of_the_call() {
    let (sandbox, client) = with("1 GET Style/Header/* latency:20;1 POST Style/Header/*/Update latency:3600000").await;
    assert_eq!(read(&sandbox, &client).await.unwrap(), 1, "a late answer is an answer");
    let before = stored_name(&sandbox);
    let update = client.style().header_update(style(&sandbox)).field(("header_name", "Renamed"));
    let error = update.with_timeout(Duration::from_secs(1)).send().await.unwrap_err();
    assert!(error.is_timeout() && !error.is_interrupted(), "{error}");
    assert!(error.to_string().contains("read the record before writing again"), "{error}");
    assert_eq!(stored_name(&sandbox), before);
}

#[tokio::test]
pub(super) async fn reset_before_is_read_again_and_not_written_again() {
    let (sandbox, client) = with("1 GET Style/Header/* reset-before;1 POST Style/Header/*/Update reset-before").await;
    assert_eq!(read(&sandbox, &client).await.unwrap(), 2);
    assert_eq!((client.core().usage().requests, sandbox.requests_today()), (2, 1));
    let before = stored_name(&sandbox);
    assert_interrupted_once(&rename(&sandbox, &client).await.unwrap_err());
    assert_eq!(stored_name(&sandbox), before, "it did nothing, which nobody can know from here");
    assert_eq!(rename(&sandbox, &client).await.unwrap(), 1);
    assert_eq!(stored_name(&sandbox), "Renamed");
}

#[tokio::test]
pub(super) async fn reset_after_says_to_look_before_writing_again() {
    let (sandbox, client) = with("1 GET Style/Header/* reset-after;1 POST Style/Header/Create reset-after").await;
    assert_eq!(read(&sandbox, &client).await.unwrap(), 2);
    assert_eq!(sandbox.requests_today(), 2, "both were carried out");
    let folder = sandbox.state().style_folders()[0].0.clone();
    let fields = [("header_number", "N-1"), ("header_name", "Shirt"), ("season", "Spring 2026")];
    let create = client.style().header_create(folder).fields(fields.map(Into::into));
    assert_interrupted_once(&create.send().await.unwrap_err());
    assert_eq!(sandbox.state().count("style"), 13, "made, and once");
}

#[tokio::test]
pub(super) async fn cut_is_read_again_and_not_written_again() {
    let (sandbox, client) = with("1 GET Style/Header/* cut;1 POST Style/Header/*/Update cut").await;
    assert_eq!(read(&sandbox, &client).await.unwrap(), 2);
    assert_interrupted_once(&rename(&sandbox, &client).await.unwrap_err());
    assert_eq!(stored_name(&sandbox), "Renamed", "it was carried out");
    assert_eq!(sandbox.struck()["cut"], 2);
}
