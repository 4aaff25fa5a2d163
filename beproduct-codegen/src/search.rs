//! What lets the records of a list be looked up, and its changes be asked for.

use crate::types::Types;
use beproduct_spec::ir::{Changes, Operation, Ty};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// The body's list of conditions: the lowering proved that there is one.
const FILTERS: &str = "filters";

pub(crate) fn emit_search_impls(types: &Types<'_>, operation: &Operation) -> TokenStream {
    let name = &operation.type_name;
    let lookup = operation.lookup.as_ref().map(|_| quote!(impl rt::LookupRequest for #name {}));
    let changes = operation.changes.as_ref().map(|changes| emit_changes(operation, changes));
    if lookup.is_none() && changes.is_none() {
        return TokenStream::new();
    }
    let (filters, texts) = (emit_filters(types, operation), emit_texts(types, operation));
    quote! {
        impl rt::SearchRequest for #name {
            #filters
            fn text_of(item: &Self::Item, member: &str) -> rt::Option<rt::String> {
                match member {
                    #(#texts)*
                    _ => rt::Option::None,
                }
            }
        }
        #lookup
        #changes
    }
}

fn emit_filters(types: &Types<'_>, operation: &Operation) -> Option<TokenStream> {
    let body = types.def(&operation.body.as_ref()?.ty)?;
    let member = body.members().iter().find(|member| member.wire == FILTERS)?;
    let Ty::List(filter) = &member.ty else { return None };
    let filter = types.ty(filter);
    let list = &member.name;
    Some(quote! {
        type Filter = #filter;
        fn add_filter(&mut self, filter: Self::Filter) {
            rt::add(&mut self.body.#list, filter);
        }
    })
}

/// The members of a record that a search looks at, by their wire names.
fn emit_texts<'a>(types: &Types<'a>, operation: &Operation) -> impl Iterator<Item = TokenStream> + use<'a> {
    let by = operation.lookup.iter().flat_map(|lookup| lookup.by.values());
    let told = operation.changes.iter().flat_map(|changes| [&changes.at, &changes.deleted]);
    let key = operation.paging.iter().filter_map(|paging| paging.key.as_ref());
    let wanted: BTreeSet<String> = by.chain(told).chain(key).cloned().collect();
    let item = operation.answer.ty.as_ref().and_then(|ty| types.def(ty));
    let members = item.into_iter().flat_map(|item| item.members());
    members.filter(move |member| wanted.contains(&member.wire)).map(|member| {
        let (wire, name) = (&member.wire, &member.name);
        quote!(#wire => rt::Param::text(&item.#name),)
    })
}

fn emit_changes(operation: &Operation, changes: &Changes) -> TokenStream {
    let (name, Changes { since, at, deleted, show_deleted }) = (&operation.type_name, changes);
    let shown = operation.parameters.iter().find(|parameter| parameter.wire == *show_deleted).map(|parameter| {
        let (name, value) =
            (&parameter.name, if parameter.required { quote!(true) } else { quote!(rt::Option::Some(true)) });
        quote!(self.#name = #value;)
    });
    quote! {
        impl rt::ChangesRequest for #name {
            const CHANGES: &'static rt::ChangeMarks = &rt::ChangeMarks { since: #since, at: #at, deleted: #deleted };
            fn show_deleted(&mut self) {
                #shown
            }
        }
    }
}
