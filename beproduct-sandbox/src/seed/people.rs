//! Ten users, three roles, six partners.

use super::draw::Seed;
use crate::state::partner::{Contact, Partner};
use crate::state::people::People;
use crate::state::user::{Role, User};
use serde_json::json;
use uuid::Uuid;

const USERS: [(&str, &str, &str, usize); 10] = [
    ("Ines", "Varga", "Head of Product", 0),
    ("Tomas", "Okoye", "Technical Designer", 1),
    ("Mei", "Lindqvist", "Designer", 1),
    ("Jonah", "Abara", "Designer", 1),
    ("Priya", "Castell", "Product Developer", 1),
    ("Rosa", "Thiele", "Sourcing Manager", 1),
    ("Amir", "Fontaine", "Color Manager", 1),
    ("Lucie", "Marten", "Merchandiser", 2),
    ("Diego", "Sand", "Production Planner", 2),
    ("Svc", "Sync", "Integration", 2),
];

const ROLES: [(&str, &str, bool); 3] = [
    ("Administrator", "Everything", true),
    ("Design Admin", "Full style and material access", false),
    ("Viewer", "Read access", false),
];

/// Name, type, city, country.
const PARTNERS: [(&str, &str, &str, &str); 6] = [
    ("Karsu Tekstil", "VENDOR", "Denizli", "Turkey"),
    ("Linh An Garment", "FACTORY", "Ho Chi Minh City", "Vietnam"),
    ("Porto Malhas", "VENDOR", "Porto", "Portugal"),
    ("Sao Bento Denim", "FACTORY", "Braga", "Portugal"),
    ("Hangzhou Softline", "SUPPLIER", "Hangzhou", "China"),
    ("Dacca Knit Works", "FACTORY", "Dhaka", "Bangladesh"),
];

pub(super) fn people(seed: &mut Seed) -> People {
    let mut people = People::default();
    for (name, description, is_admin) in ROLES {
        let id = seed.id();
        people.roles.insert(id, Role { id, name, description, is_admin });
    }
    let roles: Vec<Uuid> = people.roles.keys().copied().collect();
    for (index, &(first, last, title, role)) in USERS.iter().enumerate() {
        let user = user(seed.id(), index, (first, last, title), roles.get(role).copied().unwrap_or_default());
        people.users.insert(user.id, user);
    }
    for (name, partner_type, city, country) in PARTNERS {
        let stamp = seed.stamp(&people, 1);
        let mut partner = Partner::new(seed.id(), partner_type.to_owned(), stamp);
        partner.write(&json!({"name": name, "city": city, "country": country}));
        let mut contact = Contact::new(seed.id(), partner.id, &contact(name));
        contact.registered = (partner_type == "VENDOR").then(|| "2024-02-05T08:00:00Z".to_owned());
        people.contacts.push(contact);
        people.partners.push(partner);
    }
    people
}

/// One contact for each partner.
fn contact(company: &str) -> serde_json::Value {
    let domain = company.to_lowercase().replace(' ', "-");
    json!({
        "email": format!("sales@{domain}.example"),
        "username": domain,
        "firstName": "Sales",
        "lastName": company,
        "title": "Sales",
        "role": "Vendor",
    })
}

/// The last one is the service account, which is PRIVATE and can be impersonated.
fn user(id: Uuid, index: usize, (first, last, title): (&str, &str, &str), role: Uuid) -> User {
    let username = format!("{}.{}", first.to_lowercase(), last.to_lowercase());
    User {
        id,
        email: format!("{username}@northfell.example"),
        username,
        first_name: Some(first.to_owned()),
        last_name: Some(last.to_owned()),
        title: Some(title.to_owned()),
        account_type: if index + 1 == USERS.len() { "PRIVATE" } else { "INTERNAL" },
        role,
        registered_on: format!("2024-01-{:02}T09:00:00.120Z", index + 8),
        active: true,
    }
}
