//! What was noticed of a list that changed while it was read.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Ids that a note names; the others are counted.
const SHOWN: usize = 3;

/// What was noticed of a list that changed while it was read.
///
/// The service gives no snapshot: a record that is inserted or deleted shifts those behind it, over the border of two
/// pages. That shows in a total that changes and in records that come twice. It does **not** show when as many records
/// are inserted as deleted between two pages, and what was shifted is not read again: then a record is missing and
/// nothing tells. [`Items::twice`](crate::Items::twice) finds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Moved {
    /// Changes of the total: what it was, and what it became.
    pub totals: Vec<(u64, u64)>,
    /// Ids of the records that came again. They were dropped.
    pub repeated: Vec<String>,
    /// Ids of the records that only the second reading found. They were delivered.
    pub missed: Vec<String>,
    /// Ids of the records that the second reading did not find any more: deleted, or missed by it.
    pub gone: Vec<String>,
}

impl Moved {
    /// Nothing was noticed.
    pub fn is_empty(&self) -> bool {
        self == &Moved::default()
    }

    /// Signs that were noticed.
    pub(super) fn signs(&self) -> usize {
        self.totals.len() + self.repeated.len() + self.missed.len() + self.gone.len()
    }
}

impl fmt::Display for Moved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let totals = self.totals.iter().map(|(was, now)| format!("its total went from {was} to {now}"));
        let ids = [
            (&self.repeated, "came again"),
            (&self.missed, "were found by the second reading alone"),
            (&self.gone, "were not found by the second reading"),
        ];
        let ids = ids.into_iter().filter(|(ids, _)| !ids.is_empty()).map(|(ids, what)| {
            let more = if ids.len() > SHOWN { ", …" } else { "" };
            let shown = ids.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
            format!("{} records {what} ({shown}{more})", ids.len())
        });
        f.write_str(&totals.chain(ids).collect::<Vec<_>>().join("; "))
    }
}
