//! A small part of the state, kept as one record.

use super::error::StateError;
use super::{Area, Each};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::ops::{Deref, DerefMut};

/// Counts as changed once it was borrowed mutably, and when it is new.
#[derive(Clone, Debug)]
pub(crate) struct Whole<T> {
    value: T,
    changed: bool,
}

/// The id of the only record.
const ID: &str = "all";

impl<T> Whole<T> {
    pub(crate) fn new(value: T) -> Whole<T> {
        Whole { value, changed: true }
    }
}

impl<T: Serialize + DeserializeOwned> Area for Whole<T> {
    fn all(&self, each: &mut Each<'_>) -> Result<(), StateError> {
        each(ID, Some(&serde_json::to_string(&self.value)?))
    }

    fn changes(&self, each: &mut Each<'_>) -> Result<(), StateError> {
        if self.changed { self.all(each) } else { Ok(()) }
    }

    fn forget_changes(&mut self) {
        self.changed = false;
    }

    fn restore(&mut self, _: &str, json: &str) -> Result<(), StateError> {
        *self = Whole::new(serde_json::from_str(json)?);
        Ok(())
    }
}

impl<T> Deref for Whole<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Whole<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.changed = true;
        &mut self.value
    }
}

impl<T: Default> Default for Whole<T> {
    fn default() -> Whole<T> {
        Whole::new(T::default())
    }
}
