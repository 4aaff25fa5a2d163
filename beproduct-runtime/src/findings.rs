//! Everything in which the answers so far differed from the spec, for all clones of a client.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::json::{Drift, DriftKind, DriftReport};

/// Findings that are kept; beyond them drift is counted here, and told by the responses alone.
const MAX_KNOWN: usize = 4096;

/// The drift that a client has met, by operation and JSON path. Each finding is logged once, when it is new.
#[derive(Debug, Default)]
pub struct DriftFindings {
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    findings: BTreeMap<Key, Drift>,
    more: u64,
}

/// The operation, the path without its indices, the kind.
type Key = (&'static str, String, DriftKind);

/// One way in which the answers of an operation differ from the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DriftFinding {
    /// The operation, by its id in the spec.
    pub operation: &'static str,
    /// JSON path, `result[].headerData.fields[].value`.
    pub path: String,
    /// The first place; its count is that of all answers.
    pub drift: Drift,
}

impl DriftFindings {
    /// What was found so far, by operation and path.
    pub fn report(&self) -> Vec<DriftFinding> {
        let known = self.known();
        let findings = known.findings.iter();
        findings
            .map(|((operation, path, _), drift)| DriftFinding { operation, path: path.clone(), drift: drift.clone() })
            .collect()
    }

    /// Differences that are in no finding, since there were too many kinds of them.
    pub fn more(&self) -> u64 {
        self.known().more
    }

    /// Whether every answer was what the spec says.
    pub fn is_empty(&self) -> bool {
        let known = self.known();
        known.findings.is_empty() && known.more == 0
    }

    /// Begins anew: what is met again is logged again.
    pub fn clear(&self) {
        *self.known() = Known::default();
    }

    pub(crate) fn add(&self, operation: &'static str, report: &DriftReport) {
        if report.is_empty() {
            return;
        }
        let mut known = self.known();
        known.more += report.more;
        for note in &report.notes {
            if known.add(operation, note) {
                tracing::warn!(operation, drift = %note, "the answer differs from the spec");
            }
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// Whether it is new.
    fn add(&mut self, operation: &'static str, note: &Drift) -> bool {
        let key = (operation, without_indices(&note.path), note.kind);
        if let Some(known) = self.findings.get_mut(&key) {
            known.count += note.count;
            return false;
        }
        if self.findings.len() >= MAX_KNOWN {
            self.more += note.count;
            return false;
        }
        self.findings.insert(key, note.clone());
        true
    }
}

impl fmt::Display for DriftFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Drift { kind, expected, sample, count, .. } = &self.drift;
        let path = if self.path.is_empty() { "the answer" } else { &self.path };
        write!(f, "{}: {path}: {kind}, expected {expected}, found {sample} ({count}×)", self.operation)
    }
}

/// `a[3].b[12]` becomes `a[].b[]`.
fn without_indices(path: &str) -> String {
    let mut within = false;
    path.chars()
        .filter(|c| {
            let kept = !within || *c == ']';
            within = *c == '[' || (within && *c != ']');
            kept
        })
        .collect()
}
