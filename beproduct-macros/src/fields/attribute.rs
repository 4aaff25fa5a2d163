//! What stands in the attributes.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, LitStr, Token};

/// `#[fields(crate = ::my_client, create = NewStyle)]` on a struct or an enum.
pub(super) struct Container {
    /// The crate that has the module `fields`.
    pub(super) krate: TokenStream,
    /// The name of the struct for new records.
    pub(super) create: Option<Ident>,
}

/// `#[field("delivery", kind = "Date", read_only, required_on_create)]`.
#[derive(Default)]
pub(super) struct FieldWords {
    pub(super) id: Option<LitStr>,
    pub(super) kind: Option<LitStr>,
    pub(super) read_only: bool,
    pub(super) required_on_create: Option<Span>,
}

impl Container {
    pub(super) fn of(attributes: &[Attribute]) -> syn::Result<Container> {
        let mut container = Container { krate: quote!(::beproduct_generated), create: None };
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("fields")) {
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("crate") {
                    let path = meta.value()?.call(syn::Path::parse_mod_style)?;
                    container.krate = quote!(#path);
                    Ok(())
                } else if meta.path.is_ident("create") {
                    container.create = Some(meta.value()?.parse()?);
                    Ok(())
                } else {
                    Err(meta.error("expected `crate = path` or `create = Name`"))
                }
            })?;
        }
        Ok(container)
    }
}

impl Parse for FieldWords {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut words = FieldWords::default();
        if input.peek(LitStr) {
            words.id = Some(input.parse()?);
            input.parse::<Option<Token![,]>>()?;
        }
        while !input.is_empty() {
            words.parse_word(input)?;
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(words)
    }
}

impl FieldWords {
    fn parse_word(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let word: Ident = input.parse()?;
        if word == "kind" {
            input.parse::<Token![=]>()?;
            self.kind = Some(input.parse()?);
        } else if word == "read_only" {
            self.read_only = true;
        } else if word == "required_on_create" {
            self.required_on_create = Some(word.span());
        } else {
            let expected = "expected the field's id as a text, `kind = \"…\"`, `read_only` or `required_on_create`";
            return Err(syn::Error::new(word.span(), expected));
        }
        Ok(())
    }
}
