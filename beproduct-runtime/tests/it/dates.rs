//! Dates and times, as the service writes them.

use beproduct_runtime::{Date, DateTime, DriftKind};

use crate::api::{ShoeGet, answer};

fn check(text: &str, expected: Option<&str>) {
    let time = DateTime::new(text).timestamp().map(|time| time.to_string());
    assert_eq!(time.as_deref(), expected, "{text}");
}

#[test]
fn times_are_read_in_all_their_forms() {
    check("2021-07-01T12:00:00Z", Some("2021-07-01T12:00:00Z"));
    check("2021-07-01 12:00:00Z", Some("2021-07-01T12:00:00Z"));
    check("2021-07-01T12:00:00.1234567Z", Some("2021-07-01T12:00:00.1234567Z"));
    check("2021-07-01T12:00:00+02:00", Some("2021-07-01T10:00:00Z"));
    check("2021-07-01T12:00:00", Some("2021-07-01T12:00:00Z"));
    check("2021-07-01 12:00:00.123", Some("2021-07-01T12:00:00.123Z"));
    check("0001-01-01T00:00:00", Some("0001-01-01T00:00:00Z"));
    check("01.07.2021", None);
    check("", None);
}

#[test]
fn days_are_read() {
    let day = |text: &str| Date::new(text).day().map(|day| day.to_string());
    assert_eq!(day("2021-07-01").as_deref(), Some("2021-07-01"));
    assert_eq!(day("2021-07-01T00:00:00Z").as_deref(), Some("2021-07-01"));
    assert_eq!(day("2021-07-01x"), None);
    assert_eq!(day("July"), None);
}

#[test]
fn the_year_one_means_never() {
    assert!(DateTime::new("0001-01-01T00:00:00Z").is_never());
    assert!(Date::new("0001-01-01").is_never());
    assert!(!DateTime::new("2021-07-01T12:00:00Z").is_never());
}

#[tokio::test]
async fn a_date_in_any_form_is_none_that_is_noted() {
    let dates =
        ["2026-11-20T08:15:30Z", "2026-02-28T23:59:59.1234567Z", "2024-02-29T00:00:00Z", "2026-11-20T08:15:30+02:00"];
    let others = [
        "2026-13-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-11-20T24:15:30Z",
        "2026-11-20T08:15:30.Z",
        "2026-11-2xT08:15:30Z",
    ];
    for (text, noted) in dates.map(|text| (text, false)).into_iter().chain(others.map(|text| (text, true))) {
        let json = format!(r#"{{"id":"1","fields":[],"createdAt":"{text}"}}"#);
        let response = answer(ShoeGet { id: "1".into() }, json).await.unwrap();
        assert_eq!(!response.drift().is_empty(), noted, "{text}");
    }
}

#[tokio::test]
async fn a_text_that_is_no_date_is_kept_and_noted() {
    let json = r#"{"id":"1","fields":[],"createdAt":"soon"}"#;
    let response = answer(ShoeGet { id: "1".into() }, json).await.unwrap();
    assert_eq!(response.value().created_at.as_ref().map(DateTime::as_str), Some("soon"));
    let note = &response.drift().notes[0];
    assert_eq!((note.path.as_str(), note.kind), ("createdAt", DriftKind::WrongType));
}
