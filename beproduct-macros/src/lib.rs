//! The procedural macro that turns a spec into a typed client.
//!
//! A shell: `beproduct-spec` loads, checks and lowers, `beproduct-codegen` emits. This room finds the spec, turns
//! findings into compile errors at the path in the call, and makes the build follow every file that was read.

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

/// What the emitted `access!` forwards to.
#[doc(hidden)]
#[proc_macro]
pub fn __access(tokens: TokenStream) -> TokenStream {
    beproduct_codegen::access_input::expand_access(tokens.into()).into()
}
