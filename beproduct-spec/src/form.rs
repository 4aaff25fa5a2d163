//! How a member is held in Rust, which follows from `required`, `nullable` and the direction.

use crate::ir::{Kind, Member, Parameter, Ty, TypeDef};

/// What a member's type is wrapped in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `T`.
    Plain,
    /// `Option<T>`, left out when `None`.
    Optional,
    /// `Option<T>`, `null` when `None`.
    Nullable,
    /// `Patch<T>`: absent, null or a value.
    Patch,
}

impl Form {
    /// Whether `new` takes such a value. Collections start empty and what may be null starts as null; setters fill them.
    pub fn in_new(self, ty: &Ty) -> bool {
        self == Form::Plain && !ty.is_collection()
    }
}

impl Member {
    /// How its record holds it. `in_request`: of that record.
    pub fn form(&self, in_request: bool) -> Form {
        match (self.required, self.nullable) {
            // Any JSON can say null itself.
            (true, _) if self.ty == Ty::Json => Form::Plain,
            (true, false) => Form::Plain,
            (true, true) => Form::Nullable,
            (false, nullable) if in_request && (nullable || self.ty == Ty::Json) => Form::Patch,
            (false, _) => Form::Optional,
        }
    }
}

impl Parameter {
    /// How a request holds it.
    pub fn form(&self) -> Form {
        if self.required { Form::Plain } else { Form::Optional }
    }
}

impl TypeDef {
    /// The members of a record; none of anything else.
    pub fn members(&self) -> &[Member] {
        match &self.kind {
            Kind::Record(record) => &record.members,
            _ => &[],
        }
    }
}
