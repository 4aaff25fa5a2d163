//! What comes back, and how lists are read and batches split.

use super::change::{Changes, Class, Subject};
use super::rust::{Rust, Sides};
use crate::ir::{Envelope, Operation, Split};

pub(super) fn diff_answer(sides: &Sides<'_>, old: &Operation, new: &Operation, changes: &mut Changes) {
    let answer = (Subject::Answer, new.id.as_str());
    let (was, is) = (sides.old.answer(old), sides.new.answer(new));
    if was != is {
        changes.changed(Class::Breaking, answer, format!("`{was}` became `{is}`"));
    } else {
        changes.unlike(answer, old.answer.envelope, new.answer.envelope, "wrapped in another way");
    }
    diff_paging(old, new, changes);
    diff_batch(sides, old, new, changes);
}

fn diff_paging(old: &Operation, new: &Operation, changes: &mut Changes) {
    let operation = (Subject::Operation, new.id.as_str());
    match (is_list(old), is_list(new)) {
        (true, false) => changes.changed(Class::Breaking, operation, "cannot be read as a list: no `stream`, `pages`"),
        (false, true) => changes.changed(Class::Additive, operation, "can be read as a list: `stream`, `pages`"),
        _ => changes.unlike(operation, &old.paging, &new.paging, "paged in another way"),
    }
}

/// Whether it has `stream`, `pages` and the like.
fn is_list(operation: &Operation) -> bool {
    operation.paging.is_some() && matches!(operation.answer.envelope, Envelope::Page | Envelope::List)
}

fn diff_batch(sides: &Sides<'_>, old: &Operation, new: &Operation, changes: &mut Changes) {
    let operation = (Subject::Operation, new.id.as_str());
    match (items(sides.old, old), items(sides.new, new)) {
        (Some(_), None) => changes.changed(Class::Breaking, operation, "cannot be split: no `batch`"),
        (None, Some(_)) => changes.changed(Class::Additive, operation, "can be split: `batch`"),
        (Some(was), Some(is)) if was != is => {
            changes.changed(Class::Breaking, operation, format!("`batch` takes `{is}`, not `{was}`"));
        }
        _ => {
            let cap = |operation: &Operation| operation.batch.as_ref().map(|batch| (batch.max, batch.split));
            changes.unlike(operation, cap(old), cap(new), "another cap of items");
            let rest = |operation: &Operation| {
                operation.batch.as_ref().map(|batch| (batch.member.clone(), batch.key.clone(), batch.reason.clone()))
            };
            changes.unlike(operation, rest(old), rest(new), "items are told apart or explained in another way");
        }
    }
}

/// What `batch` takes, if the operation has it.
fn items(side: Rust<'_>, operation: &Operation) -> Option<String> {
    let batch = operation.batch.as_ref().filter(|batch| batch.split == Split::Each)?;
    Some(side.ty(&batch.item))
}
