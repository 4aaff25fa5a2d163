//! Where the reading of a list stands, to go on from later.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Moved;
use super::progress::Progress;
use super::seen::Seen;
use crate::error::Error;
use crate::key::Key;
use crate::request::{ListRequest, Parts};

/// Where the reading of a list stands. Store it, and [`resume`](crate::Items::resume) another time, in another process.
///
/// It holds the ids of one or two pages, not of all: what moved before it is in it, what moves later is noticed by the
/// total and by those ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    operation: String,
    /// Fingerprint of the request: another one is another list.
    request: String,
    progress: Progress,
    /// Ids of the page before the next one.
    recent: Vec<String>,
    /// Records of the next page that were given out: how many, and their ids.
    given: usize,
    given_ids: Vec<String>,
    moved: Moved,
}

/// Records of a page that are passed over, because they were given out before the checkpoint.
#[derive(Debug, Default)]
pub(super) struct Given {
    count: usize,
    ids: Vec<Key>,
}

impl Checkpoint {
    pub(super) fn new<R: ListRequest>(request: &R, progress: Progress, recent: &[Option<Key>], moved: &Moved) -> Self {
        Checkpoint {
            operation: R::OPERATION.id.to_owned(),
            request: fingerprint(request),
            progress,
            recent: texts(recent),
            given: 0,
            given_ids: Vec::new(),
            moved: moved.clone(),
        }
    }

    /// In the middle of a page: these records of it were given out.
    pub(super) fn within(mut self, given: &[Option<Key>], count: usize) -> Self {
        self.given_ids = texts(given);
        self.given = count;
        self
    }

    /// What a reading begins with. Another list's checkpoint is refused.
    pub(super) fn open<R: ListRequest>(self, request: &R) -> Result<(Progress, Seen, Given), Error> {
        if self.operation != R::OPERATION.id || self.request != fingerprint(request) {
            let error = Error::refused("the checkpoint is of another list: of another operation, or other parameters");
            return Err(error.with_operation(R::OPERATION.id));
        }
        let seen = Seen::resumed(keys(&self.recent), self.progress.total, self.moved);
        Ok((self.progress, seen, Given { count: self.given, ids: keys(&self.given_ids) }))
    }
}

impl Given {
    /// Takes those records out of their page, by id where they have one, else by their place.
    pub(super) fn drop_from<T>(self, items: &mut Vec<T>, page: &mut Vec<Option<Key>>) {
        if self.count == 0 {
            return;
        }
        let kept: Vec<bool> = (0..items.len())
            .map(|index| match page.get(index) {
                Some(Some(key)) => !self.ids.contains(key),
                _ => index >= self.count,
            })
            .collect();
        super::seen::keep(items, &kept);
        super::seen::keep(page, &kept);
    }
}

fn texts(keys: &[Option<Key>]) -> Vec<String> {
    keys.iter().flatten().map(Key::to_string).collect()
}

fn keys(texts: &[String]) -> Vec<Key> {
    texts.iter().filter_map(|text| Key::new(text)).collect()
}

/// Filters may be confidential, so that a checkpoint does not hold them.
pub(crate) fn fingerprint<R: ListRequest>(request: &R) -> String {
    let digest = Sha256::digest(format!("{:?}", Parts::of(request)));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
