//! The record caps of a request.

use crate::support::{bench, bench_with, options, real};
use beproduct_sandbox::Options;
use serde_json::{Value, json};

fn rows(count: usize) -> Value {
    let row = |index| json!({"rowId": null, "rowFields": [{"id": "port_code", "value": format!("P{index}")}]});
    (0..count).map(row).collect()
}

#[tokio::test]
async fn a_page_above_200_is_refused() {
    let bench = bench().await;
    assert_eq!(bench.post("Style/Headers?pageSize=200", json!({})).await.0, 200);
    let (status, body) = bench.post("Style/Headers?pageSize=201", json!({})).await;
    let message = "The parameter `pageSize` must be at most 200 records a request, but is `201`.";
    assert_eq!((status, &body["message"]), (400, &json!(message)));
}

#[tokio::test]
async fn a_batch_above_100_is_refused_and_nothing_of_it_written() {
    let bench = bench().await;
    let table = bench.table("Shipping Ports");
    let before = bench.sandbox.state().rows(&table).len();
    let (status, body) = bench.post(&format!("DataTable/{table}/Update"), rows(101)).await;
    assert_eq!((status, &body["message"]), (400, &json!("`$` may hold at most 100 records a request, but holds 101.")));
    assert_eq!(bench.sandbox.state().rows(&table).len(), before);
    assert_eq!(bench.post(&format!("DataTable/{table}/Update"), rows(100)).await.0, 200);
    assert_eq!(bench.sandbox.state().rows(&table).len(), before + 100);
}

#[tokio::test]
async fn the_array_of_one_record_is_capped_too() {
    let bench = bench().await;
    let id = &bench.sandbox.state().styles()[0];
    let colorways: Vec<Value> = (0..101).map(|_| json!({"id": null, "fields": []})).collect();
    let (status, body) = bench.post(&format!("Style/Header/{id}/Update"), json!({"colorways": colorways})).await;
    let message = "`$.colorways` may hold at most 100 records a request, but holds 101.";
    assert_eq!((status, &body["message"]), (400, &json!(message)));
}

#[tokio::test]
async fn the_array_of_a_nested_member_is_capped_too() {
    let bench = bench_with(real()).await;
    let items: Vec<Value> = (0..101).map(|index| json!({"value": format!("V{index}")})).collect();
    let (status, body) = bench.post("MasterData/season/Update", json!({"choices": {"items": items}})).await;
    let message = "`$.choices.items` may hold at most 100 records a request, but holds 101.";
    assert_eq!((status, &body["message"]), (400, &json!(message)));
}

#[tokio::test]
async fn caps_can_be_switched_off() {
    let bench = bench_with(Options { caps: false, ..options() }).await;
    let (status, body) = bench.post("Style/Headers?pageSize=1000", json!({})).await;
    assert_eq!((status, body["result"].as_array().unwrap().len()), (200, 60));
    let table = bench.table("Shipping Ports");
    assert_eq!(bench.post(&format!("DataTable/{table}/Update"), rows(101)).await.0, 200);
}
