//! Uploads: what came, and where it appears when it was processed.

use super::shape::Kind;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use uuid::Uuid;

/// An upload. Of the file only its name and size are kept.
#[derive(Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) file: String,
    pub(crate) size: u64,
    pub(crate) started: Timestamp,
    pub(crate) polls: u32,
    pub(crate) state: Progress,
    pub(crate) target: Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Progress {
    Processing,
    Done,
    Failed,
}

/// Where the picture or file appears.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Target {
    Header(Kind, Uuid, Cow<'static, str>),
    Colorway(Kind, Uuid, Uuid),
    /// Header, page, item.
    Item(Uuid, Uuid, Uuid),
    /// Header, page, the record of which member has which value, and a list in it.
    Record(Uuid, Uuid, (Cow<'static, str>, Uuid), Cow<'static, str>),
    /// Nothing that is read shows it.
    Nowhere,
}
