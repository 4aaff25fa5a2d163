//! Types as users of the crate read them.

use crate::form::Form;
use crate::ir::{Answer, Api, Envelope, Operation, Parameter, Role, Ty, TypeDef};

/// An API, as Rust writes its types.
#[derive(Clone, Copy)]
pub(super) struct Rust<'a>(pub(super) &'a Api);

impl<'a> Rust<'a> {
    pub(super) fn ty(self, ty: &Ty) -> String {
        match ty {
            Ty::Text => "String".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Integer => "i64".to_owned(),
            Ty::Float => "f64".to_owned(),
            Ty::Decimal { text: false } => "Decimal".to_owned(),
            Ty::Decimal { text: true } => "DecimalText".to_owned(),
            Ty::DateTime => "DateTime".to_owned(),
            Ty::Date => "Date".to_owned(),
            Ty::Json => "Value".to_owned(),
            Ty::Binary => "Upload".to_owned(),
            Ty::List(item) => format!("Vec<{}>", self.ty(item)),
            Ty::Map(item) => format!("Map<String, {}>", self.ty(item)),
            Ty::Nullable(inner) => format!("Option<{}>", self.ty(inner)),
            Ty::Named(id) => self.0.ty(*id).name.to_string(),
        }
    }

    /// The type of a struct's member.
    pub(super) fn field(self, ty: &Ty, form: Form) -> String {
        let ty = self.ty(ty);
        match form {
            Form::Plain => ty,
            Form::Optional | Form::Nullable => format!("Option<{ty}>"),
            Form::Patch => format!("Patch<{ty}>"),
        }
    }

    /// What a call returns.
    pub(super) fn answer(self, operation: &Operation) -> String {
        let Answer { envelope, ty, .. } = &operation.answer;
        let ty = ty.as_ref().map(|ty| self.ty(ty));
        match (envelope, ty) {
            (Envelope::Message, _) => "Message".to_owned(),
            (Envelope::None, _) | (_, None) => "()".to_owned(),
            (Envelope::Page, Some(ty)) => format!("Page<{ty}>"),
            (Envelope::List, Some(ty)) if operation.paging.is_some() => format!("Page<{ty}>"),
            (Envelope::List, Some(ty)) => format!("Vec<{ty}>"),
            (Envelope::Entity, Some(ty)) => ty,
        }
    }

    pub(super) fn def(self, ty: &Ty) -> Option<&'a TypeDef> {
        match ty {
            Ty::Named(id) => Some(self.0.ty(*id)),
            _ => None,
        }
    }

    /// What `new` of a record takes, in order.
    pub(super) fn new_members(self, def: &'a TypeDef) -> Vec<&'a str> {
        let taken = def.members().iter().filter(|member| member.form(def.in_request).in_new(&member.ty));
        taken.map(|member| member.wire.as_str()).collect()
    }
}

/// Both versions of the API, as Rust writes their types.
pub(super) struct Sides<'a> {
    pub(super) old: Rust<'a>,
    pub(super) new: Rust<'a>,
}

/// The parameters that callers see.
pub(super) fn callers(operation: &Operation) -> Vec<&Parameter> {
    operation.parameters.iter().filter(|parameter| parameter.role == Role::Caller).collect()
}

/// Whether `new` takes a parameter.
pub(super) fn in_new(parameter: &Parameter) -> bool {
    parameter.form().in_new(&parameter.ty)
}
