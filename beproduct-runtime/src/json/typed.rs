//! Members whose alternative is named by a sibling member.

use simd_json::Node;

use super::{Reader, Union};
use crate::types::Patch;

/// A member that holds a union: the union itself, an `Option` or a [`Patch`] of it.
pub trait TypedSlot {
    /// The union.
    type Union: Union;

    /// Puts a value in.
    fn put(&mut self, value: Self::Union);

    /// Puts null in; `false` when there is no null.
    fn put_null(&mut self) -> bool;
}

impl Reader<'_> {
    /// Reads a union whose alternative the text of `sibling` names. A text that is not in the table, and a value
    /// that its alternative does not fit, go by the rule of [`Reader::union`]: that is no drift, since the service
    /// writes one type in several forms (a yes as `true` and as `"Yes"`).
    pub fn read_typed<S: TypedSlot>(&mut self, slot: &mut S, sibling: &str, table: &[(&str, usize)]) {
        if self.is_null() && slot.put_null() {
            return;
        }
        let value = match self.named(sibling, table) {
            Some(index) if self.fits_index::<S::Union>(index) => self.alternative(index),
            _ => self.union(),
        };
        if let Some(value) = value {
            slot.put(value);
        }
    }

    fn fits_index<U: Union>(&self, index: usize) -> bool {
        U::ALTERNATIVES.get(index).is_some_and(|alternative| self.fits(alternative))
    }

    fn named(&self, sibling: &str, table: &[(&str, usize)]) -> Option<usize> {
        let at = self.nodes.member(self.object?, sibling)?;
        let Node::String(text) = self.nodes.get(at) else {
            return None;
        };
        table.iter().find_map(|(name, index)| (*name == text).then_some(*index))
    }
}

impl<U: Union> TypedSlot for U {
    type Union = U;

    fn put(&mut self, value: U) {
        *self = value;
    }

    fn put_null(&mut self) -> bool {
        false
    }
}

impl<U: Union> TypedSlot for Option<U> {
    type Union = U;

    fn put(&mut self, value: U) {
        *self = Some(value);
    }

    fn put_null(&mut self) -> bool {
        *self = None;
        true
    }
}

impl<U: Union> TypedSlot for Patch<U> {
    type Union = U;

    fn put(&mut self, value: U) {
        *self = Patch::Value(value);
    }

    fn put_null(&mut self) -> bool {
        *self = Patch::Null;
        true
    }
}
