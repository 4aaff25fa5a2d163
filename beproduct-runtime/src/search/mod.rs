//! Lists that are searched: many records by their keys, and what changed since a time.
//!
//! # The rule of this room
//!
//! By what a list is searched stands in the spec ([`Lookup`](crate::Lookup), [`ChangeMarks`](crate::ChangeMarks)). The
//! service drops a condition on a field that it does not know, and answers with everything: each record is held against
//! what was asked for.

mod changes;
mod lookup;
mod report;
mod seen;
mod watermark;

pub use changes::{Change, Changes};
pub use report::{Found, LookupReport};
pub use watermark::Watermark;

use crate::error::{Error, Kind};
use crate::json::{Told, decode_answer};
use crate::operation::Envelope;
use crate::request::SearchRequest;

/// Adds a condition to a search.
fn add_condition<R: SearchRequest>(request: &mut R, field: &str, operator: &str, value: &str) -> Result<(), Error> {
    let condition = serde_json::json!({"field": field, "operator": operator, "value": value}).to_string();
    let decoded = decode_answer(condition.as_bytes(), Envelope::Entity, Told::default());
    let (filter, _) = decoded.map_err(|fault| Error::body(fault, condition.as_bytes()))?;
    request.add_filter(filter);
    Ok(())
}

/// Of a record that the condition excludes.
fn ignored<R: SearchRequest>(field: &str, record: &str) -> Error {
    Error::new(Kind::FilterIgnored(format!("`{field}`, and answered with {record}"))).with_operation(R::OPERATION.id)
}
