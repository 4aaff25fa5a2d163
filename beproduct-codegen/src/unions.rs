//! `oneOf`: an enum over its alternatives.

use crate::docs::{emit_doc, emit_text};
use crate::gates::Gated;
use crate::types::Types;
use beproduct_spec::ir::{Alternative, Kind, Ty, TypeDef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(crate) fn emit_union(types: &Types<'_>, def: &TypeDef, alternatives: &[Alternative]) -> Gated {
    let (name, doc) = (&def.name, emit_doc(&def.description, "One of several forms."));
    let names: Vec<_> = alternatives.iter().map(|one| &one.name).collect();
    let tys: Vec<_> = alternatives.iter().map(|one| types.ty(&one.ty)).collect();
    let docs = alternatives.iter().map(|one| emit_text(&format!("The form `{}`.", one.name)));
    let looks = alternatives.iter().map(|one| emit_look(types, &one.ty));
    let indices = (0..alternatives.len()).map(Literal::usize_unsuffixed);
    let conversions = emit_conversions(types, def, alternatives);
    let item = quote! {
        #doc
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#docs #names(#tys),)*
            /// A form that the spec does not know, kept as it is.
            Unknown(rt::Value),
        }
    };
    let implementations = quote! {
        impl rt::Union for #name {
            const ALTERNATIVES: &'static [rt::Alternative] = &[#(#looks),*];
            fn decode_alternative(index: usize, reader: &mut rt::Reader<'_>) -> rt::Option<Self> {
                match index {
                    #(#indices => rt::Decode::decode(reader).map(Self::#names),)*
                    _ => rt::Option::None,
                }
            }
            fn unknown(value: rt::Value) -> Self {
                Self::Unknown(value)
            }
        }
        impl rt::Encode for #name {
            fn encode(&self, writer: &mut rt::Writer) {
                match self {
                    #(Self::#names(value) => rt::Encode::encode(value, writer),)*
                    Self::Unknown(value) => rt::Encode::encode(value, writer),
                }
            }
        }
        rt::union!(#name);
        #conversions
    };
    Gated { cfg: types.gates.of_type(def), item, implementations }
}

/// What an alternative looks like in JSON.
fn emit_look(types: &Types<'_>, ty: &Ty) -> TokenStream {
    match ty {
        Ty::Text | Ty::DateTime | Ty::Date | Ty::Decimal { text: true } => quote!(rt::Alternative::Text),
        Ty::Bool => quote!(rt::Alternative::Bool),
        Ty::Integer | Ty::Float | Ty::Decimal { text: false } => quote!(rt::Alternative::Number),
        Ty::Json | Ty::Binary | Ty::Nullable(_) => quote!(rt::Alternative::Any),
        Ty::Map(_) => quote!(rt::Alternative::Map),
        Ty::List(item) => {
            let item = emit_look(types, item);
            quote!(rt::Alternative::Array(&#item))
        }
        Ty::Named(id) => {
            let def = types.api.ty(*id);
            match &def.kind {
                Kind::Id | Kind::Enum(_) => quote!(rt::Alternative::Text),
                Kind::Union(_) => {
                    let name = &def.name;
                    quote!(rt::Alternative::OneOf(<#name as rt::Union>::ALTERNATIVES))
                }
                Kind::Record(_) => {
                    let name = &def.name;
                    quote!(rt::Alternative::Object(<#name as rt::Record>::SHAPE))
                }
            }
        }
    }
}

/// `From` each alternative whose type no other one has, so that setters take plain values.
fn emit_conversions(types: &Types<'_>, def: &TypeDef, alternatives: &[Alternative]) -> TokenStream {
    let name = &def.name;
    let distinct = alternatives
        .iter()
        .enumerate()
        .filter(|(index, one)| !alternatives.iter().take(*index).any(|other| other.ty == one.ty));
    let conversions = distinct.map(|(_, one)| {
        let (variant, ty) = (&one.name, types.ty(&one.ty));
        let from_str = (one.ty == Ty::Text).then(|| {
            quote! {
                impl rt::From<&str> for #name {
                    fn from(value: &str) -> Self {
                        Self::#variant(rt::Into::into(value))
                    }
                }
            }
        });
        quote! {
            impl rt::From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
            #from_str
        }
    });
    quote!(#(#conversions)*)
}
