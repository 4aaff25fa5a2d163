//! Processes that share the requests of a day.

use crate::processes::{go, number, said, start};
use beproduct_sandbox::{Options, Sandbox};

/// Starts workers that read until nothing is left. `store` is as the worker takes it.
pub(crate) async fn check(store: &str, workers: usize) {
    let options = Options { styles: 1, requests_per_day: Some(400), ..Options::default() };
    let sandbox = Sandbox::with(options).await.unwrap();
    let reports = tokio::task::block_in_place(|| {
        let mut children: Vec<_> = (0..workers).map(|_| start(&sandbox, &["spend", store, "400"])).collect();
        children.iter_mut().for_each(go);
        children.into_iter().map(said).collect::<Vec<_>>()
    });
    let sum = |word: &str| reports.iter().map(|report| number(report, word)).sum::<u64>();
    assert_eq!(sum("sent"), 400, "no request was refused by the service, none is left: {reports:?}");
    assert_eq!((sum("answered"), sandbox.requests_today()), (400, 400), "{reports:?}");
    assert_eq!(sum("refused"), workers as u64, "each stops before sending: {reports:?}");
}
