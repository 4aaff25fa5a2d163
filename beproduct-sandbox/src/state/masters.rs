//! The master folders of a company.

use super::header::Header;
use super::master::Master;
use super::schema::Schema;
use super::shape::Kind;
use crate::keep::{StateError, Visit};
use uuid::Uuid;

/// The five master folders, in the order of [`Kind::ALL`].
pub(crate) struct Masters(pub(crate) [Master; 5]);

/// Schema, counted numbers and headers of each.
const AREAS: [[&str; 3]; 5] = [
    ["style_schema", "style_counted", "style"],
    ["material_schema", "material_counted", "material"],
    ["color_schema", "color_counted", "color"],
    ["image_schema", "image_counted", "image"],
    ["block_schema", "block_counted", "block"],
];

impl Default for Masters {
    /// Nothing is in them.
    fn default() -> Masters {
        Masters(Kind::ALL.map(|kind| Master::new(Schema::new(kind, Uuid::nil()))))
    }
}

impl Masters {
    pub(crate) fn each_area(&mut self, visit: &mut Visit<'_>) -> Result<(), StateError> {
        self.0.iter_mut().zip(AREAS).try_for_each(|(master, names)| master.each_area(names, visit))
    }

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
