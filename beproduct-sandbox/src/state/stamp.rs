//! Who did something when.

use super::people::People;
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

/// The user is `None` for an application on its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stamp {
    pub(crate) at: Timestamp,
    pub(crate) by: Option<Uuid>,
}

impl Stamp {
    pub(crate) fn show_user(&self, people: &People) -> Value {
        json!({"id": self.by, "name": self.name(people)})
    }

    pub(crate) fn show_time(&self) -> Value {
        iso(self.at).into()
    }

    /// A UserLabel: `ines.varga @ 2/11/2026 8:14:27 AM`.
    pub(crate) fn label(&self, people: &People) -> String {
        format!("{} @ {}", self.name(people).unwrap_or_default(), self.at.strftime("%-m/%-d/%Y %-I:%M:%S %p"))
    }

    fn name<'p>(&self, people: &'p People) -> Option<&'p str> {
        Some(people.get(self.by?)?.username.as_str())
    }
}

/// `createdBy`, `createdAt`, `modifiedBy` and `modifiedAt` of a record.
pub(crate) fn write_audit(record: &mut Value, created: &Stamp, modified: &Stamp, people: &People) {
    record["createdBy"] = created.show_user(people);
    record["createdAt"] = created.show_time();
    record["modifiedBy"] = modified.show_user(people);
    record["modifiedAt"] = modified.show_time();
}

/// UTC with milliseconds and a Z.
pub(crate) fn iso(at: Timestamp) -> String {
    format!("{at:.3}")
}
