//! Writing: in the forms that the service keeps.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{FieldData, FieldItem};
use crate::types::{Date, DateTime};

/// A type that a field can be set to, in the form that writes need.
#[diagnostic::on_unimplemented(
    message = "a field cannot be set to `{Self}`",
    label = "not a type of fields",
    note = "fields are set to `String`, `&str`, `bool`, whole numbers, `Decimal`, `Date`, `DateTime`, `Vec<String>`, a type of the module `fields`, an enum with `#[derive(FieldChoice)]`, any JSON as `Value`, or an `Option` of these"
)]
pub trait WriteField {
    /// The value as it is written.
    fn to_data(&self) -> FieldData<'static>;
}

/// `None` clears the field.
impl<T: WriteField> WriteField for Option<T> {
    fn to_data(&self) -> FieldData<'static> {
        self.as_ref().map_or(FieldData::Null, WriteField::to_data)
    }
}

impl<T: WriteField + ?Sized> WriteField for &T {
    fn to_data(&self) -> FieldData<'static> {
        (**self).to_data()
    }
}

impl WriteField for str {
    fn to_data(&self) -> FieldData<'static> {
        FieldData::text(self.to_owned())
    }
}

impl WriteField for String {
    fn to_data(&self) -> FieldData<'static> {
        self.as_str().to_data()
    }
}

/// `Yes` or `No`: that the service takes booleans is not confirmed.
impl WriteField for bool {
    fn to_data(&self) -> FieldData<'static> {
        FieldData::text(if *self { "Yes" } else { "No" })
    }
}

impl WriteField for Decimal {
    fn to_data(&self) -> FieldData<'static> {
        FieldData::Number(*self)
    }
}

macro_rules! integer {
    ($($ty:ty),*) => {$(
        impl WriteField for $ty {
            fn to_data(&self) -> FieldData<'static> {
                FieldData::Number(Decimal::from(*self))
            }
        }
    )*};
}

integer!(i64, u64, i32, u32);

/// Midnight UTC, in the `Z` form; a text that tells a time keeps it.
impl WriteField for Date {
    fn to_data(&self) -> FieldData<'static> {
        let text = self.as_str();
        match self.day() {
            Some(day) if text.len() == 10 => FieldData::text(format!("{day}T00:00:00Z")),
            _ => DateTime::from(text).to_data(),
        }
    }
}

/// The `Z` form; a time without a zone is UTC.
impl WriteField for DateTime {
    fn to_data(&self) -> FieldData<'static> {
        let text = self.as_str();
        match self.timestamp() {
            Some(time) if !text.ends_with('Z') => FieldData::text(time.to_string()),
            _ => FieldData::text(text.to_owned()),
        }
    }
}

impl<T: FieldItem> WriteField for [T] {
    fn to_data(&self) -> FieldData<'static> {
        let list: Value = self.iter().map(FieldItem::to_value).collect();
        FieldData::of(&list).into_owned()
    }
}

impl<T: FieldItem> WriteField for Vec<T> {
    fn to_data(&self) -> FieldData<'static> {
        self.as_slice().to_data()
    }
}

impl WriteField for Value {
    fn to_data(&self) -> FieldData<'static> {
        FieldData::of(self).into_owned()
    }
}
