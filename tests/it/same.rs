//! Whether two JSON values mean the same to a type of the spec.

use beproduct_spec::ir::{Api, Kind, Record, Ty};
use serde_json::{Map, Value};

/// The first place where `written` differs from `given`.
///
/// A null member that may be absent is the same as an absent one, unless the type is sent: there the two are kept
/// apart. Numbers are compared by value: `5` is `5.0`.
pub(crate) fn difference(api: &Api, ty: &Ty, given: &Value, written: &Value) -> Option<String> {
    match (ty, given, written) {
        (Ty::Nullable(_), Value::Null, Value::Null) => None,
        (Ty::Nullable(inner), ..) => difference(api, inner, given, written),
        (Ty::List(item), Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let mut items = a.iter().zip(b).enumerate();
            items.find_map(|(index, (a, b))| Some(format!("[{index}]{}", difference(api, item, a, b)?)))
        }
        (Ty::Map(value), Value::Object(a), Value::Object(b)) => members(a, b, |_| (value, false), api),
        (Ty::Named(id), ..) => {
            let def = api.ty(*id);
            match (&def.kind, given, written) {
                (Kind::Record(record), Value::Object(a), Value::Object(b)) => {
                    members(a, b, |name| member(record, name, def.in_request), api)
                }
                (Kind::Union(alternatives), ..) => {
                    let mut found = different(given, written);
                    for one in alternatives {
                        found = found.and_then(|_| difference(api, &one.ty, given, written));
                    }
                    found
                }
                _ => different(given, written),
            }
        }
        _ => different(given, written),
    }
}

/// The type of a member, and whether null is the same as absence.
fn member<'a>(record: &'a Record, name: &str, in_request: bool) -> (&'a Ty, bool) {
    match record.members.iter().find(|member| member.wire == name) {
        Some(member) => (&member.ty, !member.required && !in_request),
        None => (record.rest.as_ref().unwrap_or(&Ty::Json), false),
    }
}

fn members<'a>(
    given: &Map<String, Value>,
    written: &Map<String, Value>,
    ty: impl Fn(&str) -> (&'a Ty, bool),
    api: &Api,
) -> Option<String> {
    let names = given.keys().chain(written.keys().filter(|name| !given.contains_key(*name)));
    names.into_iter().find_map(|name| {
        let (ty, may_be_absent) = ty(name);
        let present = |value: &&Value| !(may_be_absent && value.is_null());
        match (given.get(name).filter(present), written.get(name).filter(present)) {
            (None, None) => None,
            (Some(Value::Null), Some(Value::Null)) => None,
            (Some(a), Some(b)) => Some(format!(".{name}{}", difference(api, ty, a, b)?)),
            (a, b) => Some(format!(".{name}: given {}, written {}", shown(a), shown(b))),
        }
    })
}

fn shown(value: Option<&Value>) -> String {
    value.map_or("nothing".to_owned(), |value| value.to_string())
}

fn different(given: &Value, written: &Value) -> Option<String> {
    (!equal(given, written)).then(|| format!(": given {given}, written {written}"))
}

fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| equal(a, b)))
        }
        _ => a == b,
    }
}
