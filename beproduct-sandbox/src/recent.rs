//! The last requests, for people who look.

use crate::faults::Fault;
use beproduct_spec::ir::{Api, Operation};
use serde::Serialize;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// So many are remembered.
const KEPT: usize = 50;

/// A request, and what became of it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Seen {
    /// Unix seconds, by the sandbox's clock.
    pub(crate) time: i64,
    pub(crate) method: String,
    pub(crate) path: String,
    /// `None` when the connection was closed without an answer.
    pub(crate) status: Option<u16>,
    /// `None` for a path that no operation has.
    pub(crate) operation: Option<String>,
    /// Any one of them is needed.
    pub(crate) scopes: Vec<String>,
    /// Requests of the quota.
    pub(crate) cost: u64,
    /// Faults that struck.
    pub(crate) faults: Vec<String>,
}

impl Seen {
    pub(crate) fn new(method: &str, path: &str, faults: &[Fault], time: i64) -> Seen {
        Seen {
            time,
            method: method.to_owned(),
            path: path.to_owned(),
            status: None,
            operation: None,
            scopes: Vec::new(),
            cost: 0,
            faults: faults.iter().map(ToString::to_string).collect(),
        }
    }

    pub(crate) fn know(&mut self, operation: &Operation, api: &Api) {
        self.operation = Some(operation.id.clone());
        let set = operation.scopes.and_then(|set| api.scope_sets.get(set));
        self.scopes = set.map(|set| set.scopes.clone()).unwrap_or_default();
    }
}

#[derive(Default)]
pub(crate) struct Recent(Mutex<VecDeque<Seen>>);

impl Recent {
    pub(crate) fn note(&self, seen: Seen) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.truncate(KEPT - 1);
        all.push_front(seen);
    }

    /// The latest first.
    pub(crate) fn list(&self) -> Vec<Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
