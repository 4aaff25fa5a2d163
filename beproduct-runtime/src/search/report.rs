//! What came of looking up many records.

use std::collections::HashMap;

use crate::error::Error;
use crate::key::Key;

/// What came of looking up many records: an outcome for each key, in the order in which they were asked for.
#[derive(Debug, Clone)]
pub struct LookupReport<T> {
    /// Each key as it was asked for, and the place of its records.
    keys: Vec<(String, usize)>,
    places: HashMap<Key, usize>,
    records: Vec<Vec<T>>,
}

/// What was found for a key.
#[derive(Debug, PartialEq)]
pub enum Found<'a, T> {
    /// One record.
    One(&'a T),
    /// No record: there is none, or it is deleted.
    Nothing,
    /// Several records have the key.
    Several(&'a [T]),
}

impl<'a, T> Found<'a, T> {
    /// The record, if there is exactly one.
    pub fn one(self) -> Option<&'a T> {
        match self {
            Found::One(record) => Some(record),
            Found::Nothing | Found::Several(_) => None,
        }
    }
}

impl<T> LookupReport<T> {
    /// Keys to be asked for. None may be empty or hold the separator, by which it would become several.
    pub(super) fn new(asked: impl IntoIterator<Item = String>, join: &str) -> Result<Self, Error> {
        let (mut keys, mut places) = (Vec::new(), HashMap::new());
        for key in asked {
            if key.is_empty() || key.contains(join) {
                let what = if key.is_empty() { "is empty".into() } else { format!("holds the separator `{join}`") };
                return Err(Error::refused(format!("the key {:?}, number {}, {what}", key, keys.len() + 1)));
            }
            let next = places.len();
            let place = *places.entry(Key::of(&key)).or_insert(next);
            keys.push((key, place));
        }
        let records = places.iter().map(|_| Vec::new()).collect();
        Ok(LookupReport { keys, places, records })
    }

    /// Each key that is asked for, once, by its place.
    pub(super) fn distinct(&self) -> Vec<String> {
        let mut distinct: Vec<(usize, &String)> = self.keys.iter().map(|(key, place)| (*place, key)).collect();
        distinct.sort_by_key(|(place, _)| *place);
        distinct.dedup_by_key(|(place, _)| *place);
        distinct.into_iter().map(|(_, key)| key.clone()).collect()
    }

    pub(super) fn put(&mut self, place: usize, record: T) {
        if let Some(records) = self.records.get_mut(place) {
            records.push(record);
        }
    }

    /// Each key and what was found for it.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Found<'_, T>)> {
        self.keys.iter().map(|(key, place)| (key.as_str(), self.at(*place)))
    }

    /// What was found for a key; nothing for one that was not asked for.
    pub fn get(&self, key: &str) -> Found<'_, T> {
        self.places.get(&Key::of(key)).map_or(Found::Nothing, |place| self.at(*place))
    }

    /// The keys that no record has.
    pub fn missing(&self) -> impl Iterator<Item = &str> {
        self.iter().filter(|(_, found)| matches!(found, Found::Nothing)).map(|(key, _)| key)
    }

    /// The keys that several records have.
    pub fn ambiguous(&self) -> impl Iterator<Item = &str> {
        self.iter().filter(|(_, found)| matches!(found, Found::Several(_))).map(|(key, _)| key)
    }

    /// The records, in the order of their keys, each once.
    pub fn into_records(self) -> Vec<T> {
        self.records.into_iter().flatten().collect()
    }

    fn at(&self, place: usize) -> Found<'_, T> {
        match self.records.get(place).map(Vec::as_slice) {
            None | Some([]) => Found::Nothing,
            Some([record]) => Found::One(record),
            Some(records) => Found::Several(records),
        }
    }
}
