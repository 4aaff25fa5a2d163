//! Rust names, made once: nothing else in the project builds an identifier from text.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};
use std::fmt;

/// Text that was proved to be a Rust identifier, so that turning it into a token cannot panic.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(String);

impl Name {
    /// `headerNumber` → `header_number`.
    pub fn snake(text: &str) -> Option<Name> {
        Name::proved(text.to_snake_case())
    }

    /// `style_header` → `StyleHeader`.
    pub fn camel(text: &str) -> Option<Name> {
        Name::proved(text.to_upper_camel_case())
    }

    /// Text that must be an identifier as it stands (`x-name`).
    pub fn exact(text: &str) -> Option<Name> {
        Name::proved(text.to_owned())
    }

    /// This name with text in front of or behind it, which must keep it an identifier.
    pub fn affixed(&self, before: &str, after: &str) -> Option<Name> {
        Name::proved(format!("{before}{}{after}", self.0))
    }

    /// The name of what is not there.
    pub(crate) fn nowhere() -> Name {
        Name("Nowhere".to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An identifier, or one with `_` behind it for a keyword. `syn` decides what a keyword is.
    fn proved(text: String) -> Option<Name> {
        if syn::parse_str::<syn::Ident>(&text).is_ok() {
            return Some(Name(text));
        }
        let text = format!("{text}_");
        (text != "_" && syn::parse_str::<syn::Ident>(&text).is_ok()).then_some(Name(text))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        // The one place where text becomes an identifier: `proved` has parsed it.
        #[allow(clippy::disallowed_methods)]
        tokens.append(Ident::new(&self.0, Span::call_site()));
    }
}
