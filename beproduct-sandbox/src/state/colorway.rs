//! Colorways: read with a map of fields, written with a list.

use super::field::Field;
use super::rules::Rules;
use super::written::written_id;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Colorway {
    pub(crate) id: Uuid,
    /// One value a field of the schema, in its order.
    pub(crate) values: Vec<Value>,
    pub(crate) image_header: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) image: Value,
}

/// Without these a colorway cannot be added.
const NEEDED: [&str; 4] = ["color_number", "color_name", "primary", "secondary"];

/// Fields that are members of a colorway instead of entries of its map.
const MEMBERS: [&str; 5] = ["primary", "secondary", "secondary_color_number", "secondary_color_name", "comments"];

impl Colorway {
    /// Merges written colorways by id; one without an id is added.
    pub(crate) fn merge(
        all: &mut Vec<Colorway>,
        fields: &[Field],
        written: &Value,
        rules: &Rules<'_>,
    ) -> Result<(), String> {
        for written in written.as_array().into_iter().flatten() {
            let place = match written_id(written, "id")? {
                Some(id) => {
                    all.iter().position(|colorway| colorway.id == id).ok_or(format!("Colorway {id} not found."))?
                }
                None => {
                    check_needed(written)?;
                    all.push(Colorway::blank(fields));
                    all.len() - 1
                }
            };
            if let Some(colorway) = all.get_mut(place) {
                colorway.write(fields, written, rules)?;
            }
        }
        Ok(())
    }

    pub(crate) fn blank(fields: &[Field]) -> Colorway {
        Colorway { id: Uuid::new_v4(), values: vec![Value::Null; fields.len()], ..Colorway::default() }
    }

    pub(crate) fn value(&self, fields: &[Field], id: &str) -> Option<&Value> {
        self.values.get(fields.iter().position(|field| field.id == id)?)
    }

    pub(crate) fn show(&self, fields: &[Field]) -> Value {
        let of = |id: &str| self.value(fields, id).cloned().unwrap_or_default();
        let listed = fields.iter().zip(&self.values).filter(|(field, _)| !MEMBERS.contains(&field.id.as_str()));
        let map: Map<String, Value> = listed.map(|(field, value)| (field.id.clone(), value.clone())).collect();
        json!({
            "id": self.id,
            "colorNumber": of("color_number"),
            "colorName": of("color_name"),
            "primaryColor": of("primary"),
            "secondaryColor": of("secondary"),
            "secondaryColorNumber": of("secondary_color_number"),
            "secondaryColorName": of("secondary_color_name"),
            "comments": of("comments"),
            "hideColorway": false,
            "imageHeaderId": self.image_header,
            "fields": map,
            "image": self.image,
            "colorSourceId": self.source,
        })
    }

    fn write(&mut self, fields: &[Field], written: &Value, rules: &Rules<'_>) -> Result<(), String> {
        write_fields(&mut self.values, fields, written.get("fields"), rules)?;
        let text = |name: &str| written.get(name).and_then(Value::as_str).map(str::to_owned);
        self.image_header = text("imageHeaderId").or(self.image_header.take());
        self.source = text("colorSourceId").or(self.source.take());
        if written.get("unlinkImage").and_then(Value::as_bool) == Some(true) {
            self.image_header = None;
        }
        Ok(())
    }
}

/// Stores `[{id, value}]`. Read-only and unknown fields are passed over, as the service does.
pub(crate) fn write_fields(
    values: &mut [Value],
    fields: &[Field],
    written: Option<&Value>,
    rules: &Rules<'_>,
) -> Result<(), String> {
    for item in written.and_then(Value::as_array).into_iter().flatten() {
        let place = fields.iter().position(|field| item.get("id").is_some_and(|id| id == field.id.as_str()));
        let Some(place) = place.filter(|&place| !fields[place].is_read_only()) else { continue };
        values[place] = fields[place].write(item.get("value").unwrap_or(&Value::Null), rules)?;
    }
    Ok(())
}

fn check_needed(written: &Value) -> Result<(), String> {
    let items = written.get("fields").and_then(Value::as_array);
    let has = |id: &&&str| items.into_iter().flatten().any(|item| item.get("id").is_some_and(|given| given == **id));
    match NEEDED.iter().find(|id| !has(id)) {
        Some(missing) => Err(format!("A new colorway needs the field [{missing}].")),
        None => Ok(()),
    }
}
