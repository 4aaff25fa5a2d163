//! Values that are more than a text or a number.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::data::{decimal, decimal_of, number_value};
use super::{FieldData, FieldItem, ReadField, WriteField};

/// A partner company: read as `{value, code, text}`, written as its id, or else its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Partner {
    /// Its id in the directory.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
}

/// A user: read as `{id, name}`, or as a text that is the name, or the id; written as the id, or else the name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// The user's id, where the service tells it.
    pub id: Option<String>,
    /// The user's name, or the text that stands in its place.
    pub name: Option<String>,
}

macro_rules! named {
    ($ty:ident) => {
        impl $ty {
            /// The one with this id.
            pub fn of_id(id: impl Into<String>) -> Self {
                $ty { id: Some(id.into()), name: None }
            }

            /// The one of this name, where the id is not known.
            pub fn named(name: impl Into<String>) -> Self {
                $ty { id: None, name: Some(name.into()) }
            }

            fn of_object(data: &FieldData<'_>, id: &str, name: &str) -> Option<Self> {
                let text = |name: &str| data.member(name).and_then(Value::as_str).map(str::to_owned);
                let found = $ty { id: text(id), name: text(name) };
                (found.id.is_some() || found.name.is_some()).then_some(found)
            }
        }

        impl WriteField for $ty {
            fn to_data(&self) -> FieldData<'static> {
                self.id.as_ref().or(self.name.as_ref()).to_data()
            }
        }
    };
}

named!(Partner);
named!(User);

impl ReadField for Partner {
    const EXPECTED: &'static str = "a partner, {value, code}";

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        data.as_text().map(Partner::named).or_else(|| Partner::of_object(data, "code", "value"))
    }
}

impl ReadField for User {
    const EXPECTED: &'static str = "a user, {id, name}";

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        data.as_text().map(User::named).or_else(|| User::of_object(data, "id", "name"))
    }
}

/// A part of a composition: `{code: "Cotton", value: 95}`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CompositePart {
    /// The name of the part, such as a fibre.
    pub code: String,
    /// How much of it, in percent; not always told.
    pub value: Option<Decimal>,
}

impl CompositePart {
    /// So many percent of a part.
    pub fn new(code: impl Into<String>, percent: impl Into<Decimal>) -> Self {
        CompositePart { code: code.into(), value: Some(percent.into()) }
    }
}

impl FieldItem for CompositePart {
    const EXPECTED_LIST: &'static str = "a composition, [{code, value}]";

    fn from_value(item: &Value) -> Option<Self> {
        let code = item.get("code")?.as_str()?.to_owned();
        let value = match item.get("value")? {
            Value::Null => None,
            Value::Number(number) => Some(decimal(number)?),
            text => Some(decimal_of(text.as_str()?)?),
        };
        Some(CompositePart { code, value })
    }

    fn to_value(&self) -> Value {
        json!({"code": self.code, "value": self.value.map_or(Value::Null, number_value)})
    }
}

/// A chosen tag of a UsersTags field: `{value, code}`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserTag {
    /// The text.
    pub value: String,
    /// Its code.
    pub code: Option<String>,
}

impl FieldItem for UserTag {
    const EXPECTED_LIST: &'static str = "a list of tags, [{value, code}]";

    fn from_value(item: &Value) -> Option<Self> {
        let code = item.get("code").and_then(Value::as_str).map(str::to_owned);
        Some(UserTag { value: item.get("value")?.as_str()?.to_owned(), code })
    }

    fn to_value(&self) -> Value {
        json!({"value": self.value, "code": self.code})
    }
}

/// A value that is an object of the service's own: it is kept whole, and written as it was read.
macro_rules! object {
    ($(#[$doc:meta])* $ty:ident, $expected:literal, $needed:literal, { $($(#[$of:meta])* $get:ident: $name:literal),* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $ty(pub Map<String, Value>);

        impl $ty {
            $($(#[$of])*
            pub fn $get(&self) -> Option<&str> {
                self.0.get($name).and_then(Value::as_str)
            })*
        }

        impl ReadField for $ty {
            const EXPECTED: &'static str = $expected;

            fn from_data(data: &FieldData<'_>) -> Option<Self> {
                data.member($needed)?;
                match data {
                    FieldData::Json(json) => json.as_object().cloned().map($ty),
                    _ => None,
                }
            }
        }

        impl WriteField for $ty {
            fn to_data(&self) -> FieldData<'static> {
                Value::Object(self.0.clone()).to_data()
            }
        }
    };
}

object!(
    /// A color of a ColorDropDown: a whole chip, in six color spaces. That the service takes it back is not confirmed.
    Color, "a color, {hex, …}", "hex", {
        /// Six digits, no `#`.
        hex: "hex",
        /// The id of the color.
        id: "color_id",
        /// The chip that it comes from; colorways call it `colorSourceId`.
        source_id: "color_source_id"
    }
);
object!(
    /// A colorway that a ColorwayField names. That the service takes it back is not confirmed.
    ColorwayRef, "a colorway, {Id, …}", "Id", {
        /// The id of the colorway.
        id: "Id",
        /// Its number.
        number: "color_number",
        /// Its name.
        name: "color_name",
        /// Hex.
        primary_color: "Primary_Color"
    }
);
