//! Fields on their way into a request.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::error::{Fault, unsuited};
use super::{Field, FieldData, FieldError, FieldSource, WriteField, is_stored, kinds};

/// A field and its new value. Elements of requests are made from it.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldToSend {
    /// The field's id.
    pub id: Cow<'static, str>,
    /// The value as it is written; null clears the field.
    pub data: FieldData<'static>,
}

impl FieldToSend {
    /// A field that is set to a value.
    pub fn new(id: impl Into<Cow<'static, str>>, value: &(impl WriteField + ?Sized)) -> Self {
        FieldToSend { id: id.into(), data: value.to_data() }
    }

    /// Refuses read-only ids and, where the record is known, missing and read-only fields and unsuitable values.
    fn check(&self, known: Option<&dyn FieldSource>) -> Result<(), FieldError> {
        let Some(known) = known else {
            return self.check_writable(None);
        };
        let field = known.field(&self.id).ok_or_else(|| FieldError::new(&self.id, None, Fault::Missing))?;
        self.check_writable(field.kind)?;
        match field.kind.and_then(|kind| kinds::unsuited(kind, &self.data)) {
            Some(expected) => Err(FieldError::new(&self.id, field.kind, unsuited(expected, &self.data))),
            None => Ok(()),
        }
    }

    fn check_writable(&self, kind: Option<&str>) -> Result<(), FieldError> {
        match kinds::is_read_only(&self.id, kind) {
            true => Err(FieldError::new(&self.id, kind, Fault::ReadOnly)),
            false => Ok(()),
        }
    }
}

/// Collects fields for a request, and refuses what the service would drop.
pub struct FieldsToSend<'s, I> {
    known: Option<Box<dyn FieldSource + 's>>,
    fields: Vec<FieldToSend>,
    item: PhantomData<fn() -> I>,
}

impl<'s, I> FieldsToSend<'s, I> {
    /// For a record of which nothing is known: fields are refused by their ids alone.
    pub fn new() -> Self {
        FieldsToSend { known: None, fields: Vec::new(), item: PhantomData }
    }

    /// For a record or a schema that tells which fields there are, and their types.
    pub fn knowing(known: impl FieldSource + 's) -> Self {
        FieldsToSend { known: Some(Box::new(known)), ..FieldsToSend::new() }
    }

    /// Sets a field; `None` clears it. The last value counts, and one that the record has already is not sent.
    ///
    /// # Errors
    ///
    /// The field is read-only; or it is known that there is no such field, or that its type takes no such value.
    pub fn set(mut self, id: impl Into<String>, value: impl WriteField) -> Result<Self, FieldError> {
        let field = FieldToSend::new(id.into(), &value);
        field.check(self.known.as_deref())?;
        self.fields.retain(|earlier| earlier.id != field.id);
        let known = self.known.as_ref().and_then(|known| known.field(&field.id));
        if !known.is_some_and(|known| is_unchanged(&field, &known)) {
            self.fields.push(field);
        }
        Ok(self)
    }

    /// Whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }
}

/// Whether a record has a value already, in the form that reads have. One text is another one, unless it is a time.
fn is_unchanged(field: &FieldToSend, known: &Field<'_>) -> bool {
    match (&field.data, &known.data) {
        (FieldData::Text(new), FieldData::Text(old)) if !matches!(known.kind, Some("Date" | "DateTime")) => new == old,
        (new, old) => is_stored(&new.to_value(), &old.to_value()),
    }
}

impl<I> Default for FieldsToSend<'_, I> {
    fn default() -> Self {
        FieldsToSend::new()
    }
}

impl<I: From<FieldToSend>> IntoIterator for FieldsToSend<'_, I> {
    type Item = I;
    type IntoIter = std::iter::Map<std::vec::IntoIter<FieldToSend>, fn(FieldToSend) -> I>;

    fn into_iter(self) -> Self::IntoIter {
        self.fields.into_iter().map(I::from)
    }
}

impl<I> fmt::Debug for FieldsToSend<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.fields).finish()
    }
}
