//! Where a milestone stands.

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    #[default]
    NotStarted,
    InProgress,
    WaitingOn,
    Rejected,
    Approved,
    ApprovedWithCorrections,
    NotApplicable,
}

impl Status {
    pub(crate) const ALL: [Status; 7] = [
        Status::NotStarted,
        Status::InProgress,
        Status::WaitingOn,
        Status::Rejected,
        Status::Approved,
        Status::ApprovedWithCorrections,
        Status::NotApplicable,
    ];

    /// As rows show it.
    pub(crate) fn name(self) -> &'static str {
        self.names().0
    }

    /// As the progress counts it.
    pub(crate) fn counter(self) -> &'static str {
        self.names().1
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Status::NotStarted => ("Not Started", "not_started"),
            Status::InProgress => ("In Progress", "in_progress"),
            Status::WaitingOn => ("Waiting On", "waiting_on"),
            Status::Rejected => ("Rejected", "rejected"),
            Status::Approved => ("Approved", "approved"),
            Status::ApprovedWithCorrections => ("Approved with Corrections", "approved_with_corrections"),
            Status::NotApplicable => ("N/A", "na"),
        }
    }

    /// Null goes back to the beginning.
    pub(crate) fn read(value: &Value) -> Result<Status, String> {
        let named = |text: &str| Status::ALL.into_iter().find(|status| status.name() == text);
        match value {
            Value::Null => Ok(Status::default()),
            value => value.as_str().and_then(named).ok_or_else(|| format!("{value} is no status.")),
        }
    }

    /// Nothing is left to do.
    pub(crate) fn is_settled(self) -> bool {
        matches!(self, Status::Approved | Status::ApprovedWithCorrections | Status::NotApplicable)
    }
}
