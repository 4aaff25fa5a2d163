//! Reading the stored records from a test.

use crate::app::App;
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// The state of a sandbox, read without spending requests.
pub struct State {
    app: Arc<App>,
}

impl State {
    pub(crate) fn new(app: Arc<App>) -> State {
        State { app }
    }

    /// Records of a kind: `style` (deleted ones not counted), `user`, `data_table` or `partner`; 0 for other words.
    pub fn count(&self, kind: &str) -> usize {
        let company = self.app.company();
        match kind {
            "style" => company.styles.headers.values().filter(|header| !header.deleted).count(),
            "user" => company.people.users.len(),
            "data_table" => company.tables.len(),
            "partner" => company.people.partners.len(),
            _ => 0,
        }
    }

    /// A style as the API shows it, deleted or not.
    pub fn style(&self, id: &str) -> Option<Value> {
        let company = self.app.company();
        let header = company.styles.headers.get(&Uuid::parse_str(id).ok()?)?;
        Some(header.show(&company.styles, &company.people))
    }

    /// Ids of all styles that are not deleted, in the order of creation.
    pub fn styles(&self) -> Vec<String> {
        let company = self.app.company();
        company.styles.headers.values().filter(|header| !header.deleted).map(|header| header.id.to_string()).collect()
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

    /// Id and name of each style folder.
    pub fn style_folders(&self) -> Vec<(String, String)> {
        let company = self.app.company();
        company.styles.folders.iter().map(|folder| (folder.id.to_string(), folder.name.clone())).collect()
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
