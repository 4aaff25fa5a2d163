//! Ids in written records.

use serde_json::Value;
use uuid::Uuid;

/// An id in a written record; null or absent is none.
pub(crate) fn written_id(record: &Value, member: &str) -> Result<Option<Uuid>, String> {
    match record.get(member) {
        None | Some(Value::Null) => Ok(None),
        Some(id) => {
            let parsed = id.as_str().and_then(|id| Uuid::parse_str(id).ok());
            parsed.map(Some).ok_or_else(|| format!("`{member}` must be a UUID, but is {id}."))
        }
    }
}
