//! Folders and plans.

use crate::areas::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::filter::{Filters, Found};
use crate::state::Company;
use crate::state::tracking::Plan;
use serde_json::Value;
use std::borrow::Cow;

pub(in super::super) const HANDLERS: [(&str, Handler); 3] =
    [("tracking_folders", folders), ("tracking_plans", search), ("tracking_plan_get", get)];

/// `ModifiedAt` is not among them: documents disagree on it, and the service is said to drop it.
const FIELDS: [&str; 3] = ["Id", "Name", "Description"];

fn folders(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let folders = company.tracking.folders.iter();
    Ok(folders.map(|(id, folder)| folder.show(*id, &company.people.users)).collect())
}

/// An unknown folder has no plans.
fn search(call: &Call<'_>) -> Result<Value, Failure> {
    let filters = Filters::read(call, "filters", |field| FIELDS.contains(&field))?;
    let folder = call.parameters.id("folderId");
    let company = call.app.company();
    let wanted = |plan: &&Plan| folder.is_none_or(|id| plan.folder == id) && filters.hold(|field| find(plan, field));
    let plans: Vec<&Plan> = company.tracking.plans.values().filter(wanted).collect();
    Ok(call.page(&plans, |plan| plan.show(&company.masters, &company.people.users)))
}

fn get(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    Ok(plan(call, &company)?.show(&company.masters, &company.people.users))
}

/// The plan of the call.
pub(super) fn plan<'c>(call: &Call<'_>, company: &'c Company) -> Result<&'c Plan, Failure> {
    company.tracking.plans.get(&call.id("planId", "Plan")?).ok_or_else(|| not_found("Plan"))
}

fn find(plan: &Plan, field: &str) -> Found<'static> {
    let value = match field {
        "Id" => plan.id.to_string().into(),
        "Name" => plan.name.as_str().into(),
        _ => plan.description.as_deref().into(),
    };
    Found::Value(Cow::Owned(value))
}
