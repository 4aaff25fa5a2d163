//! The methods of the client, by tag.

use crate::docs::{emit_doc, emit_operation_doc};
use crate::permissions;
use crate::requests::RequestParts;
use crate::types::Types;
use beproduct_spec::ir::{Operation, Tag};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn emit_tag(types: &Types<'_>, tag: &Tag) -> TokenStream {
    let name = &tag.type_name;
    let doc = emit_doc(&tag.description, &format!("The calls of `{}`.", tag.wire));
    let methods = types.api.operations_of(tag).map(|operation| emit_method(types, tag, operation));
    let setters = types.api.operations_of(tag).map(|operation| emit_call_setters(types, operation));
    quote! {
        #doc
        #[derive(Debug)]
        pub struct #name<'c, A> {
            pub(super) core: &'c rt::Core,
            pub(super) access: ::core::marker::PhantomData<fn() -> A>,
        }
        impl<'c, A> #name<'c, A> {
            #(#methods)*
        }
        #(#setters)*
    }
}

fn emit_method(types: &Types<'_>, tag: &Tag, operation: &Operation) -> TokenStream {
    let (name, request) = (&operation.method_name, &operation.type_name);
    let doc = emit_operation_doc(types.api, operation);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let bounds = permissions::emit_bounds(types.api, tag, operation);
    let arguments = RequestParts::of(types, operation).arguments(types);
    let declared = arguments.iter().map(|(declared, _)| declared);
    let passed = arguments.iter().map(|(_, passed)| passed);
    quote! {
        #doc
        #deprecated
        #[allow(clippy::too_many_arguments)]
        pub fn #name(&self, #(#declared),*) -> super::Call<'c, super::requests::#request>
        where
            A: #bounds,
        {
            super::Call::new(self.core, super::requests::#request::new(#(#passed),*))
        }
    }
}

/// The setters of a request, on its call.
fn emit_call_setters(types: &Types<'_>, operation: &Operation) -> TokenStream {
    let setters = RequestParts::of(types, operation).emit_setters(types, &quote!(self.request));
    if setters.is_empty() {
        return setters;
    }
    let request = &operation.type_name;
    quote! {
        impl super::Call<'_, super::requests::#request> {
            #setters
        }
    }
}
