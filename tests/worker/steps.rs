//! Steps of a renewal, at any of which the process can be made to die.

use beproduct_generated::{Entry, StateKey, StateStore, Version, Written};
use beproduct_runtime::BoxFuture;
use beproduct_runtime::secrecy::SecretSlice;
use std::error::Error;
use std::io::{Write, stdout};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Counts steps, and dies at the appointed one, after saying when that was: `before` the refresh token was sent,
/// `between`, or `after` the new tokens were stored.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    taken: AtomicU64,
    last: u64,
    sent: AtomicBool,
    stored: AtomicBool,
}

impl Steps {
    pub(crate) fn until(last: u64) -> Arc<Steps> {
        Arc::new(Steps { last, ..Steps::default() })
    }

    pub(crate) fn step(&self, name: &str) {
        if self.taken.fetch_add(1, Ordering::SeqCst) + 1 == self.last {
            say(&format!("{} {name}", self.phase()));
            die();
        }
    }

    pub(crate) fn taken(&self) -> u64 {
        self.taken.load(Ordering::SeqCst)
    }

    pub(crate) fn is_sent(&self) -> bool {
        self.sent.load(Ordering::SeqCst)
    }

    /// From the next step on, the server may have the refresh token.
    pub(crate) fn note_sent(&self) {
        self.sent.store(true, Ordering::SeqCst);
    }

    fn note_stored(&self) {
        self.stored.store(self.is_sent(), Ordering::SeqCst);
    }

    fn phase(&self) -> &'static str {
        match (self.is_sent(), self.stored.load(Ordering::SeqCst)) {
            (false, _) => "before",
            (true, false) => "between",
            (true, true) => "after",
        }
    }
}

pub(crate) fn say(text: &str) {
    println!("{text}");
    stdout().flush().unwrap();
}

/// `SIGKILL`: nothing is tidied up.
pub(crate) fn die() -> ! {
    rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL).unwrap();
    loop {
        std::thread::park();
    }
}

/// A store with a step before and after each thing that it does.
#[derive(Debug)]
pub(crate) struct Stepped {
    pub(crate) store: Arc<dyn StateStore>,
    pub(crate) steps: Arc<Steps>,
}

type Fallible<T> = Result<T, Box<dyn Error + Send + Sync>>;

impl StateStore for Stepped {
    fn read<'a>(&'a self, key: &'a StateKey) -> BoxFuture<'a, Fallible<Option<Entry>>> {
        Box::pin(async move {
            self.steps.step("read");
            let entry = self.store.read(key).await;
            self.steps.step("has read");
            entry
        })
    }

    fn write<'a>(
        &'a self,
        key: &'a StateKey,
        value: SecretSlice<u8>,
        replaces: Option<Version>,
    ) -> BoxFuture<'a, Fallible<Written>> {
        Box::pin(async move {
            self.steps.step("write");
            let written = self.store.write(key, value, replaces).await;
            if matches!(written, Ok(Written::Stored(_))) {
                self.steps.note_stored();
            }
            self.steps.step("has written");
            written
        })
    }

    fn remove<'a>(&'a self, key: &'a StateKey, version: Version) -> BoxFuture<'a, Fallible<bool>> {
        self.store.remove(key, version)
    }

    fn list<'a>(&'a self, below: &'a StateKey) -> BoxFuture<'a, Fallible<Vec<(StateKey, Entry)>>> {
        self.store.list(below)
    }
}
