//! Whether a value is of a type of the spec.

use crate::time::timestamp;
use beproduct_spec::ir::{Api, Kind, Record, Ty, TypeDef, TypeId, Variant};
use serde_json::Value;
use std::fmt;
use uuid::Uuid;

/// What is wrong with a value, and where it stands.
#[derive(Debug)]
pub(crate) struct Fault {
    /// `$.colorways[2].id`.
    pub(crate) path: String,
    pub(crate) expected: String,
    pub(crate) found: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` must be {}, but is {}.", self.path, self.expected, self.found)
    }
}

/// Checks a value and all that is in it. Members that the type does not list are ignored, as ASP.NET does.
pub(crate) fn check(api: &Api, ty: &Ty, value: &Value, path: &str) -> Result<(), Fault> {
    match ty {
        Ty::List(item) => check_list(api, item, value, path),
        Ty::Map(item) => check_map(api, item, value, path),
        Ty::Nullable(_) if value.is_null() => Ok(()),
        Ty::Nullable(inner) => check(api, inner, value, path),
        Ty::Named(id) => check_named(api, *id, value, path),
        scalar => is_scalar(scalar, value).then_some(()).ok_or_else(|| fault(path, expectation(scalar), value)),
    }
}

/// The value of a parameter's text, or what was expected.
pub(crate) fn parse_text(api: &Api, ty: &Ty, text: &str) -> Result<Value, String> {
    let number = || text.parse::<serde_json::Number>().ok().map(Value::Number);
    let value = match ty {
        Ty::Bool => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::Bool),
        Ty::Integer => text.parse::<i64>().ok().map(Value::from),
        Ty::Float | Ty::Decimal { text: false } => number(),
        Ty::Named(id) => return parse_named(&api.ty(*id).kind, text),
        Ty::List(item) => return text.split(',').map(|part| parse_text(api, item, part)).collect(),
        scalar => Some(Value::from(text)).filter(|value| is_scalar(scalar, value)),
    };
    value.ok_or_else(|| expectation(ty).to_owned())
}

fn parse_named(kind: &Kind, text: &str) -> Result<Value, String> {
    match kind {
        Kind::Id => Uuid::parse_str(text).map(|id| id.to_string().into()).map_err(|_| "a UUID".to_owned()),
        Kind::Enum(variants) => variant(variants, text).map(Value::from).ok_or_else(|| one_of(variants)),
        Kind::Record(_) | Kind::Union(_) => Ok(text.into()),
    }
}

fn check_list(api: &Api, item: &Ty, value: &Value, path: &str) -> Result<(), Fault> {
    let items = value.as_array().ok_or_else(|| fault(path, "an array", value))?;
    items.iter().enumerate().try_for_each(|(index, value)| check(api, item, value, &format!("{path}[{index}]")))
}

fn check_map(api: &Api, item: &Ty, value: &Value, path: &str) -> Result<(), Fault> {
    let members = value.as_object().ok_or_else(|| fault(path, "an object", value))?;
    members.iter().try_for_each(|(key, value)| check(api, item, value, &format!("{path}.{key}")))
}

fn check_named(api: &Api, id: TypeId, value: &Value, path: &str) -> Result<(), Fault> {
    let TypeDef { kind, .. } = api.ty(id);
    match kind {
        Kind::Record(record) => check_record(api, record, value, path),
        Kind::Id if value.as_str().is_some_and(|text| Uuid::parse_str(text).is_ok()) => Ok(()),
        Kind::Id => Err(fault(path, "a UUID", value)),
        Kind::Enum(variants) if value.as_str().is_some_and(|text| variant(variants, text).is_some()) => Ok(()),
        Kind::Enum(variants) => Err(fault(path, &one_of(variants), value)),
        Kind::Union(alternatives) => {
            let fits = alternatives.iter().any(|alternative| check(api, &alternative.ty, value, path).is_ok());
            let names: Vec<&str> = alternatives.iter().map(|alternative| alternative.name.as_str()).collect();
            fits.then_some(()).ok_or_else(|| fault(path, &format!("one of {}", names.join(", ")), value))
        }
    }
}

/// Null is an unset member, unless the member is required and takes no null: the SDKs send it freely.
fn check_record(api: &Api, record: &Record, value: &Value, path: &str) -> Result<(), Fault> {
    let members = value.as_object().ok_or_else(|| fault(path, "an object", value))?;
    for member in &record.members {
        let path = format!("{path}.{}", member.wire);
        match members.get(&member.wire) {
            None if member.required => {
                return Err(Fault { path, expected: "there".to_owned(), found: "missing".to_owned() });
            }
            Some(Value::Null) if member.nullable || !member.required => {}
            Some(Value::Null) if matches!(member.ty, Ty::Json) => {}
            Some(value) => check(api, &member.ty, value, &path)?,
            None => {}
        }
    }
    Ok(())
}

fn is_scalar(ty: &Ty, value: &Value) -> bool {
    match ty {
        Ty::Text => value.is_string(),
        Ty::Bool => value.is_boolean(),
        Ty::Integer => value.is_i64() || value.is_u64(),
        Ty::Float => value.is_number(),
        Ty::Decimal { .. } => value.is_number() || value.as_str().is_some_and(|text| text.parse::<f64>().is_ok()),
        Ty::DateTime | Ty::Date => value.as_str().is_some_and(|text| timestamp(text).is_some()),
        Ty::Json | Ty::Binary | Ty::List(_) | Ty::Map(_) | Ty::Nullable(_) | Ty::Named(_) => true,
    }
}

fn expectation(ty: &Ty) -> &'static str {
    match ty {
        Ty::Text => "a string",
        Ty::Bool => "true or false",
        Ty::Integer => "a whole number",
        Ty::Float | Ty::Decimal { .. } => "a number",
        Ty::DateTime => "a time such as 2026-07-01T12:00:00Z",
        Ty::Date => "a date such as 2026-07-01",
        Ty::List(_) => "an array",
        Ty::Map(_) | Ty::Named(_) => "an object",
        Ty::Json | Ty::Binary | Ty::Nullable(_) => "a value",
    }
}

fn variant<'v>(variants: &'v [Variant], text: &str) -> Option<&'v str> {
    variants.iter().map(|variant| variant.wire.as_str()).find(|wire| wire.eq_ignore_ascii_case(text))
}

fn one_of(variants: &[Variant]) -> String {
    let wires: Vec<&str> = variants.iter().map(|variant| variant.wire.as_str()).collect();
    format!("one of {}", wires.join(", "))
}

fn fault(path: &str, expected: &str, value: &Value) -> Fault {
    Fault { path: path.to_owned(), expected: expected.to_owned(), found: describe(value) }
}

fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.chars().count() > 40 => "a long string".to_owned(),
        scalar => format!("`{scalar}`"),
    }
}
