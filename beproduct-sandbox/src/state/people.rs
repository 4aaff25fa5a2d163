//! Users and their roles; the people that a company deals with.

use super::partner::{Contact, Partner};
use super::user::{Role, User, Users};
use crate::keep::{Records, StateError, Visit, Whole};
use serde_json::{Value, json};
use uuid::Uuid;

#[derive(Default)]
pub(crate) struct People {
    pub(crate) users: Users,
    pub(crate) roles: Records<Uuid, Role>,
    pub(crate) partners: Whole<Vec<Partner>>,
    pub(crate) contacts: Whole<Vec<Contact>>,
}

impl People {
    pub(crate) fn each_area(&mut self, visit: &mut Visit<'_>) -> Result<(), StateError> {
        let People { users, roles, partners, contacts } = self;
        visit("user", users)?;
        visit("role", roles)?;
        visit("partner", partners)?;
        visit("contact", contacts)
    }

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

    pub(crate) fn partner_by_id(&self, id: Uuid) -> Option<&Partner> {
        self.partners.iter().find(|partner| partner.id == id)
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
