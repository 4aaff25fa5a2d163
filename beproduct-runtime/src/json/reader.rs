//! The reader of answers: it follows the shapes that the spec gives, and notes what differs.

use simd_json::Node;

use super::cursor::{Members, Nodes, Step, is_null, type_name};
use super::drift::Notes;
use super::shape::bit;
use super::{Choice, Decode, DriftKind, DriftReport, Member, Record, RestMap, Shape};

/// Values nested deeper than this are not read.
const MAX_DEPTH: usize = 128;

/// Reads one body. It stands on one value at a time; whoever descends puts it back, so a decoder need not.
pub struct Reader<'t> {
    pub(super) nodes: Nodes<'t>,
    pub(super) at: usize,
    /// The object whose member is being read.
    pub(super) object: Option<usize>,
    /// Where the reader went in to come here: `depth` of these. Names and indices are found when there is something to
    /// note.
    way: [usize; MAX_DEPTH],
    depth: usize,
    notes: Notes,
    odd_root: bool,
    pub(crate) told: Told,
}

/// What a reader is told of the answer.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Told {
    /// Notes keep values, not their types alone.
    pub(crate) samples: bool,
    /// Nobody asks for drift: nothing is noted, and what only a note needs is not looked at.
    pub(crate) ignores_drift: bool,
    /// A page has to tell its total.
    pub(crate) total: bool,
    /// Member of a page's records that is their id.
    pub(crate) key: Option<&'static str>,
}

/// What a walk over an object meets.
pub(crate) enum Met<'t> {
    Known(usize),
    Rest(&'t str),
}

impl<'t> Reader<'t> {
    pub(super) fn new(nodes: Nodes<'t>, told: Told) -> Self {
        let (way, notes) = ([0; MAX_DEPTH], Notes::default());
        Reader { nodes, at: 0, object: None, way, depth: 0, notes, odd_root: false, told }
    }

    /// Reads into a slot, which keeps what it holds when the value does not fit.
    pub fn read<T: Decode>(&mut self, slot: &mut T) {
        if let Some(value) = T::decode(self) {
            *slot = value;
        }
    }

    /// Reads an object.
    pub fn record<R: Record>(&mut self) -> Option<R> {
        let mut record = R::default();
        let fits = self.walk(R::SHAPE, const { R::SHAPE.required() }, &mut |met, reader| match met {
            Met::Known(index) => record.decode_member(index, reader),
            Met::Rest(name) => record.decode_rest(name, reader),
        });
        fits.then_some(record)
    }

    /// Reads a text that the spec lists; another one is kept and noted.
    pub fn choice<C: Choice>(&mut self) -> Option<C> {
        let text = self.text("one of the listed texts")?;
        match C::TEXTS.iter().position(|known| *known == text) {
            Some(index) => Some(C::from_index(index)),
            None => {
                self.note(DriftKind::UnknownValue, &C::TEXTS.join(", "));
                Some(C::unknown(text.to_owned()))
            }
        }
    }

    /// Keeps a member that the shape does not know.
    pub fn keep(&mut self, name: &str, rest: &mut impl RestMap) {
        rest.keep(name, self);
    }

    /// Visits the members of an object, then notes those that are missing ([`Shape::required`]). `false`: it is none.
    pub(crate) fn walk(&mut self, shape: &Shape, required: u64, visit: &mut dyn FnMut(Met<'t>, &mut Self)) -> bool {
        let Some(members) = self.members("object") else {
            return false;
        };
        let (here, mut seen, mut next) = (self.at, 0, 0);
        let outer = self.object.replace(here);
        for (name, at) in members {
            let known = find(shape.members, name, next);
            self.enter(at, |reader| match known {
                Some((index, member)) => {
                    if !member.nullable {
                        reader.note_null();
                    }
                    visit(Met::Known(index), reader);
                }
                None if shape.open => visit(Met::Rest(name), reader),
                None => reader.note_unknown(name, shape),
            });
            if let Some((index, _)) = known {
                seen |= bit(index);
                next = index + 1;
            }
        }
        self.object = outer;
        if self.notes_drift() && required & !seen != 0 {
            self.note_missing(shape);
        }
        true
    }

    /// A member that may be left out reads null as if it were; the spec may know of no null.
    fn note_null(&mut self) {
        if self.notes_drift() && self.is_null() {
            self.note(DriftKind::Null, "a value, or no member");
        }
    }

    /// Steps into a member or element, reads it there and steps back.
    pub(crate) fn enter(&mut self, at: usize, read: impl FnOnce(&mut Self)) {
        let here = self.at;
        let Some(slot) = self.way.get_mut(self.depth) else {
            return self.note(DriftKind::TooDeep, "at most 128 levels");
        };
        *slot = here;
        self.at = at;
        self.depth += 1;
        read(self);
        self.depth -= 1;
        self.at = here;
    }

    pub(crate) fn node(&self) -> Node<'t> {
        self.nodes.get(self.at)
    }

