//! Reports of the company. Their rows are made from its records when they are run.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) subject: Subject,
}

/// What a report has a row for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Subject {
    /// Each style.
    Styles,
    /// Each milestone that is late.
    LateMilestones,
    /// Each material on a classic BOM.
    MaterialUse,
}

impl Subject {
    /// The members of its rows.
    pub(crate) fn columns(self) -> &'static [&'static str] {
        match self {
            Subject::Styles => &["Style", "Name", "Folder", "Season", "Status", "Vendor", "Target FOB", "Colorways"],
            Subject::LateMilestones => &["Plan", "Number", "Name", "Milestone", "Status", "Due", "Days Late"],
            Subject::MaterialUse => &["Material", "Name", "Styles", "Rows", "Quantity"],
        }
    }
}

impl Report {
    pub(crate) fn show(&self) -> Value {
        json!({"id": self.id, "name": self.name, "description": self.description})
    }
}
