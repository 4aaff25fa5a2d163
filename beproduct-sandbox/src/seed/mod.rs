//! A believable apparel company, the same for the same seed.

mod fields;
mod masters;
mod people;
mod styles;
mod tables;

use crate::options::Options;
use crate::state::people::People;
use crate::state::stamp::Stamp;
use crate::state::{Company, Masters};
use jiff::Timestamp;
use uuid::Uuid;

/// 2024-01-08, the day of the first record; all are made within 500 days.
const FIRST_DAY: i64 = 1_704_700_800;

/// The company that a sandbox begins with.
pub(crate) fn company(options: &Options) -> Company {
    let mut seed = Seed(fastrand::Rng::with_seed(options.seed));
    let people = people::people(&mut seed);
    let styles = styles::styles(&mut seed, &people, options.styles);
    let tables = tables::tables(&mut seed, &people);
    let [materials, colors, images, blocks] = masters::masters(&mut seed, &people);
    let masters = Masters([styles, materials, colors, images, blocks]);
    Company { people, masters, tables }
}

/// Draws from the seed.
pub(crate) struct Seed(fastrand::Rng);

impl Seed {
    fn id(&mut self) -> Uuid {
        let bytes = self.0.u128(..).to_be_bytes();
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    /// One of some; they are constants of this module and never empty.
    fn pick<T: Copy + Default>(&mut self, choices: &[T]) -> T {
        self.0.choice(choices).copied().unwrap_or_default()
    }

    fn below(&mut self, end: u32) -> u32 {
        self.0.u32(..end.max(1))
    }

    /// Somebody at work, so many days from the first.
    fn stamp(&mut self, people: &People, day: u32) -> Stamp {
        let at = FIRST_DAY + i64::from(day) * 86_400 + i64::from(self.below(36_000));
        let by = people.users.get_index(self.0.usize(..people.users.len().max(1))).map(|(id, _)| *id);
        Stamp { at: Timestamp::from_second(at).unwrap_or_default(), by }
    }
}
