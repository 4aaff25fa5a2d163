//! Line sheets, to read only. What is on one no source tells.

use super::shape::Kind;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

#[derive(Clone, Debug, Serialize, Deserialize, Default)]
pub(crate) struct LineSheets {
    pub(crate) folders: Vec<LineSheetFolder>,
    pub(crate) sheets: Vec<LineSheet>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LineSheetFolder {
    pub(crate) id: Uuid,
    /// Styles or materials.
    pub(crate) kind: Kind,
    pub(crate) name: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LineSheet {
    pub(crate) id: Uuid,
    pub(crate) folder: Uuid,
    pub(crate) name: String,
    pub(crate) description: String,
}

impl LineSheetFolder {
    pub(crate) fn show(&self) -> Value {
        json!({"id": self.id, "name": self.name})
    }
}

impl LineSheet {
    pub(crate) fn show(&self) -> Value {
        json!({"id": self.id, "name": self.name, "description": self.description})
    }
}
