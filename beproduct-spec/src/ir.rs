//! The lowered API: what the spec says, as answers instead of questions.
//!
//! Names are cased, references resolved, paths split, paging and batches are enums. Everything here was checked;
//! whoever emits or serves it has nothing left to verify. Every list is in a stable order: the order is output.

mod links;

pub use links::{Changes, Link, Lookup, Origin, Relation};

use crate::name::Name;
use heck::ToKebabCase;
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A whole API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    pub title: String,
    pub version: String,
    pub description: String,
    /// Address of the default host, with `{company}` in it.
    pub server: String,
    pub oauth: OAuth,
    pub limits: Limits,
    pub tags: Vec<Tag>,
    pub operations: Vec<Operation>,
    /// Operations that the spec knows of and leaves out (`x-unsupported`).
    pub unsupported: Vec<Unsupported>,
    /// Every schema that an operation reaches, in the order of the spec.
    pub types: Vec<TypeDef>,
    /// The distinct any-of sets of scopes; operations point into it.
    pub scope_sets: Vec<ScopeSet>,
}

/// When an operation is compiled: with the feature of its tag, and of `unverified` if nobody saw it work.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Gate {
    /// `data-table`.
    pub feature: String,
    pub unverified: bool,
}

impl Operation {
    pub fn gate(&self) -> Gate {
        Gate { feature: self.tag.to_kebab_case(), unverified: self.evidence.confidence == Confidence::Inferred }
    }
}

impl Tag {
    /// The feature that compiles its operations.
    pub fn feature(&self) -> String {
        self.wire.to_kebab_case()
    }
}

impl Api {
    /// The type with this number. All numbers in an `Api` are those of its types; any other gives an empty record.
    pub fn ty(&self, id: TypeId) -> &TypeDef {
        self.types.get(id.0).unwrap_or(&NOWHERE)
    }

    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    pub fn operations_of<'a>(&'a self, tag: &'a Tag) -> impl Iterator<Item = &'a Operation> {
        self.operations.iter().filter(move |operation| operation.tag == tag.wire)
    }
}

static NOWHERE: LazyLock<TypeDef> = LazyLock::new(|| TypeDef {
    wire: "Nowhere".to_owned(),
    name: Name::nowhere(),
    description: String::new(),
    kind: Kind::Record(Record { members: Vec::new(), rest: None }),
    in_request: false,
    in_answer: false,
    gates: BTreeSet::new(),
});

/// Scopes of which a call needs one.
#[derive(Clone, Debug, PartialEq)]
pub struct ScopeSet {
    /// `AnyOfStylesReadOrStylesWrite`.
    pub name: Name,
    pub scopes: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OAuth {
    pub issuer: String,
    pub authorize_url: String,
    pub token_url: String,
    pub userinfo_url: Option<String>,
    pub end_session_url: Option<String>,
    /// Scope and what it allows.
    pub scopes: IndexMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    pub read_records: u32,
    pub write_records: u32,
    pub editions: Vec<Edition>,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    pub name: String,
    pub requests_per_day: u64,
    pub requests_per_licence: u64,
}

impl Edition {
    /// Requests a day for so many licences: the lower of the two rules.
    pub fn budget(&self, licences: u64) -> u64 {
        self.requests_per_day.min(self.requests_per_licence.saturating_mul(licences))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// As the vendor spells it: `DataTable`.
    pub wire: String,
    /// The accessor of the client: `data_table`.
    pub accessor: Name,
    /// The type and the permission: `DataTable`.
    pub type_name: Name,
    /// What a refused permission names: `data tables`.
    pub noun: String,
    pub description: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// `style_header_create`.
    pub id: String,
    /// `StyleHeaderCreate`: the request type.
    pub type_name: Name,
    /// `header_create`: the method of its tag.
    pub method_name: Name,
    /// The `wire` of its tag.
    pub tag: String,
    /// `GET`, `POST`, …
    pub method: String,
    pub path: Path,
    pub server: Option<Server>,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub answer: Answer,
    pub effect: Effect,
    pub paging: Option<Paging>,
    pub batch: Option<Batch>,
    /// Index into [`Api::scope_sets`]; `None` for an operation that needs no scope.
    pub scopes: Option<usize>,
    /// Operations that this one refers to, by relation (`read_back`).
    pub links: IndexMap<Relation, Link>,
    pub lookup: Option<Lookup>,
    pub changes: Option<Changes>,
    /// Members of the body that a read has elsewhere: the way to each, and the way to it in what is read.
    pub stored_as: IndexMap<String, String>,
    /// The query parameter that the 2019 envelope echoes.
    pub echo: Option<String>,
    pub evidence: Evidence,
    pub deprecated: bool,
    pub summary: String,
    pub description: String,
    pub quirks: Vec<String>,
}

/// An operation that is left out on purpose: a method that says why it cannot be called.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsupported {
    pub id: String,
    /// The `wire` of its tag.
    pub tag: String,
    pub method_name: Name,
    pub summary: String,
    /// Why, in the words of the spec.
    pub reason: String,
}

/// A path and its segments: `/Style/Header/{headerId}/Update` has four.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    pub template: String,
    pub segments: Vec<Segment>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Segment {
    Literal(String),
    /// Index into [`Operation::parameters`].
    Parameter(usize),
}

/// A host of its own (the automation service).
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    pub url: String,
    pub token_header: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    pub wire: String,
    pub name: Name,
    pub place: Place,
    pub ty: Ty,
    pub required: bool,
    pub role: Role,
    pub default: Option<Value>,
    pub description: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
}

