//! The headers of a master folder, with what makes lists of them quick: their JSON as text, and who is listed where.

use super::header::Header;
use crate::keep::{Area, Each, StateError};
use indexmap::{IndexMap, IndexSet};
use std::sync::{Arc, OnceLock};
use uuid::Uuid;

/// In the order of creation. A header that is deleted stays, marked, so that a place is for good.
#[derive(Default)]
pub(crate) struct Headers {
    all: IndexMap<Uuid, Entry>,
    lists: Lists,
    /// Places of those that changed.
    changed: IndexSet<usize>,
}

struct Entry {
    header: Header,
    /// Its JSON, from the first time that a list shows it until it changes.
    text: OnceLock<String>,
}

/// Places of the headers that are not deleted, in the order of creation.
#[derive(Default)]
struct Lists {
    everywhere: Vec<usize>,
    in_folder: Vec<Vec<usize>>,
}

impl Headers {
    pub(crate) fn get(&self, id: Uuid) -> Option<&Header> {
        self.all.get(&id).map(|entry| &entry.header)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Header> {
        self.all.values().map(|entry| &entry.header)
    }

    /// Places of those that are not deleted, of all folders or of one.
    pub(crate) fn listed(&self, folder: Option<usize>) -> &[usize] {
        match folder {
            None => &self.lists.everywhere,
            Some(folder) => self.lists.in_folder.get(folder).map(Vec::as_slice).unwrap_or_default(),
        }
    }

    /// As [`Headers::listed`], and the deleted ones among them.
    pub(crate) fn with_deleted(&self, folder: Option<usize>) -> Vec<usize> {
        let fits = |header: &Header| folder.is_none_or(|folder| header.folder == folder);
        self.iter().enumerate().filter(|(_, header)| fits(header)).map(|(place, _)| place).collect()
    }

    /// `None` for a place that was never given.
    pub(crate) fn at(&self, place: usize) -> Option<&Header> {
        self.all.get_index(place).map(|(_, entry)| &entry.header)
    }

    /// The JSON of the header at a place, made by `show` if it has changed since.
    pub(crate) fn text(&self, place: usize, show: impl FnOnce(&Header) -> String) -> &str {
        let entry = self.all.get_index(place).map(|(_, entry)| entry);
        entry.map_or("", |entry| entry.text.get_or_init(|| show(&entry.header)))
    }

    /// A new header, or a new state of one.
    pub(super) fn put(&mut self, header: Header) {
        match self.all.get_index_of(&header.id) {
            Some(place) => self.edit(place, |known| *known = header).unwrap_or_default(),
            None => {
                let listed = header.listed_in();
                let (place, _) = self.all.insert_full(header.id, Entry { header, text: OnceLock::new() });
                self.lists.enter(listed, place);
                self.changed.insert(place);
            }
        }
    }

    pub(super) fn change<R>(&mut self, id: Uuid, change: impl FnOnce(&mut Header) -> R) -> Option<R> {
        let place = self.all.get_index_of(&id)?;
        self.edit(place, change)
    }

    pub(super) fn change_all(&mut self, meant: impl Fn(&Header) -> bool, change: impl Fn(&mut Header)) {
        for place in 0..self.all.len() {
            if self.at(place).is_some_and(&meant) {
                self.edit(place, &change);
            }
        }
    }

    /// What was written of each header is worth nothing any more.
    pub(super) fn forget(&mut self) {
        self.all.values_mut().for_each(|entry| drop(entry.text.take()));
    }

    /// The only way to a header that changes: afterwards its text is gone, and it is listed where it now belongs.
    fn edit<R>(&mut self, place: usize, change: impl FnOnce(&mut Header) -> R) -> Option<R> {
        let (_, entry) = self.all.get_index_mut(place)?;
        entry.text.take();
        self.changed.insert(place);
        let before = entry.header.listed_in();
        let result = change(&mut entry.header);
        let after = entry.header.listed_in();
        if before != after {
            self.lists.leave(before, place);
            self.lists.enter(after, place);
        }
        Some(result)
    }
}

impl Area for Headers {
    fn all(&self, each: &mut Each<'_>) -> Result<(), StateError> {
        self.iter().try_for_each(|header| tell(header, each))
    }

    fn changes(&self, each: &mut Each<'_>) -> Result<(), StateError> {
        self.changed.iter().filter_map(|place| self.at(*place)).try_for_each(|header| tell(header, each))
    }

    fn forget_changes(&mut self) {
        self.changed.clear();
    }

    fn restore(&mut self, _: &str, json: &str) -> Result<(), StateError> {
        let mut header: Header = serde_json::from_str(json)?;
        // As those of the seed, which share them.
        if let Some(before) = self.all.last().map(|(_, entry)| &entry.header).filter(|one| one.sizes == header.sizes) {
            header.sizes = Arc::clone(&before.sizes);
        }
        self.put(header);
        Ok(())
    }
}

fn tell(header: &Header, each: &mut Each<'_>) -> Result<(), StateError> {
    each(&header.id.to_string(), Some(&serde_json::to_string(header)?))
}

impl Lists {
    fn enter(&mut self, folder: Option<usize>, place: usize) {
        let Some(folder) = folder else { return };
        if self.in_folder.len() <= folder {
            self.in_folder.resize_with(folder + 1, Vec::new);
        }
        for list in [&mut self.everywhere, &mut self.in_folder[folder]] {
            if let Err(gap) = list.binary_search(&place) {
                list.insert(gap, place);
            }
        }
    }

    fn leave(&mut self, folder: Option<usize>, place: usize) {
        let Some(folder) = folder else { return };
        for list in [&mut self.everywhere, &mut self.in_folder[folder]] {
            if let Ok(found) = list.binary_search(&place) {
                list.remove(found);
            }
        }
    }
}
