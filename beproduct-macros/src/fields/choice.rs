//! The derive for enums of choices.

use super::attribute::Container;
use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{Attribute, Data, DataEnum, DeriveInput, Error, Fields, Ident, LitStr, Variant};

/// A choice and its text.
type Choice<'i> = (&'i Ident, LitStr);

pub(crate) fn expand_choice(tokens: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(tokens) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    emit_choice(&input).unwrap_or_else(|error| error.to_compile_error())
}

fn emit_choice(input: &DeriveInput) -> syn::Result<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(&input.ident, "`FieldChoice` is derived for enums; structs have `Fields`"));
    };
    let (name, krate) = (&input.ident, Container::of(&input.attrs)?.krate);
    let (choices, other) = parse_variants(data, name)?;
    let (variants, texts): (Vec<&Ident>, Vec<&LitStr>) = choices.iter().map(|(name, text)| (*name, text)).unzip();
    Ok(quote! {
        #[automatically_derived]
        impl #krate::fields::FieldChoice for #name {
            const TEXTS: &'static [&'static ::core::primitive::str] = &[#(#texts),*];

            fn from_text(text: &::core::primitive::str) -> Self {
                match text {
                    #(#texts => Self::#variants,)*
                    _ => Self::#other(::core::convert::From::from(text)),
                }
            }

            fn as_text(&self) -> &::core::primitive::str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::#other(text) => text,
                }
            }
        }

        #krate::fields::__private::field_choice!(#name);
    })
}

/// The choices, and the variant that keeps other texts.
fn parse_variants<'i>(data: &'i DataEnum, name: &Ident) -> syn::Result<(Vec<Choice<'i>>, &'i Ident)> {
    let (mut choices, mut other): (Vec<Choice<'i>>, Option<&Ident>) = (Vec::new(), None);
    for variant in &data.variants {
        match parse_variant(variant)? {
            None => other = Some(&variant.ident),
            Some(text) if choices.iter().any(|choice| choice.1.value() == text.value()) => {
                return Err(Error::new(text.span(), format!("`{}` is the text of another choice", text.value())));
            }
            Some(text) => choices.push((&variant.ident, text)),
        }
    }
    let missing = "texts that are none of the choices need a place: add `#[choice(other)] Other(String)`";
    Ok((choices, other.ok_or_else(|| Error::new(name.span(), missing))?))
}

/// The text of a choice; `None` for the variant that keeps other texts.
fn parse_variant(variant: &Variant) -> syn::Result<Option<LitStr>> {
    let attribute = variant.attrs.iter().find(|attribute| attribute.path().is_ident("choice"));
    let text = attribute.map(parse_text).transpose()?;
    match (&variant.fields, text) {
        (Fields::Unnamed(fields), Some(None)) if fields.unnamed.len() == 1 => Ok(None),
        (Fields::Unit, Some(Some(text))) => Ok(Some(text)),
        (Fields::Unit, None) => Ok(Some(LitStr::new(&variant.ident.unraw().to_string(), variant.ident.span()))),
        _ => {
            Err(Error::new_spanned(variant, "expected `#[choice(\"text\")] Name` or `#[choice(other)] Other(String)`"))
        }
    }
}

/// `"Spring 2026"`, or `other`.
fn parse_text(attribute: &Attribute) -> syn::Result<Option<LitStr>> {
    attribute.parse_args_with(|input: syn::parse::ParseStream<'_>| {
        if input.peek(LitStr) {
            return input.parse().map(Some);
        }
        let word: Ident = input.parse()?;
        if word == "other" {
            return Ok(None);
        }
        Err(Error::new(word.span(), "expected the text of the choice, or `other`"))
    })
}
