//! Long lists of the sandbox: how many requests, and in what order.

use crate::support::client_of;
use beproduct_generated::Client;
use beproduct_sandbox::{Faults, Options, Sandbox};

const STYLES: usize = 4_000;
const PAGES: u64 = 20;

/// Answers come late, so that pages are under way together.
async fn late(millis: u64) -> (Sandbox, Client) {
    let latency = format!("latency:{millis}").parse().unwrap();
    let faults = Faults { rates: vec![(latency, 1.0)], ..Faults::default() };
    let sandbox = Sandbox::with(Options { styles: STYLES, faults, ..Options::default() }).await.unwrap();
    let client = client_of(&sandbox, &["BeProductPublicApi"]).connect().await.unwrap();
    (sandbox, client)
}

#[tokio::test(flavor = "multi_thread")]
async fn styles_read_ahead_come_in_order_and_cost_nothing_more() {
    let (sandbox, client) = late(30).await;
    let mut ids = Vec::new();
    let mut styles = client.style().headers().stream();
    while let Some(style) = styles.try_next().await.unwrap() {
        ids.push(style.id.as_str().to_owned());
    }
    assert_eq!(ids.len(), STYLES);
    assert_eq!(sandbox.requests_today(), PAGES);
    assert!(styles.moved().is_empty(), "{:?}", styles.moved());
    let single = client.style().headers().stream().ahead(0).collect().await.unwrap();
    assert!(single.iter().map(|style| style.id.as_str()).eq(ids.iter().map(String::as_str)));
    assert_eq!(sandbox.requests_today(), 2 * PAGES);
}
