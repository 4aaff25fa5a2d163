//! Rows that are added to a plan: one for each header, colorway or size. All are added, or none.

use super::board::kind;
use super::plans::plan;
use crate::areas::reply::done;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::header::Header;
use crate::state::shape::Kind;
use crate::state::timeline::{Row, colorway};
use crate::state::{Company, Masters};
use serde_json::{Value, json};
use uuid::Uuid;

pub(in super::super) const HANDLERS: [(&str, Handler); 5] = [
    ("tracking_style_add", by_header),
    ("tracking_style_by_colorway_add", by_colorway),
    ("tracking_style_by_sku_add", by_sku),
    ("tracking_material_add", by_header),
    ("tracking_material_by_colorway_add", by_colorway),
];

/// Colorway and size that a row follows.
type Part = (Option<Uuid>, Option<String>);

fn by_header(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let rows = rows(call, company, |_, _| Ok(vec![(None, None)]))?;
    company.follow(rows);
    Ok(done("Timelines have been added."))
}

/// A header without colorways gets no row.
fn by_colorway(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let rows = rows(call, company, |header, _| {
        Ok(header.colorways.iter().map(|colorway| (Some(colorway.id), None)).collect())
    })?;
    company.follow(rows);
    Ok(done("Timelines have been added."))
}

/// The only one whose answer is known.
fn by_sku(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let rows = rows(call, company, skus)?;
    let shown = rows.iter().map(|(id, row)| show(&company.masters, kind(call), *id, row)).collect();
    company.follow(rows);
    Ok(shown)
}

fn skus(header: &Header, item: &Value) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for sku in item["sku"].as_array().into_iter().flatten() {
        let colorway = colorway(header, &sku["colorwayId"])?;
        let sizes = sku["sizes"].as_array().into_iter().flatten().filter_map(Value::as_str);
        parts.extend(sizes.map(|size| (colorway, Some(size.to_owned()))));
    }
    Ok(parts)
}

/// The rows that the body asks for: an element is the id of a header, or names it.
fn rows(
    call: &Call<'_>,
    company: &Company,
    parts: impl Fn(&Header, &Value) -> Result<Vec<Part>, String>,
) -> Result<Vec<(Uuid, Row)>, Failure> {
    let plan = plan(call, company)?;
    let (kind, mut rows) = (kind(call), Vec::new());
    for item in call.body.as_array().into_iter().flatten() {
        let id = item.as_str().or(item["headerId"].as_str()).and_then(|id| Uuid::parse_str(id).ok());
        let header = id.and_then(|id| company.masters.of(kind).living(id));
        let header = header.ok_or_else(|| Failure::bad_request(format!("{} {item} not found.", kind.shape().name)))?;
        for (colorway, size) in parts(header, item).map_err(Failure::bad_request)? {
            let row = plan.new_row(kind, header.id, call.stamp(), Uuid::new_v4);
            rows.push((Uuid::new_v4(), Row { colorway, size, ..row }));
        }
    }
    Ok(rows)
}

fn show(masters: &Masters, kind: Kind, id: Uuid, row: &Row) -> Value {
    let master = masters.of(kind);
    let folder = master.living(row.header).map(|header| master.schema().folders[header.folder].id);
    json!({"id": id, "headerId": row.header, "headerFolderId": folder})
}
