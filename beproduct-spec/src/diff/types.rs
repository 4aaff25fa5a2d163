//! Types: models and their members.

use super::change::{Changes, Class, Subject, Verb};
use super::pair::{pair, reordered};
use super::rust::{Rust, Sides};
use crate::ir::{Alternative, Gate, Kind, Member, Record, TypeDef, Variant};

pub(super) fn diff_types(sides: &Sides<'_>, changes: &mut Changes) {
    let pairs = pair(&sides.old.0.types, &sides.new.0.types, |def| def.wire.as_str());
    for gone in pairs.removed {
        let meaning = format!("no `models::{}`", gone.name);
        changes.add(Class::Breaking, Verb::Removed, (Subject::Type, &gone.wire), meaning);
    }
    for (old, new) in pairs.both {
        diff_type(sides, old, new, changes);
    }
    for new in pairs.added {
        let meaning = format!("`models::{}`", new.name);
        changes.add(Class::Additive, Verb::Added, (Subject::Type, &new.wire), meaning);
    }
}

fn diff_type(sides: &Sides<'_>, old: &TypeDef, new: &TypeDef, changes: &mut Changes) {
    let ty = (Subject::Type, new.wire.as_str());
    if old.name != new.name {
        changes.changed(Class::Breaking, ty, format!("`models::{}` became `models::{}`", old.name, new.name));
    }
    changes.unlike(ty, &old.description, &new.description, "documentation");
    diff_gates(old, new, changes);
    match (&old.kind, &new.kind) {
        (Kind::Id, Kind::Id) => {}
        (Kind::Enum(was), Kind::Enum(is)) => diff_variants(was, is, new, changes),
        (Kind::Record(was), Kind::Record(is)) => diff_record(sides, (old, was), (new, is), changes),
        (Kind::Union(was), Kind::Union(is)) => diff_alternatives(sides, was, is, new, changes),
        (was, is) => {
            changes.changed(Class::Breaking, ty, format!("{} became {}", kind_name(was), kind_name(is)));
        }
    }
}

fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Id => "an id",
        Kind::Enum(_) => "an enum of texts",
        Kind::Record(_) => "a record",
        Kind::Union(_) => "one of several forms",
    }
}

/// With which features it is there.
fn diff_gates(old: &TypeDef, new: &TypeDef, changes: &mut Changes) {
    let opened = |by: &Gate, gates: &std::collections::BTreeSet<Gate>| {
        gates.contains(by) || gates.contains(&Gate { unverified: false, ..by.clone() })
    };
    let only = |some: &TypeDef, other: &TypeDef| {
        let only = some.gates.iter().filter(|gate| !opened(gate, &other.gates));
        only.map(|gate| gate.feature.clone()).collect::<Vec<_>>()
    };
    let (lost, gained) = (only(old, new), only(new, old));
    let ty = (Subject::Type, new.wire.as_str());
    if !lost.is_empty() {
        changes.changed(Class::Breaking, ty, format!("not there with the feature `{}` alone", lost.join("`, `")));
    }
    if !gained.is_empty() {
        changes.changed(Class::Additive, ty, format!("there with the feature `{}`, too", gained.join("`, `")));
    }
}

fn diff_variants(old: &[Variant], new: &[Variant], def: &TypeDef, changes: &mut Changes) {
    let name = |variant: &Variant| format!("{}.{}", def.wire, variant.name);
    let pairs = pair(old, new, |variant| &variant.name);
    for gone in pairs.removed {
        changes.add(Class::Breaking, Verb::Removed, (Subject::Variant, &name(gone)), format!("was `{}`", gone.wire));
    }
    for (old, new) in pairs.both {
        let meaning = format!("travels as `{}`, not as `{}`", new.wire, old.wire);
        changes.unlike((Subject::Variant, &name(new)), &old.wire, &new.wire, meaning);
    }
    for new in pairs.added {
        changes.add(Class::Additive, Verb::Added, (Subject::Variant, &name(new)), format!("`{}`", new.wire));
    }
}

