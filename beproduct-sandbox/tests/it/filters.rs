//! Searches.

use crate::support::{Bench, bench, field};
use serde_json::{Value, json};

async fn search(bench: &Bench, filters: Value) -> Vec<Value> {
    let (status, body) = bench.post("Style/Headers?pageSize=200", json!({"filters": filters})).await;
    assert_eq!(status, 200, "{body}");
    let result = body["result"].as_array().unwrap().clone();
    assert_eq!(body["total"], result.len());
    result
}

fn filter(field: &str, operator: &str, value: impl Into<Value>) -> Value {
    json!({"field": field, "operator": operator, "value": value.into()})
}

/// How many of all styles a test holds of: some, but not all.
async fn count(bench: &Bench, test: impl Fn(&Value) -> bool) -> usize {
    let count = search(bench, json!([])).await.iter().filter(|style| test(style)).count();
    assert!(count > 0 && count < 60, "{count} tells nothing");
    count
}

#[tokio::test]
async fn eq_and_ne_split_the_styles() {
    let bench = bench().await;
    let is = search(&bench, json!([filter("season", "Eq", "Fall 2025")])).await;
    assert_eq!(is.len(), count(&bench, |style| field(style, "season") == "Fall 2025").await);
    for operator in ["Ne", "Neq", "neq"] {
        let is_not = search(&bench, json!([filter("season", operator, "Fall 2025")])).await;
        assert_eq!(is.len() + is_not.len(), 60);
    }
}

#[tokio::test]
async fn several_values_mean_any_of_them() {
    let bench = bench().await;
    let both = search(&bench, json!([filter("season", "Eq", "Fall 2025■Spring 2026")])).await;
    let either = |style: &Value| field(style, "season") == "Fall 2025" || field(style, "season") == "Spring 2026";
    assert_eq!(both.len(), count(&bench, either).await);
    let ids = bench.sandbox.state().styles();
    assert_eq!(search(&bench, json!([filter("Id", "Eq", ids[3..8].join("■"))])).await.len(), 5);
}

#[tokio::test]
async fn several_filters_mean_all_of_them() {
    let bench = bench().await;
    let filters = json!([filter("season", "Eq", "Fall 2025"), filter("gender", "Eq", "Women")]);
    let both = |style: &Value| field(style, "season") == "Fall 2025" && field(style, "gender") == "Women";
    assert_eq!(search(&bench, filters).await.len(), count(&bench, both).await);
}

#[tokio::test]
async fn contains_has_no_case() {
    let bench = bench().await;
    let found = search(&bench, json!([filter("header_name", "Contains", "jacket")])).await;
    let expected = count(&bench, |style| style["headerName"].as_str().unwrap().contains("Jacket")).await;
    assert_eq!(found.len(), expected);
}

#[tokio::test]
async fn numbers_compare_as_numbers() {
    let bench = bench().await;
    let below = search(&bench, json!([filter("target_fob", "Lte", 9.5)])).await;
    let expected = count(&bench, |style| field(style, "target_fob").as_f64().unwrap() <= 9.5).await;
    assert_eq!(below.len(), expected);
    let above = search(&bench, json!([filter("target_fob", "Gt", "9.5")])).await;
    assert_eq!(above.len() + below.len(), 60);
}

#[tokio::test]
async fn dates_compare_in_either_spelling() {
    let bench = bench().await;
    let expected = count(&bench, |style| field(style, "in_store_date").as_str().unwrap() >= "2026-06").await;
    for date in ["2026-06-01T00:00:00Z", "2026-06-01 00:00:00Z"] {
        let found = search(&bench, json!([filter("in_store_date", "Gte", date)])).await;
        assert_eq!(found.len(), expected, "{date}");
    }
}

#[tokio::test]
async fn modified_at_finds_what_was_just_written() {
    let bench = bench().await;
    let since = json!([filter("ModifiedAt", "Gt", "2026-01-01T00:00:00Z")]);
    assert_eq!(search(&bench, since.clone()).await.len(), 0);
    let id = &bench.sandbox.state().styles()[5];
    bench.post(&format!("Style/Header/{id}/Update"), json!({"fields": [{"id": "care_notes", "value": "x"}]})).await;
    let found = search(&bench, since).await;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["id"], *id);
}

#[tokio::test]
async fn an_unknown_field_is_dropped_without_a_word() {
    let bench = bench().await;
    assert_eq!(search(&bench, json!([filter("headerNumber", "Eq", "nothing")])).await.len(), 60);
    assert_eq!(search(&bench, json!([filter("header_number", "Eq", "nothing")])).await.len(), 0);
}

#[tokio::test]
async fn an_unknown_operator_and_a_bad_time_are_named() {
    let bench = bench().await;
    let cases = [
        (filter("season", "In", "x"), "$.filters[0].operator"),
        (filter("ModifiedAt", "Gt", "yesterday"), "$.filters[0].value"),
    ];
    for (filter, place) in cases {
        let (status, body) = bench.post("Style/Headers", json!({"filters": [filter]})).await;
        assert_eq!(status, 400);
        assert!(body["message"].as_str().unwrap().contains(place), "{body}");
    }
}

#[tokio::test]
async fn colorway_filters_want_one_colorway_that_fits_all() {
    let bench = bench().await;
    let fits = |style: &Value| {
        let mut colorways = style["colorways"].as_array().unwrap().iter();
        colorways.any(|one| one["colorNumber"] == "NF-218" && one["fields"]["lab_dip_status"] == "Approved")
    };
    let filters = json!([filter("color_number", "Eq", "NF-218"), filter("lab_dip_status", "Eq", "Approved")]);
    let (_, found) = bench.post("Style/Headers", json!({"filters": [], "colorwayFilters": filters})).await;
    assert_eq!(found["total"], count(&bench, fits).await);
}

#[tokio::test]
async fn a_folder_bounds_the_search() {
    let bench = bench().await;
    let path = format!("Style/Headers?folderId={}", bench.folder("Denim"));
    let (_, body) = bench.post(&path, json!({})).await;
    assert_eq!(body["total"], 20);
    assert!(body["result"].as_array().unwrap().iter().all(|style| style["folder"]["name"] == "Denim"));
}

#[tokio::test]
async fn pages_follow_the_query_and_not_the_body() {
    let bench = bench().await;
    let mut ids = Vec::new();
    for page in 0..4 {
        let (_, body) = bench.post(&format!("Style/Headers?pageSize=25&pageNumber={page}"), json!({})).await;
        assert_eq!(body["total"], 60);
        ids.extend(body["result"].as_array().unwrap().iter().map(|style| style["id"].as_str().unwrap().to_owned()));
    }
    assert_eq!(ids, bench.sandbox.state().styles());
    let (_, body) = bench.post("Style/Headers", json!({"pageSize": 5, "pageNumber": 1})).await;
    assert_eq!(body["result"].as_array().unwrap().len(), 30);
}
