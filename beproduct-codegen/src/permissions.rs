//! Permissions and sets of scopes as traits, so that a call outside them does not compile.

use crate::docs::emit_text;
use beproduct_spec::Name;
use beproduct_spec::ir::{Api, Effect, Operation, ScopeSet, Tag};
use proc_macro2::TokenStream;
use quote::quote;

/// Each permission that an operation of the API needs, and the name of its trait.
pub(crate) fn permissions(api: &Api) -> impl Iterator<Item = (&Tag, Effect, Name)> {
    api.permissions().filter_map(|(tag, effect)| Some((tag, effect, trait_name(tag, effect)?)))
}

fn trait_name(tag: &Tag, effect: Effect) -> Option<Name> {
    tag.type_name.affixed("", effect.name())
}

pub(crate) fn emit_permissions(api: &Api) -> TokenStream {
    let traits = permissions(api).map(|(tag, effect, name)| emit_permission(tag, effect, &name));
    quote! {
        /// What a program may do: one trait for what each tag lets do. `access!` implements them.
        pub mod permissions {
            use ::beproduct_runtime::__private as rt;
            #(#traits)*
        }
    }
}

fn emit_permission(tag: &Tag, effect: Effect, name: &Name) -> TokenStream {
    let verb = match effect {
        Effect::Read => "read",
        Effect::Create => "create",
        Effect::Update => "update",
        Effect::Delete => "delete",
        Effect::Action => "run actions on",
    };
    let permission = format!("{}::{}", tag.type_name, effect.name());
    let doc = emit_text(&format!("May {verb} {}: `{permission}` in `access!`.", tag.noun));
    let message = format!("`{{Self}}` may not {verb} {}", tag.noun);
    let label = format!("needs the permission `{permission}`");
    let note = format!("add `{permission}` to `may` where `access!` makes `{{Self}}`");
    quote! {
        #doc
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        pub trait #name {}
        #[diagnostic::do_not_recommend]
        impl #name for rt::Dynamic {}
    }
}

pub(crate) fn emit_scope_sets(api: &Api) -> TokenStream {
    let sets = api.scope_sets.iter().map(emit_scope_set);
    quote! {
        #[doc(hidden)]
        pub mod __scopes {
            use ::beproduct_runtime::__private as rt;
            #(#sets)*
        }
    }
}

fn emit_scope_set(set: &ScopeSet) -> TokenStream {
    let name = &set.name;
    let scopes = set.scopes.join("`, `");
    let (message, label, add) = match set.scopes.as_slice() {
        [_] => ("does not hold the scope", "the scope", "add"),
        _ => ("holds none of the scopes", "one of the scopes", "add one of"),
    };
    let message = format!("`{{Self}}` {message} `{scopes}`");
    let label = format!("needs {label} `{scopes}`");
    let note = format!("{add} `{scopes}` to `scopes` where `access!` makes `{{Self}}`");
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        pub trait #name {}
        #[diagnostic::do_not_recommend]
        impl #name for rt::Dynamic {}
    }
}

/// What an operation asks of the client's access.
pub(crate) fn emit_bounds(api: &Api, tag: &Tag, operation: &Operation) -> TokenStream {
    let permission = trait_name(tag, operation.effect).map(|name| quote!(super::permissions::#name));
    let scopes = operation.scopes.and_then(|set| api.scope_sets.get(set)).map(|set| {
        let name = &set.name;
        quote!(+ super::__scopes::#name)
    });
    quote!(#permission #scopes)
}
