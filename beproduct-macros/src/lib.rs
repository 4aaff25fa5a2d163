//! The procedural macro that turns a spec into a typed client, and the derives for the tenant's fields.
//!
//! A shell: `beproduct-spec` loads, checks and lowers, `beproduct-codegen` emits. This room finds the spec, turns
//! findings into compile errors at the path in the call, and makes the build follow every file that was read. The derives
//! for the tenant's fields stand apart, in a module of their own that none of this knows.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::todo,
    clippy::unimplemented
)]

mod expand;
mod fields;
mod find;
mod input;

use proc_macro::TokenStream;

/// Emits the client of a spec: `api!("spec/beproduct.yaml");` at the root of a crate, or
/// `api!("spec/other.yaml", in crate::api);` in the module `crate::api`.
///
/// With `features` behind a comma, each tag is a feature of the calling crate (`data-table`), `unverified` is one for
/// operations that nobody saw working, and schemas that no open feature reaches are left out.
///
/// The path is looked for from the crate's folder (where `spec/…` may also be `../spec/…`), then from the folder of the
/// calling file. Every fault of the spec is a compile error of its own, at the path, with file, line and column.
#[proc_macro]
pub fn api(tokens: TokenStream) -> TokenStream {
    expand::expand_api(tokens.into()).into()
}

/// Makes a struct of the tenant's fields, which is read from a record and sent as a whole or as what changed.
///
/// - `#[field("delivery")]`: the id of the field; the name of the member if it is left out.
/// - `#[field(kind = "Date")]`: the type that the field has to have on the server. The member's type has to fit it.
/// - `#[field(read_only)]`: it is never sent.
/// - `#[field(required_on_create)]`: an argument of `new` of the struct that `#[fields(create = NewStyle)]` makes.
/// - `#[nested]`, `#[nested("colorways")]`: records within, a `Vec` of another such struct.
/// - `#[record_id]`: the id of the record, in an `Option`.
/// - `#[fields(crate = ::my_client)]` on the struct: the crate that has the module `fields`.
///
/// A member that is no `Option` has to be set in each record.
#[proc_macro_derive(Fields, attributes(fields, field, nested, record_id))]
pub fn derive_fields(tokens: TokenStream) -> TokenStream {
    fields::expand_fields(tokens.into()).into()
}

/// Makes an enum of the choices of a field: `#[choice("Spring 2026")]` is the text of one, and `#[choice(other)]`
/// marks the variant that keeps any other text.
#[proc_macro_derive(FieldChoice, attributes(fields, choice))]
pub fn derive_field_choice(tokens: TokenStream) -> TokenStream {
    fields::expand_choice(tokens.into()).into()
}

/// What the emitted `access!` forwards to.
#[doc(hidden)]
#[proc_macro]
pub fn __access(tokens: TokenStream) -> TokenStream {
    beproduct_codegen::access_input::expand_access(tokens.into()).into()
}
