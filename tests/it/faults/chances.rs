//! Faults by chance, and faults that are set while the sandbox runs.

use super::{read, style, with};
use crate::support::{client_of, small};
use beproduct_generated::Method;
use beproduct_sandbox::{Fault, Faults, Options, Sandbox};
use serde_json::json;
use std::collections::BTreeMap;

fn chances(seed: u64, rate: f64) -> Faults {
    let all = [Fault::ResetBefore, Fault::ResetAfter, Fault::Status(503), Fault::CutBody];
    Faults { seed, rates: all.map(|fault| (fault, rate)).to_vec(), ..Faults::default() }
}

#[tokio::test]
async fn reads_by_chance_come_whole() {
    let sandbox = Sandbox::with(Options { faults: chances(7, 0.06), ..small() }).await.unwrap();
    let client = client_of(&sandbox, &["BeProductPublicApi"]).connect().await.unwrap();
    let mut attempts = 0;
    for _ in 0..40 {
        attempts += u64::from(read(&sandbox, &client).await.unwrap());
    }
    let struck: u64 = sandbox.struck().values().sum();
    assert!(struck > 5, "{:?}", sandbox.struck());
    assert_eq!((attempts, client.core().usage().requests), (40 + struck, 40 + struck));
}

#[tokio::test]
async fn writes_by_chance_are_done_once_or_told() {
    let sandbox = Sandbox::with(Options { faults: chances(7, 0.12), ..small() }).await.unwrap();
    let client = client_of(&sandbox, &["BeProductPublicApi"]).connect().await.unwrap();
    let folder = sandbox.state().style_folders()[0].0.clone();
    let mut told = BTreeMap::new();
    for number in (0..40).map(|number| format!("N-{number}")) {
        let fields = [("header_number", number.as_str()), ("header_name", "Shirt"), ("season", "Spring 2026")];
        let outcome = client.style().header_create(&*folder).fields(fields.map(Into::into)).send().await;
        told.insert(number, outcome);
    }
    let state = sandbox.state();
    let numbers = state.styles().into_iter().map(|id| state.style(&id).unwrap()["headerNumber"].clone());
    let numbers: Vec<_> = numbers.collect();
    for (number, outcome) in &told {
        let stored = numbers.iter().filter(|known| *known == number).count();
        match outcome {
            Ok(_) => assert_eq!(stored, 1, "{number}"),
            Err(error) if error.is_server_fault() => assert_eq!(stored, 0, "{number}: {error}"),
            Err(error) => {
                assert!(error.is_interrupted() && error.to_string().contains("before writing again"), "{error}");
                assert!(stored <= 1, "{number}");
            }
        }
    }
    let failed = told.values().filter(|outcome| outcome.is_err()).count();
    assert_eq!(sandbox.struck().values().sum::<u64>(), failed as u64, "none was sent twice");
    assert!(failed > 10 && failed < 40, "{failed}");
}

#[tokio::test]
async fn faults_are_set_over_the_control_endpoint() {
    let (sandbox, client) = with("1 GET Style/Header/* reset-before").await;
    assert_eq!(read(&sandbox, &client).await.unwrap(), 2);
    let faults = json!({"script": [{"nth": 1, "method": "GET", "path": "Style/Header/*", "fault": "503"}]});
    client.raw(Method::POST, format!("{}/sandbox/faults", sandbox.url())).json(faults).send().await.unwrap();
    assert_eq!(read(&sandbox, &client).await.unwrap(), 2);
    assert_eq!(read(&sandbox, &client).await.unwrap(), 1);
    let state = client.raw(Method::GET, format!("{}/sandbox/state", sandbox.url())).send().await.unwrap().into_value();
    assert_eq!(state["struck"], json!({"reset-before": 1, "503": 1}), "{}", style(&sandbox));
}
