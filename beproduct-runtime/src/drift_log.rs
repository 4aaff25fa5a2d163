//! Says each kind of drift once in the log, however often it is met.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use crate::json::DriftReport;

/// Kinds that are remembered; beyond them drift is in the responses alone.
const MAX_KNOWN: usize = 4096;

/// The drift that was logged already.
#[derive(Debug, Default)]
pub(crate) struct DriftLog {
    known: Mutex<BTreeSet<(String, String)>>,
}

impl DriftLog {
    pub(crate) fn log(&self, operation: &str, report: &DriftReport) {
        for note in &report.notes {
            let pattern = format!("{} {}", without_indices(&note.path), note.kind);
            if self.is_new(operation, pattern) {
                tracing::warn!(operation, drift = %note, "the answer differs from the spec");
            }
        }
    }

    fn is_new(&self, operation: &str, pattern: String) -> bool {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.len() < MAX_KNOWN && known.insert((operation.to_owned(), pattern))
    }
}

fn without_indices(path: &str) -> String {
    let mut within = false;
    path.chars()
        .filter(|c| {
            within = *c == '[' || (within && *c != ']');
            !within || *c == '['
        })
        .collect()
}
