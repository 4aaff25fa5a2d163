//! The tenant's fields, found by id.

use crate::models::{FieldContent, FieldValue};

/// The fields of a record, found by id.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a>(pub(crate) &'a [FieldValue]);

impl<'a> Fields<'a> {
    /// The field with this id.
    pub fn get(self, id: &str) -> Option<&'a FieldValue> {
        self.0.iter().find(|field| field.id == id)
    }

    /// The text of a field, if it is text and set.
    pub fn text(self, id: &str) -> Option<&'a str> {
        match self.get(id)?.value.as_ref()? {
            FieldContent::Text(text) => Some(text),
            _ => None,
        }
    }
}
