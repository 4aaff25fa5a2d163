//! Where fields are read from.

use super::error::{Fault, unfit};
use super::{FieldData, FieldError, ReadField};

/// A field of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Field<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its type on the server, such as `DropDown`. Maps of fields do not tell it.
    pub kind: Option<&'a str>,
    /// Its value.
    pub data: FieldData<'a>,
}

/// A record that has fields: a header, a colorway, a size, a row.
pub trait FieldSource: Send + Sync {
    /// The field with an id.
    fn field(&self, id: &str) -> Option<Field<'_>>;

    /// The id of the record itself.
    fn record_id(&self) -> Option<&str> {
        None
    }

    /// Records within this one: the `colorways` of a style. `None`: it has no such part.
    fn part(&self, _name: &str) -> Option<Vec<&dyn FieldSource>> {
        None
    }
}

/// The value of a field.
///
/// # Errors
///
/// The record has no such field, or its value is not what `T` can be read from. A field without a value is an error,
/// too, unless `T` is an `Option`.
pub fn get<T: ReadField>(source: &dyn FieldSource, id: &str) -> Result<T, FieldError> {
    let field = source.field(id).ok_or_else(|| FieldError::new(id, None, Fault::Missing))?;
    field.read()
}

/// The value of a field that has to be of a type on the server, where the record tells types.
pub fn get_kind<T: ReadField>(source: &dyn FieldSource, id: &str, kind: &'static str) -> Result<T, FieldError> {
    let field = source.field(id).ok_or_else(|| FieldError::new(id, None, Fault::Missing))?;
    match field.kind {
        Some(found) if found != kind => Err(FieldError::new(id, Some(found), Fault::OtherKind { expected: kind })),
        _ => field.read(),
    }
}

impl Field<'_> {
    /// The value as a type.
    ///
    /// # Errors
    ///
    /// See [`get`].
    pub fn read<T: ReadField>(&self) -> Result<T, FieldError> {
        let fault = if T::is_unset(&self.data) {
            match T::unset() {
                Some(value) => return Ok(value),
                None => Fault::Unset { expected: T::EXPECTED },
            }
        } else {
            match T::from_data(&self.data) {
                Some(value) => return Ok(value),
                None => unfit(T::EXPECTED, &self.data),
            }
        };
        Err(FieldError::new(self.id, self.kind, fault))
    }
}
