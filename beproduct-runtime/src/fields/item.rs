//! The elements of fields that hold lists.

use serde_json::Value;

/// An element of a field that holds a list.
#[diagnostic::on_unimplemented(
    message = "a field that holds a list cannot be read as `Vec<{Self}>`",
    label = "not an element of fields",
    note = "lists are read as `Vec<String>`, `Vec<CompositePart>`, `Vec<UserTag>`, `Vec<Value>`, or a `Vec` of an enum with `#[derive(FieldChoice)]`"
)]
pub trait FieldItem: Sized {
    /// What is expected of the list, for messages.
    const EXPECTED_LIST: &'static str;

    /// The element; `None` if it has another form.
    fn from_value(value: &Value) -> Option<Self>;

    /// The element as it is written.
    fn to_value(&self) -> Value;
}

impl FieldItem for String {
    const EXPECTED_LIST: &'static str = "a list of texts";

    fn from_value(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }

    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }
}

impl FieldItem for Value {
    const EXPECTED_LIST: &'static str = "a list";

    fn from_value(value: &Value) -> Option<Self> {
        Some(value.clone())
    }

    fn to_value(&self) -> Value {
        self.clone()
    }
}
