//! The requests that this process holds: one lease, spent by an atomic decrement.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use super::ledger::Lease;

/// A lease in hand. Empty until it is filled.
#[derive(Debug)]
pub(crate) struct Purse {
    /// Its name in the ledger.
    pub(crate) holder: String,
    /// The reservation that it draws from.
    pub(crate) job: Option<String>,
    left: AtomicU64,
    until: AtomicI64,
    /// How many to ask for next; held while the ledger is asked.
    turn: tokio::sync::Mutex<u64>,
}

impl Purse {
    pub(crate) fn new(job: Option<String>) -> Self {
        Purse {
            holder: format!("{:016x}", fastrand::u64(..)),
            job,
            left: AtomicU64::new(0),
            until: AtomicI64::new(0),
            turn: tokio::sync::Mutex::new(1),
        }
    }

    /// Takes one request, if there is one that still holds.
    pub(crate) fn take(&self, now: i64) -> bool {
        if now >= self.until.load(Ordering::Acquire) {
            return false;
        }
        self.left.fetch_update(Ordering::AcqRel, Ordering::Acquire, |left| left.checked_sub(1)).is_ok()
    }

    /// Puts back one that was not sent.
    pub(crate) fn put_back(&self) {
        self.left.fetch_add(1, Ordering::AcqRel);
    }

    /// What can still be taken.
    pub(crate) fn left(&self, now: i64) -> u64 {
        if now >= self.until.load(Ordering::Acquire) { 0 } else { self.left.load(Ordering::Acquire) }
    }

    /// Adds a lease to what is left of the one before, or puts it in place of one that has run out.
    pub(crate) fn fill(&self, lease: Lease, now: i64) {
        if now >= self.until.load(Ordering::Acquire) {
            self.left.store(0, Ordering::Release);
        }
        self.left.fetch_add(lease.granted, Ordering::AcqRel);
        self.until.store(lease.until, Ordering::Release);
    }

    /// Empties it, and tells what was left.
    pub(crate) fn empty(&self, now: i64) -> u64 {
        let left = self.left(now);
        self.until.store(0, Ordering::Release);
        left
    }

    /// One asks the ledger at a time; the others wait, and find the purse filled.
    pub(crate) async fn turn(&self) -> tokio::sync::MutexGuard<'_, u64> {
        self.turn.lock().await
    }
}
