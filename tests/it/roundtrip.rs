//! Every example of the spec, read by the type that it is an example of and written again.

use crate::registry::{ANSWERS, BODIES, Mode, Probe, find};
use crate::same::difference;
use crate::support::real_spec;
use beproduct_spec::ir::{Api, Envelope, Ty};
use serde_json::Value;

#[test]
fn request_examples_are_written_as_they_were_read() {
    let api = real_api();
    let mut faults = Vec::new();
    let mut count = 0;
    for operation in &api.operations {
        let Some(probe) = find(BODIES, &operation.id) else { continue };
        for (body, (name, example)) in
            operation.body.iter().flat_map(|body| body.examples.iter().map(move |one| (body, one)))
        {
            count += 1;
            faults
                .extend(fault(&api, probe, &body.ty, example).map(|fault| format!("{}, {name}{fault}", operation.id)));
        }
    }
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
    assert!(count > 100, "{count} examples");
}

#[test]
fn answer_examples_are_read_strictly_and_written_again() {
    let api = real_api();
    let mut faults = Vec::new();
    let mut count = 0;
    for operation in &api.operations {
        let probe = find(ANSWERS, &operation.id).unwrap_or_else(|| panic!("`{}` has no entry", operation.id));
        for (name, example) in &operation.answer.examples {
            count += 1;
            let fault = match operation.answer.envelope {
                Envelope::Message if example["error"] == true => refusal_fault(probe, example),
                envelope => body_fault(&api, probe, envelope, operation.answer.ty.as_ref(), example),
            };
            faults.extend(fault.map(|fault| format!("{}, {name}{fault}", operation.id)));
        }
    }
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
    assert!(count > 300, "{count} examples");
}

pub(crate) fn real_api() -> Api {
    beproduct_spec::compile(real_spec()).unwrap_or_else(|report| panic!("{report}")).api
}

/// A whole answer: the envelope, and what is in it.
fn body_fault(api: &Api, probe: Probe, envelope: Envelope, ty: Option<&Ty>, example: &Value) -> Option<String> {
    let item = ty.unwrap_or(&Ty::Json).clone();
    match envelope {
        Envelope::Entity => fault(api, probe, &item, example),
        Envelope::List => fault(api, probe, &Ty::List(Box::new(item)), example),
        Envelope::Page => {
            let written = match probe(example, Mode::Strict) {
                Ok(trip) => trip.json,
                Err(error) => return Some(format!(": {error}")),
            };
            let of = |page: &Value, name: &str| page.get(name).cloned().unwrap_or_default();
            let total = (of(example, "total") != of(&written, "total")).then(|| ".total".to_owned());
            let items = Ty::List(Box::new(item));
            total.or_else(|| difference(api, &items, &of(example, "result"), &of(&written, "result")))
        }
        // `{error, message}`, open; `message` may be absent.
        Envelope::Message => fault(api, probe, &Ty::Json, &without_null(example, "message")),
        Envelope::None => None,
    }
}

fn fault(api: &Api, probe: Probe, ty: &Ty, example: &Value) -> Option<String> {
    match probe(example, Mode::Strict) {
        Ok(trip) if !trip.stable => Some(": what was written reads as another value".to_owned()),
        Ok(trip) => difference(api, ty, example, &trip.json),
        Err(error) => Some(format!(": {error}")),
    }
}

/// A refusal in a 200 is an error with the service's words.
fn refusal_fault(probe: Probe, example: &Value) -> Option<String> {
    let words = example["message"].as_str().unwrap_or_default();
    match probe(example, Mode::Strict) {
        Err(error) if error.to_string().contains(words) => None,
        Err(error) => Some(format!(": the error does not say why: {error}")),
        Ok(_) => Some(": a refusal was taken for a success".to_owned()),
    }
}

fn without_null(example: &Value, name: &str) -> Value {
    let mut example = example.clone();
    if let Some(object) = example.as_object_mut().filter(|object| object.get(name).is_some_and(Value::is_null)) {
        object.remove(name);
    }
    example
}
