//! Answers of the operations that keep no state: the spec's example, or a value made from the type.

use crate::call::Call;
use beproduct_spec::ir::{Answer, Api, Envelope, Kind, Ty};
use serde_json::{Map, Value, json};

/// Lists nest this deep at most, so that a schema that contains itself comes to an end.
const DEPTH: usize = 3;

/// `None` for an operation that answers without a body.
pub(super) fn answer(call: &Call<'_>) -> Option<Value> {
    let answer = &call.operation.answer;
    let body = example(answer).cloned().or_else(|| make_answer(&call.app.api, answer))?;
    Some(one_page(call, body))
}

fn example(answer: &Answer) -> Option<&Value> {
    answer.examples.get("full").or_else(|| answer.examples.values().next())
}

/// An example is the whole list: its total is its length, and the pages behind the first are empty.
fn one_page(call: &Call<'_>, mut body: Value) -> Value {
    let paged = call.operation.paging.is_some();
    let items = match call.operation.answer.envelope {
        Envelope::Page => body.get_mut("result").and_then(Value::as_array_mut),
        Envelope::List if paged => body.as_array_mut(),
        _ => None,
    };
    let Some(items) = items else { return body };
    let total = items.len();
    if paged {
        let (skip, size) = call.window();
        *items = items.drain(..).skip(skip).take(size).collect();
    }
    if let Some(member) = body.get_mut("total") {
        *member = total.into();
    }
    body
}

fn make_answer(api: &Api, answer: &Answer) -> Option<Value> {
    let value = || answer.ty.as_ref().map_or(Value::Null, |ty| make(api, ty, 0));
    match answer.envelope {
        Envelope::Page => Some(json!({"result": [value()], "total": 1})),
        Envelope::List => Some(json!([value()])),
        Envelope::Entity => Some(value()),
        Envelope::Message => Some(json!({"error": false, "message": "Done."})),
        Envelope::None => None,
    }
}

fn make(api: &Api, ty: &Ty, depth: usize) -> Value {
    match ty {
        // Also an address, which some texts must be; the type does not tell which.
        Ty::Text => "urn:example:text".into(),
        Ty::Bool => true.into(),
        Ty::Integer => 1.into(),
        Ty::Float | Ty::Decimal { text: false } => json!(1.5),
        Ty::Decimal { text: true } => "1.5".into(),
        Ty::DateTime => "2025-03-01T09:00:00Z".into(),
        Ty::Date => "2025-03-01".into(),
        Ty::Json => json!({}),
        Ty::Binary => "".into(),
        Ty::List(_) if depth > DEPTH => json!([]),
        Ty::List(item) => json!([make(api, item, depth + 1)]),
        Ty::Map(_) => json!({}),
        Ty::Nullable(inner) => make(api, inner, depth),
        Ty::Named(id) => make_named(api, &api.ty(*id).kind, depth),
    }
}

fn make_named(api: &Api, kind: &Kind, depth: usize) -> Value {
    match kind {
        Kind::Id => "2cfad1df-66c3-4a92-8132-581d05c9bac2".into(),
        Kind::Enum(variants) => variants.first().map_or(Value::Null, |variant| variant.wire.clone().into()),
        Kind::Union(alternatives) => alternatives.first().map_or(Value::Null, |first| make(api, &first.ty, depth)),
        Kind::Record(record) => {
            let member = |member: &beproduct_spec::ir::Member| (member.wire.clone(), make(api, &member.ty, depth));
            Value::Object(record.members.iter().map(member).collect::<Map<_, _>>())
        }
    }
}
