//! What a caller gives: parameters and the body.

use super::change::{Changes, Class, Subject, Verb};
use super::pair::{pair, reordered};
use super::rust::{Rust, Sides, callers, in_new};
use crate::ir::{Body, Content, Operation, Parameter, Ty};

pub(super) fn diff_parameters(sides: &Sides<'_>, old: &Operation, new: &Operation, changes: &mut Changes) {
    let (was, is) = (callers(old), callers(new));
    let pairs = pair(&was, &is, |parameter| parameter.wire.as_str());
    let name = |parameter: &Parameter| format!("{}.{}", new.id, parameter.wire);
    for gone in pairs.removed {
        let meaning = format!("`{}` cannot be given", gone.name);
        changes.add(Class::Breaking, Verb::Removed, (Subject::Parameter, &name(gone)), meaning);
    }
    for (old, new) in pairs.both {
        diff_parameter(sides, old, new, &name(new), changes);
    }
    for parameter in pairs.added {
        let (class, meaning) = added(sides.new, new, parameter);
        changes.add(class, Verb::Added, (Subject::Parameter, &name(parameter)), meaning);
    }
    if reordered(&arguments(&was), &arguments(&is)) {
        changes.changed(Class::Breaking, (Subject::Operation, &new.id), "its arguments stand in another order");
    }
    diff_filled_in(old, new, changes);
}

fn arguments<'a>(parameters: &[&'a Parameter]) -> Vec<&'a str> {
    parameters.iter().filter(|parameter| in_new(parameter)).map(|parameter| parameter.wire.as_str()).collect()
}

/// A new parameter may be asked for, and it may hide what sets a member of the body.
fn added(side: Rust<'_>, operation: &Operation, parameter: &Parameter) -> (Class, String) {
    if in_new(parameter) {
        return (Class::Breaking, "every call has to give it".to_owned());
    }
    let body = operation.body.as_ref().and_then(|body| side.def(&body.ty));
    let hides = body.is_some_and(|def| def.members().iter().any(|member| member.name == parameter.name));
    match hides {
        true => (Class::Breaking, format!("`{}` sets it, not the member of the body", parameter.name)),
        false => (Class::Additive, format!("`{}` sets it", parameter.name)),
    }
}

fn diff_parameter(sides: &Sides<'_>, old: &Parameter, new: &Parameter, name: &str, changes: &mut Changes) {
    let parameter = (Subject::Parameter, name);
    if old.name != new.name {
        changes.changed(Class::Breaking, parameter, format!("`{}` is called `{}`", old.name, new.name));
    }
    let (was, is) = (sides.old.field(&old.ty, old.form()), sides.new.field(&new.ty, new.form()));
    if was != is {
        changes.changed(Class::Breaking, parameter, format!("`{was}` became `{is}`"));
    } else if old.required != new.required {
        changes.changed(Class::None, parameter, if new.required { "required" } else { "not required" });
    }
    changes.unlike(parameter, old.place, new.place, "travels in another place");
    changes.unlike(parameter, &old.default, &new.default, "another default");
    changes.unlike(parameter, &old.description, &new.description, "documentation");
}

/// Parameters that callers do not see.
fn diff_filled_in(old: &Operation, new: &Operation, changes: &mut Changes) {
    let hidden = |operation: &Operation| {
        let seen = callers(operation);
        let hidden = operation.parameters.iter().filter(|parameter| !seen.contains(parameter));
        hidden.map(|parameter| (parameter.wire.clone(), parameter.place, parameter.role)).collect::<Vec<_>>()
    };
    changes.unlike((Subject::Operation, &new.id), hidden(old), hidden(new), "the client fills in other parameters");
}

pub(super) fn diff_body(sides: &Sides<'_>, old: &Operation, new: &Operation, changes: &mut Changes) {
    let body = (Subject::Body, new.id.as_str());
    match (&old.body, &new.body) {
        (None, None) => {}
        (Some(_), None) => changes.add(Class::Breaking, Verb::Removed, body, "nothing is sent"),
        (None, Some(is)) => {
            let (class, meaning) = if asks(sides.new, is) {
                (Class::Breaking, "every call has to give it")
            } else {
                (Class::Additive, "setters fill it in")
            };
            changes.add(class, Verb::Added, body, meaning);
        }
        (Some(was), Some(is)) => {
            let (from, to) = (shown(sides.old, was), shown(sides.new, is));
            if from != to {
                changes.changed(Class::Breaking, body, format!("`{from}` became `{to}`"));
            }
            let told = |body: &Body| (body.required, body.description.clone());
            changes.unlike(body, told(was), told(is), "documentation");
        }
    }
}

fn shown(side: Rust<'_>, body: &Body) -> String {
    match body.content {
        Content::Multipart => "Upload".to_owned(),
        Content::Json => side.ty(&body.ty),
    }
}

/// Whether `new` of the request takes something of the body.
fn asks(side: Rust<'_>, body: &Body) -> bool {
    match (&body.ty, side.def(&body.ty).map(|def| (def, def.members().is_empty()))) {
        (Ty::List(_) | Ty::Map(_), _) => false,
        (_, Some((def, false))) => !side.new_members(def).is_empty(),
        _ => true,
    }
}
