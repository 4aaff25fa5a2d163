//! The master folders of a company.

use super::header::Header;
use super::master::Master;
use super::shape::Kind;
use uuid::Uuid;

/// The five master folders, in the order of [`Kind::ALL`].
pub(crate) struct Masters(pub(crate) [Master; 5]);

impl Masters {
    pub(crate) fn of(&self, kind: Kind) -> &Master {
        &self.0[kind as usize]
    }

    pub(crate) fn of_mut(&mut self, kind: Kind) -> &mut Master {
        &mut self.0[kind as usize]
    }

    /// A header of any kind that is not deleted.
    pub(crate) fn find(&self, id: Uuid) -> Option<(Kind, &Header)> {
        self.0.iter().find_map(|master| Some((master.schema().kind, master.living(id)?)))
    }
}
