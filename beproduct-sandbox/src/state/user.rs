//! Users and their roles.

use indexmap::IndexMap;
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) type Users = IndexMap<Uuid, User>;

#[derive(Clone, Debug, Default)]
pub(crate) struct User {
    pub(crate) id: Uuid,
    pub(crate) email: String,
    /// Never changes: the kept texts of headers name it.
    pub(crate) username: String,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) title: Option<String>,
    /// `INTERNAL`, `PRIVATE` or `PARTNER`.
    pub(crate) account_type: &'static str,
    pub(crate) role: Uuid,
    pub(crate) registered_on: String,
    pub(crate) active: bool,
}

pub(crate) struct Role {
    pub(crate) id: Uuid,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) is_admin: bool,
}

impl Role {
    pub(crate) fn show(&self) -> Value {
        json!({
            "id": self.id,
            "roleName": self.name,
            "roleDescription": self.description,
            "roleType": "Internal",
            "isAdmin": self.is_admin,
            "active": true,
        })
    }
}
