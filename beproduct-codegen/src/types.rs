//! How types and members are written in Rust.

use crate::gates::Gates;
pub(crate) use beproduct_spec::Form;
use beproduct_spec::ir::{Api, Ty, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

/// Writes types as they are seen from a module.
pub(crate) struct Types<'a> {
    pub(crate) api: &'a Api,
    pub(crate) gates: Gates,
    models: TokenStream,
}

impl<'a> Types<'a> {
    pub(crate) fn inside_models(api: &'a Api, gates: Gates) -> Types<'a> {
        Types { api, gates, models: TokenStream::new() }
    }

    pub(crate) fn outside_models(api: &'a Api, gates: Gates) -> Types<'a> {
        Types { api, gates, models: quote!(super::models::) }
    }

    pub(crate) fn ty(&self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::Text => quote!(rt::String),
            Ty::Bool => quote!(bool),
            Ty::Integer => quote!(i64),
            Ty::Float => quote!(f64),
            Ty::Decimal { text: false } => quote!(rt::Decimal),
            Ty::Decimal { text: true } => quote!(rt::DecimalText),
            Ty::DateTime => quote!(rt::DateTime),
            Ty::Date => quote!(rt::Date),
            Ty::Json => quote!(rt::Value),
            Ty::Binary => quote!(rt::Upload),
            Ty::List(item) => {
                let item = self.ty(item);
                quote!(rt::Vec<#item>)
            }
            Ty::Map(item) => {
                let item = self.ty(item);
                quote!(rt::Map<rt::String, #item>)
            }
            Ty::Nullable(inner) => {
                let inner = self.ty(inner);
                quote!(rt::Option<#inner>)
            }
            Ty::Named(id) => {
                let (models, name) = (&self.models, &self.api.ty(*id).name);
                quote!(#models #name)
            }
        }
    }

    /// The type of a struct's member.
    pub(crate) fn field(&self, ty: &Ty, form: Form) -> TokenStream {
        let ty = self.ty(ty);
        match form {
            Form::Plain => ty,
            Form::Optional | Form::Nullable => quote!(rt::Option<#ty>),
            Form::Patch => quote!(rt::Patch<#ty>),
        }
    }

    pub(crate) fn def(&self, ty: &Ty) -> Option<&'a TypeDef> {
        match ty {
            Ty::Named(id) => Some(self.api.ty(*id)),
            _ => None,
        }
    }
}
