//! Ids and enums of texts.

use crate::docs::{emit_doc, emit_text};
use crate::gates::Gated;
use crate::types::Types;
use beproduct_spec::ir::{TypeDef, Variant};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// An id: an alias of the runtime's one id type, told apart by its kind.
pub(crate) fn emit_id(types: &Types<'_>, def: &TypeDef) -> Gated {
    let (name, doc) = (&def.name, emit_doc(&def.description, "An id."));
    let item = quote!(#doc pub type #name = rt::Id<kinds::#name>;);
    Gated { cfg: types.gates.of_type(def), item, implementations: TokenStream::new() }
}

pub(crate) fn emit_id_kind(types: &Types<'_>, def: &TypeDef) -> Gated {
    let (name, text) = (&def.name, def.name.as_str());
    let item = quote! {
        /// See the id of the same name.
        #[derive(Debug)]
        pub enum #name {}
    };
    let implementations = quote! {
        impl rt::IdKind for #name {
            const NAME: &'static str = #text;
        }
    };
    Gated { cfg: types.gates.of_type(def), item, implementations }
}

/// An open enum: unknown texts are kept.
pub(crate) fn emit_enum(types: &Types<'_>, def: &TypeDef, variants: &[Variant]) -> Gated {
    let (name, doc) = (&def.name, emit_doc(&def.description, "One of a few texts."));
    let names: Vec<_> = variants.iter().map(|variant| &variant.name).collect();
    let texts: Vec<_> = variants.iter().map(|variant| variant.wire.as_str()).collect();
    let docs = texts.iter().map(|text| emit_text(&format!("`{text}`")));
    let indices = (0..variants.len()).map(Literal::usize_unsuffixed);
    let item = quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#docs #names,)*
            /// A text that the spec does not know, kept as it is.
            Unknown(rt::String),
        }
    };
    let implementations = quote! {
        impl rt::Choice for #name {
            const TEXTS: &'static [&'static str] = &[#(#texts),*];
            fn from_index(index: usize) -> Self {
                match index {
                    #(#indices => Self::#names,)*
                    _ => Self::Unknown(rt::String::new()),
                }
            }
            fn unknown(text: rt::String) -> Self {
                Self::Unknown(text)
            }
            fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #texts,)*
                    Self::Unknown(text) => text,
                }
            }
        }
        rt::choice!(#name);
    };
    Gated { cfg: types.gates.of_type(def), item, implementations }
}
