//! All areas of a state as one JSON document.

use super::{Areas, StateError};
use serde_json::{Map, Value, json};

/// The form of the document.
const FORM: u64 = 1;

/// `{"form": 1, "areas": {"style": [{"id": "…", "record": {…}}]}}`, records in order.
pub(crate) fn to_json(state: &mut dyn Areas) -> Result<Value, StateError> {
    let mut areas = Map::new();
    state.each_area(&mut |name, area| {
        let mut records = Vec::new();
        area.all(&mut |id, json| {
            let record: Value = serde_json::from_str(json.unwrap_or("null"))?;
            records.push(json!({"id": id, "record": record}));
            Ok(())
        })?;
        areas.insert(name.to_owned(), records.into());
        Ok(())
    })?;
    Ok(json!({"form": FORM, "areas": areas}))
}

/// The state of a document that has just the areas that there are.
pub(crate) fn from_json<T: Areas + Default>(document: &Value) -> Result<T, StateError> {
    if document["form"] != FORM {
        return Err(StateError(format!("the document is not of the form {FORM}")));
    }
    let mut areas = document["areas"].as_object().cloned().unwrap_or_default();
    let mut state = T::default();
    state.each_area(&mut |name, area| {
        let missing = || StateError(format!("the document has no area `{name}`"));
        let records = areas.remove(name).ok_or_else(missing)?;
        for record in records.as_array().into_iter().flatten() {
            let id = record["id"].as_str().unwrap_or_default();
            let named = |error| StateError(format!("the record {id} of `{name}`: {error}"));
            area.restore(id, &record["record"].to_string()).map_err(named)?;
        }
        Ok(())
    })?;
    match areas.keys().next() {
        Some(unknown) => Err(StateError(format!("the document has an area `{unknown}`, which is unknown here"))),
        None => Ok(state),
    }
}
