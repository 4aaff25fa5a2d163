//! A master folder: what its headers share, and the headers.

use super::header::Header;
use super::headers::Headers;
use super::schema::Schema;
use uuid::Uuid;

pub(crate) struct Master {
    schema: Schema,
    headers: Headers,
}

impl Master {
    pub(crate) fn new(schema: Schema) -> Master {
        Master { schema, headers: Headers::default() }
    }

    pub(crate) fn schema(&self) -> &Schema {
        &self.schema
    }

    /// Headers show the schema, too: what was written of them is forgotten.
    pub(crate) fn schema_mut(&mut self) -> &mut Schema {
        self.headers.forget();
        &mut self.schema
    }

    /// The number of the next header of a folder, where the folder makes it. No header shows how far it has counted.
    pub(crate) fn next_number(&mut self, folder: usize) -> Option<String> {
        self.schema.folders[folder].next_number()
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

    /// Changes every header, deleted or not.
    pub(crate) fn change_all(&mut self, change: impl Fn(&mut Header)) {
        self.headers.change_all(change);
    }
}
