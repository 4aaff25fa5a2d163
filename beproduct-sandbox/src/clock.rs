//! The sandbox's own clock, which a test can move.

use crate::keep::{Areas, Kept, StateError, Store, Visit, Whole};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::Duration;

/// The time as the sandbox sees it: the machine's, moved forward by what a test asked for.
pub struct Clock {
    ahead: Kept<Ahead>,
}

/// Seconds before the machine's clock.
#[derive(Default)]
struct Ahead(Whole<i64>);

impl Areas for Ahead {
    fn each_area(&mut self, visit: &mut Visit<'_>) -> Result<(), StateError> {
        visit("clock_ahead", &mut self.0)
    }
}

impl Clock {
    pub(crate) fn open(store: Option<Arc<Store>>) -> Result<Clock, StateError> {
        Ok(Clock { ahead: Kept::open(store, Ahead::default)? })
    }

    /// Moves the clock forward: tokens expire, the day's quota starts anew.
    pub fn advance(&self, by: Duration) {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        let ahead = &mut *self.ahead.write().0;
        *ahead = ahead.saturating_add(seconds);
    }

    /// Seconds since 1970.
    pub fn seconds(&self) -> i64 {
        self.now().as_second()
    }

    pub(crate) fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_secs(*self.ahead.read().0);
        Timestamp::now().saturating_add(ahead).unwrap_or(Timestamp::MAX)
    }
}
