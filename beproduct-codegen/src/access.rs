//! `access!`: a macro of the emitted crate that knows the API's scopes and permissions.

use crate::docs::emit_text;
use crate::permissions;
use beproduct_spec::Name;
use beproduct_spec::ir::Api;
use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

/// The macro forwards the table to a procedural macro, which writes each implementation once.
///
/// An exported macro that comes out of a macro may not be named by its path in its own crate; the re-export may.
pub(crate) fn emit_access_macro(api: &Api, base: &TokenStream) -> TokenStream {
    let Some(name) = macro_name(api, base) else { return TokenStream::new() };
    let inner = base.clone().into_iter().skip(1).collect::<TokenStream>();
    let scopes = api.oauth.scopes.keys();
    let sets = api.scope_sets.iter().map(|set| {
        let (name, scopes) = (&set.name, &set.scopes);
        quote!(#name(#(#scopes),*))
    });
    let permissions = permissions::permissions(api).map(|(tag, effect, name)| {
        let (tag, effect) = (tag.type_name.as_str(), effect.name());
        quote!(#tag #effect #name)
    });
    let table = quote! {
        scopes: [#(#scopes),*],
        sets: [#(#sets),*],
        permissions: [#(#permissions),*],
    };
    let doc = emit_text(
        "Names what a program may do: its scopes, and its permissions by tag and effect.\n\n\
        `access! { pub struct Nightly { scopes: [A], may: [Tag::Read, Other::{Read, Update}] } }`\n\
        makes a type for `Client::builder(…).access::<Nightly>()`; a call outside it does not compile.\n\
        `Tag::Write` is create and update, `Tag::All` is everything.",
    );
    quote! {
        #doc
        #[macro_export]
        #[doc(hidden)]
        macro_rules! #name {
            ($($input:tt)*) => {
                $crate #inner::__private::__access! { base: [$crate #inner], #table input: { $($input)* } }
            };
        }
        #[doc(inline)]
        pub use #name as access;

        #[doc(hidden)]
        pub mod __private {
            pub use ::beproduct_macros::__access;
            pub use ::beproduct_runtime::__private as rt;
        }
    }
}

/// `__access_shop`, or `__access_shop_in_crate_api`: a name that a crate with several clients has once.
///
/// Exported macros stand at the root of their crate, wherever they are written.
fn macro_name(api: &Api, base: &TokenStream) -> Option<Name> {
    let module = base.to_string().to_snake_case();
    let place = if module == "crate" { String::new() } else { format!("_in_{module}") };
    Name::exact(&format!("__access_{}{place}", api.title.to_snake_case())).or_else(|| Name::exact("__access_api"))
}
