//! Users and roles.

use super::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::people::People;
use crate::state::stamp::iso;
use crate::state::user::User;
use serde_json::Value;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 8] = [
    ("users_list", list),
    ("users_get_by_email", get_by_email),
    ("users_get_by_id", get_by_id),
    ("users_get_by_id_query", get_by_id_query),
    ("users_create", create),
    ("users_update", update),
    ("users_roles_list", roles),
    ("users_role_get", role),
];

fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let people = &call.app.company().people;
    Ok(people.users.values().map(|user| people.show(user)).collect())
}

fn get_by_email(call: &Call<'_>) -> Result<Value, Failure> {
    let email = call.parameters.text("email").unwrap_or_default();
    let people = &call.app.company().people;
    let user = people.users.values().find(|user| user.email.eq_ignore_ascii_case(email));
    user.map(|user| people.show(user)).ok_or_else(|| not_found("User"))
}

fn get_by_id(call: &Call<'_>) -> Result<Value, Failure> {
    show(&call.app.company().people, call.id("userId", "User")?)
}

fn get_by_id_query(call: &Call<'_>) -> Result<Value, Failure> {
    show(&call.app.company().people, call.id("id", "User")?)
}

fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let people = &mut call.app.company_mut().people;
    let mut user = User {
        id: Uuid::new_v4(),
        username: text(&call.body, "username").unwrap_or_default(),
        account_type: "INTERNAL",
        registered_on: iso(call.app.clock.now()),
        active: true,
        ..User::default()
    };
    let email = text(&call.body, "email").unwrap_or_default();
    if people.by_login(&user.username).or(people.by_login(&email)).is_some() {
        return Err(Failure::bad_request("A user of this name or email exists."));
    }
    write(&mut user, people, &call.body)?;
    let shown = people.show(&user);
    people.users.insert(user.id, user);
    Ok(shown)
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("userId", "User")?;
    let people = &mut call.app.company_mut().people;
    let mut user = people.get(id).cloned().ok_or_else(|| not_found("User"))?;
    write(&mut user, people, &call.body)?;
    let shown = people.show(&user);
    people.users.insert(id, user);
    Ok(shown)
}

fn roles(call: &Call<'_>) -> Result<Value, Failure> {
    Ok(call.app.company().people.roles.values().map(|role| role.show()).collect())
}

fn role(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("userId", "User")?;
    let people = &call.app.company().people;
    let role = people.get(id).and_then(|user| people.roles.get(&user.role));
    role.map(|role| role.show()).ok_or_else(|| not_found("User"))
}

fn show(people: &People, id: Uuid) -> Result<Value, Failure> {
    people.get(id).map(|user| people.show(user)).ok_or_else(|| not_found("User"))
}

/// Members that are sent replace what was there.
fn write(user: &mut User, people: &People, body: &Value) -> Result<(), Failure> {
    if let Some(role) = text(body, "roleId") {
        let role = Uuid::parse_str(&role).ok().filter(|role| people.roles.contains_key(role));
        user.role = role.ok_or_else(|| Failure::bad_request("The member `$.roleId` names no role."))?;
    }
    user.email = text(body, "email").unwrap_or_else(|| user.email.clone());
    user.first_name = text(body, "firstName").or(user.first_name.take());
    user.last_name = text(body, "lastName").or(user.last_name.take());
    user.title = text(body, "title").or(user.title.take());
    user.active = body.get("active").and_then(Value::as_bool).unwrap_or(user.active);
    Ok(())
}

fn text(body: &Value, member: &str) -> Option<String> {
    body.get(member).and_then(Value::as_str).map(str::to_owned)
}
