//! From the tenant's fields to elements of requests.

use super::FieldList;
use crate::models::{FieldWrite, GridRowUpdate, RowId, UpdateItem};
use beproduct_runtime::Patch;
use beproduct_runtime::fields::{self, FieldData, FieldError, FieldToSend, RecordId, RecordToSend, WriteField};

/// Collects fields for a request, and refuses what the service would drop:
///
/// ```
/// # use beproduct_generated::{Date, FieldError, FieldsToSend};
/// let fields = FieldsToSend::new().set("in_store_date", Date::new("2026-03-01"))?.set("active", true)?;
/// assert!(FieldsToSend::new().set("version", 2).unwrap_err().is_read_only());
/// # let _ = |update: beproduct_generated::requests::StyleHeaderUpdate| update.fields(fields);
/// # Ok::<(), FieldError>(())
/// ```
pub type FieldsToSend<'s> = fields::FieldsToSend<'s, UpdateItem>;

impl<'a> FieldList<'a> {
    /// Collects fields for a change of this record: what it does not have, what is read-only by its type, and values
    /// that do not suit the type of their field are refused.
    pub fn to_send(self) -> FieldsToSend<'a> {
        FieldsToSend::knowing(self)
    }
}

impl From<FieldToSend> for UpdateItem {
    fn from(field: FieldToSend) -> Self {
        let value = match field.data {
            FieldData::Null => None,
            FieldData::Flag(flag) => Some(FieldWrite::Flag(flag)),
            FieldData::Number(number) => Some(FieldWrite::Number(number)),
            FieldData::Text(text) => Some(FieldWrite::Text(text.into_owned())),
            FieldData::Json(json) => Some(FieldWrite::Unknown(json.into_owned())),
        };
        UpdateItem { id: field.id.into_owned(), value }
    }
}

/// `("header_name", "Linen shirt")`: a field and its new value, in the form that writes need.
impl<I: Into<String>, V: WriteField> From<(I, V)> for UpdateItem {
    fn from((id, value): (I, V)) -> Self {
        FieldToSend::new(id.into(), &value).into()
    }
}

/// A row to add, or what changed of one that is there.
impl TryFrom<RecordToSend> for GridRowUpdate {
    type Error = FieldError;

    fn try_from(record: RecordToSend) -> Result<Self, FieldError> {
        let id = id_to_send("rowId", &record)?.map(RowId::new);
        let row = GridRowUpdate::new().row_fields(record.into_fields());
        Ok(GridRowUpdate { row_id: id.map_or(Patch::Absent, Patch::Value), ..row })
    }
}

/// The id of a record within another. Without one it is a new record, which a change cannot be.
pub(super) fn id_to_send(what: &str, record: &RecordToSend) -> Result<Option<String>, FieldError> {
    match record.record_id() {
        RecordId::Known(id) => Ok(Some(id.clone())),
        _ if record.is_change() => Err(FieldError::refused(
            what,
            "what changed of a record cannot be sent without its id: give the struct a member `#[record_id]`",
        )),
        _ => Ok(None),
    }
}