fn diff_record(sides: &Sides<'_>, old: (&TypeDef, &Record), new: (&TypeDef, &Record), changes: &mut Changes) {
    let ((old, was), (new, is)) = (old, new);
    let ty = (Subject::Type, new.wire.as_str());
    match (old.in_request, new.in_request) {
        (true, false) => changes.changed(Class::Breaking, ty, "only received: no `new`, no setters"),
        (false, true) => changes.changed(Class::Additive, ty, "sent, too: `new` and setters"),
        (true, true) if reordered(&sides.old.new_members(old), &sides.new.new_members(new)) => {
            changes.changed(Class::Breaking, ty, "the arguments of `new` stand in another order");
        }
        _ => {}
    }
    let rest = |side: Rust<'_>, record: &Record| record.rest.as_ref().map(|ty| side.ty(ty));
    match (rest(sides.old, was), rest(sides.new, is)) {
        (Some(_), None) => changes.changed(Class::Breaking, ty, "closed: no `rest`"),
        (None, Some(_)) => changes.changed(Class::Additive, ty, "open: `rest` keeps other members"),
        (Some(was), Some(is)) if was != is => {
            changes.changed(Class::Breaking, ty, format!("`rest` holds `{is}`, not `{was}`"));
        }
        _ => {}
    }
    diff_members(sides, old, new, changes);
}

fn diff_members(sides: &Sides<'_>, old: &TypeDef, new: &TypeDef, changes: &mut Changes) {
    let name = |member: &Member| format!("{}.{}", new.wire, member.wire);
    let pairs = pair(old.members(), new.members(), |member| member.wire.as_str());
    for gone in pairs.removed {
        changes.add(Class::Breaking, Verb::Removed, (Subject::Member, &name(gone)), format!("no `{}`", gone.name));
    }
    for (was, is) in pairs.both {
        diff_member(sides, (old, was), (new, is), &name(is), changes);
    }
    for member in pairs.added {
        let form = member.form(new.in_request);
        let (class, meaning) = match new.in_request && old.in_request && form.in_new(&member.ty) {
            true => (Class::Breaking, "`new` asks for it".to_owned()),
            false => (Class::Additive, format!("`{}: {}`", member.name, sides.new.field(&member.ty, form))),
        };
        changes.add(class, Verb::Added, (Subject::Member, &name(member)), meaning);
    }
}

fn diff_member(
    sides: &Sides<'_>,
    (old_def, old): (&TypeDef, &Member),
    (new_def, new): (&TypeDef, &Member),
    name: &str,
    changes: &mut Changes,
) {
    let member = (Subject::Member, name);
    if old.name != new.name {
        changes.changed(Class::Breaking, member, format!("`{}` is called `{}`", old.name, new.name));
    }
    let was = sides.old.field(&old.ty, old.form(old_def.in_request));
    let is = sides.new.field(&new.ty, new.form(new_def.in_request));
    if was != is {
        changes.changed(Class::Breaking, member, format!("`{was}` became `{is}`"));
    } else {
        let (from, to) = ((old.required, old.nullable), (new.required, new.nullable));
        changes.unlike(member, from, to, "required or nullable in another way");
    }
    changes.unlike(member, &old.typed_by, &new.typed_by, "its form is chosen in another way");
    changes.unlike(member, &old.description, &new.description, "documentation");
}

fn diff_alternatives(
    sides: &Sides<'_>,
    old: &[Alternative],
    new: &[Alternative],
    def: &TypeDef,
    changes: &mut Changes,
) {
    let name = |one: &Alternative| format!("{}.{}", def.wire, one.name);
    let pairs = pair(old, new, |one| &one.name);
    for gone in pairs.removed {
        let meaning = format!("was `{}`", sides.old.ty(&gone.ty));
        changes.add(Class::Breaking, Verb::Removed, (Subject::Alternative, &name(gone)), meaning);
    }
    for (was, is) in pairs.both {
        let (from, to) = (sides.old.ty(&was.ty), sides.new.ty(&is.ty));
        if from != to {
            changes.changed(Class::Breaking, (Subject::Alternative, &name(is)), format!("`{from}` became `{to}`"));
        }
    }
    for new in pairs.added {
        let meaning = format!("`{}`", sides.new.ty(&new.ty));
        changes.add(Class::Additive, Verb::Added, (Subject::Alternative, &name(new)), meaning);
    }
    if reordered(&names(old), &names(new)) {
        changes.changed(Class::None, (Subject::Type, &def.wire), "its forms are tried in another order");
    }
}

fn names(alternatives: &[Alternative]) -> Vec<&str> {
    alternatives.iter().map(|one| one.name.as_str()).collect()
}
