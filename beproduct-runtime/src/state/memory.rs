//! State that ends with the process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::SecretSlice;

use super::{Entry, StateKey, StateStore, Version, Written};
use crate::error::BoxError;
use crate::transport::BoxFuture;

/// Keeps state as long as the process lives.
#[derive(Debug, Default)]
pub struct MemoryState {
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    entries: BTreeMap<StateKey, Entry>,
    /// The version given out last, for whatever key.
    last: u64,
}

impl Held {
    fn holds(&self, key: &StateKey, version: Option<Version>) -> bool {
        self.entries.get(key).map(|entry| entry.version) == version
    }
}

impl MemoryState {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl StateStore for MemoryState {
    fn read<'a>(&'a self, key: &'a StateKey) -> BoxFuture<'a, Result<Option<Entry>, BoxError>> {
        Box::pin(async move { Ok(self.held().entries.get(key).cloned()) })
    }

    fn write<'a>(
        &'a self,
        key: &'a StateKey,
        value: SecretSlice<u8>,
        replaces: Option<Version>,
    ) -> BoxFuture<'a, Result<Written, BoxError>> {
        Box::pin(async move {
            let mut held = self.held();
            if !held.holds(key, replaces) {
                return Ok(Written::Conflict);
            }
            held.last += 1;
            let version = Version(held.last);
            held.entries.insert(key.clone(), Entry { value, version });
            Ok(Written::Stored(version))
        })
    }

    fn remove<'a>(&'a self, key: &'a StateKey, version: Version) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move {
            let mut held = self.held();
            let removes = held.holds(key, Some(version));
            if removes {
                held.entries.remove(key);
            }
            Ok(removes)
        })
    }

    fn list<'a>(&'a self, below: &'a StateKey) -> BoxFuture<'a, Result<Vec<(StateKey, Entry)>, BoxError>> {
        Box::pin(async move {
            let prefix = below.prefix();
            let held = self.held();
            let under = held.entries.iter().filter(|(key, _)| key.as_str().starts_with(&prefix));
            Ok(under.map(|(key, entry)| (key.clone(), entry.clone())).collect())
        })
    }
}
