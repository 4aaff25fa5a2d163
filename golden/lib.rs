//! What the macro emits, in full for a fixture and two tags: `cargo xtask codegen` writes these modules.
//!
//! They are compiled as they stand, and `tests/` runs them against the sandbox.

#![deny(missing_docs)]
// Clippy passes over what a macro emits; here it would see:
#![allow(clippy::large_enum_variant, reason = "a value is moved once, into the list that it was read for")]
#![allow(clippy::should_implement_trait, reason = "setters are called what members are called")]

/// The tag DataTable.
#[rustfmt::skip]
pub mod data_table;
/// An API that is nothing like BeProduct, with several scopes.
#[rustfmt::skip]
pub mod shop;
/// The tag Style.
#[rustfmt::skip]
pub mod style;
