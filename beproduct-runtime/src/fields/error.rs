//! What can be wrong with a field.

use std::fmt;

use super::FieldData;

/// A field that could not be read or written as asked.
///
/// Its text names the field's id, its type on the server where that is known, the value and what was expected.
#[derive(Clone, PartialEq)]
pub struct FieldError(Box<Inner>);

#[derive(Clone, Debug, PartialEq)]
struct Inner {
    field: String,
    kind: Option<String>,
    /// `colorways[1]`, the outermost last.
    within: Vec<String>,
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fault {
    /// The record has no such field.
    Missing,
    /// The field has no value.
    Unset { expected: &'static str },
    /// The value has another form.
    Unfit { expected: &'static str, found: String },
    /// The field is of another type.
    OtherKind { expected: &'static str },
    /// Nothing that is written is kept.
    ReadOnly,
    /// The form of a value that is to be written does not suit the field.
    Unsuited { expected: &'static str, found: String },
    /// What cannot be written, and what to do.
    Refused { why: String },
}

impl FieldError {
    pub(super) fn new(field: &str, kind: Option<&str>, fault: Fault) -> Self {
        FieldError(Box::new(Inner {
            field: field.to_owned(),
            kind: kind.map(str::to_owned),
            within: Vec::new(),
            fault,
        }))
    }

    /// A field that a request cannot take, and why.
    pub fn refused(field: &str, why: impl Into<String>) -> Self {
        FieldError::new(field, None, Fault::Refused { why: why.into() })
    }

    /// The field in an element of a part of the record: `colorways`, 1.
    pub(super) fn within(mut self, part: &str, index: usize) -> Self {
        self.0.within.push(format!("{part}[{index}]"));
        self
    }

    /// The id of the field.
    pub fn field(&self) -> &str {
        &self.0.field
    }

    /// The type of the field on the server, such as `DropDown`, if it is known: maps of fields do not tell it.
    pub fn kind(&self) -> Option<&str> {
        self.0.kind.as_deref()
    }

    /// What was expected, in words.
    pub fn expected(&self) -> Option<&str> {
        match self.0.fault {
            Fault::Unset { expected }
            | Fault::Unfit { expected, .. }
            | Fault::OtherKind { expected }
            | Fault::Unsuited { expected, .. } => Some(expected),
            Fault::Missing | Fault::ReadOnly | Fault::Refused { .. } => None,
        }
    }

    /// The record has no field of that id. A field without a value is [unset](Self::is_unset).
    pub fn is_missing(&self) -> bool {
        matches!(self.0.fault, Fault::Missing)
    }

    /// The field is there and has no value.
    pub fn is_unset(&self) -> bool {
        matches!(self.0.fault, Fault::Unset { .. })
    }

    /// The field cannot be written.
    pub fn is_read_only(&self) -> bool {
        matches!(self.0.fault, Fault::ReadOnly)
    }

    /// Something was to be written, and nothing was sent.
    pub fn is_refused_before_sending(&self) -> bool {
        matches!(self.0.fault, Fault::ReadOnly | Fault::Unsuited { .. } | Fault::Refused { .. })
    }
}

pub(super) fn unfit(expected: &'static str, found: &FieldData<'_>) -> Fault {
    Fault::Unfit { expected, found: shown(found) }
}

pub(super) fn unsuited(expected: &'static str, found: &FieldData<'_>) -> Fault {
    Fault::Unsuited { expected, found: shown(found) }
}

/// `a text, "soon"`.
fn shown(data: &FieldData<'_>) -> String {
    format!("{}, {data}", data.form())
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { field, kind, within, fault } = &*self.0;
        for part in within.iter().rev() {
            write!(f, "in {part}: ")?;
        }
        let kind = kind.as_deref().map(|kind| format!(" ({kind})")).unwrap_or_default();
        match fault {
            Fault::Missing => write!(f, "there is no field `{field}`"),
            Fault::Unset { expected } => {
                write!(
                    f,
                    "the field `{field}`{kind} is not set: expected {expected}; read it as an `Option` if it may be"
                )
            }
            Fault::Unfit { expected, found } => {
                write!(f, "the field `{field}`{kind} holds {found}: expected {expected}")
            }
            Fault::OtherKind { expected } => {
                write!(f, "the field `{field}`{kind} has another type on the server: expected {expected}")
            }
            Fault::ReadOnly => write!(f, "the field `{field}`{kind} is read-only: the service would drop the value"),
            Fault::Unsuited { expected, found } => {
                write!(f, "the field `{field}`{kind} cannot be set to {found}: expected {expected}")
            }
            Fault::Refused { why } => write!(f, "`{field}`: {why}"),
        }
    }
}

/// The text, since that is what a `main` that returns an error prints.
impl fmt::Debug for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for FieldError {}
