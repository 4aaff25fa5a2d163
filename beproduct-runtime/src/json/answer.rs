//! From the bytes of a body to a value, the envelope of 2019 included.

use simd_json::Node;

use super::cursor::Nodes;
use super::reader::Told;
use super::scratch::with_nodes;
use super::{Decode, DriftKind, DriftReport, Reader};
use crate::operation::Envelope;

/// Why a body gave no value.
#[derive(Debug)]
pub(crate) enum BodyFault {
    /// The body is empty.
    Empty,
    /// The body breaks off.
    Cut(serde_json::Error),
    /// The body is no JSON.
    NotJson(Option<serde_json::Error>),
    /// JSON of another form.
    Unfit { path: String, expected: String, found: String },
}

/// Decodes a body: in the declared form, else in the envelope of 2019.
pub(crate) fn decode_answer<T: Decode>(
    body: &[u8],
    envelope: Envelope,
    told: Told,
) -> Result<(T, DriftReport), BodyFault> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Err(BodyFault::Empty);
    }
    with_nodes(body, |nodes| decode_nodes(nodes, envelope, told)).unwrap_or_else(|| Err(fault_of(body)))
}

fn decode_nodes<T: Decode>(nodes: Nodes<'_>, envelope: Envelope, told: Told) -> Result<(T, DriftReport), BodyFault> {
    let mut reader = Reader::new(nodes, told);
    reader.check_root(envelope);
    let value = T::decode(&mut reader);
    if reader.has_odd_root()
        && let Some(found) = decode_legacy(nodes, envelope, told)
    {
        return Ok(found);
    }
    let report = reader.finish();
    match value {
        Some(value) => Ok((value, report)),
        // Read again, for what the error says.
        None if told.ignores_drift => decode_nodes(nodes, envelope, Told { ignores_drift: false, ..told }),
        None => Err(unfit(report)),
    }
}

/// `{kind, data: [...]}`: a page or a list is `data`, an entity its first element.
fn decode_legacy<T: Decode>(nodes: Nodes<'_>, envelope: Envelope, told: Told) -> Option<(T, DriftReport)> {
    let Node::String(_) = nodes.get(nodes.member(0, "kind")?) else {
        return None;
    };
    let data = nodes.member(0, "data")?;
    let Node::Array { .. } = nodes.get(data) else {
        return None;
    };
    let mut reader = Reader::new(nodes, told);
    reader.note(DriftKind::LegacyEnvelope, "the declared envelope");
    let mut value = None;
    let decode = |reader: &mut Reader<'_>| value = T::decode(reader);
    match envelope {
        Envelope::Page | Envelope::List => reader.enter(data, decode),
        Envelope::Entity => {
            let first = nodes.elements(data).next()?;
            reader.enter(data, |reader| reader.enter(first, decode));
        }
        Envelope::Message | Envelope::None => return None,
    }
    Some((value?, reader.finish()))
}

/// What is wrong with a body that did not parse. serde_json tells the end of input from other faults.
fn fault_of(body: &[u8]) -> BodyFault {
    match serde_json::from_slice::<serde_json::Value>(body) {
        Err(error) if error.is_eof() => BodyFault::Cut(error),
        Err(error) => BodyFault::NotJson(Some(error)),
        Ok(_) => BodyFault::NotJson(None),
    }
}

fn unfit(report: DriftReport) -> BodyFault {
    let mut notes = report.notes.into_iter();
    let note = notes.find(|note| matches!(note.kind, DriftKind::WrongType | DriftKind::Null));
    match note {
        Some(note) => BodyFault::Unfit { path: note.path, expected: note.expected, found: note.sample },
        None => BodyFault::Unfit {
            path: String::new(),
            expected: "another form".into(),
            found: "a form that no type fits".into(),
        },
    }
}

impl Reader<'_> {
    /// Pages read both from `{result, total}` and from an array; which one was declared is checked here.
    fn check_root(&mut self, envelope: Envelope) {
        match (envelope, self.node()) {
            (Envelope::Page, Node::Array { .. }) => self.note(DriftKind::WrongType, "{result, total}"),
            (Envelope::List, Node::Object { .. }) => {
                self.wrong::<()>("array");
            }
            _ => {}
        }
    }
}

/// Elements of an array body, or of an array in an object body: `rows`, `choices/items`.
pub(crate) fn count_items(body: &[u8], member: Option<&str>) -> Option<usize> {
    with_nodes(body, |nodes| {
        let mut names = member.into_iter().flat_map(|way| way.split('/'));
        let at = names.try_fold(0, |at, name| nodes.member(at, name))?;
        match nodes.get(at) {
            Node::Array { len, .. } => Some(len),
            _ => None,
        }
    })?
}
