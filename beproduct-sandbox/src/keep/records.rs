//! A map that knows which of its records changed.

use super::error::StateError;
use super::key::Key;
use super::{Area, Each};
use indexmap::map::Entry;
use indexmap::{Equivalent, IndexMap, IndexSet};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::hash::Hash;
use std::ops::Deref;

/// Records in the order in which they were added. It is read as the map that it is.
#[derive(Clone, Debug)]
pub(crate) struct Records<K, V> {
    map: IndexMap<K, V>,
    changed: IndexSet<K>,
    gone: IndexSet<K>,
}

impl<K: Key, V> Records<K, V> {
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.changed.insert(key.clone());
        self.map.insert(key, value)
    }

    /// The record counts as changed.
    pub(crate) fn get_mut<Q: ?Sized + Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<&mut V> {
        let (_, key, record) = self.map.get_full_mut(key)?;
        self.changed.insert(key.clone());
        Some(record)
    }

    /// The record counts as changed, or as new.
    pub(crate) fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        self.changed.insert(key.clone());
        self.map.entry(key)
    }

    pub(crate) fn shift_remove<Q: ?Sized + Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<V> {
        let (key, record) = self.map.shift_remove_entry(key)?;
        self.changed.shift_remove(&key);
        self.gone.insert(key);
        Some(record)
    }

    pub(crate) fn clear(&mut self) {
        self.changed.clear();
        self.gone.extend(self.map.drain(..).map(|(key, _)| key));
    }

    /// The map itself, for a change that says afterwards what it has touched.
    pub(crate) fn touch<R>(&mut self, change: impl FnOnce(&mut IndexMap<K, V>) -> (R, Touched<K>)) -> R {
        let (result, touched) = change(&mut self.map);
        self.gone.extend(touched.gone);
        self.changed.extend(touched.changed);
        result
    }

    /// For the parts of records that are kept by themselves: no record counts as changed.
    pub(crate) fn parts_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.map.values_mut()
    }
}

/// Keys that a change has touched.
#[derive(Debug)]
pub(crate) struct Touched<K> {
    pub(crate) changed: Vec<K>,
    pub(crate) gone: Vec<K>,
}

impl<K: Key, V: Serialize + DeserializeOwned> Area for Records<K, V> {
    fn all(&self, each: &mut Each<'_>) -> Result<(), StateError> {
        self.map.iter().try_for_each(|(key, record)| each(&key.to_text(), Some(&serde_json::to_string(record)?)))
    }

    fn changes(&self, each: &mut Each<'_>) -> Result<(), StateError> {
        self.gone.iter().try_for_each(|key| each(&key.to_text(), None))?;
        let changed = self.changed.iter().filter_map(|key| Some((key, self.map.get(key)?)));
        changed.into_iter().try_for_each(|(key, record)| each(&key.to_text(), Some(&serde_json::to_string(record)?)))
    }

    fn forget_changes(&mut self) {
        self.changed.clear();
        self.gone.clear();
    }

    fn restore(&mut self, id: &str, json: &str) -> Result<(), StateError> {
        self.insert(K::from_text(id)?, serde_json::from_str(json)?);
        Ok(())
    }
}

impl<K, V> Deref for Records<K, V> {
    type Target = IndexMap<K, V>;

    fn deref(&self) -> &IndexMap<K, V> {
        &self.map
    }
}

impl<K, V> Default for Records<K, V> {
    fn default() -> Records<K, V> {
        Records { map: IndexMap::new(), changed: IndexSet::new(), gone: IndexSet::new() }
    }
}

/// All of them are new.
impl<K: Key, V> FromIterator<(K, V)> for Records<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(records: I) -> Records<K, V> {
        let mut all = Records::default();
        for (key, record) in records {
            all.insert(key, record);
        }
        all
    }
}

impl<K> Default for Touched<K> {
    fn default() -> Touched<K> {
        Touched { changed: Vec::new(), gone: Vec::new() }
    }
}
