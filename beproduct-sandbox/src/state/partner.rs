//! Partner companies of the directory.

use super::stamp::{Stamp, write_audit};
use super::user::Users;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// Members that a write sets and a read shows; `notes`, `fax`, `active` and `contacts` are taken and not shown again.
const MEMBERS: [&str; 9] = ["directoryId", "name", "address", "city", "state", "zip", "country", "phone", "website"];

#[derive(Clone, Debug, Serialize, Deserialize)]
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

    /// As others mention it.
    pub(crate) fn show_short(&self) -> Value {
        let country = self.member("country");
        json!({"id": self.id, "name": self.name(), "partnerType": self.partner_type, "country": country})
    }

    pub(crate) fn show(&self, users: &Users) -> Value {
        let mut shown = json!({"id": self.id, "partnerType": self.partner_type});
        for name in MEMBERS {
            shown[name] = self.member(name).cloned().unwrap_or_default();
        }
        write_audit(&mut shown, &self.created, &self.modified, users);
        shown
    }
}

/// Members of a contact that a write sets.
const CONTACT: [&str; 8] = ["email", "username", "firstName", "lastName", "title", "mobilePhone", "workPhone", "role"];

/// Of a registered contact, these cannot change.
const FIXED: [&str; 4] = ["email", "username", "firstName", "lastName"];

/// A person at a partner company.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Contact {
    pub(crate) id: Uuid,
    pub(crate) partner: Uuid,
    members: Map<String, Value>,
    pub(crate) registered: Option<String>,
    active: bool,
}

impl Contact {
    pub(crate) fn new(id: Uuid, partner: Uuid, body: &Value) -> Contact {
        let mut contact = Contact { id, partner, members: Map::new(), registered: None, active: true };
        contact.write(body);
        contact
    }

    pub(crate) fn write(&mut self, body: &Value) {
        for name in CONTACT {
            let fixed = self.registered.is_some() && FIXED.contains(&name);
            if let Some(value) = body.get(name).filter(|_| !fixed) {
                self.members.insert(name.to_owned(), value.clone());
            }
        }
        self.active = body.get("active").and_then(Value::as_bool).unwrap_or(self.active);
    }

    pub(crate) fn show(&self) -> Value {
        let pending = self.registered.is_none();
        let mut shown = json!({
            "id": self.id,
            "accountType": "PARTNER",
            "registerdOn": self.registered,
            "active": self.active,
            "invitedAsVendor": true,
            "invitationPending": pending,
        });
        for name in CONTACT {
            shown[name] = self.members.get(name).cloned().unwrap_or_default();
        }
        shown
    }
}
