//! The envelope of 2019.

use crate::support::{Bench, bench_with, real};
use beproduct_sandbox::{AnswerForm, Options};
use serde_json::{Value, json};

async fn bench() -> Bench {
    bench_with(Options { answers: AnswerForm::KindData, ..real() }).await
}

#[tokio::test]
async fn pages_lists_and_entities_are_wrapped() {
    let bench = bench().await;
    let id = bench.sandbox.state().styles()[0].clone();
    let (_, page) = bench.post("Style/Headers?pageSize=3", json!({})).await;
    assert_eq!((&page["kind"], page["data"].as_array().unwrap().len()), (&json!("Style"), 3));
    assert!(page.get("total").is_none() && page.get("clientParameter").is_none(), "{page}");
    let (_, list) = bench.get("Users/List").await;
    assert_eq!((&list["kind"], list["data"].as_array().unwrap().len()), (&json!("Users"), 10));
    let (_, one) = bench.get(&format!("Style/Header/{id}")).await;
    assert_eq!(one["data"], json!([bench.sandbox.state().style(&id)]));
}

#[tokio::test]
async fn the_parameter_of_the_client_comes_back() {
    let (_, list) = bench().await.get("Users/List?clientParameter=run-7").await;
    assert_eq!(list["clientParameter"], "run-7");
}

#[tokio::test]
async fn messages_stay_as_they_are() {
    let bench = bench().await;
    let id = bench.sandbox.state().styles()[0].clone();
    let (_, message) = bench.get(&format!("Style/Header/Delete/{id}")).await;
    assert_eq!((&message["error"], message.get("kind")), (&json!(false), None::<&Value>));
}
