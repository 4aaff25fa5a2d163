//! Where open records keep members that the spec does not name.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Decode, Encode, Reader, Writer};

/// The rest of an open record: any JSON by name, or values of one type.
pub trait RestMap {
    /// Keeps the value that the reader stands on.
    fn keep(&mut self, name: &str, reader: &mut Reader<'_>);

    /// Writes what was kept as members.
    fn write(&self, writer: &mut Writer);
}

impl RestMap for Map<String, Value> {
    fn keep(&mut self, name: &str, reader: &mut Reader<'_>) {
        self.insert(name.to_owned(), reader.value());
    }

    fn write(&self, writer: &mut Writer) {
        for (name, value) in self {
            writer.nullable(name, value);
        }
    }
}

impl<T: Decode + Encode> RestMap for BTreeMap<String, T> {
    fn keep(&mut self, name: &str, reader: &mut Reader<'_>) {
        if let Some(value) = T::decode(reader) {
            self.insert(name.to_owned(), value);
        }
    }

    fn write(&self, writer: &mut Writer) {
        for (name, value) in self {
            writer.nullable(name, value);
        }
    }
}
