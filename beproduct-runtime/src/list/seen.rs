//! The ids that came so far, and what they tell of the list.

use std::collections::HashSet;
use std::mem::take;

use super::Moved;
use crate::key::Key;
use crate::page::Page;

/// What a list gave so far.
#[derive(Debug, Default)]
pub(super) struct Seen {
    keys: HashSet<Key>,
    /// The records of the page that was taken last, in order, as far as they were kept.
    recent: Vec<Option<Key>>,
    /// In a second reading: what the first one found and this one has not yet.
    open: Option<HashSet<Key>>,
    total: Option<u64>,
    pub(super) moved: Moved,
}

impl Seen {
    /// What came before a checkpoint.
    pub(super) fn resumed(keys: impl IntoIterator<Item = Key>, total: Option<u64>, moved: Moved) -> Seen {
        Seen { keys: keys.into_iter().collect(), total, moved, ..Seen::default() }
    }

    /// Ids of the records that the last page was left with.
    pub(super) fn recent(&self) -> &[Option<Key>] {
        &self.recent
    }

    /// Drops the records that came before, and notes what moved. Tells whether all of them had come in this reading.
    pub(super) fn take<T>(&mut self, page: &mut Page<T>) -> bool {
        self.compare(page.total);
        let (had, before) = (page.result.len(), self.moved.repeated.len());
        let mut keys = take(&mut page.keys);
        let kept: Vec<bool> = keys.iter().map(|key| self.is_new(key.as_ref())).collect();
        keep(&mut page.result, &kept);
        keep(&mut keys, &kept);
        self.recent = keys;
        had > 0 && self.moved.repeated.len() - before == had
    }

    /// Begins a second reading.
    pub(super) fn again(&mut self) {
        self.open = Some(self.keys.clone());
    }

    /// Ends the second reading: what it has not found is gone.
    pub(super) fn settle(&mut self) {
        let gone = self.open.take().into_iter().flatten().map(|key| key.to_string());
        self.moved.gone.extend(gone);
        self.moved.gone.sort_unstable();
    }

    fn compare(&mut self, total: Option<u64>) {
        if let (Some(was), Some(now)) = (self.total, total)
            && was != now
        {
            self.moved.totals.push((was, now));
        }
        self.total = total.or(self.total);
    }

    /// Whether a record is to be delivered. One without an id is, but not again.
    fn is_new(&mut self, key: Option<&Key>) -> bool {
        let Some(key) = key else { return self.open.is_none() };
        let new = self.keys.insert(key.clone());
        let confirmed = self.open.as_mut().map(|open| open.remove(key));
        match (new, confirmed) {
            (true, Some(_)) => self.moved.missed.push(key.to_string()),
            (false, None | Some(false)) => self.moved.repeated.push(key.to_string()),
            (true, None) | (false, Some(true)) => {}
        }
        new
    }
}

pub(super) fn keep<T>(items: &mut Vec<T>, kept: &[bool]) {
    // Records of a list without ids have no entry, and stay.
    let mut kept = kept.iter();
    items.retain(|_| kept.next().is_none_or(|keep| *keep));
}
