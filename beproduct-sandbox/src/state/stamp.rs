//! Who did something when.

use super::user::Users;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

/// The user is `None` for an application on its own.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Stamp {
    pub(crate) at: Timestamp,
    pub(crate) by: Option<Uuid>,
}

impl Stamp {
    pub(crate) fn show_user(&self, users: &Users) -> Value {
        json!({"id": self.by, "name": self.name(users)})
    }

    pub(crate) fn show_time(&self) -> Value {
        iso(self.at).into()
    }

    /// A UserLabel: `ines.varga @ 2/11/2026 8:14:27 AM`.
    pub(crate) fn label(&self, users: &Users) -> String {
        format!("{} @ {}", self.name(users).unwrap_or_default(), self.at.strftime("%-m/%-d/%Y %-I:%M:%S %p"))
    }

    fn name<'u>(&self, users: &'u Users) -> Option<&'u str> {
        Some(users.get(&self.by?)?.username.as_str())
    }
}

/// `createdBy`, `createdAt`, `modifiedBy` and `modifiedAt` of a record.
pub(crate) fn write_audit(record: &mut Value, created: &Stamp, modified: &Stamp, users: &Users) {
    record["createdBy"] = created.show_user(users);
    record["createdAt"] = created.show_time();
    record["modifiedBy"] = modified.show_user(users);
    record["modifiedAt"] = modified.show_time();
}

/// UTC with milliseconds and a Z.
pub(crate) fn iso(at: Timestamp) -> String {
    format!("{at:.3}")
}
