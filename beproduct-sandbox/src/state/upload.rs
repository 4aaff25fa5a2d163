//! Uploads: what came, and what becomes of it when it was processed.

use super::Company;
use super::shape::Kind;
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

/// An upload. Of the file only its name and size are kept.
pub(crate) struct Job {
    pub(crate) file: String,
    pub(crate) size: u64,
    pub(crate) started: Timestamp,
    pub(crate) polls: u32,
    pub(crate) state: Progress,
    pub(crate) target: Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    Processing,
    Done,
    Failed,
}

/// Where the picture or file appears.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    Header(Kind, Uuid, &'static str),
    Colorway(Kind, Uuid, Uuid),
    /// Header, page, item.
    Item(Uuid, Uuid, Uuid),
    /// Header, page, the record of which member has which value, and a list in it.
    Record(Uuid, Uuid, (&'static str, Uuid), &'static str),
    /// Nothing that is read shows it.
    Nowhere,
}

impl Job {
    /// Ends the processing; what was uploaded appears, unless it failed.
    pub(crate) fn finish(company: &mut Company, id: Uuid, fails: bool, host: &str) {
        let Some(job) = company.jobs.get_mut(&id).filter(|job| job.state == Progress::Processing) else { return };
        job.state = if fails { Progress::Failed } else { Progress::Done };
        if fails {
            return;
        }
        let origin = format!("{host}/files/{id}/{}", job.file);
        let file = json!({"id": id, "fileName": job.file, "fileLength": job.size, "origin": origin});
        let image = json!({"preview": format!("{origin}?width=800"), "origin": origin});
        let target = job.target.clone();
        target.place(company, image, file);
    }
}

impl Target {
    fn place(self, company: &mut Company, image: Value, file: Value) {
        match self {
            Target::Header(kind, header, member) => {
                company.masters.of_mut(kind).change(header, |header| header.set_image(member, image));
            }
            Target::Colorway(kind, header, colorway) => {
                company.masters.of_mut(kind).change(header, |header| header.set_colorway_image(colorway, image));
            }
            Target::Item(header, page, item) => {
                if let Some(page) = company.pages.get_mut(&(header, page)) {
                    page.item(item).image = image;
                }
            }
            Target::Record(header, page, (member, value), list) => {
                let page = company.pages.get_mut(&(header, page));
                let record = page.and_then(|page| page.record_mut(member, &value.to_string()));
                if let Some(Value::Array(files)) = record.and_then(|record| record.pointer_mut(list)) {
                    files.push(file);
                }
            }
            Target::Nowhere => {}
        }
    }
}
