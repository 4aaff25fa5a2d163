//! Users and their roles; the people that a company deals with.

use super::partner::{Contact, Partner};
use indexmap::IndexMap;
use serde_json::{Value, json};
use uuid::Uuid;

#[derive(Default)]
pub(crate) struct People {
    pub(crate) users: IndexMap<Uuid, User>,
    pub(crate) roles: IndexMap<Uuid, Role>,
    pub(crate) partners: Vec<Partner>,
    pub(crate) contacts: Vec<Contact>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct User {
    pub(crate) id: Uuid,
    pub(crate) email: String,
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

impl People {
    /// The seeded administrator. A company has one user at least.
    pub(crate) fn first(&self) -> User {
        self.users.first().map(|(_, user)| user.clone()).unwrap_or_default()
    }

    pub(crate) fn get(&self, id: Uuid) -> Option<&User> {
        self.users.get(&id)
    }

    /// By user name or email, without regard to case.
    pub(crate) fn by_login(&self, login: &str) -> Option<&User> {
        let same = |text: &str| text.eq_ignore_ascii_case(login);
        self.users.values().find(|user| same(&user.username) || same(&user.email))
    }

    pub(crate) fn is_admin(&self, user: Uuid) -> bool {
        let role = self.get(user).and_then(|user| self.roles.get(&user.role));
        role.is_some_and(|role| role.is_admin)
    }

    /// By directory id or by exact name, the two forms that a write may take.
    pub(crate) fn partner(&self, text: &str) -> Option<&Partner> {
        let id = Uuid::parse_str(text).ok();
        self.partners.iter().find(|partner| Some(partner.id) == id || partner.name() == text)
    }

    pub(crate) fn show(&self, user: &User) -> Value {
        json!({
            "id": user.id,
            "email": user.email,
            "username": user.username,
            "firstName": user.first_name,
            "lastName": user.last_name,
            "title": user.title,
            "accountType": user.account_type,
            "role": self.roles.get(&user.role).map(|role| role.name),
            "registerdOn": user.registered_on,
            "active": user.active,
        })
    }
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
