//! The derives where the usual names mean something else, and with a crate that is named.

#![allow(dead_code, non_camel_case_types, unused_imports)]

pub mod core {}
pub mod std {}
pub mod fields {}
pub struct Result;
pub struct Option;
pub struct Some;
pub struct None;
pub struct Ok;
pub struct Err;
pub struct String;
pub struct Vec;
pub struct str;
pub trait Default {}
pub trait From {}
pub trait Into {}
pub trait Iterator {}
pub trait FieldSource {}
pub trait ReadField {}

type Maybe<T> = ::core::option::Option<T>;
type Text = ::std::string::String;

#[derive(::beproduct_generated::Fields)]
#[fields(create = NewStyle)]
pub struct Style {
    #[record_id]
    id: Maybe<::beproduct_generated::models::StyleId>,
    #[field("header_name", kind = "Text")]
    r#type: Text,
    #[field(kind = "DropDown")]
    season: Maybe<Season>,
    #[nested("colorways")]
    shades: ::std::vec::Vec<Shade>,
}

#[derive(::beproduct_generated::Fields)]
pub struct Shade {
    color_name: Text,
}

#[derive(::beproduct_generated::FieldChoice)]
#[fields(crate = ::beproduct_runtime)]
pub enum Season {
    Spring,
    #[choice(other)]
    Else(Text),
}

/// With a spec of one's own there is no `beproduct_generated`: the runtime has the same module.
#[derive(::beproduct_macros::Fields)]
#[fields(crate = ::beproduct_runtime)]
pub struct Order {
    total: Maybe<::beproduct_runtime::Decimal>,
}

fn main() {}
