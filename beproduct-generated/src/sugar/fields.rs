//! The tenant's fields, found by id.

use crate::models::{FieldContent, FieldValue};
use beproduct_runtime::Choice;
use beproduct_runtime::fields::{Field, FieldData, FieldError, FieldSource, ReadField, get};

/// The fields of a record, found by id.
#[derive(Clone, Copy, Debug)]
pub struct FieldList<'a>(pub(crate) &'a [FieldValue]);

impl<'a> FieldList<'a> {
    /// The fields of a record that has a list of them, such as a page of the type Form.
    pub fn new(fields: &'a [FieldValue]) -> Self {
        FieldList(fields)
    }

    /// The value of a field: `style.fields().get::<Date>("delivery")?`. Read what may be unset as an `Option`.
    ///
    /// # Errors
    ///
    /// There is no such field, its value is not what `T` is read from, or it is unset and `T` is no `Option`.
    pub fn get<T: ReadField>(self, id: &str) -> Result<T, FieldError> {
        get(&self, id)
    }

    /// The field with this id, as it came.
    pub fn item(self, id: &str) -> Option<&'a FieldValue> {
        self.0.iter().find(|field| field.id == id)
    }

    /// The text of a field, if it is text and set.
    pub fn text(self, id: &str) -> Option<&'a str> {
        match self.item(id)?.value.as_ref()? {
            FieldContent::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl FieldSource for FieldList<'_> {
    fn field(&self, id: &str) -> Option<Field<'_>> {
        self.item(id).map(field)
    }
}

pub(super) fn field(field: &FieldValue) -> Field<'_> {
    let data = field.value.as_ref().map_or(FieldData::Null, data);
    Field { id: &field.id, kind: Some(field.type_.as_str()), data }
}

fn data(content: &FieldContent) -> FieldData<'_> {
    match content {
        FieldContent::Text(text) => FieldData::text(text),
        FieldContent::Flag(flag) => FieldData::Flag(*flag),
        FieldContent::Number(number) => FieldData::Number(*number),
        FieldContent::Date(date) => FieldData::text(date.as_str()),
        FieldContent::Unknown(json) => FieldData::of(json),
        other => FieldData::encoded(other),
    }
}
