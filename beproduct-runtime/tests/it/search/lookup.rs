//! Many records by their keys.

use beproduct_runtime::{CallOptions, Canned, Error, Found, LookupReport};
use serde_json::json;

use super::{answering, conditions, page};
use crate::api::{Shoe, ShoeSearch, client};

async fn find(canned: &Canned, field: &str, keys: &[&str]) -> Result<LookupReport<Shoe>, Error> {
    client(canned).await.find_by(ShoeSearch::default(), CallOptions::default(), field, keys.iter().copied()).await
}

/// Key and ids, as they came.
fn told(report: &LookupReport<Shoe>) -> Vec<(&str, Vec<&str>)> {
    report
        .iter()
        .map(|(key, found)| match found {
            Found::One(shoe) => (key, vec![shoe.id.as_str()]),
            Found::Nothing => (key, vec![]),
            Found::Several(shoes) => (key, shoes.iter().map(|shoe| shoe.id.as_str()).collect()),
        })
        .collect()
}

#[tokio::test]
async fn each_key_is_asked_for_once_and_answered_in_order() {
    let canned = answering([page(&[["1", "A", ""], ["3", "C", ""]], 2), page(&[["4", "D", ""]], 1)]);
    let report = find(&canned, "number", &["C", "A", "C", "B", "D"]).await.unwrap();
    assert_eq!(told(&report), [("C", vec!["3"]), ("A", vec!["1"]), ("C", vec!["3"]), ("B", vec![]), ("D", vec!["4"])]);
    assert_eq!(report.missing().collect::<Vec<_>>(), ["B"]);
    assert_eq!(report.get("A").one().unwrap().id.as_str(), "1");
    assert_eq!(report.get("E"), Found::Nothing);
    let condition = |value| json!([{"field": "number", "operator": "Eq", "value": value}]);
    assert_eq!(conditions(&canned), [condition("C|A|B"), condition("D")]);
    let ids: Vec<String> = report.into_records().into_iter().map(|shoe| shoe.id.into_string()).collect();
    assert_eq!(ids, ["3", "1", "4"]);
}

#[tokio::test]
async fn several_records_of_one_key_are_all_told_over_pages() {
    let canned = answering([page(&[["1", "A", ""], ["2", "A", ""], ["3", "B", ""]], 4), page(&[["4", "A", ""]], 4)]);
    let report = find(&canned, "number", &["A", "B"]).await.unwrap();
    assert_eq!(told(&report), [("A", vec!["1", "2", "4"]), ("B", vec!["3"])]);
    assert_eq!(report.ambiguous().collect::<Vec<_>>(), ["A"]);
    assert!(report.get("A").one().is_none());
}

#[tokio::test]
async fn ids_are_compared_as_ids() {
    let canned = answering([page(&[["f8098fba-a666-4633-8878-6975b5dd8049", "A", ""]], 1)]);
    let asked = "F8098FBA-A666-4633-8878-6975B5DD8049";
    let report = find(&canned, "Id", &[asked, "f8098fba-a666-4633-8878-6975b5dd8049"]).await.unwrap();
    assert_eq!(report.missing().count(), 0);
    assert_eq!(conditions(&canned), [json!([{"field": "Id", "operator": "Eq", "value": asked}])]);
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_refused_before_sending() {
    let canned = answering([]);
    for (field, keys, said) in [
        ("number", &["A", "B|C"][..], "the key \"B|C\", number 2, holds the separator `|`"),
        ("number", &[""], "the key \"\", number 1, is empty"),
        ("colour", &["A"], "records are not looked up by `colour`, but by Id, number"),
    ] {
        let error = find(&canned, field, keys).await.unwrap_err();
        assert!(error.to_string().contains(said), "{error}");
        assert_eq!(error.operation(), Some("shoe_search"));
    }
    assert!(find(&canned, "number", &[]).await.unwrap().iter().next().is_none());
    assert!(canned.requests().is_empty());
}

#[tokio::test]
async fn a_condition_that_was_ignored_is_an_error_after_one_page() {
    let canned = answering([page(&[["1", "A", ""], ["2", "B", ""], ["3", "C", ""]], 5)]);
    let error = find(&canned, "number", &["A"]).await.unwrap_err();
    assert!(error.is_filter_ignored(), "{error}");
    assert!(error.to_string().contains("`number`, and answered with \"B\""), "{error}");
    assert_eq!(canned.requests().len(), 1);
}

#[tokio::test]
async fn a_service_that_compares_loosely_finds_nothing_by_it() {
    let canned = answering([page(&[["1", " ab-1", ""], ["2", "AB-1", ""]], 2)]);
    let report = find(&canned, "number", &["AB-1"]).await.unwrap();
    assert_eq!(told(&report), [("AB-1", vec!["2"])]);
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_not_reported_missing() {
    let canned = answering([json!({"result": [7], "total": 1})]);
    assert!(find(&canned, "number", &["A"]).await.unwrap_err().is_decode());
}
