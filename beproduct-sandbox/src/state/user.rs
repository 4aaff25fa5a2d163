//! Users and their roles.

use crate::keep::{Records, Word, word};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) type Users = Records<Uuid, User>;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) id: Uuid,
    pub(crate) email: String,
    /// Never changes: the kept texts of headers name it.
    pub(crate) username: String,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) title: Option<String>,
    /// `INTERNAL`, `PRIVATE` or `PARTNER`.
    #[serde(deserialize_with = "word")]
    pub(crate) account_type: Word,
    pub(crate) role: Uuid,
    pub(crate) registered_on: String,
    pub(crate) active: bool,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Role {
    pub(crate) id: Uuid,
    #[serde(deserialize_with = "word")]
    pub(crate) name: Word,
    #[serde(deserialize_with = "word")]
    pub(crate) description: Word,
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
