//! Operations: methods and request types.

use super::answer::diff_answer;
use super::change::{Changes, Class, Subject, Verb};
use super::pair::pair;
use super::request::{diff_body, diff_parameters};
use super::rust::{Rust, Sides};
use crate::ir::{Operation, Unsupported};

pub(super) fn diff_operations(sides: &Sides<'_>, changes: &mut Changes) {
    let pairs = pair(&sides.old.0.operations, &sides.new.0.operations, |operation| operation.id.as_str());
    for gone in pairs.removed {
        let left_out = sides.new.0.unsupported.iter().find(|one| one.id == gone.id);
        let why = left_out.map(|one| format!(", left out: {}", one.reason)).unwrap_or_default();
        let meaning = format!("no `{}`{why}", call(sides.old, gone));
        changes.add(Class::Breaking, Verb::Removed, (Subject::Operation, &gone.id), meaning);
    }
    for (old, new) in pairs.both {
        diff_operation(sides, old, new, changes);
    }
    for new in pairs.added {
        let meaning = format!("`{}`", call(sides.new, new));
        changes.add(Class::Additive, Verb::Added, (Subject::Operation, &new.id), meaning);
    }
    diff_left_out(sides, changes);
}

fn diff_operation(sides: &Sides<'_>, old: &Operation, new: &Operation, changes: &mut Changes) {
    diff_name(sides, old, new, changes);
    diff_needs(sides, old, new, changes);
    diff_parameters(sides, old, new, changes);
    diff_body(sides, old, new, changes);
    diff_answer(sides, old, new, changes);
    diff_wire(old, new, changes);
    diff_told(old, new, changes);
}

/// `client.style().header_create()`.
fn call(side: Rust<'_>, operation: &Operation) -> String {
    let tag = side.0.tags.iter().find(|tag| tag.wire == operation.tag);
    let accessor = tag.map_or(operation.tag.as_str(), |tag| tag.accessor.as_str());
    format!("client.{accessor}().{}()", operation.method_name)
}

/// Where it is found, and with which features.
fn diff_name(sides: &Sides<'_>, old: &Operation, new: &Operation, changes: &mut Changes) {
    let operation = (Subject::Operation, new.id.as_str());
    let (was, is) = (call(sides.old, old), call(sides.new, new));
    if was != is {
        changes.changed(Class::Breaking, operation, format!("`{was}` became `{is}`"));
    }
    if old.type_name != new.type_name {
        let meaning = format!("`requests::{}` became `requests::{}`", old.type_name, new.type_name);
        changes.changed(Class::Breaking, operation, meaning);
    }
    match (old.gate().unverified, new.gate().unverified) {
        (false, true) => changes.changed(Class::Breaking, operation, "asks for the feature `unverified`"),
        (true, false) => changes.changed(Class::Additive, operation, "no longer asks for the feature `unverified`"),
        _ => {}
    }
}

/// What a caller must hold.
fn diff_needs(sides: &Sides<'_>, old: &Operation, new: &Operation, changes: &mut Changes) {
    let operation = (Subject::Operation, new.id.as_str());
    let (was, is) = (sides.old.0.permission(old), sides.new.0.permission(new));
    if was != is {
        changes.changed(Class::Breaking, operation, format!("needs the permission `{is}`, not `{was}`"));
    }
    let (was, is) = (sides.old.0.scopes(old), sides.new.0.scopes(new));
    let (lost, gained) = (without(was, is), without(is, was));
    match (was.is_empty(), is.is_empty()) {
        (true, true) => {}
        (true, false) => changes.changed(Class::Breaking, operation, format!("needs a scope: `{}`", is.join("` or `"))),
        (false, true) => changes.changed(Class::Additive, operation, "needs no scope"),
        _ if !lost.is_empty() => {
            let meaning = format!("no longer allowed by the scope `{}`", lost.join("`, `"));
            changes.changed(Class::Breaking, operation, meaning);
        }
        _ if !gained.is_empty() => {
            let meaning = format!("allowed by the scope `{}`, too", gained.join("`, `"));
            changes.changed(Class::Additive, operation, meaning);
        }
        _ => {}
    }
}

fn without<'a>(some: &'a [String], others: &[String]) -> Vec<&'a str> {
    some.iter().filter(|one| !others.contains(one)).map(String::as_str).collect()
}

/// What is sent, and what the runtime knows of it.
fn diff_wire(old: &Operation, new: &Operation, changes: &mut Changes) {
    let operation = (Subject::Operation, new.id.as_str());
    let route = |operation: &Operation| format!("{} {}", operation.method, operation.path.template);
    let (was, is) = (route(old), route(new));
    changes.unlike(operation, &was, &is, format!("sends `{is}`, not `{was}`"));
    changes.unlike(operation, &old.server, &new.server, "goes to another host");
    let known = |operation: &Operation| {
        let Operation { links, lookup, changes, stored_as, echo, .. } = operation;
        (links.clone(), lookup.clone(), changes.clone(), stored_as.clone(), echo.clone())
    };
    changes.unlike(operation, known(old), known(new), "other links to other operations");
}

/// What is said of it.
fn diff_told(old: &Operation, new: &Operation, changes: &mut Changes) {
    let operation = (Subject::Operation, new.id.as_str());
    match (old.deprecated, new.deprecated) {
        (false, true) => changes.changed(Class::Additive, operation, "deprecated: callers are warned"),
        (true, false) => changes.changed(Class::None, operation, "no longer deprecated"),
        _ => {}
    }
    changes.unlike(operation, &old.evidence, &new.evidence, "other evidence");
    let text = |operation: &Operation| {
        let Operation { summary, description, quirks, answer, .. } = operation;
        (summary.clone(), description.clone(), quirks.clone(), answer.description.clone())
    };
    changes.unlike(operation, text(old), text(new), "documentation");
}

/// Methods that only tell why they cannot be called: nobody calls them.
fn diff_left_out(sides: &Sides<'_>, changes: &mut Changes) {
    let known = |side: Rust<'_>, one: &Unsupported| side.0.operation(&one.id).is_some();
    let pairs = pair(&sides.old.0.unsupported, &sides.new.0.unsupported, |one| one.id.as_str());
    for one in pairs.removed.into_iter().filter(|one| !known(sides.new, one)) {
        changes.add(Class::None, Verb::Removed, (Subject::Operation, &one.id), "it was left out already");
    }
    for (old, new) in pairs.both {
        changes.unlike((Subject::Operation, &new.id), old, new, "another reason to leave it out");
    }
    for one in pairs.added.into_iter().filter(|one| !known(sides.old, one)) {
        changes.add(Class::Additive, Verb::Added, (Subject::Operation, &one.id), format!("left out: {}", one.reason));
    }
}
