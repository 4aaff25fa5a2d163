//! From the struct to its implementation of `Fields`.

use super::member::{Member, Role};
use super::strukt::Strukt;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

pub(super) fn emit_fields(strukt: &Strukt<'_>) -> TokenStream {
    let (name, rt) = (strukt.name, emit_runtime(strukt));
    let reads = strukt.members.iter().map(|member| emit_read(member, &rt));
    let checks = strukt.members.iter().map(|member| emit_check(member, &rt));
    let record = emit_record(&strukt.members.iter().collect::<Vec<_>>(), &rt);
    quote! {
        #[automatically_derived]
        impl #rt::Fields for #name {
            fn from_fields(source: &dyn #rt::FieldSource) -> ::core::result::Result<Self, #rt::FieldError> {
                ::core::result::Result::Ok(Self { #(#reads),* })
            }

            #record
        }

        const _: () = { #(#checks)* };
    }
}

/// The module `fields` of the client's crate.
pub(super) fn emit_runtime(strukt: &Strukt<'_>) -> TokenStream {
    let krate = &strukt.container.krate;
    quote!(#krate::fields)
}

/// `to_record`, of all that can be written.
pub(super) fn emit_record(members: &[&Member<'_>], rt: &TokenStream) -> TokenStream {
    let writes = members.iter().map(|member| emit_write(member));
    quote! {
        fn to_record(&self) -> #rt::RecordToSend {
            #rt::RecordToSend::new() #(#writes)*
        }
    }
}

fn emit_read(member: &Member<'_>, rt: &TokenStream) -> TokenStream {
    let Member { name, ty, .. } = member;
    match &member.role {
        Role::Id => quote!(#name: <#ty as #rt::RecordKey>::from_id(source.record_id())),
        Role::Nested(part) => quote!(#name: #rt::__private::read_part(source, #part)?),
        Role::Field(field) => {
            let id = &field.id;
            match &field.kind {
                Some((kind, _)) => quote!(#name: #rt::__private::get_kind::<#ty>(source, #id, #kind)?),
                None => quote!(#name: #rt::get::<#ty>(source, #id)?),
            }
        }
    }
}

fn emit_write(member: &Member<'_>) -> TokenStream {
    let name = member.name;
    // At the type, so that a type that cannot be sent is where the compiler points.
    let value = quote_spanned!(member.ty.span() => &self.#name);
    match &member.role {
        Role::Id => quote!(.id(#value)),
        Role::Nested(part) => quote!(.part(#part, #value)),
        Role::Field(field) if field.read_only => TokenStream::new(),
        Role::Field(field) => {
            let id = &field.id;
            quote!(.field(#id, #value))
        }
    }
}

/// Whether the type holds such a field, and whether it can be written.
fn emit_check(member: &Member<'_>, rt: &TokenStream) -> TokenStream {
    let Role::Field(field) = &member.role else { return TokenStream::new() };
    let Some((_, kind)) = &field.kind else { return TokenStream::new() };
    let ty = member.ty;
    let held = quote!(#rt::__private::held::<#ty, #rt::kinds::#kind>(););
    match field.read_only {
        true => held,
        // By its name alone, so that the compiler points at it.
        false => quote!(#held { use #rt::kinds::#kind; #rt::__private::writable::<#kind>(); }),
    }
}
