//! Reading: from the forms in which the service writes a value.

use jiff::fmt::temporal::Pieces;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

use super::data::decimal_of;
use super::{FieldData, FieldItem};
use crate::types::{Date, DateTime};

/// A type that the value of a field can be read as.
#[diagnostic::on_unimplemented(
    message = "a field cannot be read as `{Self}`",
    label = "not a type of fields",
    note = "fields are read as `String`, `bool`, `i64`, `Decimal` (never as a double), `Date`, `DateTime`, `Vec<String>`, a type of the module `fields`, an enum with `#[derive(FieldChoice)]`, any JSON as `Value`, or an `Option` of these"
)]
pub trait ReadField: Sized {
    /// What is expected, for messages: "a date".
    const EXPECTED: &'static str;

    /// The value; `None` if it has another form.
    fn from_data(data: &FieldData<'_>) -> Option<Self>;

    /// Whether this means that the field has no value.
    fn is_unset(data: &FieldData<'_>) -> bool {
        data.is_blank()
    }

    /// The value of a field that has none.
    fn unset() -> Option<Self> {
        None
    }
}

impl<T: ReadField> ReadField for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        T::from_data(data).map(Some)
    }

    fn is_unset(data: &FieldData<'_>) -> bool {
        T::is_unset(data)
    }

    fn unset() -> Option<Self> {
        Some(None)
    }
}

/// A text. Of a choice that comes as an object, its text. An empty text is a value.
impl ReadField for String {
    const EXPECTED: &'static str = "a text";

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        choice_text(data).map(str::to_owned)
    }

    fn is_unset(data: &FieldData<'_>) -> bool {
        *data == FieldData::Null
    }
}

/// `Yes` and `No`, or `true` and `false`.
impl ReadField for bool {
    const EXPECTED: &'static str = "`Yes` or `No`";

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        match data {
            FieldData::Flag(flag) => Some(*flag),
            FieldData::Text(text) if is(text, ["yes", "true"]) => Some(true),
            FieldData::Text(text) if is(text, ["no", "false"]) => Some(false),
            _ => None,
        }
    }
}

/// A number, or the text of one.
impl ReadField for Decimal {
    const EXPECTED: &'static str = "a number";

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        match data {
            FieldData::Number(number) => Some(*number),
            FieldData::Text(text) => decimal_of(text.trim()),
            _ => None,
        }
    }
}

/// A whole number, or the text of one.
macro_rules! integer {
    ($($ty:ty, $convert:ident);*) => {$(
        impl ReadField for $ty {
            const EXPECTED: &'static str = concat!("a whole number (", stringify!($ty), ")");

            fn from_data(data: &FieldData<'_>) -> Option<Self> {
                Decimal::from_data(data).filter(Decimal::is_integer).and_then(|number| number.$convert())
            }
        }
    )*};
}

integer!(i64, to_i64; u64, to_u64; i32, to_i32; u32, to_u32);

/// A day. A date in the year 1 is the service's way to say "never": it counts as unset.
impl ReadField for Date {
    const EXPECTED: &'static str = "a date in ISO 8601";

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        data.as_text().map(Date::from).filter(|date| date.day().is_some())
    }

    fn is_unset(data: &FieldData<'_>) -> bool {
        data.is_blank() || data.as_text().is_some_and(|text| Date::from(text).is_never())
    }
}

/// A point in time. A date in the year 1 is the service's way to say "never": it counts as unset.
impl ReadField for DateTime {
    const EXPECTED: &'static str = "a date and time in ISO 8601";

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        data.as_text().filter(|text| Pieces::parse(*text).is_ok()).map(DateTime::from)
    }

    fn is_unset(data: &FieldData<'_>) -> bool {
        Date::is_unset(data)
    }
}

/// A list.
impl<T: FieldItem> ReadField for Vec<T> {
    const EXPECTED: &'static str = T::EXPECTED_LIST;

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        data.as_list()?.iter().map(T::from_value).collect()
    }
}

/// Any JSON: for fields whose form is not known. An empty text or object is a value.
impl ReadField for Value {
    const EXPECTED: &'static str = "any JSON but null";

    fn from_data(data: &FieldData<'_>) -> Option<Self> {
        Some(data.to_value())
    }

    fn is_unset(data: &FieldData<'_>) -> bool {
        *data == FieldData::Null
    }
}

/// A choice comes as its text, or, at some tenants, as `{text, value, code}`.
pub(super) fn choice_text<'d>(data: &'d FieldData<'_>) -> Option<&'d str> {
    let text = |name: &str| data.member(name).and_then(Value::as_str);
    let object = || data.member("text").is_some().then(|| text("value").or_else(|| text("text"))).flatten();
    data.as_text().or_else(object)
}

fn is(text: &str, words: [&str; 2]) -> bool {
    words.iter().any(|word| text.eq_ignore_ascii_case(word))
}
