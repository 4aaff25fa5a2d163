//! What `api!` is given.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token};

/// `"spec/beproduct.yaml", in crate::api, features`.
pub(crate) struct ApiInput {
    /// The root of the spec, as it is written.
    pub(crate) path: LitStr,
    /// The module that the client is emitted into.
    pub(crate) base: TokenStream,
    /// Whether each tag is a feature of the calling crate.
    pub(crate) features: bool,
}

impl Parse for ApiInput {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut parsed = ApiInput { path: input.parse()?, base: quote!(crate), features: false };
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            if input.parse::<Option<Token![in]>>()?.is_some() {
                parsed.base = parse_module(input)?;
            } else {
                parse_features(input)?;
                parsed.features = true;
            }
        }
        Ok(parsed)
    }
}

/// `crate::api`.
fn parse_module(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    input.parse::<Token![crate]>()?;
    let mut module = quote!(crate);
    while input.parse::<Option<Token![::]>>()?.is_some() {
        let name: Ident = input.parse()?;
        module.extend(quote!(::#name));
    }
    Ok(module)
}

fn parse_features(input: ParseStream<'_>) -> syn::Result<()> {
    let word: Ident = input.parse()?;
    if word == "features" {
        return Ok(());
    }
    Err(syn::Error::new(word.span(), "expected `in crate::module` or `features`"))
}
