//! Which pages ("apps") the headers of a master folder have.

use super::field::Field;
use crate::keep::{Word, word};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

/// A page of a master folder; its id is the same for all headers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PageDef {
    pub(crate) id: Uuid,
    #[serde(deserialize_with = "word")]
    pub(crate) title: Word,
    /// The service's word, such as `FormGrid`.
    #[serde(deserialize_with = "word")]
    pub(crate) kind: Word,
    /// A request page of the tracking.
    pub(crate) sample: bool,
    pub(crate) form: Vec<Field>,
    /// Columns of a grid, a BOM, a SKU page.
    pub(crate) grid: Vec<Field>,
    /// Of a page with BOM variations: how many there may be; none when they are switched off.
    pub(crate) max_variations: Option<usize>,
}

impl PageDef {
    /// As the lists of pages show it.
    pub(crate) fn show(&self) -> Value {
        let mut shown = json!({"id": self.id, "title": self.title, "type": self.kind, "marketId": null});
        if self.sample {
            shown["isSampleApp"] = true.into();
        }
        shown
    }
}
