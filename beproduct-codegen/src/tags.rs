//! The methods of the client, by tag.

use crate::docs::{emit_doc, emit_operation_doc, emit_text, escape};
use crate::gates::Gated;
use crate::permissions;
use crate::requests::RequestParts;
use crate::setters::emit_many;
use crate::types::Types;
use beproduct_spec::ir::{Operation, Tag, Unsupported};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn emit_tag(types: &Types<'_>, tag: &Tag) -> Gated {
    let name = &tag.type_name;
    let doc = emit_doc(&tag.description, &format!("The calls of `{}`.", tag.wire));
    let methods = types.api.operations_of(tag).map(|operation| emit_method(types, tag, operation));
    let left_out = types.api.unsupported.iter().filter(|one| one.tag == tag.wire).map(emit_left_out);
    let setters = types.api.operations_of(tag).map(|operation| emit_call_setters(types, operation));
    let cfg = types.gates.of_tag(tag);
    let item = quote! {
        #doc
        #[derive(Debug)]
        pub struct #name<'c, A> {
            pub(super) core: &'c rt::Core,
            pub(super) access: ::core::marker::PhantomData<fn() -> A>,
        }

        // Not with the setters: what is in an anonymous constant has no name that errors could print.
        #cfg
        impl<'c, A> #name<'c, A> {
            #(#methods)*
            #(#left_out)*
        }
    };
    Gated { cfg, item, implementations: quote!(#(#setters)*) }
}

fn emit_method(types: &Types<'_>, tag: &Tag, operation: &Operation) -> TokenStream {
    let (name, request) = (&operation.method_name, &operation.type_name);
    let doc = emit_operation_doc(types.api, operation);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let bounds = permissions::emit_bounds(types.api, tag, operation);
    let arguments = RequestParts::of(types, operation).arguments(types);
    let allow = emit_many(arguments.len() + 1);
    let declared = arguments.iter().map(|(declared, _)| declared);
    let passed = arguments.iter().map(|(_, passed)| passed);
    let cfg = types.gates.within_tag(operation);
    quote! {
        #doc
        #cfg
        #deprecated
        #allow
        pub fn #name(&self, #(#declared),*) -> super::Call<'c, super::requests::#request>
        where
            A: #bounds,
        {
            super::Call::new(self.core, super::requests::#request::new(#(#passed),*))
        }
    }
}

/// A method that cannot be called, so that whoever looks for it reads why.
fn emit_left_out(operation: &Unsupported) -> TokenStream {
    let name = &operation.method_name;
    let doc = emit_text(&escape(&format!("{}\n\nLeft out of this client: {}", operation.summary, operation.reason)));
    quote! {
        #doc
        pub fn #name(&self)
        where
            A: rt::LeftOut,
        {
        }
    }
}

/// The setters of a request, on its call.
fn emit_call_setters(types: &Types<'_>, operation: &Operation) -> TokenStream {
    let setters = RequestParts::of(types, operation).emit_setters(types, &quote!(self.request));
    if setters.is_empty() {
        return setters;
    }
    let (request, cfg) = (&operation.type_name, types.gates.within_tag(operation));
    quote! {
        #cfg
        impl super::Call<'_, super::requests::#request> {
            #setters
        }
    }
}
