//! Reading the stored records from a test.

use crate::app::App;
use crate::state::shape::Kind;
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// The state of a sandbox, read without spending requests.
///
/// A `folder` is a master folder: `Style`, `Material`, `Color`, `Image` or `Block`; another word has nothing in it.
pub struct State {
    app: Arc<App>,
}

impl State {
    pub(crate) fn new(app: Arc<App>) -> State {
        State { app }
    }

    /// Records of a kind: `style`, `material`, `color`, `image` or `block` (deleted ones not counted), `user`,
    /// `data_table` or `partner`; 0 for other words.
    pub fn count(&self, kind: &str) -> usize {
        let company = self.app.company();
        match (Kind::of(kind), kind) {
            (Some(kind), _) => company.masters.of(kind).headers().listed(None).len(),
            (None, "user") => company.people.users.len(),
            (None, "data_table") => company.tables.len(),
            (None, "partner") => company.people.partners.len(),
            _ => 0,
        }
    }

    /// How many records of each kind there are.
    pub fn counts(&self) -> Value {
        let kinds = Kind::ALL.into_iter().map(|kind| kind.shape().prefix);
        let kinds = kinds.chain(["user", "data_table", "partner"]);
        kinds.map(|kind| (kind.to_owned(), json!(self.count(kind)))).collect()
    }

    /// A header as the API shows it, deleted or not.
    pub fn header(&self, folder: &str, id: &str) -> Option<Value> {
        let company = self.app.company();
        let master = company.masters.of(Kind::of(folder)?);
        Some(master.headers().get(Uuid::parse_str(id).ok()?)?.show(master.schema(), &company.people))
    }

    /// Ids of all headers of a master folder that are not deleted, in the order of creation.
    pub fn headers(&self, folder: &str) -> Vec<String> {
        let company = self.app.company();
        let headers = Kind::of(folder).map(|kind| company.masters.of(kind).headers().iter());
        let living = headers.into_iter().flatten().filter(|header| !header.deleted);
        living.map(|header| header.id.to_string()).collect()
    }

    /// Id and name of each folder of a master folder.
    pub fn folders(&self, folder: &str) -> Vec<(String, String)> {
        let company = self.app.company();
        let folders = Kind::of(folder).map(|kind| company.masters.of(kind).schema().folders.iter());
        folders.into_iter().flatten().map(|folder| (folder.id.to_string(), folder.name.clone())).collect()
    }

    /// Id, title and type of each page of a master folder; they are the same for all its headers.
    pub fn pages(&self, folder: &str) -> Vec<(String, &'static str, &'static str)> {
        let company = self.app.company();
        let pages = Kind::of(folder).map(|kind| company.masters.of(kind).schema().pages.values());
        pages.into_iter().flatten().map(|page| (page.id.to_string(), page.title, page.kind)).collect()
    }

    /// Id of the job, file name and number of bytes of each upload that is processed in the background.
    pub fn uploads(&self) -> Vec<(String, String, u64)> {
        let company = self.app.company();
        company.jobs.iter().map(|(id, job)| (id.to_string(), job.file.clone(), job.size)).collect()
    }

    /// A style as the API shows it, deleted or not.
    pub fn style(&self, id: &str) -> Option<Value> {
        self.header("Style", id)
    }

    /// Ids of all styles that are not deleted, in the order of creation.
    pub fn styles(&self) -> Vec<String> {
        self.headers("Style")
    }

    /// Id and name of each style folder.
    pub fn style_folders(&self) -> Vec<(String, String)> {
        self.folders("Style")
    }

    /// Ids of all users.
    pub fn users(&self) -> Vec<String> {
        self.app.company().people.users.keys().map(ToString::to_string).collect()
    }

    /// Id and name of each partner company.
    pub fn partners(&self) -> Vec<(String, String)> {
        let company = self.app.company();
        company.people.partners.iter().map(|partner| (partner.id.to_string(), partner.name().to_owned())).collect()
    }

    /// Id and name of each role.
    pub fn roles(&self) -> Vec<(String, String)> {
        let company = self.app.company();
        company.people.roles.values().map(|role| (role.id.to_string(), role.name.to_owned())).collect()
    }

    /// Id and name of each data table.
    pub fn tables(&self) -> Vec<(String, String)> {
        self.app.company().tables.values().map(|table| (table.id.to_string(), table.name.clone())).collect()
    }

    /// The rows of a table, found by id or name, as the API shows them.
    pub fn rows(&self, table: &str) -> Vec<Value> {
        let company = self.app.company();
        let found = company.tables.values().find(|one| one.name == table || one.id.to_string() == table);
        let Some(found) = found else { return Vec::new() };
        found.rows.iter().map(|(id, row)| found.show_row(*id, row, &company.people)).collect()
    }
}
