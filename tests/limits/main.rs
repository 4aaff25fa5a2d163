//! Jobs and the day's requests, in processes of their own.

mod processes;
mod rows;
mod shared;

use processes::Scratch;

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_share_one_budget() {
    let scratch = Scratch::new("budget");
    shared::check(&scratch.store(), 2).await;
}
