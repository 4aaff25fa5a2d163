//! All that a company has.

use super::field::Field;
use super::masters::Masters;
use super::notes::{Notes, Shared, Tag};
use super::page::{Page, Pages};
use super::people::People;
use super::shape::Kind;
use super::stamp::Stamp;
use super::table::Table;
use super::upload::{Job, Progress, Target};
use indexmap::IndexMap;
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

pub(crate) struct Company {
    pub(crate) people: People,
    pub(crate) masters: Masters,
    pub(crate) tables: IndexMap<Uuid, Table>,
    pub(crate) pages: Pages,
    pub(crate) notes: Notes,
    pub(crate) tags: IndexMap<Uuid, Tag>,
    pub(crate) shares: Vec<(Shared, Stamp)>,
    pub(crate) jobs: IndexMap<Uuid, Job>,
    /// Master data, by field id.
    pub(crate) fields: IndexMap<String, MasterField>,
    /// Template and next number of each autonumber, by name.
    pub(crate) numbers: IndexMap<String, (String, u64)>,
    /// Until when a name is locked, in seconds.
    pub(crate) locks: HashMap<String, i64>,
}

/// A field of the whole company.
pub(crate) struct MasterField {
    pub(crate) field: Field,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) active: bool,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
}

impl Company {
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
                let record = page.and_then(|page| page.record_mut(member, &value.to_string()));
                if let Some(Value::Array(files)) = record.and_then(|record| record.pointer_mut(list)) {
                    files.push(file);
                }
            }
            Target::Nowhere => {}
        }
    }
}
