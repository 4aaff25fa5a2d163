//! Autonumbers and locks of the automation service.

use super::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use serde_json::{Value, json};

pub(super) const HANDLERS: [(&str, Handler); 6] = [
    ("automation_autonumber_list", list),
    ("automation_autonumber_create", create),
    ("automation_autonumber_generate", generate),
    ("automation_lock_acquire", acquire),
    ("automation_lock_check", check),
    ("automation_lock_release", release),
];

/// Seconds of a lock when the caller does not say.
const TIMEOUT: u64 = 60;

fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let wanted = call.parameters.text("name");
    let numbers = company.numbers.iter().filter(|(name, _)| wanted.is_none_or(|wanted| wanted == *name));
    let show =
        |(name, (template, _)): (&String, &(String, u64))| json!({"id": name, "name": name, "template": template});
    Ok(json!({"autonumbers": numbers.map(show).collect::<Vec<_>>()}))
}

fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let name = call.parameters.text("name").or_else(|| call.body["name"].as_str()).unwrap_or_default();
    let template = call.body["template"].as_str().unwrap_or_default();
    if digits(template).is_none() {
        return Err(Failure::bad_request("The template must hold its digits in brackets, such as [00000]."));
    }
    let mut company = call.app.company_mut();
    if company.numbers.contains_key(name) {
        return Err(Failure::bad_request("An autonumber of this name exists."));
    }
    company.numbers.insert(name.to_owned(), (template.to_owned(), 1));
    Ok(json!({"id": name, "name": name, "template": template}))
}

/// A GET that uses up a number.
fn generate(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.parameters.text("id").unwrap_or_default();
    let mut company = call.app.company_mut();
    let (template, next) = company.numbers.get_mut(id).ok_or_else(|| not_found("Autonumber"))?;
    let (start, end) = digits(template).ok_or_else(|| not_found("Autonumber"))?;
    let number = format!("{:0width$}", *next, width = end - start - 1);
    *next += 1;
    Ok(json!({"generatedNumber": format!("{}{number}{}", &template[..start], &template[end + 1..])}))
}

/// Where the brackets stand.
fn digits(template: &str) -> Option<(usize, usize)> {
    let start = template.find('[')?;
    let end = start + template[start..].find(']')?;
    (end > start + 1).then_some((start, end))
}

/// A GET that takes a lock. No source tells the answer.
fn acquire(call: &Call<'_>) -> Result<Value, Failure> {
    let (name, now) = (call.parameters.text("name").unwrap_or_default(), call.app.clock.seconds());
    let until = now.saturating_add_unsigned(call.parameters.number("timeout").unwrap_or(TIMEOUT));
    let mut company = call.app.company_mut();
    let free = company.locks.get(name).is_none_or(|until| *until <= now);
    if free {
        company.locks.insert(name.to_owned(), until);
    }
    Ok(json!({"name": name, "acquired": free}))
}

/// A POST that only reads: which of the names are locked.
fn check(call: &Call<'_>) -> Result<Value, Failure> {
    let (company, now) = (call.app.company(), call.app.clock.seconds());
    let names = call.body.as_array().into_iter().flatten().filter_map(Value::as_str);
    let locked = |name: &str| company.locks.get(name).is_some_and(|until| *until > now);
    Ok(names.map(|name| json!({"name": name, "locked": locked(name)})).collect())
}

fn release(call: &Call<'_>) -> Result<Value, Failure> {
    let name = call.parameters.text("name").unwrap_or_default();
    let held = call.app.company_mut().locks.remove(name).is_some();
    Ok(json!({"name": name, "released": held}))
}
