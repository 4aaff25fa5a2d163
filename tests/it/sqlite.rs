//! Processes that share a login in a SQLite file.

use crate::shared_login::{check_apart, check_together};
use crate::support::Scratch;
use beproduct_generated::SqliteState;
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_renew_an_ended_token_once() {
    let scratch = Scratch::new("apart");
    let file = scratch.path().join("state.db");
    check_apart(Arc::new(SqliteState::open(&file).unwrap()), &format!("sqlite:{}", file.display())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_renew_a_refused_token_once() {
    let scratch = Scratch::new("together");
    let file = scratch.path().join("state.db");
    check_together(Arc::new(SqliteState::open(&file).unwrap()), &format!("sqlite:{}", file.display())).await;
}
