//! The types that fields have on the server, each as a marker, and what can hold and be written to each.

use jiff::Timestamp;
use serde_json::Value;

use super::{Color, ColorwayRef, CompositePart, FieldData, FieldItem, Partner, ReadField, User, UserTag};

/// A type that a field can have on the server.
pub trait Kind {
    /// Its name on the wire.
    const NAME: &'static str;
}

/// A type of fields that can be written.
#[diagnostic::on_unimplemented(
    message = "a field of the type `{Self}` is read-only",
    label = "the service would drop what is written",
    note = "mark the member `read_only`: `#[field(…, read_only)]`"
)]
pub trait WritableKind: Kind {}

/// A Rust type that holds the values of a type of fields.
#[diagnostic::on_unimplemented(
    message = "a field of the type `{K}` is not held by `{Self}`",
    label = "does not fit this type of field",
    note = "any field is held by `Value`"
)]
pub trait HeldIn<K: Kind> {}

/// A Rust type that holds an element of a type of fields.
#[diagnostic::on_unimplemented(
    message = "a field of the type `{K}` is not held by `Vec<{Self}>`",
    label = "does not fit this type of field"
)]
pub trait ListedIn<K: Kind> {}

impl<K: Kind, T: HeldIn<K>> HeldIn<K> for Option<T> {}
impl<K: Kind, T: ListedIn<K>> HeldIn<K> for Vec<T> {}
impl<K: Kind> HeldIn<K> for Value {}
impl<K: Kind> ListedIn<K> for Value {}

/// What a written value has to look like.
#[derive(Clone, Copy)]
enum Form {
    Text,
    Whole,
    Number,
    Moment,
    YesNo,
    Texts,
    Composition,
    Any,
}

/// Fields that are read-only whatever their type is.
const READ_ONLY_IDS: [&str; 3] = ["created_by", "modified_by", "version"];

/// Whether the service drops what is written to a field.
pub(super) fn is_read_only(id: &str, kind: Option<&str>) -> bool {
    READ_ONLY_IDS.contains(&id) || kind.is_some_and(|kind| row(kind).is_some_and(|row| !row.2))
}

/// What a field of this type takes, unless the value is that. Null clears any field; an unknown type takes anything.
pub(super) fn unsuited(kind: &str, data: &FieldData<'_>) -> Option<&'static str> {
    let form = row(kind).map_or(Form::Any, |row| row.1);
    let (fits, expected) = match form {
        Form::Text => (data.as_text().is_some(), "a text"),
        Form::Whole => (i64::from_data(data).is_some(), "a whole number"),
        Form::Number => (rust_decimal::Decimal::from_data(data).is_some(), "a number"),
        Form::Moment => (data.as_text().is_some_and(is_moment), "a date and time in ISO 8601 with a Z"),
        Form::YesNo => (matches!(data.as_text(), Some("Yes" | "No")), "`Yes` or `No`"),
        Form::Texts => (Vec::<String>::from_data(data).is_some(), String::EXPECTED_LIST),
        Form::Composition => (Vec::<CompositePart>::from_data(data).is_some(), CompositePart::EXPECTED_LIST),
        Form::Any => (true, ""),
    };
    (!fits && *data != FieldData::Null).then_some(expected)
}

fn is_moment(text: &str) -> bool {
    text.ends_with('Z') && text.parse::<Timestamp>().is_ok()
}

fn row(kind: &str) -> Option<&'static (&'static str, Form, bool)> {
    TABLE.iter().find(|row| row.0 == kind)
}

macro_rules! kinds {
    ($($kind:ident: $form:ident $access:ident [$($ty:ty),*] [$($item:ty),*];)*) => {
        const TABLE: &[(&str, Form, bool)] = &[$((stringify!($kind), Form::$form, kinds!(@is $access))),*];

        $(
            #[doc = concat!("Fields of the type `", stringify!($kind), "`.")]
            #[derive(Debug)]
            pub enum $kind {}

            impl Kind for $kind {
                const NAME: &'static str = stringify!($kind);
            }

            kinds!(@impl $access $kind);
            $(impl HeldIn<$kind> for $ty {})*
            $(impl ListedIn<$kind> for $item {})*
        )*
    };
    (@is writable) => { true };
    (@is read_only) => { false };
    (@impl writable $kind:ident) => { impl WritableKind for $kind {} };
    (@impl read_only $kind:ident) => {};
}

kinds! {
    Text: Text writable [String] [];
    Memo: Text writable [String] [];
    ComboBox: Text writable [String] [];
    DropDown: Text writable [String] [];
    Radio: Text writable [String] [];
    MultiSelect: Texts writable [] [String];
    Tags: Texts writable [] [String];
    PartnerDropDown: Text writable [Partner] [];
    Users: Text writable [User] [];
    UsersTags: Any writable [] [UserTag];
    Date: Moment writable [crate::Date, crate::DateTime] [];
    DateTime: Moment writable [crate::Date, crate::DateTime] [];
    Number: Whole writable [i64, u64, i32, u32, rust_decimal::Decimal] [];
    Decimal: Number writable [rust_decimal::Decimal] [];
    Percent: Number writable [rust_decimal::Decimal] [];
    Currency: Number writable [rust_decimal::Decimal] [];
    Weight: Number writable [rust_decimal::Decimal] [];
    Measure: Number writable [rust_decimal::Decimal, String] [];
    TrueFalse: YesNo writable [bool] [];
    InvertedTrueFalse: YesNo writable [bool] [];
    CompositeControl: Composition writable [] [CompositePart];
    ColorDropDown: Any writable [Color] [];
    ColorwayField: Any writable [ColorwayRef] [];
    ImageColor: Any writable [] [];
    Hidden: Any writable [] [];
    MultiSelectBOMVariation: Any writable [] [];
    UserLabel: Text read_only [String] [];
    FormulaField: Any read_only [rust_decimal::Decimal, String] [];
    Auto: Text read_only [String] [];
    LabelText: Text read_only [String] [];
    LabelMaterial: Any read_only [String] [];
    LabelMaterialColor: Text read_only [String] [];
    LabelSize: Text read_only [String] [];
    LabelStyleGroup: Text read_only [String] [];
    Label3dStyle: Any read_only [String, bool] [];
    Label3dMaterial: Any read_only [String, bool] [];
}
