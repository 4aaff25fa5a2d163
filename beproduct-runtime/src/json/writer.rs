//! The writer of bodies.

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};

use super::{Encode, Record, RestMap, Shape};

/// Writes JSON into a string.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
}

impl Writer {
    /// An empty one.
    pub fn new() -> Self {
        Writer::default()
    }

    /// Writes the members of a record, in the order of its shape: those that are required, and those that have a value.
    pub fn members(&mut self, shape: &Shape, values: &[&dyn Encode]) {
        for (member, value) in shape.members.iter().zip(values) {
            if member.required || !value.is_absent() {
                self.nullable(member.name, *value);
            }
        }
    }

    /// Writes a member, unless its value is absent.
    pub(crate) fn member(&mut self, name: &str, value: &dyn Encode) {
        if !value.is_absent() {
            self.nullable(name, value);
        }
    }

    /// Writes a member that is never left out: `null` when there is no value.
    pub(crate) fn nullable(&mut self, name: &str, value: &dyn Encode) {
        self.separate('{');
        self.text(name);
        self.out.push(':');
        value.encode(self);
    }

    /// Writes the members that an open record kept.
    pub fn rest(&mut self, rest: &impl RestMap) {
        rest.write(self);
    }

    /// Writes an object.
    pub fn record<R: Record>(&mut self, record: &R) {
        self.object(|writer| record.encode_members(writer));
    }

    /// Writes an object whose members `write` writes.
    pub(crate) fn object(&mut self, write: impl FnOnce(&mut Self)) {
        self.out.push('{');
        write(self);
        self.out.push('}');
    }

    /// Writes a string.
    pub fn text(&mut self, text: &str) {
        // A string always serializes.
        self.out.push_str(&serde_json::to_string(text).unwrap_or_default());
    }

    /// The JSON.
    pub fn finish(self) -> String {
        self.out
    }

    /// Writes an array.
    pub(super) fn array<T: Encode>(&mut self, items: &[T]) {
        self.out.push('[');
        for item in items {
            self.separate('[');
            item.encode(self);
        }
        self.out.push(']');
    }

    /// Writes an object of any members.
    pub(super) fn map<T: Encode>(&mut self, members: &BTreeMap<String, T>) {
        self.out.push('{');
        for (name, value) in members {
            self.nullable(name, value);
        }
        self.out.push('}');
    }

    /// Writes a token that is JSON already: a number, `true`, `null`.
    pub(crate) fn token(&mut self, token: impl Display) {
        let _infallible = write!(self.out, "{token}");
    }

    /// A comma, unless the value is the first in its array or object.
    fn separate(&mut self, open: char) {
        if !self.out.ends_with(open) {
            self.out.push(',');
        }
    }
}
