//! Two processes, 64 tasks each, one login with a refresh token that serves once.

use crate::logins::{Worker, age, rotating, sign_in};
use beproduct_generated::StateStore;
use std::sync::Arc;
use std::time::Duration;

/// Each of the 128 tasks has a client of its own, and finds a token that has ended by our clock.
pub(crate) async fn check_apart(store: Arc<dyn StateStore>, name: &str) {
    let sandbox = rotating().await;
    let token = sandbox.refresh_token();
    sign_in(&sandbox, &store, &token).await.unwrap();
    age(&*store).await;
    run(|| Worker::start(&sandbox, &token, &["apart", name]), || {}).await;
    assert_eq!((sandbox.refreshes(), sandbox.refreshes_refused()), (2, 0), "one at sign-in, one for all");
}

/// The 64 tasks of a process share a client; the service refuses the token that all of them hold for good.
pub(crate) async fn check_together(store: Arc<dyn StateStore>, name: &str) {
    let sandbox = rotating().await;
    let token = sandbox.refresh_token();
    sign_in(&sandbox, &store, &token).await.unwrap();
    let expire = || sandbox.clock().advance(Duration::from_secs(48 * 3600));
    run(|| Worker::start(&sandbox, &token, &["together", name]), expire).await;
    assert_eq!((sandbox.refreshes(), sandbox.refreshes_refused()), (2, 0), "one at sign-in, one for all");
}

async fn run(start: impl Fn() -> Worker, before_go: impl FnOnce()) {
    let mut workers = [start(), start()];
    tokio::task::block_in_place(|| {
        workers.iter().for_each(|worker| worker.wait_for("ready"));
        before_go();
        workers.iter_mut().for_each(Worker::go);
        for worker in workers {
            assert_eq!(worker.rest(), ["answered 64"], "no call fails");
        }
    });
}
