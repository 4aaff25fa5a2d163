//! Colorways and sizes: read with a map of fields, written with a list, or with none.

use super::sending::id_to_send;
use crate::models::{Colorway, ColorwayId, ColorwayUpdate, Size, SizeUpdate};
use beproduct_runtime::fields::{Field, FieldData, FieldError, FieldSource, FieldToSend, ReadField, RecordToSend, get};
use beproduct_runtime::{Encode, Patch, Value};
use std::collections::BTreeMap;

type FieldMap = Option<BTreeMap<String, Value>>;

impl Colorway {
    /// The value of a field. A header field of the same id is another one.
    ///
    /// # Errors
    ///
    /// There is no such field, its value is not what `T` is read from, or it is unset and `T` is no `Option`.
    pub fn field<T: ReadField>(&self, id: &str) -> Result<T, FieldError> {
        get(self, id)
    }
}

impl Size {
    /// The value of a field, or of a member by its name on the wire.
    ///
    /// # Errors
    ///
    /// There is no such field, its value is not what `T` is read from, or it is unset and `T` is no `Option`.
    pub fn field<T: ReadField>(&self, id: &str) -> Result<T, FieldError> {
        get(self, id)
    }
}

/// Some fields are members of the colorway and not entries of its map.
impl FieldSource for Colorway {
    fn field(&self, id: &str) -> Option<Field<'_>> {
        let member = |id: &'static str, value: &Option<String>| Some(field(id, FieldData::encoded(value)));
        mapped(&self.fields, id).or_else(|| match id {
            "color_number" => member("color_number", &self.color_number),
            "color_name" => member("color_name", &self.color_name),
            "primary" => member("primary", &self.primary_color),
            "secondary" => member("secondary", &self.secondary_color),
            "secondary_color_number" => member("secondary_color_number", &self.secondary_color_number),
            "secondary_color_name" => member("secondary_color_name", &self.secondary_color_name),
            "comments" => member("comments", &self.comments),
            _ => None,
        })
    }

    fn record_id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }
}

impl FieldSource for Size {
    fn field(&self, id: &str) -> Option<Field<'_>> {
        let member = |id: &'static str, value: &dyn Encode| Some(field(id, FieldData::encoded(value)));
        match id {
            "name" => member("name", &self.name),
            "price" => member("price", &self.price),
            "currency" => member("currency", &self.currency),
            "unitOfMeasure" => member("unitOfMeasure", &self.unit_of_measure),
            "comments" => member("comments", &self.comments),
            "isSampleSize" => member("isSampleSize", &self.is_sample_size),
            "sizeIndex" => member("sizeIndex", &self.size_index),
            "hideSize" => member("hideSize", &self.hide_size),
            _ => mapped(&self.fields, id),
        }
    }
}

/// A colorway to add, or what changed of one that is there.
impl TryFrom<RecordToSend> for ColorwayUpdate {
    type Error = FieldError;

    fn try_from(record: RecordToSend) -> Result<Self, FieldError> {
        let id = id_to_send("colorways", &record)?.map(ColorwayId::new);
        Ok(ColorwayUpdate { id, fields: record.into_fields(), ..ColorwayUpdate::new() })
    }
}

/// A size of a range. Sizes are written as a whole, so a change alone is refused.
impl TryFrom<RecordToSend> for SizeUpdate {
    type Error = FieldError;

    fn try_from(record: RecordToSend) -> Result<Self, FieldError> {
        if record.is_change() {
            let why = "the list replaces the range, and the size is not all there: send what `changes` of the header \
                says, and give the struct the member `name`";
            return Err(FieldError::refused("sizes", why));
        }
        let fields: Vec<FieldToSend> = record.into_fields();
        fields.iter().try_fold(SizeUpdate::default(), set_member)
    }
}

fn set_member(size: SizeUpdate, field: &FieldToSend) -> Result<SizeUpdate, FieldError> {
    let FieldToSend { id, data } = field;
    Ok(match &**id {
        "name" => SizeUpdate { name: read(id, data)?, ..size },
        "price" => SizeUpdate { price: Patch::Value(read(id, data)?), ..size },
        "currency" => SizeUpdate { currency: Patch::Value(read(id, data)?), ..size },
        "unitOfMeasure" => SizeUpdate { unit_of_measure: Patch::Value(read(id, data)?), ..size },
        "comments" => SizeUpdate { comments: Patch::Value(read(id, data)?), ..size },
        "isSampleSize" => SizeUpdate { is_sample_size: Some(read(id, data)?), ..size },
        "sizeIndex" => SizeUpdate { size_index: Some(read(id, data)?), ..size },
        "hideSize" => SizeUpdate { hide_size: Some(read(id, data)?), ..size },
        _ => return Err(FieldError::refused(id, "a size is written without fields of the tenant")),
    })
}

fn read<T: ReadField>(id: &str, data: &FieldData<'_>) -> Result<T, FieldError> {
    Field { id, kind: None, data: data.clone() }.read()
}

fn mapped<'a>(map: &'a FieldMap, id: &str) -> Option<Field<'a>> {
    map.as_ref()?.get_key_value(id).map(|(id, value)| field(id, FieldData::of(value)))
}

fn field<'a>(id: &'a str, data: FieldData<'a>) -> Field<'a> {
    Field { id, kind: None, data }
}
