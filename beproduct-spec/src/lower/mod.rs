//! From trees to the IR, checking every rule on the way.
//!
//! A fault is noted and lowering goes on with a stand-in, so that one run finds them all; the stand-ins never leave
//! this crate, because an IR with findings is thrown away.

mod answer;
mod cross;
mod example;
mod keys;
mod operation;
mod paging;
mod parameter;
mod reach;
mod read;
mod root;
mod schema;
mod union;

use crate::document::Document;
use crate::finding::Finding;
use crate::ir::{Api, Operation, ScopeSet, Ty, TypeDef, TypeId};
use crate::node::Node;
use crate::span::Span;
use std::collections::{HashMap, HashSet};

/// Lowers and checks a whole document.
pub(crate) fn lower(document: &Document, examples: bool, findings: &mut Vec<Finding>) -> Api {
    let mut lower = Lower {
        document,
        findings,
        examples,
        types: Vec::new(),
        by_place: HashMap::new(),
        aliases: HashSet::new(),
        scope_sets: Vec::new(),
        pending_examples: Vec::new(),
        operation_places: Vec::new(),
    };
    let mut api = lower.lower_root();
    lower.lower_schemas();
    api.operations = lower.lower_operations(&api);
    lower.check_types();
    lower.check_operations(&api.operations);
    api.scope_sets = std::mem::take(&mut lower.scope_sets);
    let types = std::mem::take(&mut lower.types);
    if lower.findings.is_empty() {
        reach::prune(&mut api, types);
    }
    api
}

/// The state of a lowering: what was found so far.
struct Lower<'d> {
    document: &'d Document,
    findings: &'d mut Vec<Finding>,
    examples: bool,
    types: Vec<Slot>,
    /// The type that was made of the schema at a place.
    by_place: HashMap<Span, TypeId>,
    /// Named arrays and scalars that are being resolved, to see a cycle of them.
    aliases: HashSet<Span>,
    scope_sets: Vec<ScopeSet>,
    /// Examples wait until every type is known.
    pending_examples: Vec<(&'d Node, Ty)>,
    /// Where each operation stands: its own place and that of its operationId.
    operation_places: Vec<OperationPlace<'d>>,
}

/// A type whose number is given before it is known, since schemas may refer to each other in a circle.
struct Slot {
    at: Span,
    def: Option<TypeDef>,
}

struct OperationPlace<'d> {
    id: Span,
    node: &'d Node,
}

impl<'d> Lower<'d> {
    /// Numbers the type of the schema at `place`; its name stands at `at`.
    fn reserve(&mut self, place: Span, at: Span) -> TypeId {
        self.types.push(Slot { at, def: None });
        let id = TypeId(self.types.len() - 1);
        self.by_place.insert(place, id);
        id
    }

    fn def(&self, ty: &Ty) -> Option<&TypeDef> {
        match ty {
            Ty::Named(id) => self.types.get(id.0).and_then(|slot| slot.def.as_ref()),
            _ => None,
        }
    }

    fn lower_operations(&mut self, api: &Api) -> Vec<Operation> {
        let document = self.document;
        document.path_items().flat_map(|(key, item)| self.lower_path_item(api, key, item)).collect()
    }
}
