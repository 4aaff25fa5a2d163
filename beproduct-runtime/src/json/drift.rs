//! Drift: where an answer was not what the spec says.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::cursor::{Nodes, Step};

/// Notes that one body can make; the rest is counted.
const MAX_NOTES: usize = 64;

/// One way in which an answer differed from the spec.
///
/// The same difference at many places (in every record of a page, say) is one note with a count.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// JSON path of the first place, `result[3].headerData.fields[0].value`.
    pub path: String,
    /// What was different.
    pub kind: DriftKind,
    /// What the spec expects there.
    pub expected: String,
    /// What was there: the JSON type, or the value itself when the client was told to keep samples.
    pub sample: String,
    /// Places with this difference.
    pub count: u64,
}

/// How an answer differed from the spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A member that the spec does not know.
    UnknownMember,
    /// A value that the spec does not list, or that fits no alternative.
    UnknownValue,
    /// Another JSON type, or a text of another form.
    WrongType,
    /// A required member is missing.
    Missing,
    /// `null` where the spec has none.
    Null,
    /// A number with more digits than a double keeps.
    Precision,
    /// Nested deeper than is read.
    TooDeep,
    /// The envelope of 2019, `{kind, data: [...]}`.
    LegacyEnvelope,
}

/// All drift of one answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DriftReport {
    /// The notes, in the order of the answer.
    pub notes: Vec<Drift>,
    /// Differences beyond those that were noted.
    pub more: u64,
}

impl DriftReport {
    /// Whether the answer was what the spec says.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the answer" } else { &self.path };
        write!(f, "{path}: {}, expected {}, found {}", self.kind, self.expected, self.sample)
    }
}

impl fmt::Display for DriftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DriftKind::UnknownMember => "unknown member",
            DriftKind::UnknownValue => "unknown value",
            DriftKind::WrongType => "wrong type",
            DriftKind::Missing => "missing",
            DriftKind::Null => "null",
            DriftKind::Precision => "more digits than a double keeps",
            DriftKind::TooDeep => "nested too deeply",
            DriftKind::LegacyEnvelope => "envelope of 2019",
        })
    }
}

/// Collects notes; equal ones (indices aside) are counted together.
#[derive(Default)]
pub(crate) struct Notes {
    keys: Vec<u64>,
    report: DriftReport,
}

impl Notes {
    pub(crate) fn add(
        &mut self,
        nodes: Nodes<'_>,
        path: &[Step<'_>],
        kind: DriftKind,
        expected: &str,
        sample: impl FnOnce() -> String,
    ) {
        let key = pattern_hash(path, kind);
        if let Some(known) = self.keys.iter().position(|k| *k == key) {
            if let Some(note) = self.report.notes.get_mut(known) {
                note.count += 1;
            }
        } else if self.report.notes.len() < MAX_NOTES {
            self.keys.push(key);
            self.report.notes.push(Drift {
                path: path_text(nodes, path),
                kind,
                expected: expected.to_owned(),
                sample: sample(),
                count: 1,
            });
        } else {
            self.report.more += 1;
        }
    }

    pub(crate) fn finish(self) -> DriftReport {
        self.report
    }
}

/// Equal for paths that differ in indices alone.
fn pattern_hash(path: &[Step<'_>], kind: DriftKind) -> u64 {
    let mut hasher = DefaultHasher::new();
    for step in path {
        match step {
            Step::Member(name) => name.hash(&mut hasher),
            Step::Element { .. } => 0_u8.hash(&mut hasher),
        }
    }
    kind.hash(&mut hasher);
    hasher.finish()
}

fn path_text(nodes: Nodes<'_>, path: &[Step<'_>]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Member(name) if text.is_empty() => text.push_str(name),
            Step::Member(name) => {
                text.push('.');
                text.push_str(name);
            }
            Step::Element { array, at } => {
                let index = nodes.elements(*array).take_while(|element| element != at).count();
                text.push_str(&format!("[{index}]"));
            }
        }
    }
    text
}
