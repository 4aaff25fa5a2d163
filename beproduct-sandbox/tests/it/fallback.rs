//! Operations without state.

use crate::support::bench;
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn an_example_is_served_as_a_whole_list() {
    let bench = bench().await;
    let answer = bench.request(Method::GET, "Report/List").send().await.unwrap();
    assert_eq!(answer.headers()["x-sandbox-answer"], "example");
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["result"][0]["title"], "Delays");
    assert_eq!(body["total"], 1, "the example says 347, which no reader could reach");
    let (_, second) = bench.get("Report/List?pageNumber=1").await;
    assert_eq!(second, json!({"result": [], "total": 1}));
}

#[tokio::test]
async fn without_an_example_the_type_is_filled() {
    let mut bench = bench().await;
    bench.token = bench.sandbox.issue_token(&["audit"]);
    let answer = bench.request(Method::GET, "Report/Get?level=high").send().await.unwrap();
    assert_eq!(answer.headers()["x-sandbox-answer"], "example");
    let body: Value = answer.json().await.unwrap();
    assert!(body["title"].is_string() && body["rows"].is_i64(), "{body}");
    assert_eq!(body["level"], "Low");
    assert!(body["parts"][0]["title"].is_string(), "{body}");
    let (status, refused) = bench.get("Report/Get?level=middling").await;
    let message = "The parameter `level` must be one of Low, High, but is `middling`.";
    assert_eq!((status, &refused["message"]), (400, &json!(message)));
}

#[tokio::test]
async fn a_stateful_answer_has_no_such_header() {
    let bench = bench().await;
    let answer = bench.request(Method::GET, "Users/List").send().await.unwrap();
    assert!(!answer.headers().contains_key("x-sandbox-answer"));
}
