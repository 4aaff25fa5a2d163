//! A few lines that make the emitted types pleasant to write.

use crate::models::{FieldContent, FieldValue, FieldWrite, FilterClause, FilterOperator, StyleHeader, UpdateItem};
use beproduct_runtime::Value;

/// A condition of a search.
pub type Filter = FilterClause;

impl FilterClause {
    /// The field has this value; several are joined with `■`.
    pub fn eq(field: impl Into<String>, value: impl Into<Value>) -> Self {
        Self::new(field, FilterOperator::Eq, value)
    }

    /// The field is greater, or later.
    pub fn gt(field: impl Into<String>, value: impl Into<Value>) -> Self {
        Self::new(field, FilterOperator::Gt, value)
    }

    /// The field is smaller, or earlier.
    pub fn lt(field: impl Into<String>, value: impl Into<Value>) -> Self {
        Self::new(field, FilterOperator::Lt, value)
    }

    /// The field's text contains this one.
    pub fn contains(field: impl Into<String>, value: impl Into<Value>) -> Self {
        Self::new(field, FilterOperator::Contains, value)
    }
}

/// `("header_name", "Linen shirt")`: a field and its new value.
impl<I: Into<String>, V: Into<FieldWrite>> From<(I, V)> for UpdateItem {
    fn from((id, value): (I, V)) -> Self {
        UpdateItem::new(id).value(value)
    }
}

/// The fields of a record, found by id.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a>(&'a [FieldValue]);

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

impl StyleHeader {
    /// The tenant's fields of this style.
    pub fn fields(&self) -> Fields<'_> {
        Fields(&self.header_data.fields)
    }
}
