//! The operations whose behaviour no source knows: they answer from the spec, and docs/sandbox.md lists them.

use crate::support::{bench_with, real};
use reqwest::Method;
use serde_json::{Value, json};
use std::path::Path;

const BEGIN: &str = "<!-- operations without state -->";
const END: &str = "<!-- end of operations without state -->";

/// The first word in backticks of each row of the table.
fn documented() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/sandbox.md");
    let text = std::fs::read_to_string(path).unwrap();
    let table = text.split_once(BEGIN).unwrap().1.split_once(END).unwrap().0;
    table.lines().filter_map(|line| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned())).collect()
}

#[tokio::test]
async fn the_document_lists_every_operation_without_state() {
    let bench = bench_with(real()).await;
    let mut stateless = bench.sandbox.stateless();
    assert_eq!(stateless.len(), 8);
    let mut documented = documented();
    stateless.sort();
    documented.sort();
    assert_eq!(documented, stateless);
}

#[tokio::test]
async fn answers_from_examples_are_counted() {
    let bench = bench_with(real()).await;
    let examples = async || {
        let url = format!("{}/sandbox/state", bench.sandbox.url());
        let state: Value = bench.client.request(Method::GET, url).send().await.unwrap().json().await.unwrap();
        state["examples"].clone()
    };
    bench.get("Users/List").await;
    assert_eq!(examples().await, json!({}));
    for _ in 0..2 {
        assert_eq!(bench.post("Report/Data", json!({})).await.0, 200);
    }
    assert_eq!(bench.post("Report/Data", json!([])).await.0, 400, "which is no answer from an example");
    assert_eq!(examples().await, json!({"report_data_adhoc": 2}));
    assert_eq!(bench.sandbox.examples().get("report_data_adhoc"), Some(&2));
}
