//! Draws from the seed.

use crate::state::people::People;
use crate::state::stamp::Stamp;
use jiff::Timestamp;
use uuid::Uuid;

/// 2024-01-08, the day of the first record; all are made within 500 days.
const FIRST_DAY: i64 = 1_704_700_800;

/// Draws from the seed.
pub(super) struct Seed(pub(super) fastrand::Rng);

impl Seed {
    pub(super) fn id(&mut self) -> Uuid {
        let bytes = self.0.u128(..).to_be_bytes();
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    /// One of some; they are constants of this module and never empty.
    pub(super) fn pick<T: Copy + Default>(&mut self, choices: &[T]) -> T {
        self.0.choice(choices).copied().unwrap_or_default()
    }

    pub(super) fn below(&mut self, end: u32) -> u32 {
        self.0.u32(..end.max(1))
    }

    /// Somebody at work, so many days from the first.
    pub(super) fn stamp(&mut self, people: &People, day: u32) -> Stamp {
        let at = FIRST_DAY + i64::from(day) * 86_400 + i64::from(self.below(36_000));
        let by = people.users.get_index(self.0.usize(..people.users.len().max(1))).map(|(id, _)| *id);
        Stamp { at: Timestamp::from_second(at).unwrap_or_default(), by }
    }
}
