//! Lists that are searched, against canned answers.

mod changes;
mod lookup;

use beproduct_runtime::{Canned, Value};
use serde_json::json;

/// A page of shoes: id, name, time of the last change. A `!` before the id marks a deleted one.
fn page(shoes: &[[&str; 3]], total: usize) -> Value {
    let shoe = |[id, name, at]: &[&str; 3]| {
        let (deleted, id) = id.strip_prefix('!').map_or((false, *id), |id| (true, id));
        json!({"id": id, "name": name, "state": deleted.to_string(), "createdAt": at, "fields": []})
    };
    json!({"result": shoes.iter().map(shoe).collect::<Vec<_>>(), "total": total})
}

/// A service that gives these answers, one after the other.
fn answering(pages: impl IntoIterator<Item = Value>) -> Canned {
    let canned = Canned::new();
    for page in pages {
        canned.push(page);
    }
    canned
}

/// The conditions of each request that was sent.
fn conditions(canned: &Canned) -> Vec<Value> {
    canned.requests().iter().map(beproduct_runtime::Recorded::json).collect()
}
