//! Features: a type is compiled whenever something that mentions it is.

use crate::roundtrip::real_api;
use beproduct_spec::ir::{Api, Gate, Kind, Operation, Ty, TypeDef, TypeId};
use std::collections::BTreeSet;

#[test]
fn every_gate_of_an_operation_opens_what_it_reaches() {
    let api = real_api();
    for operation in &api.operations {
        let gate = BTreeSet::from([operation.gate()]);
        for ty in mentioned_by_operation(operation) {
            assert_opens(&gate, &api, ty, &operation.id);
        }
    }
}

#[test]
fn every_gate_of_a_type_opens_what_it_mentions() {
    let api = real_api();
    for def in &api.types {
        assert!(!def.gates.is_empty(), "no gate opens `{}`", def.name);
        for ty in mentioned_by_type(def) {
            assert_opens(&def.gates, &api, ty, &def.wire);
        }
    }
}

#[test]
fn a_tag_alone_has_what_it_reaches_and_no_more() {
    let api = real_api();
    for tag in &api.tags {
        let only = api.only(&[&tag.wire]);
        let reached = api.types.iter().filter(|def| def.gates.iter().any(|gate| gate.feature == tag.feature()));
        let reached: Vec<&str> = reached.map(|def| def.wire.as_str()).collect();
        let kept: Vec<&str> = only.types.iter().map(|def| def.wire.as_str()).collect();
        assert_eq!(kept, reached, "{}", tag.wire);
        assert_eq!(only.operations.len(), api.operations_of(tag).count());
    }
}

#[track_caller]
fn assert_opens(gates: &BTreeSet<Gate>, api: &Api, ty: TypeId, by: &str) {
    let def = api.ty(ty);
    let shut: Vec<&Gate> = gates.difference(&def.gates).collect();
    assert!(shut.is_empty(), "`{by}` mentions `{}`, which is not compiled with {shut:?}", def.name);
}

fn mentioned_by_operation(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let sent = operation.parameters.iter().map(|parameter| &parameter.ty);
    let sent = sent.chain(operation.body.iter().map(|body| &body.ty));
    sent.chain(operation.batch.iter().map(|batch| &batch.item)).chain(&operation.answer.ty).filter_map(named)
}

fn mentioned_by_type(def: &TypeDef) -> Vec<TypeId> {
    match &def.kind {
        Kind::Id | Kind::Enum(_) => Vec::new(),
        Kind::Record(record) => {
            record.members.iter().map(|member| &member.ty).chain(&record.rest).filter_map(named).collect()
        }
        Kind::Union(alternatives) => alternatives.iter().filter_map(|one| named(&one.ty)).collect(),
    }
}

fn named(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) => named(inner),
        Ty::Named(id) => Some(*id),
        _ => None,
    }
}
