//! From trees to the IR, checking every rule on the way.
//!
//! A fault is noted and lowering goes on with a stand-in, so that one run finds them all; the stand-ins never leave
//! this crate, because an IR with findings is thrown away.

mod answer;
mod cross;
mod example;
mod keys;
mod link;
mod operation;
mod paging;
mod parameter;
mod reach;
mod read;
mod record;
mod reference;
mod root;
mod schema;
mod search;
mod shape;
mod typed_by;
mod union;

use crate::document::Document;
use crate::finding::Finding;
use crate::ir::{Api, Kind, ScopeSet, Ty, TypeDef, TypeId};
use crate::name::Name;
use crate::node::{Key, Node};
use crate::span::{FileId, Span};
use indexmap::{IndexMap, IndexSet};
use std::collections::{HashMap, HashSet};

/// Lowers and checks a whole document.
pub(crate) fn lower(document: &Document, examples: bool, findings: &mut Vec<Finding>) -> Api {
    let mut lower = Lower {
        document,
        findings,
        examples,
        types: Vec::new(),
        by_place: HashMap::new(),
        pending_types: Vec::new(),
        aliases: HashMap::new(),
        open_aliases: 0,
        typed_parts: Vec::new(),
        unions: HashMap::new(),
        unlisted: HashSet::new(),
        parameter_files: IndexSet::new(),
        scopes: None,
        scope_sets: Vec::new(),
        pending_examples: Vec::new(),
        operation_places: Vec::new(),
        unsupported_places: Vec::new(),
    };
    if !document.root.is_map() {
        lower.check_keys(&document.root, "the root", keys::ROOT);
        return Api::default();
    }
    let mut api = lower.lower_root();
    lower.lower_schemas();
    lower.lower_operations(&mut api);
    lower.check_components();
    lower.check_types();
    lower.check_operations(&api);
    lower.resolve_links(&mut api);
    api.scope_sets = std::mem::take(&mut lower.scope_sets);
    let types = std::mem::take(&mut lower.types);
    if lower.findings.is_empty() {
        reach::prune(&mut api, types);
    }
    api
}

/// Stands for a type that has a finding: rules that look at it have nothing to add.
const LOST: Ty = Ty::Named(TypeId(usize::MAX));

/// The state of a lowering: what was found so far.
struct Lower<'d> {
    document: &'d Document,
    findings: &'d mut Vec<Finding>,
    examples: bool,
    types: Vec<Slot>,
    /// The type that was made of the schema at a place.
    by_place: HashMap<Span, TypeId>,
    /// Named types that have a number and no definition yet: they wait, so that a long chain of them costs no stack.
    pending_types: Vec<Pending<'d>>,
    /// Named arrays and scalars by place; `None` while one is being resolved, to see a cycle of them.
    aliases: HashMap<Span, Option<Ty>>,
    /// How many of them are being resolved.
    open_aliases: usize,
    /// Pieces of records whose members have an `x-typed-by`.
    typed_parts: Vec<(&'d Node, TypeId)>,
    /// Where the alternatives of each union stand.
    unions: HashMap<TypeId, Vec<Span>>,
    /// Files of schemas that are not listed, and have a finding.
    unlisted: HashSet<FileId>,
    /// Files that parameters are referred to in.
    parameter_files: IndexSet<FileId>,
    /// What the security scheme declares; `None` without one.
    scopes: Option<IndexMap<String, String>>,
    scope_sets: Vec<ScopeSet>,
    /// Examples and defaults wait until every type is known.
    pending_examples: Vec<(&'d Node, Ty)>,
    /// Where each operation stands.
    operation_places: Vec<OperationPlace<'d>>,
    unsupported_places: Vec<&'d Node>,
}

/// How the definition of a type is made.
type Define<'d> = fn(&mut Lower<'d>, &'d Node, &str, TypeId) -> Kind;

/// A type that has a number and waits for its definition.
struct Pending<'d> {
    id: TypeId,
    node: &'d Node,
    wire: String,
    name: Name,
    define: Define<'d>,
}

/// A type whose number is given before it is known, since schemas may refer to each other in a circle.
struct Slot {
    at: Span,
    def: Option<TypeDef>,
}

struct OperationPlace<'d> {
    /// Of its operationId.
    id: Span,
    node: &'d Node,
    /// Its path.
    route: &'d Key,
    /// The name of each parameter, or the reference to it.
    parameters: Vec<Span>,
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

    fn is_lost(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Named(_)) && self.def(ty).is_none()
    }

    /// Wire names of the members of a record, for suggestions.
    fn member_names(&self, ty: &Ty) -> Vec<String> {
        match self.def(ty).map(|def| &def.kind) {
            Some(Kind::Record(record)) => record.members.iter().map(|member| member.wire.clone()).collect(),
            _ => Vec::new(),
        }
    }

    fn lower_operations(&mut self, api: &mut Api) {
        let document = self.document;
        for (key, item) in document.path_items() {
            self.lower_path_item(api, key, item);
        }
    }
}
