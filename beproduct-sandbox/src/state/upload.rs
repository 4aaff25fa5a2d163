//! Uploads: what came, and where it appears when it was processed.

use super::shape::Kind;
use jiff::Timestamp;
use uuid::Uuid;

/// An upload. Of the file only its name and size are kept.
pub(crate) struct Job {
    pub(crate) file: String,
    pub(crate) size: u64,
    pub(crate) started: Timestamp,
    pub(crate) polls: u32,
    pub(crate) state: Progress,
    pub(crate) target: Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    Processing,
    Done,
    Failed,
}

/// Where the picture or file appears.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    Header(Kind, Uuid, &'static str),
    Colorway(Kind, Uuid, Uuid),
    /// Header, page, item.
    Item(Uuid, Uuid, Uuid),
    /// Header, page, the record of which member has which value, and a list in it.
    Record(Uuid, Uuid, (&'static str, Uuid), &'static str),
    /// Nothing that is read shows it.
    Nowhere,
}
