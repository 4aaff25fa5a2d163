//! Work within the day's requests: rows as a job with a journal, or reads until nothing is left.

use beproduct_generated::models::GridRowUpdate;
use beproduct_generated::{Builder, Client, Credentials, StateStore};
use std::io::Write;
use std::sync::Arc;

/// Writes rows into a table, and prints what came of it.
pub(crate) async fn write(store: Arc<dyn StateStore>, table: &str, rows: u64, at_once: u64, budget: &str) {
    let client = builder(store, budget).connect().await.unwrap();
    let row = |row: u64| GridRowUpdate::new().row_field(("port_code", format!("row {row}")));
    let job = client.data_table().update(table).job().journal("rows").at_once(usize::try_from(at_once).unwrap());
    let rows_of = usize::try_from(rows).unwrap();
    let report = job.run((0..rows_of).map(|nth| row(nth as u64))).await.unwrap();
    println!("written {}", report.written);
    println!("requests {}", report.requests);
    println!("retries {}", report.retries);
    println!("resumed {}", report.resumed);
    println!("faults {}", report.refused.len() + report.unknown.len());
    let left = client.quota().status().await.unwrap().left.unwrap_or(0);
    println!("left {left}");
    match &report.stopped {
        Some(error) => println!("stopped {error}"),
        None => println!("complete {}", u64::from(report.is_complete())),
    }
    if left == 0 {
        let one_more = client.data_table().update(table).item(row(rows)).send().await;
        println!("refused {}", u64::from(one_more.is_err_and(|error| error.is_quota_spent())));
    }
    println!("peak {}", peak());
}

/// Reads until nothing is left, and prints how often and why it stopped.
pub(crate) async fn spend(store: Arc<dyn StateStore>, budget: &str) {
    let client = builder(store, budget).connect().await.unwrap();
    println!("ready");
    std::io::stdout().flush().unwrap();
    std::io::stdin().read_line(&mut String::new()).unwrap();
    let mut answered = 0;
    let stopped = loop {
        match client.info().version().send().await {
            Ok(_) => answered += 1,
            Err(error) => break error,
        }
    };
    println!("answered {answered}");
    println!("sent {}", client.core().usage().requests);
    println!("refused {}", u64::from(stopped.is_quota_spent()));
    client.core().close().await.unwrap();
}

/// `Enterprise:5`, or a number of requests a day. The token comes from the environment.
fn builder(store: Arc<dyn StateStore>, budget: &str) -> Builder<Client> {
    let var = |name| std::env::var(name).unwrap();
    let builder = Client::builder(var("BEPRODUCT_COMPANY")).base_url(var("BEPRODUCT_URL")).state(store);
    let builder = builder.credentials(Credentials::access_token(var("WORKER_TOKEN")));
    match budget.split_once(':') {
        Some((edition, licences)) => builder.edition(edition, licences.parse().unwrap()),
        None => builder.requests_per_day(budget.parse().unwrap()),
    }
}

/// Most memory that was in use, in kB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