/// Who fills a parameter in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Caller,
    /// The client, with its company (`x-fill`).
    Company,
    PageSize,
    PageNumber,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    pub content: Content,
    pub ty: Ty,
    pub required: bool,
    pub description: String,
    pub examples: IndexMap<String, Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Json,
    Multipart,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub envelope: Envelope,
    /// What is inside the envelope: the item of a page or list, the entity. `None` for `none` and `message`.
    pub ty: Option<Ty>,
    pub description: String,
    /// Whole bodies, envelope included.
    pub examples: IndexMap<String, Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Envelope {
    Page,
    List,
    Entity,
    Message,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Effect {
    Read,
    Create,
    Update,
    Delete,
    Action,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// Wire names of the two query parameters.
    pub size: String,
    pub number: String,
    pub count: PageCount,
    pub first: u64,
    pub max: u32,
    pub end: PageEnd,
    /// Member of a record that tells it from all others of the list.
    pub key: Option<String>,
}

/// What the page number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageCount {
    Pages,
    Records,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageEnd {
    Total,
    ShortPage,
    EmptyPage,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// Where in the body the items are, as a pointer without its first slash; `None` when the body is the array.
    pub member: Option<String>,
    /// The way to `member` by Rust names.
    pub member_names: Vec<Name>,
    pub max: Option<u32>,
    pub key: Option<String>,
    /// Who makes the key of a new item.
    pub made_by: Maker,
    pub split: Split,
    pub reason: String,
    pub item: Ty,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maker {
    Server,
    Client,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    Each,
    Never,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    pub confidence: Confidence,
    pub sources: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    LiveTested,
    BothSdks,
    OneSdk,
    Inferred,
}

impl Ty {
    /// A list or a map, which sends something sensible when it is empty.
    pub fn is_collection(&self) -> bool {
        matches!(self, Ty::List(_) | Ty::Map(_))
    }
}

/// Index into [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Ty {
    Text,
    Bool,
    Integer,
    Float,
    /// `text`: travels as a JSON string.
    Decimal {
        text: bool,
    },
    DateTime,
    Date,
    /// Any JSON.
    Json,
    /// Bytes of an upload.
    Binary,
    List(Box<Ty>),
    Map(Box<Ty>),
    /// An item of a list or a value of a map that may be null.
    Nullable(Box<Ty>),
    Named(TypeId),
}

/// A schema with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Name in the spec.
    pub wire: String,
    pub name: Name,
    pub description: String,
    pub kind: Kind,
    /// Reached from a request body or parameter: its optional nullable members tell absent from null.
    pub in_request: bool,
    /// Reached from an answer.
    pub in_answer: bool,
    /// The gates of the operations that reach it: it is there if one of them is open.
    pub gates: BTreeSet<Gate>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Id,
    Enum(Vec<Variant>),
    Record(Record),
    Union(Vec<Alternative>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    pub wire: String,
    pub name: Name,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub members: Vec<Member>,
    /// Type of the members that are not listed, for an open record.
    pub rest: Option<Ty>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub wire: String,
    pub name: Name,
    pub ty: Ty,
    pub required: bool,
    pub nullable: bool,
    pub description: String,
    /// A sibling chooses the alternative of this member's union.
    pub typed_by: Option<TypedBy>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TypedBy {
    /// Wire name of the sibling.
    pub member: String,
    /// Its value, and the index of the alternative.
    pub table: IndexMap<String, usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    pub name: Name,
    pub ty: Ty,
}
