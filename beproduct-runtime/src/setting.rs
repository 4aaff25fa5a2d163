//! What emitted setters do, written once.

use crate::types::Patch;
use std::collections::BTreeMap;

/// A member that a setter fills.
pub trait Slot {
    /// What it holds once it is set.
    type Held;

    /// The member with a value.
    fn holding(value: Self::Held) -> Self;
}

/// A list that an emitted method adds one to.
pub trait List {
    /// What is added.
    type Item;

    /// Adds one; the list is made first if there is none.
    fn add(&mut self, item: Self::Item);
}

/// Fills a member.
pub fn set<S: Slot>(slot: &mut S, value: impl Into<S::Held>) {
    *slot = S::holding(value.into());
}

/// Fills a member that holds a list.
pub fn set_list<T, S: Slot<Held = Vec<T>>>(slot: &mut S, items: impl IntoIterator<Item = T>) {
    *slot = S::holding(items.into_iter().collect());
}

/// Adds one to a list.
pub fn add<L: List>(list: &mut L, item: impl Into<L::Item>) {
    list.add(item.into());
}

impl<T> Slot for Option<T> {
    type Held = T;

    fn holding(value: T) -> Self {
        Some(value)
    }
}

impl<T> Slot for Patch<T> {
    type Held = T;

    fn holding(value: T) -> Self {
        Patch::Value(value)
    }
}

impl<T> Slot for Vec<T> {
    type Held = Self;

    fn holding(value: Self) -> Self {
        value
    }
}

impl<T> Slot for BTreeMap<String, T> {
    type Held = Self;

    fn holding(value: Self) -> Self {
        value
    }
}

impl<T> List for Vec<T> {
    type Item = T;

    fn add(&mut self, item: T) {
        self.push(item);
    }
}

impl<T> List for Option<Vec<T>> {
    type Item = T;

    fn add(&mut self, item: T) {
        self.get_or_insert_default().push(item);
    }
}

impl<T> List for Patch<Vec<T>> {
    type Item = T;

    fn add(&mut self, item: T) {
        self.push(item);
    }
}
