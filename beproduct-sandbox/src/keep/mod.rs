//! What outlives the process: parts of the state that tell what of them changed, and the file that they are kept in.
//!
//! A part is an [`Area`]: [`Records`] for a map of records, [`Whole`] for what is small. State with areas in it says which
//! ([`Areas`]) and lies behind a [`Kept`], which writes what changed before anybody can read it.

mod document;
mod error;
mod kept;
mod key;
mod records;
mod store;
mod whole;
mod word;

pub(crate) use document::{from_json, to_json};
pub use error::StateError;
pub(crate) use kept::{Kept, Writing};
pub(crate) use records::{Records, Touched};
pub(crate) use store::Store;
pub(crate) use whole::Whole;
pub(crate) use word::{Word, word};

/// Takes a record: its id, and its JSON, which a record that is gone has not.
pub(crate) type Each<'e> = dyn FnMut(&str, Option<&str>) -> Result<(), StateError> + 'e;

/// A part of the state whose records are kept one by one.
pub(crate) trait Area {
    /// Tells every record, in order.
    fn all(&self, each: &mut Each<'_>) -> Result<(), StateError>;

    /// Tells what changed since it was last forgotten: first what is gone, then what is there.
    fn changes(&self, each: &mut Each<'_>) -> Result<(), StateError>;

    /// What changed is known.
    fn forget_changes(&mut self);

    /// Puts back a record that `all` told.
    fn restore(&mut self, id: &str, json: &str) -> Result<(), StateError>;
}

/// Takes an area by its name.
pub(crate) type Visit<'v> = dyn FnMut(&'static str, &mut dyn Area) -> Result<(), StateError> + 'v;

/// State that consists of areas.
pub(crate) trait Areas {
    /// Visits each area, always in the same order.
    fn each_area(&mut self, visit: &mut Visit<'_>) -> Result<(), StateError>;
}
