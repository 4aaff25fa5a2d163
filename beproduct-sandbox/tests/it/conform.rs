//! Whether an answer is of the type that the spec gives it. Written apart from the sandbox's own checks.

use beproduct_spec::ir::{Answer, Api, Envelope, Kind, Ty};
use serde_json::{Value, json};

/// What is wrong with a whole body, if anything is.
pub(crate) fn answer_fault(api: &Api, answer: &Answer, body: &Value) -> Option<String> {
    let items = match answer.envelope {
        Envelope::None | Envelope::Message if answer.ty.is_none() => return message_fault(answer, body),
        Envelope::Page => match body["result"].as_array() {
            Some(items) => items.clone(),
            None => return Some(format!("no page: {body}")),
        },
        Envelope::List => match body.as_array() {
            Some(items) => items.clone(),
            None => return Some(format!("no list: {body}")),
        },
        _ => vec![body.clone()],
    };
    let ty = answer.ty.as_ref()?;
    items.iter().find_map(|item| fault(api, ty, item, "$"))
}

fn message_fault(answer: &Answer, body: &Value) -> Option<String> {
    let fits = answer.envelope == Envelope::None || body["error"].is_boolean();
    (!fits).then(|| format!("no message: {body}"))
}

fn fault(api: &Api, ty: &Ty, value: &Value, path: &str) -> Option<String> {
    let fits = match ty {
        Ty::Text | Ty::Date | Ty::DateTime => value.is_string(),
        Ty::Bool => value.is_boolean(),
        Ty::Integer => value.is_i64(),
        Ty::Float => value.is_number(),
        Ty::Decimal { .. } => value.is_number() || value.is_string(),
        Ty::Json | Ty::Binary => true,
        Ty::List(item) => match value.as_array() {
            Some(items) => return items.iter().find_map(|value| fault(api, item, value, &format!("{path}[]"))),
            None => false,
        },
        Ty::Map(item) => match value.as_object() {
            Some(members) => {
                return members.iter().find_map(|(key, value)| fault(api, item, value, &format!("{path}.{key}")));
            }
            None => false,
        },
        Ty::Nullable(ty) => return (!value.is_null()).then(|| fault(api, ty, value, path)).flatten(),
        Ty::Named(id) => return named_fault(api, &api.ty(*id).kind, value, path),
    };
    (!fits).then(|| format!("{path} is no {ty:?}: {value}"))
}

fn named_fault(api: &Api, kind: &Kind, value: &Value, path: &str) -> Option<String> {
    match kind {
        Kind::Id | Kind::Enum(_) => (!value.is_string()).then(|| format!("{path} is no text: {value}")),
        Kind::Union(alternatives) => {
            let fits = alternatives.iter().any(|one| fault(api, &one.ty, value, path).is_none());
            (!fits).then(|| format!("{path} fits no alternative: {value}"))
        }
        Kind::Record(record) => record.members.iter().find_map(|member| match value.get(&member.wire) {
            None if member.required => Some(format!("{path}.{} is missing", member.wire)),
            Some(Value::Null) if member.required && !member.nullable && member.ty != Ty::Json => {
                Some(format!("{path}.{} is null", member.wire))
            }
            None | Some(Value::Null) => None,
            Some(value) => fault(api, &member.ty, value, &format!("{path}.{}", member.wire)),
        }),
    }
}

/// A value of a request type: only what is required.
pub(crate) fn fill(api: &Api, ty: &Ty) -> Value {
    match ty {
        Ty::Text => json!("text"),
        Ty::Bool => json!(true),
        Ty::Integer | Ty::Float | Ty::Decimal { .. } => json!(1),
        Ty::DateTime | Ty::Date => json!("2025-03-01"),
        Ty::Json | Ty::Binary | Ty::Map(_) => json!({}),
        Ty::List(_) => json!([]),
        Ty::Nullable(_) => Value::Null,
        Ty::Named(id) => match &api.ty(*id).kind {
            Kind::Id => json!("2cfad1df-66c3-4a92-8132-581d05c9bac2"),
            Kind::Enum(variants) => json!(variants.first().map(|variant| &variant.wire)),
            Kind::Union(alternatives) => alternatives.first().map_or(Value::Null, |first| fill(api, &first.ty)),
            Kind::Record(record) => {
                let required = record.members.iter().filter(|member| member.required);
                required.map(|member| (member.wire.clone(), fill(api, &member.ty))).collect()
            }
        },
    }
}
