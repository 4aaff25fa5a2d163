//! What a write needs to know.

use super::people::People;
use crate::trap::{Trap, Traps};

/// The people whom values may name, and the traps that decide what becomes of values that do not fit.
#[derive(Clone, Copy)]
pub(crate) struct Rules<'a> {
    pub(crate) people: &'a People,
    pub(crate) traps: Traps,
}

impl Rules<'_> {
    pub(crate) fn has(&self, trap: Trap) -> bool {
        self.traps.has(trap)
    }
}
