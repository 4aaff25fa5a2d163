//! Conditions of searches.

use crate::models::{FilterClause, FilterOperator};
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
