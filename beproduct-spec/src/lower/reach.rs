//! What operations reach, and in which direction; the rest is left out of the IR.

use super::Slot;
use crate::ir::{Api, Kind, Operation, Ty, TypeDef, TypeId};
use std::collections::BTreeSet;

/// Puts the types that operations reach into the API, numbered anew, in the order in which they stand in the spec.
pub(super) fn prune(api: &mut Api, slots: Vec<Slot>) {
    let mut order: Vec<usize> = (0..slots.len()).collect();
    order.sort_by_key(|index| slots.get(*index).map(|slot| slot.at));
    keep_reached(api, slots.into_iter().map(|slot| slot.def).collect(), &order);
}

impl Api {
    /// These tags alone, by the names that the spec gives them, with their operations and the types that those reach.
    pub fn only(&self, tags: &[&str]) -> Api {
        let mut api = self.clone();
        api.tags.retain(|tag| tags.contains(&tag.wire.as_str()));
        api.operations.retain(|operation| tags.contains(&operation.tag.as_str()));
        api.unsupported.retain(|operation| tags.contains(&operation.tag.as_str()));
        let unreached = |def| TypeDef { in_request: false, in_answer: false, gates: BTreeSet::new(), ..def };
        let defs: Vec<Option<TypeDef>> = api.types.drain(..).map(|def| Some(unreached(def))).collect();
        let order: Vec<usize> = (0..defs.len()).collect();
        keep_reached(&mut api, defs, &order);
        api
    }
}

/// Numbers the types that operations reach anew, in this order, and drops the others.
fn keep_reached(api: &mut Api, mut defs: Vec<Option<TypeDef>>, order: &[usize]) {
    for operation in &api.operations {
        let gate = operation.gate();
        for ty in sent(operation) {
            mark(&mut defs, ty, |def| !std::mem::replace(&mut def.in_request, true));
            mark(&mut defs, ty, |def| def.gates.insert(gate.clone()));
        }
        if let Some(ty) = &operation.answer.ty {
            mark(&mut defs, ty, |def| !std::mem::replace(&mut def.in_answer, true));
            mark(&mut defs, ty, |def| def.gates.insert(gate.clone()));
        }
    }
    let reached = |def: &Option<TypeDef>| def.as_ref().is_some_and(|def| def.in_request || def.in_answer);
    let mut numbers: Vec<Option<TypeId>> = vec![None; defs.len()];
    for &index in order {
        let (Some(def), Some(number)) = (defs.get_mut(index).filter(|def| reached(def)), numbers.get_mut(index)) else {
            continue;
        };
        *number = Some(TypeId(api.types.len()));
        api.types.extend(def.take());
    }
    api.types.iter_mut().flat_map(parts_mut).for_each(|ty| renumber(ty, &numbers));
    for operation in &mut api.operations {
        operation.parameters.iter_mut().for_each(|parameter| renumber(&mut parameter.ty, &numbers));
        operation.body.iter_mut().for_each(|body| renumber(&mut body.ty, &numbers));
        operation.batch.iter_mut().for_each(|batch| renumber(&mut batch.item, &numbers));
        operation.answer.ty.iter_mut().for_each(|ty| renumber(ty, &numbers));
    }
}

fn sent(operation: &Operation) -> Vec<&Ty> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
    parameters.chain(operation.body.iter().map(|body| &body.ty)).collect()
}

/// Marks everything that a type reaches. `mark` tells whether its mark is new.
fn mark(defs: &mut [Option<TypeDef>], ty: &Ty, mark: impl Fn(&mut TypeDef) -> bool) {
    let mut stack = vec![named(ty)];
    while let Some(id) = stack.pop() {
        let Some(Some(def)) = id.and_then(|id| defs.get_mut(id.0)) else { continue };
        if mark(def) {
            stack.extend(parts_mut(def).map(|part| named(part)));
        }
    }
}

/// The named type inside lists and maps.
fn named(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) => named(inner),
        Ty::Named(id) => Some(*id),
        _ => None,
    }
}

fn parts_mut(def: &mut TypeDef) -> Box<dyn Iterator<Item = &mut Ty> + '_> {
    match &mut def.kind {
        Kind::Id | Kind::Enum(_) => Box::new(std::iter::empty()),
        Kind::Record(record) => {
            Box::new(record.members.iter_mut().map(|member| &mut member.ty).chain(&mut record.rest))
        }
        Kind::Union(alternatives) => Box::new(alternatives.iter_mut().map(|one| &mut one.ty)),
    }
}

fn renumber(ty: &mut Ty, numbers: &[Option<TypeId>]) {
    match ty {
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) => renumber(inner, numbers),
        Ty::Named(id) => {
            if let Some(Some(new)) = numbers.get(id.0) {
                *id = *new;
            }
        }
        _ => {}
    }
}
