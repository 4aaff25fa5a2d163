//! The derives for the tenant's fields.
//!
//! ```text
//! DeriveInput ─parse→ Strukt ─check, emit→ tokens
//! ```
//!
//! What they emit is thin: a call of the runtime a member. It names the client's crate, or the one that the user says.

mod attribute;
mod choice;
mod create;
mod emit;
mod member;
mod strukt;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use choice::expand_choice;

pub(crate) fn expand_fields(tokens: TokenStream) -> TokenStream {
    let input: syn::DeriveInput = match syn::parse2(tokens) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    match strukt::parse_struct(&input) {
        Ok(strukt) => {
            let (fields, create) = (emit::emit_fields(&strukt), create::emit_create(&strukt));
            quote!(#fields #create)
        }
        Err(error) => error.to_compile_error(),
    }
}