    pub(crate) fn is_null(&self) -> bool {
        is_null(self.node())
    }

    pub(crate) fn is_array(&self) -> bool {
        matches!(self.node(), Node::Array { .. })
    }

    /// The text that the reader stands on.
    pub(crate) fn text(&mut self, expected: &str) -> Option<&'t str> {
        match self.node() {
            Node::String(text) => Some(text),
            _ => self.wrong(expected),
        }
    }

    /// The text of a member of the object that the reader stands on.
    pub(crate) fn text_at(&self, name: &str) -> Option<&'t str> {
        match self.nodes.get(self.nodes.member(self.at, name)?) {
            Node::String(text) => Some(text),
            _ => None,
        }
    }

    /// The members of the object that the reader stands on.
    pub(super) fn members(&mut self, expected: &str) -> Option<Members<'t>> {
        match self.node() {
            Node::Object { .. } => Some(self.nodes.members(self.at)),
            _ => self.wrong(expected),
        }
    }

    /// Notes that the value is of another type, or null.
    pub(crate) fn wrong<T>(&mut self, expected: &str) -> Option<T> {
        self.odd_root |= self.depth == 0;
        let kind = if self.is_null() { DriftKind::Null } else { DriftKind::WrongType };
        self.note(kind, expected);
        None
    }

    /// Whether what differs from the spec is looked for.
    pub(crate) fn notes_drift(&self) -> bool {
        !self.told.ignores_drift
    }

    pub(crate) fn note(&mut self, kind: DriftKind, expected: &str) {
        if self.told.ignores_drift {
            return;
        }
        let (node, samples) = (self.node(), self.told.samples);
        self.notes.add(self.nodes, &self.path(), kind, expected, || sample(node, samples));
    }

    /// Whether the root was of another type, or had an unknown `kind`: a sign of the envelope of 2019.
    pub(super) fn has_odd_root(&self) -> bool {
        self.odd_root
    }

    pub(super) fn finish(self) -> DriftReport {
        self.notes.finish()
    }

    fn note_unknown(&mut self, name: &str, shape: &Shape) {
        self.odd_root |= self.depth == 1 && name == "kind";
        if self.notes_drift() {
            self.note(DriftKind::UnknownMember, &format!("the members of {}", shape.name));
        }
    }

    fn note_missing(&mut self, shape: &Shape) {
        for member in shape.members.iter().filter(|member| member.required) {
            if self.nodes.member(self.at, member.name).is_none() {
                let mut path: Vec<Step<'_>> = self.path();
                path.push(Step::Member(member.name));
                self.notes.add(self.nodes, &path, DriftKind::Missing, "a required member", || "nothing".into());
            }
        }
    }

    /// The way from the root to where the reader stands.
    fn path(&self) -> Vec<Step<'t>> {
        let outer = self.way.iter().take(self.depth);
        let inner = outer.clone().skip(1).chain([&self.at]);
        outer.zip(inner).map(|(&outer, &inner)| self.nodes.step(outer, inner)).collect()
    }
}

/// Index of a member: most answers hold them in the order of the spec.
fn find<'s>(members: &'s [Member], name: &str, next: usize) -> Option<(usize, &'s Member)> {
    match members.get(next) {
        Some(member) if member.name == name => Some((next, member)),
        _ => members.iter().enumerate().find(|(_, member)| member.name == name),
    }
}

/// What a note shows of a value: its type, unless values were asked for.
fn sample(node: Node<'_>, samples: bool) -> String {
    match node {
        Node::String(text) if samples => format!("{:?}", text.chars().take(80).collect::<String>()),
        Node::Static(value) if samples => value.to_string(),
        other => type_name(other).to_owned(),
    }
}
