//! Who wants to know that the day's requests run low.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};

use super::ledger::Day;
use super::status::QuotaStatus;

/// A mark of the day's requests was passed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QuotaEvent {
    /// 80 or 100: how many in a hundred are given out, sent or not yet.
    pub percent: u64,
    /// How the day stands.
    pub status: QuotaStatus,
}

pub(crate) type Hook = Box<dyn Fn(QuotaEvent) + Send + Sync>;

const MARKS: [u64; 2] = [80, 100];

/// The marks, and the days at which each was passed last.
pub(crate) struct Marks {
    hook: Option<Hook>,
    told: [AtomicI64; 2],
}

impl Marks {
    pub(crate) fn new(hook: Option<Hook>) -> Self {
        Marks { hook, told: [const { AtomicI64::new(0) }; 2] }
    }

    /// Tells of each mark once a day.
    pub(crate) fn pass(&self, day: Day) {
        let (Some(hook), Some(budget)) = (&self.hook, day.budget) else { return };
        for (percent, told) in MARKS.into_iter().zip(&self.told) {
            let passed = day.taken.saturating_mul(100) >= budget.saturating_mul(percent);
            if passed && told.swap(day.ends, Ordering::AcqRel) != day.ends {
                hook(QuotaEvent { percent, status: QuotaStatus::of(day, 0) });
            }
        }
    }
}

impl fmt::Debug for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Marks").field("told", &self.told).finish_non_exhaustive()
    }
}
