//! Answers from the spec's examples, counted.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// How often each operation without state was answered, by operationId.
#[derive(Default)]
pub(crate) struct Examples(Mutex<BTreeMap<String, u64>>);

impl Examples {
    pub(crate) fn count(&self, operation: &str) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(operation.to_owned()).or_default() += 1;
    }

    pub(crate) fn counts(&self) -> BTreeMap<String, u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
