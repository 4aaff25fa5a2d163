//! What becomes of tracked rows. A request is carried out as a whole or not at all.

use super::board::kind;
use super::plans::plan;
use crate::areas::reply::done;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::Company;
use crate::state::timeline::Row;
use indexmap::IndexMap;
use serde_json::Value;
use uuid::Uuid;

pub(in super::super) const HANDLERS: [(&str, Handler); 5] = [
    ("tracking_style_timelines_edit", edit),
    ("tracking_style_timelines_delete", delete),
    ("tracking_style_timelines_archive", archive),
    ("tracking_material_timelines_edit", edit),
    ("tracking_material_timelines_delete", delete),
];

fn edit(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    for (id, row) in edited(call, company)? {
        company.tracking.rows.insert(id, row);
    }
    Ok(done("Timelines have been changed."))
}

/// The rows as they will be. A row can be named more than once.
fn edited(call: &Call<'_>, company: &Company) -> Result<IndexMap<Uuid, Row>, Failure> {
    let headers = company.masters.of(kind(call)).headers();
    let mut changed = IndexMap::new();
    for change in array(&call.body) {
        let (id, row) = known(call, company, &change["id"])?;
        let mut row: Row = changed.get(&id).unwrap_or(row).clone();
        let header = headers.get(row.header).ok_or_else(|| no_row(&change["id"]))?;
        row.write(change, header, &company.people).map_err(Failure::bad_request)?;
        row.modified = call.stamp();
        changed.insert(id, row);
    }
    Ok(changed)
}

/// For good.
fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let ids = all_known(call, company, &call.body["timelineIds"])?;
    company.unfollow(&ids);
    Ok(done("Timelines have been deleted."))
}

fn archive(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    for id in all_known(call, company, &call.body)? {
        if let Some(row) = company.tracking.rows.get_mut(&id) {
            row.archived = true;
            row.modified = call.stamp();
        }
    }
    Ok(done("Timelines have been archived."))
}

/// Ids of rows, each of which must be there.
fn all_known(call: &Call<'_>, company: &Company, ids: &Value) -> Result<Vec<Uuid>, Failure> {
    plan(call, company)?;
    array(ids).iter().map(|id| known(call, company, id).map(|(id, _)| id)).collect()
}

/// A row of this side of the plan.
fn known<'c>(call: &Call<'_>, company: &'c Company, id: &Value) -> Result<(Uuid, &'c Row), Failure> {
    let plan = plan(call, company)?.id;
    let found = id.as_str().and_then(|id| Uuid::parse_str(id).ok());
    let row = found.and_then(|id| Some((id, company.tracking.rows.get(&id)?)));
    row.filter(|(_, row)| row.plan == plan && row.kind == kind(call)).ok_or_else(|| no_row(id))
}

fn array(body: &Value) -> &[Value] {
    body.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn no_row(id: &Value) -> Failure {
    Failure::bad_request(format!("Timeline {id} not found."))
}
