//! Reports, made of the company's records when they are run.

use super::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::filter::{Filters, Found};
use crate::state::Company;
use crate::state::header::Header;
use crate::state::report::{Report, Subject};
use crate::state::shape::Kind;
use crate::state::stamp::iso;
use crate::state::timeline::{Cell, Row};
use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::borrow::Cow;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 2] = [("report_list", list), ("report_data", data)];

fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    Ok(call.page(&company.reports, Report::show))
}

/// A filter names a column of the report.
fn data(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("reportId", "Report")?;
    let company = call.app.company();
    let report = company.reports.iter().find(|report| report.id == id).ok_or_else(|| not_found("Report"))?;
    let rows = match report.subject {
        Subject::Styles => styles(&company),
        Subject::LateMilestones => late_milestones(&company, call.app.clock.now()),
        Subject::MaterialUse => material_use(&company),
    };
    let columns = report.subject.columns();
    let filters = Filters::read(call, "filters", |field| columns.contains(&field))?;
    let find = |row: &Value, column: &str| Found::Value(Cow::Owned(row[column].clone()));
    let rows: Vec<Value> = rows.into_iter().filter(|row| filters.hold(|column| find(row, column))).collect();
    Ok(call.page(&rows, Value::clone))
}

/// One row a style.
fn styles(company: &Company) -> Vec<Value> {
    let master = company.masters.of(Kind::Style);
    let row = |style: &Header| {
        let folder = &master.schema().folders[style.folder];
        let of = |field: &str| style.value(folder, field, &company.people).map(Cow::into_owned).unwrap_or_default();
        json!({
            "Style": of("header_number"),
            "Name": of("header_name"),
            "Folder": folder.name,
            "Season": of("season"),
            "Status": of("status"),
            "Vendor": of("main_vendor")["value"],
            "Target FOB": of("target_fob"),
            "Colorways": style.colorways.len(),
        })
    };
    master.headers().iter().filter(|style| !style.deleted).map(row).collect()
}

/// One row a cell that is late and not settled, or was finished late.
fn late_milestones(company: &Company, now: Timestamp) -> Vec<Value> {
    let mut late = Vec::new();
    for plan in company.tracking.plans.values() {
        for kind in [Kind::Style, Kind::Material] {
            let side = plan.side(kind);
            let rows = company.tracking.rows_of(plan.id, kind).filter(|(_, row)| !row.archived);
            let cells = rows.flat_map(|(_, row)| row.cells.iter().map(move |cell| (row, cell)));
            let shown = |(row, cell): (&Row, &Cell)| {
                let (number, name) = title(company, kind, row.header)?;
                let end = cell.finished.unwrap_or(now);
                Some(json!({
                    "Plan": plan.name,
                    "Number": number,
                    "Name": name,
                    "Milestone": side.milestones.get(&cell.milestone)?.short,
                    "Status": cell.status.name(),
                    "Due": iso(cell.due()),
                    "Days Late": end.duration_since(cell.due()).as_hours() / 24,
                }))
            };
            late.extend(cells.filter(|(_, cell)| cell.is_late(now)).filter_map(shown));
        }
    }
    late
}

/// One row a material that is on a classic BOM.
fn material_use(company: &Company) -> Vec<Value> {
    let mut uses: IndexMap<Uuid, Vec<(Uuid, f64)>> = IndexMap::new();
    for (style, row) in super::flat_bom::rows(company) {
        let Some(material) = row["materialId"].as_str().and_then(|id| Uuid::parse_str(id).ok()) else { continue };
        let quantity = row["qty"].as_str().and_then(|text| text.parse().ok()).unwrap_or(0.0);
        uses.entry(material).or_default().push((style.id, quantity));
    }
    let row = |(material, uses): (Uuid, Vec<(Uuid, f64)>)| {
        let (number, name) = title(company, Kind::Material, material)?;
        let mut styles: Vec<Uuid> = uses.iter().map(|(style, _)| *style).collect();
        styles.dedup();
        let quantity: f64 = uses.iter().map(|(_, quantity)| quantity).sum();
        Some(
            json!({"Material": number, "Name": name, "Styles": styles.len(), "Rows": uses.len(), "Quantity": quantity}),
        )
    };
    uses.into_iter().filter_map(row).collect()
}

/// Number and name.
fn title(company: &Company, kind: Kind, header: Uuid) -> Option<(String, String)> {
    let master = company.masters.of(kind);
    let header = master.headers().get(header)?;
    let folder = &master.schema().folders[header.folder];
    Some((header.text(folder, "header_number"), header.text(folder, "header_name")))
}
