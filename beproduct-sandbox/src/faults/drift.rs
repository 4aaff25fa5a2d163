//! Bodies that are not what the spec says.

use super::fault::Drift;
use beproduct_spec::ir::{Answer, Api, Kind, Ty};
use serde_json::{Value, json};

/// Changes one member of the first record of a body; the draw chooses which.
pub(crate) fn drift(api: &Api, answer: &Answer, body: &mut Value, drift: Drift, draw: u64) {
    let Some(record) = first_record(body) else { return };
    if drift == Drift::UnknownEnum {
        if let Some(ty) = &answer.ty {
            spoil_enum(api, ty, record);
        }
        return;
    }
    let Value::Object(members) = record else { return };
    let count = u64::try_from(members.len()).unwrap_or(u64::MAX).max(1);
    let place = usize::try_from(draw % count).unwrap_or(0);
    let Some(name) = members.keys().nth(place).cloned() else { return };
    match drift {
        Drift::Renamed => {
            let value = members.remove(&name).unwrap_or_default();
            members.insert(format!("{name}V2"), value);
        }
        Drift::Retyped => {
            let other = match members.get(&name) {
                Some(Value::Object(_) | Value::Array(_)) => json!("drifted"),
                _ => json!({"drifted": true}),
            };
            members.insert(name, other);
        }
        Drift::Removed => drop(members.remove(&name)),
        Drift::Added | Drift::UnknownEnum => {
            members.insert("addedLater".to_owned(), json!({"by": "a later version"}));
        }
    }
}

fn first_record(body: &mut Value) -> Option<&mut Value> {
    let paged = body.get("result").is_some_and(Value::is_array);
    let records = if paged { body.get_mut("result")? } else { body };
    match records {
        Value::Array(items) => items.first_mut(),
        record => Some(record),
    }
}

/// Spoils the first enum that the type has in this value, at any depth. Tells whether there was one.
fn spoil_enum(api: &Api, ty: &Ty, value: &mut Value) -> bool {
    match (ty, value) {
        (Ty::Nullable(ty), value) => spoil_enum(api, ty, value),
        (Ty::List(ty), Value::Array(items)) => items.iter_mut().any(|item| spoil_enum(api, ty, item)),
        (Ty::Map(ty), Value::Object(members)) => members.values_mut().any(|member| spoil_enum(api, ty, member)),
        (Ty::Named(id), value) => match &api.ty(*id).kind {
            Kind::Enum(_) if value.is_string() => {
                *value = "AddedLater".into();
                true
            }
            Kind::Record(record) => record
                .members
                .iter()
                .any(|member| value.get_mut(&member.wire).is_some_and(|value| spoil_enum(api, &member.ty, value))),
            Kind::Union(all) => all.iter().any(|alternative| spoil_enum(api, &alternative.ty, value)),
            Kind::Enum(_) | Kind::Id => false,
        },
        _ => false,
    }
}
