//! A process that renews its login and is killed while it does.

use crate::builder;
use crate::calls::call;
use crate::steps::{Stepped, Steps, die, say};
use crate::wire::Wire;
use beproduct_generated::{Entry, StateKey, StateStore, Version, Written};
use beproduct_runtime::BoxFuture;
use beproduct_runtime::secrecy::SecretSlice;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

/// Dies at a step, counted from 1; prints how many there were if it comes to its end.
pub(crate) async fn at_step(store: Arc<dyn StateStore>, step: u64) {
    let steps = Steps::until(step);
    let store = Stepped { store, steps: Arc::clone(&steps) };
    let client = builder().unwrap().transport(Wire::new(Arc::clone(&steps))).state(store).connect().await.unwrap();
    call(&client).await.unwrap();
    say(&format!("took {}", steps.taken()));
}

/// Dies so many microseconds after the write of the new tokens began, wherever the file is then.
pub(crate) async fn in_write(store: Arc<dyn StateStore>, micros: u64) {
    let steps = Steps::until(0);
    let store = Timed { store, steps: Arc::clone(&steps), delay: Duration::from_micros(micros) };
    let client = builder().unwrap().transport(Wire::new(steps)).state(store).connect().await.unwrap();
    call(&client).await.unwrap();
    std::thread::park();
}

#[derive(Debug)]
struct Timed {
    store: Arc<dyn StateStore>,
    steps: Arc<Steps>,
    delay: Duration,
}

impl StateStore for Timed {
    fn read<'a>(&'a self, key: &'a StateKey) -> BoxFuture<'a, Result<Option<Entry>, Box<dyn Error + Send + Sync>>> {
        self.store.read(key)
    }

    fn write<'a>(
        &'a self,
        key: &'a StateKey,
        value: SecretSlice<u8>,
        replaces: Option<Version>,
    ) -> BoxFuture<'a, Result<Written, Box<dyn Error + Send + Sync>>> {
        if self.steps.is_sent() {
            let delay = self.delay;
            say("between write");
            std::thread::spawn(move || {
                let begun = std::time::Instant::now();
                // Sleeping is not exact enough.
                while begun.elapsed() < delay {
                    std::hint::spin_loop();
                }
                die()
            });
        }
        Box::pin(async move {
            let written = self.store.write(key, value, replaces).await;
            if self.steps.is_sent() && matches!(written, Ok(Written::Stored(_))) {
                say("after write");
            }
            written
        })
    }

    fn remove<'a>(
        &'a self,
        key: &'a StateKey,
        version: Version,
    ) -> BoxFuture<'a, Result<bool, Box<dyn Error + Send + Sync>>> {
        self.store.remove(key, version)
    }

    fn list<'a>(
        &'a self,
        below: &'a StateKey,
    ) -> BoxFuture<'a, Result<Vec<(StateKey, Entry)>, Box<dyn Error + Send + Sync>>> {
        self.store.list(below)
    }
}
