//! One side of a plan, its styles or its materials, and how its rows are shown.

use super::plans::plan;
use crate::call::Call;
use crate::error::Failure;
use crate::filter::{Filters, Found};
use crate::state::Company;
use crate::state::colorway::Colorway;
use crate::state::header::Header;
use crate::state::master::Master;
use crate::state::page_def::PageDef;
use crate::state::partner::Partner;
use crate::state::people::People;
use crate::state::schema::Schema;
use crate::state::shape::Kind;
use crate::state::timeline::{Cell, Row};
use crate::state::tracking::{Side, View};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::borrow::Cow;
use uuid::Uuid;

/// All that showing a row takes.
pub(super) struct Board<'a> {
    plan: Uuid,
    pub(super) side: &'a Side,
    company: &'a Company,
    master: &'a Master,
    pub(super) now: Timestamp,
}

/// Styles or materials, by the operation.
pub(super) fn kind(call: &Call<'_>) -> Kind {
    if call.operation.id.starts_with("tracking_material") { Kind::Material } else { Kind::Style }
}

impl<'a> Board<'a> {
    pub(super) fn of(call: &Call<'_>, company: &'a Company) -> Result<Board<'a>, Failure> {
        let (plan, kind) = (plan(call, company)?, kind(call));
        let (side, master) = (plan.side(kind), company.masters.of(kind));
        Ok(Board { plan: plan.id, side, company, master, now: call.app.clock.now() })
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = (&'a Uuid, &'a Row)> {
        self.company.tracking.rows_of(self.plan, self.master.schema().kind)
    }

    /// Rows that match the filters of the call, in the order in which they were added.
    pub(super) fn matching(&self, call: &Call<'_>) -> Result<Vec<(&'a Uuid, &'a Row)>, Failure> {
        let filters = Filters::read(call, "filters", |field| self.knows(field))?;
        Ok(self.rows().filter(|(id, row)| filters.hold(|field| self.find(id, row, field))).collect())
    }

    /// Fields of the header and of the colorway, and two of the row itself.
    fn knows(&self, field: &str) -> bool {
        let schema = self.schema();
        let mut fields = schema.folders.iter().flat_map(|folder| &folder.fields).chain(&schema.colorway_fields);
        field == "Id" || field == "ModifiedAt" || fields.any(|known| known.id == field)
    }

