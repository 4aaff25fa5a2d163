//! The short windows, a minute or an hour: whoever has used one up waits for the next.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Requests of the current window, as the service told of it. Without word from it there is no pace.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    window: Mutex<Option<Window>>,
}

#[derive(Debug, Clone, Copy)]
struct Window {
    left: u64,
    ends: Instant,
}

impl Pace {
    /// Takes one request of the window, or tells how far the next is. Of that one nothing is known until it answers.
    pub(crate) fn take(&self) -> Result<(), Duration> {
        let mut held = self.window();
        let Some(window) = held.as_mut() else { return Ok(()) };
        let wait = window.ends.saturating_duration_since(Instant::now());
        if wait.is_zero() {
            *held = None;
        } else if window.left == 0 {
            return Err(wait);
        } else {
            window.left -= 1;
        }
        Ok(())
    }

    /// What the service told, less what it may not have counted yet, and how long the window lasts.
    pub(crate) fn learn(&self, left: u64, lasts: Duration) {
        *self.window() = window(left, lasts);
    }

    /// The service sent someone away for so long: nobody else tries before.
    pub(crate) fn pause(&self, wait: Duration) {
        let mut held = self.window();
        let lasts = held.map_or(wait, |window| window.ends.saturating_duration_since(Instant::now()).max(wait));
        *held = window(0, lasts);
    }

    fn window(&self) -> MutexGuard<'_, Option<Window>> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One that ends beyond all time is none.
fn window(left: u64, lasts: Duration) -> Option<Window> {
    Instant::now().checked_add(lasts).map(|ends| Window { left, ends })
}
