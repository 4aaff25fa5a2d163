//! A master folder: what its headers share, and the headers.

use super::header::Header;
use super::headers::Headers;
use super::schema::Schema;
use crate::keep::{StateError, Visit, Whole};
use uuid::Uuid;

pub(crate) struct Master {
    schema: Whole<Schema>,
    headers: Headers,
    /// How far each folder has counted. No header shows it.
    counted: Whole<Vec<u32>>,
}

impl Master {
    pub(crate) fn new(schema: Schema) -> Master {
        Master { schema: Whole::new(schema), headers: Headers::default(), counted: Whole::default() }
    }

    pub(crate) fn schema(&self) -> &Schema {
        &self.schema
    }

    /// Headers show the schema, too: what was written of them is forgotten.
    pub(crate) fn schema_mut(&mut self) -> &mut Schema {
        self.headers.forget();
        &mut self.schema
    }

    /// The number of the next header of a folder, where the folder makes it.
    pub(crate) fn next_number(&mut self, folder: usize) -> Option<String> {
        let prefix = self.schema.folders.get(folder)?.number_prefix.as_ref()?;
        let length = self.counted.len().max(folder + 1);
        self.counted.resize(length, 0);
        let counted = self.counted.get_mut(folder)?;
        *counted += 1;
        Some(format!("{prefix}{counted:05}"))
    }

    /// Whether each header has the values of its folder, and each colorway those of the schema.
    pub(crate) fn check(&self) -> Result<(), StateError> {
        let colorway = self.schema.colorway_fields.len();
        let fits = |header: &&Header| {
            let fields = self.schema.folders.get(header.folder).map(|folder| folder.fields.len());
            fields == Some(header.values.len()) && header.colorways.iter().all(|one| one.values.len() == colorway)
        };
        match self.headers.iter().find(|header| !fits(header)) {
            Some(header) => Err(StateError(format!("the header {} does not fit its folder", header.id))),
            None => Ok(()),
        }
    }

    /// The areas of a master folder by their names: schema, how far it has counted, headers.
    pub(crate) fn each_area(&mut self, names: [&'static str; 3], visit: &mut Visit<'_>) -> Result<(), StateError> {
        let [schema, counted, headers] = names;
        visit(schema, &mut self.schema)?;
        visit(counted, &mut self.counted)?;
        visit(headers, &mut self.headers)
    }

    pub(crate) fn headers(&self) -> &Headers {
        &self.headers
    }

    /// A new header, or a new state of one.
    pub(crate) fn put(&mut self, header: Header) {
        self.headers.put(header);
    }

    /// A header that is not deleted.
    pub(crate) fn living(&self, id: Uuid) -> Option<&Header> {
        self.headers.get(id).filter(|header| !header.deleted)
    }

    /// Changes a header that is not deleted.
    pub(crate) fn change<R>(&mut self, id: Uuid, change: impl FnOnce(&mut Header) -> R) -> Option<R> {
        self.living(id)?;
        self.headers.change(id, change)
    }

    /// Changes every header that is meant, deleted or not.
    pub(crate) fn change_all(&mut self, meant: impl Fn(&Header) -> bool, change: impl Fn(&mut Header)) {
        self.headers.change_all(meant, change);
    }
}
