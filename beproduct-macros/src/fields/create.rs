//! The struct for new records: what must be set is an argument of `new`.

use super::emit::{emit_record, emit_runtime};
use super::member::{Member, Role};
use super::strukt::Strukt;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn emit_create(strukt: &Strukt<'_>) -> TokenStream {
    let Some(name) = &strukt.container.create else { return TokenStream::new() };
    let members: Vec<&Member<'_>> = strukt.members.iter().filter(|member| is_sent(member)).collect();
    let (vis, rt) = (strukt.vis, emit_runtime(strukt));
    let declared = members.iter().map(|member| emit_member(member));
    let (new, record) = (emit_new(strukt, &members), emit_record(&members, &rt));
    let doc = format!("A new `{}`.", strukt.name);
    quote! {
        #[doc = #doc]
        #vis struct #name { #(#declared),* }

        #[automatically_derived]
        impl #name {
            #new

            /// All of it, as it is sent.
            #vis #record

            /// The fields that are set.
            #vis fn to_fields<I: ::core::convert::From<#rt::FieldToSend>>(&self) -> ::std::vec::Vec<I> {
                self.to_record().into_fields()
            }
        }
    }
}

fn emit_new(strukt: &Strukt<'_>, members: &[&Member<'_>]) -> TokenStream {
    let vis = strukt.vis;
    let needed = members.iter().filter(|member| is_needed(member)).map(|member| {
        let (name, ty) = (member.name, emit_type(member));
        quote!(#name: #ty)
    });
    let values = members.iter().map(|member| {
        let name = member.name;
        if is_needed(member) { quote!(#name) } else { quote!(#name: ::core::default::Default::default()) }
    });
    quote! {
        /// With all that has to be set; the rest starts empty.
        #[allow(clippy::too_many_arguments)]
        #vis fn new(#(#needed),*) -> Self {
            Self { #(#values),* }
        }
    }
}

fn emit_member(member: &Member<'_>) -> TokenStream {
    let Member { name, vis, docs, .. } = member;
    let ty = emit_type(member);
    quote!(#(#docs)* #vis #name: #ty)
}

/// Without its `Option` where it has to be set.
fn emit_type(member: &Member<'_>) -> TokenStream {
    let ty = if is_needed(member) { member.inner().unwrap_or(member.ty) } else { member.ty };
    quote!(#ty)
}

fn is_sent(member: &Member<'_>) -> bool {
    match &member.role {
        Role::Field(field) => !field.read_only,
        Role::Nested(_) => true,
        Role::Id => false,
    }
}

fn is_needed(member: &Member<'_>) -> bool {
    match &member.role {
        Role::Field(field) => field.required_on_create || member.inner().is_none(),
        Role::Nested(_) | Role::Id => false,
    }
}
