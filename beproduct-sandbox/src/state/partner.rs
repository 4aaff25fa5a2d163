//! Partner companies of the directory.

use super::people::People;
use super::stamp::{Stamp, write_audit};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// Members that a write sets and a read shows; `notes`, `fax`, `active` and `contacts` are taken and not shown again.
const MEMBERS: [&str; 9] = ["directoryId", "name", "address", "city", "state", "zip", "country", "phone", "website"];

#[derive(Clone, Debug)]
pub(crate) struct Partner {
    pub(crate) id: Uuid,
    /// Set when the company is added, and never again.
    pub(crate) partner_type: String,
    members: Map<String, Value>,
    pub(crate) active: bool,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
}

impl Partner {
    pub(crate) fn new(id: Uuid, partner_type: String, stamp: Stamp) -> Partner {
        Partner { id, partner_type, members: Map::new(), active: true, created: stamp, modified: stamp }
    }

    pub(crate) fn name(&self) -> &str {
        self.member("name").and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// Members that are sent replace what was there. A company keeps its name when null is sent for it.
    pub(crate) fn write(&mut self, body: &Value) {
        for name in MEMBERS {
            if let Some(value) = body.get(name).filter(|value| name != "name" || !value.is_null()) {
                self.members.insert(name.to_owned(), value.clone());
            }
        }
        self.active = body.get("active").and_then(Value::as_bool).unwrap_or(self.active);
    }

    pub(crate) fn show(&self, people: &People) -> Value {
        let mut shown = json!({"id": self.id, "partnerType": self.partner_type});
        for name in MEMBERS {
            shown[name] = self.member(name).cloned().unwrap_or_default();
        }
        write_audit(&mut shown, &self.created, &self.modified, people);
        shown
    }
}