    fn find(&self, id: &Uuid, row: &'a Row, field: &str) -> Found<'a> {
        match field {
            "Id" => Found::Value(Cow::Owned(id.to_string().into())),
            "ModifiedAt" => Found::Time(row.modified.at),
            field => self.value(row, field).map_or(Found::Nothing, Found::Value),
        }
    }

    /// Of the header, else of the colorway.
    fn value(&self, row: &'a Row, field: &str) -> Option<Cow<'a, Value>> {
        let header = self.header(row)?;
        let own = header.value(&self.schema().folders[header.folder], field, self.people());
        let colorway = || self.colorway(row)?.value(&self.schema().colorway_fields, field).map(Cow::Borrowed);
        own.or_else(colorway)
    }

    /// As the list of timelines shows it.
    pub(super) fn show(&self, id: Uuid, row: &'a Row) -> Value {
        let colorway = self.colorway(row);
        let color = |field: &str| colorway.and_then(|one| one.value(&self.schema().colorway_fields, field));
        let suppliers: Vec<Value> = self.suppliers(row).map(|it| json!({"id": it.id, "name": it.name()})).collect();
        json!({
            "id": id,
            "header": self.header(row).map(|header| self.show_header(header)),
            "colorId": row.colorway,
            "colorNumber": color("color_number"),
            "colorName": color("color_name"),
            "size": row.size.as_deref().unwrap_or("NA"),
            "supplier": suppliers.first(),
            "suppliers": suppliers,
            "timelines": row.cells.iter().map(|cell| self.show_cell(row, cell)).collect::<Vec<_>>(),
            "fields": [],
            "isArchived": row.archived,
            "modifiedAt": row.modified.show_time(),
            "modifiedBy": row.modified.show_user(&self.people().users),
        })
    }

    /// As a saved view shows it: its columns, then the milestones by their ids.
    pub(super) fn show_in_view(&self, view: &View, id: Uuid, row: &'a Row) -> Value {
        let columns = view.columns.iter().map(|column| self.column(row, column));
        let milestones = row.cells.iter().map(|cell| {
            let milestone = self.side.milestones.get(&cell.milestone);
            let label = milestone.map(|known| known.short.as_str());
            json!({"field": cell.milestone, "label": label, "value": self.show_cell(row, cell)})
        });
        json!({"id": id, "fields": columns.chain(milestones).collect::<Vec<_>>()})
    }

    fn column(&self, row: &'a Row, column: &str) -> Value {
        if column == "supplier" {
            let supplier = self.suppliers(row).next();
            let (id, name) = (supplier.map(|it| it.id), supplier.map(Partner::name));
            return json!({
                "field": column, "label": "Supplier", "type": "PartnerDropDown", "value": name, "valueId": id,
            });
        }
        let schema = self.schema();
        let mut fields = schema.folders.iter().flat_map(|folder| &folder.fields).chain(&schema.colorway_fields);
        let field = fields.find(|field| field.id == column);
        let (label, kind) = (field.map(|field| field.name.as_str()), field.map(|field| field.kind));
        json!({"field": column, "label": label, "type": kind, "value": self.value(row, column)})
    }

    /// Its fields and its picture stand right in it.
    fn show_header(&self, header: &Header) -> Value {
        let mut shown = header.show(self.schema(), self.people());
        let mut data = shown["headerData"].take();
        let image = self.schema().kind.shape().image(None).unwrap_or_default();
        json!({
            "id": header.id,
            "headerNumber": shown["headerNumber"].take(),
            "headerName": shown["headerName"].take(),
            "folder": shown["folder"].take(),
            (image): data[image].take(),
            "fields": data["fields"].take(),
        })
    }

    fn show_cell(&self, row: &Row, cell: &Cell) -> Value {
        let page = self.side.milestones.get(&cell.milestone).and_then(|known| known.page);
        let page = page.and_then(|page| self.schema().pages.get(&page));
        let submits = page.map_or(0, |page| self.submits(row.header, page.id, cell.milestone));
        let users = cell.assigned.iter().filter_map(|id| self.people().get(*id));
        let partners = cell.shared.iter().filter_map(|id| self.people().partner_by_id(*id));
        json!({
            "id": cell.id,
            "timelineId": cell.milestone,
            "status": cell.status.name(),
            "plan": cell.planned.to_string(),
            "rev": cell.revised.map(|at| at.to_string()),
            "final": cell.finished.map(|at| at.to_string()),
            "due": cell.due().to_string(),
            "assignedTo": users.map(|user| json!({"id": user.id, "name": user.username})).collect::<Vec<_>>(),
            "shareWith": partners.map(Partner::show_short).collect::<Vec<_>>(),
            "late": cell.is_late(self.now),
            "submitsQuantity": submits,
            "page": page.map(PageDef::show),
            "request": null,
        })
    }

    /// Submits on the request page of a header that are about this milestone.
    fn submits(&self, header: Uuid, page: Uuid, milestone: Uuid) -> usize {
        let records = self.company.pages.get(&(header, page)).map(|page| page.records.as_slice());
        let about = |submit: &&Value| submit["id"] == milestone.to_string();
        records.unwrap_or_default().iter().filter(about).count()
    }

    fn header(&self, row: &Row) -> Option<&'a Header> {
        self.master.headers().get(row.header)
    }

    fn colorway(&self, row: &Row) -> Option<&'a Colorway> {
        let id = row.colorway?;
        self.header(row)?.colorways.iter().find(|colorway| colorway.id == id)
    }

    fn suppliers(&self, row: &'a Row) -> impl Iterator<Item = &'a Partner> {
        let people = self.people();
        row.suppliers.iter().filter_map(|id| people.partner_by_id(*id))
    }

    fn schema(&self) -> &'a Schema {
        self.master.schema()
    }

    fn people(&self) -> &'a People {
        &self.company.people
    }
}
