//! What `api!` is given.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

/// `"spec/beproduct.yaml", in crate::api`.
pub(crate) struct ApiInput {
    /// The root of the spec, as it is written.
    pub(crate) path: LitStr,
    /// The module that the client is emitted into.
    pub(crate) base: TokenStream,
}

impl Parse for ApiInput {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let path = input.parse()?;
        if input.parse::<Option<Token![,]>>()?.is_none() || input.is_empty() {
            return Ok(ApiInput { path, base: quote!(crate) });
        }
        input.parse::<Token![in]>()?;
        input.parse::<Token![crate]>()?;
        let mut base = quote!(crate);
        while input.parse::<Option<Token![::]>>()?.is_some() {
            let module: syn::Ident = input.parse()?;
            base.extend(quote!(::#module));
        }
        input.parse::<Option<Token![,]>>()?;
        Ok(ApiInput { path, base })
    }
}
