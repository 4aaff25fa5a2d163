//! Enums of choices.

/// An enum of the choices of a field, made by `#[derive(FieldChoice)]`. A text that is none of them is kept.
///
/// The service stores a blank where a text is none of the field's choices: compare with its schema before you trust a
/// list that was typed by hand.
pub trait FieldChoice: Sized {
    /// The texts of the choices, in the order of the variants.
    const TEXTS: &'static [&'static str];

    /// The choice with this text.
    fn from_text(text: &str) -> Self;

    /// The text of the choice.
    fn as_text(&self) -> &str;
}

/// What an enum of choices is to fields: a text, and an element of a list of texts.
#[doc(hidden)]
#[macro_export]
macro_rules! __field_choice {
    ($name:ident) => {
        const _: () = {
            use $crate::fields as rt;
            impl rt::ReadField for $name {
                const EXPECTED: &'static ::core::primitive::str = "a choice, as a text";
                fn from_data(data: &rt::FieldData<'_>) -> ::core::option::Option<Self> {
                    let text = <::std::string::String as rt::ReadField>::from_data(data);
                    ::core::option::Option::map(text, |text| <Self as rt::FieldChoice>::from_text(&text))
                }
            }
            impl rt::WriteField for $name {
                fn to_data(&self) -> rt::FieldData<'static> {
                    rt::WriteField::to_data(rt::FieldChoice::as_text(self))
                }
            }
            impl rt::FieldItem for $name {
                const EXPECTED_LIST: &'static ::core::primitive::str = "a list of choices, as texts";
                fn from_value(value: &$crate::Value) -> ::core::option::Option<Self> {
                    ::core::option::Option::map(value.as_str(), <Self as rt::FieldChoice>::from_text)
                }
                fn to_value(&self) -> $crate::Value {
                    ::core::convert::From::from(rt::FieldChoice::as_text(self))
                }
            }
            impl ::core::fmt::Display for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.write_str(rt::FieldChoice::as_text(self))
                }
            }
            impl rt::HeldIn<rt::kinds::Text> for $name {}
            impl rt::HeldIn<rt::kinds::ComboBox> for $name {}
            impl rt::HeldIn<rt::kinds::DropDown> for $name {}
            impl rt::HeldIn<rt::kinds::Radio> for $name {}
            impl rt::ListedIn<rt::kinds::MultiSelect> for $name {}
            impl rt::ListedIn<rt::kinds::Tags> for $name {}
        };
    };
}
