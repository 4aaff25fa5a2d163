//! The value of a field as JSON, with exact numbers.

use std::borrow::Cow;
use std::fmt;

use rust_decimal::Decimal;
use serde_json::{Number, Value};

use crate::json::{Encode, Writer};

/// Characters that messages show of a value.
const MAX_SHOWN: usize = 80;

/// The value of a field: JSON whose numbers are decimals.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldData<'a> {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(Decimal),
    /// A text.
    Text(Cow<'a, str>),
    /// A list or an object, or a number that is no decimal.
    Json(Cow<'a, Value>),
}

impl<'a> FieldData<'a> {
    /// Looks at any JSON.
    pub fn of(value: &'a Value) -> Self {
        match value {
            Value::Null => FieldData::Null,
            Value::Bool(flag) => FieldData::Flag(*flag),
            Value::String(text) => FieldData::Text(Cow::Borrowed(text)),
            Value::Number(number) => match decimal(number) {
                Some(decimal) => FieldData::Number(decimal),
                None => FieldData::Json(Cow::Borrowed(value)),
            },
            Value::Array(_) | Value::Object(_) => FieldData::Json(Cow::Borrowed(value)),
        }
    }

    /// A text.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        FieldData::Text(text.into())
    }

    /// The value, with nothing borrowed.
    pub fn into_owned(self) -> FieldData<'static> {
        match self {
            FieldData::Null => FieldData::Null,
            FieldData::Flag(flag) => FieldData::Flag(flag),
            FieldData::Number(number) => FieldData::Number(number),
            FieldData::Text(text) => FieldData::Text(Cow::Owned(text.into_owned())),
            FieldData::Json(json) => FieldData::Json(Cow::Owned(json.into_owned())),
        }
    }

    /// Any JSON. A number becomes the nearest double, unless it is whole.
    pub fn to_value(&self) -> Value {
        match self {
            FieldData::Null => Value::Null,
            FieldData::Flag(flag) => Value::Bool(*flag),
            FieldData::Number(decimal) => number_value(*decimal),
            FieldData::Text(text) => Value::String(text.clone().into_owned()),
            FieldData::Json(json) => json.clone().into_owned(),
        }
    }

    /// Null, an empty text or an empty object: the three ways in which the service says "nothing".
    pub fn is_blank(&self) -> bool {
        match self {
            FieldData::Null => true,
            FieldData::Text(text) => text.is_empty(),
            FieldData::Json(json) => json.as_object().is_some_and(serde_json::Map::is_empty),
            FieldData::Flag(_) | FieldData::Number(_) => false,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            FieldData::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The list, if it is one.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            FieldData::Json(json) => json.as_array().map(Vec::as_slice),
            _ => None,
        }
    }

    /// A member of the object, if it is one that has it.
    pub fn member(&self, name: &str) -> Option<&Value> {
        match self {
            FieldData::Json(json) => json.get(name),
            _ => None,
        }
    }

    /// What kind of JSON it is, for messages.
    pub(super) fn form(&self) -> &'static str {
        match self {
            FieldData::Null => "null",
            FieldData::Flag(_) => "a boolean",
            FieldData::Number(_) => "a number",
            FieldData::Text(_) => "a text",
            FieldData::Json(json) if json.is_array() => "a list",
            FieldData::Json(json) if json.is_number() => "a number",
            FieldData::Json(_) => "an object",
        }
    }
}

impl FieldData<'static> {
    /// What a value is on the wire.
    pub fn encoded(value: &dyn Encode) -> Self {
        let mut writer = Writer::new();
        value.encode(&mut writer);
        // What a writer wrote always parses.
        let json: Value = serde_json::from_str(&writer.finish()).unwrap_or_default();
        FieldData::of(&json).into_owned()
    }
}

impl Encode for FieldData<'_> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            FieldData::Null => writer.token("null"),
            FieldData::Flag(flag) => writer.token(flag),
            FieldData::Number(decimal) => writer.token(decimal),
            FieldData::Text(text) => writer.text(text),
            FieldData::Json(json) => writer.token(json),
        }
    }
}

/// The JSON, cut to a readable length.
impl fmt::Display for FieldData<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut writer = Writer::new();
        self.encode(&mut writer);
        let text = writer.finish();
        match text.char_indices().nth(MAX_SHOWN) {
            Some((cut, _)) => write!(f, "{}…", text.get(..cut).unwrap_or_default()),
            None => f.write_str(&text),
        }
    }
}

/// From the shortest text of the number, so that `0.1` is 0.1.
pub(super) fn decimal(number: &Number) -> Option<Decimal> {
    decimal_of(&number.to_string())
}

pub(super) fn decimal_of(text: &str) -> Option<Decimal> {
    Decimal::from_str_exact(text).or_else(|_| Decimal::from_scientific(text)).ok()
}

/// Whole numbers stay whole.
pub(super) fn number_value(decimal: Decimal) -> Value {
    let text = decimal.normalize().to_string();
    serde_json::from_str(&text).unwrap_or(Value::String(text))
}
