//! All that a company has.

use super::field::Field;
use super::inbox::Inbox;
use super::line_sheet::LineSheets;
use super::masters::Masters;
use super::notes::{Notes, Shared, Tag};
use super::page::{Page, Pages};
use super::people::People;
use super::report::Report;
use super::shape::Kind;
use super::stamp::Stamp;
use super::table::{Table, TableRows};
use super::tracking::Tracking;
use super::upload::{Job, Progress, Target};
use crate::keep::{Areas, Records, StateError, Visit, Whole};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

#[derive(Default)]
pub(crate) struct Company {
    pub(crate) people: People,
    pub(crate) masters: Masters,
    pub(crate) tables: Records<Uuid, Table>,
    pub(crate) pages: Pages,
    pub(crate) notes: Notes,
    pub(crate) tags: Records<Uuid, Tag>,
    pub(crate) shares: Whole<Vec<(Shared, Stamp)>>,
    pub(crate) jobs: Records<Uuid, Job>,
    pub(crate) tracking: Tracking,
    pub(crate) inbox: Inbox,
    pub(crate) line_sheets: Whole<LineSheets>,
    pub(crate) reports: Whole<Vec<Report>>,
    /// Master data, by field id.
    pub(crate) fields: Records<String, MasterField>,
    /// Template and next number of each autonumber, by name.
    pub(crate) numbers: Records<String, (String, u64)>,
    /// Until when a name is locked, in seconds.
    pub(crate) locks: Whole<HashMap<String, i64>>,
}

/// A field of the whole company.
#[derive(Serialize, Deserialize)]
pub(crate) struct MasterField {
    pub(crate) field: Field,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) active: bool,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
}

impl Areas for Company {
    /// A new part of the company is a line here; left out, it does not compile.
    fn each_area(&mut self, visit: &mut Visit<'_>) -> Result<(), StateError> {
        let Company {
            people,
            masters,
            tables,
            pages,
            notes,
            tags,
            shares,
            jobs,
            tracking,
            inbox,
            line_sheets,
            reports,
            fields,
            numbers,
            locks,
        } = self;
        people.each_area(visit)?;
        masters.each_area(visit)?;
        visit("data_table", tables)?;
        visit("data_table_row", &mut TableRows(tables))?;
        visit("page", pages)?;
        visit("note", &mut notes.0)?;
        visit("tag", tags)?;
        visit("share", shares)?;
        visit("upload", jobs)?;
        tracking.each_area(visit)?;
        inbox.each_area(visit)?;
        visit("line_sheet", line_sheets)?;
        visit("report", reports)?;
        visit("field", fields)?;
        visit("autonumber", numbers)?;
        visit("lock", locks)
    }
}

impl Company {
    /// Whether what was read from elsewhere fits together.
    pub(crate) fn check(&self) -> Result<(), StateError> {
        let user =
            (!self.people.users.is_empty()).then_some(()).ok_or_else(|| StateError("there is no user".to_owned()));
        self.masters.0.iter().try_fold(user?, |(), master| master.check())
    }

    /// Stores a page. Its header is touched, though not modified.
    pub(crate) fn put_page(&mut self, kind: Kind, key: (Uuid, Uuid), page: Page) {
        self.masters.of_mut(kind).change(key.0, |header| header.pages_modified = Some(page.modified.at));
        self.pages.insert(key, page);
    }

    /// Ends the processing; what was uploaded appears, unless it failed.
    pub(crate) fn finish(&mut self, id: Uuid, fails: bool, host: &str) {
        let Some(job) = self.jobs.get_mut(&id).filter(|job| job.state == Progress::Processing) else { return };
        job.state = if fails { Progress::Failed } else { Progress::Done };
        if fails {
            return;
        }
        let origin = format!("{host}/files/{id}/{}", job.file);
        let file = json!({"id": id, "fileName": job.file, "fileLength": job.size, "origin": origin});
        let image = json!({"preview": format!("{origin}?width=800"), "origin": origin});
        let target = job.target.clone();
        self.place(target, image, file);
    }

    fn place(&mut self, target: Target, image: Value, file: Value) {
        match target {
            Target::Header(kind, header, member) => {
                self.masters.of_mut(kind).change(header, |header| header.set_image(member, image));
            }
            Target::Colorway(kind, header, colorway) => {
                self.masters.of_mut(kind).change(header, |header| header.set_colorway_image(colorway, image));
            }
            Target::Item(header, page, item) => {
                if let Some(page) = self.pages.get_mut(&(header, page)) {
                    page.item(item).image = image;
                }
            }
            Target::Record(header, page, (member, value), list) => {
                let page = self.pages.get_mut(&(header, page));
                let record = page.and_then(|page| page.record_mut(&member, &value.to_string()));
                if let Some(Value::Array(files)) = record.and_then(|record| record.pointer_mut(&list)) {
                    files.push(file);
                }
            }
            Target::Nowhere => {}
        }
    }
}
