//! Up to where the changes of a list were read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// Up to where the changes of a list were read. Store it, as text (JSON) or by `serde`, and ask for the changes since
/// then another time.
///
/// It holds the versions of records around its time, which are read again and not given again, and the ids of records
/// that are known to be deleted. It grows with the number of records that changed within the overlap, and of those
/// deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watermark {
    /// Fingerprint of the list; none as long as nothing was read.
    pub(super) list: Option<String>,
    /// By the service's clock.
    pub(super) at: Option<String>,
    /// Id of a record and the time of its last change.
    pub(super) seen: BTreeMap<String, String>,
    pub(super) deleted: BTreeSet<String>,
}

impl Watermark {
    /// Before all changes: every record will be given, those that were deleted included.
    pub fn beginning() -> Self {
        Watermark::default()
    }

    /// At a time: what changed since then will be given.
    pub fn at(time: Timestamp) -> Self {
        Watermark { at: Some(time.to_string()), ..Watermark::default() }
    }

    /// Its time; `None` at the beginning.
    pub fn time(&self) -> Option<Timestamp> {
        self.at.as_deref().and_then(|text| text.parse().ok())
    }
}

impl fmt::Display for Watermark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl FromStr for Watermark {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(|error| Error::refused("the text is no watermark").with_source(error))
    }
}

impl From<Timestamp> for Watermark {
    fn from(time: Timestamp) -> Self {
        Watermark::at(time)
    }
}

impl From<&Watermark> for Watermark {
    fn from(watermark: &Watermark) -> Self {
        watermark.clone()
    }
}
