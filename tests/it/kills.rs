//! A process is killed at every step of a renewal, and another one starts with what it left.

use crate::logins::{Worker, age, rotating, sign_in, stored};
use crate::support::Scratch;
use beproduct_generated::{SqliteState, StateStore};
use beproduct_sandbox::Sandbox;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Times of death within the write of the new tokens, and µs between two of them.
const WRITES: u64 = 30;
const APART: u64 = 150;

#[tokio::test(flavor = "multi_thread")]
async fn no_login_is_lost_but_in_the_window_that_is_told() {
    let (sandbox, scratch) = (rotating().await, Scratch::new("kills"));
    let unharmed = Doomed::new(&sandbox, scratch.path(), "unharmed").await.killed(&["killed-at-step", "0"]);
    let steps: u64 = unharmed.last().unwrap().strip_prefix("took ").unwrap().parse().unwrap();
    assert!(steps >= 50, "{steps} steps");

    let mut seen = BTreeMap::<(String, String), u64>::new();
    for step in 1..=steps {
        let doomed = Doomed::new(&sandbox, scratch.path(), &format!("step-{step}")).await;
        let told = doomed.killed(&["killed-at-step", &step.to_string()]);
        let phase = told.last().expect("it says when it dies").split(' ').next().unwrap().to_owned();
        *seen.entry((phase.clone(), doomed.next_start(&phase).await)).or_default() += 1;
    }
    for micros in (0..WRITES).map(|nth| nth * APART) {
        let doomed = Doomed::new(&sandbox, scratch.path(), &format!("write-{micros}")).await;
        let told = doomed.killed(&["killed-in-write", &micros.to_string()]);
        let phase = told.last().expect("it says when it dies").split(' ').next().unwrap().to_owned();
        *seen.entry((phase.clone(), doomed.next_start(&phase).await)).or_default() += 1;
    }
    println!("{seen:?}");
    let count = |phase: &str, outcome: &str| seen.get(&(phase.into(), outcome.into())).copied().unwrap_or(0);
    assert!(count("before", "ok") > 5 && count("after", "ok") > 0, "{seen:?}");
    assert!(count("between", "ok") > 0 && count("between", "broken off") > 0, "{seen:?}");
    assert_eq!(seen.values().sum::<u64>(), steps + WRITES);
}

/// A login of its own in a file of its own, due for a renewal.
struct Doomed<'a> {
    sandbox: &'a Sandbox,
    store: Arc<dyn StateStore>,
    name: String,
    token: String,
}

impl<'a> Doomed<'a> {
    async fn new(sandbox: &'a Sandbox, folder: &Path, name: &str) -> Doomed<'a> {
        let file = folder.join(name);
        let store: Arc<dyn StateStore> = Arc::new(SqliteState::open(&file).unwrap());
        let token = sandbox.refresh_token();
        sign_in(sandbox, &store, &token).await.unwrap();
        age(&*store).await;
        Doomed { sandbox, store, name: format!("sqlite:{}", file.display()), token }
    }

    fn killed(&self, work: &[&str]) -> Vec<String> {
        let work = [&work[..1], &[&self.name], &work[1..]].concat();
        Worker::start(self.sandbox, &self.token, &work).rest()
    }

    /// Starts another process, after the lock of the dead one and with an access token that must be renewed; tells how
    /// it went, which must be right for the phase.
    async fn next_start(&self, phase: &str) -> String {
        age(&*self.store).await;
        let said = Worker::start(self.sandbox, &self.token, &["once", &self.name]).rest().concat();
        match said.split_once(':') {
            None => assert_eq!(said, "ok"),
            Some(("broken off", error)) => {
                assert_eq!(phase, "between", "a login was lost: {said}");
                assert!(error.contains("sign in again") && error.contains("broken off"), "{said}");
                self.sign_in_again().await;
            }
            Some(_) => panic!("{phase}: {said}"),
        }
        said.split(':').next().unwrap_or_default().to_owned()
    }

    /// A good login ends the matter.
    async fn sign_in_again(&self) {
        sign_in(self.sandbox, &self.store, &self.sandbox.refresh_token()).await.unwrap();
        assert!(stored(&*self.store).await.1["renewing"].is_null());
    }
}
