//! A header of a master folder: what it holds and how it is written.

use super::colorway::{Colorway, write_fields};
use super::field::Field;
use super::parts::{write_chips, write_size_classes, write_suppliers};
use super::people::People;
use super::rules::Rules;
use super::schema::{Folder, Schema};
use super::shape::Part;
use super::sizes::{label, write_sizes};
use super::stamp::Stamp;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::borrow::Cow;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Header {
    pub(crate) id: Uuid,
    /// Index of its folder.
    pub(crate) folder: usize,
    /// One value a field of the folder, in its order.
    pub(crate) values: Vec<Value>,
    pub(crate) colorways: Vec<Colorway>,
    /// Shared by the seeded styles, of which there may be many.
    pub(crate) sizes: Arc<Vec<Value>>,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
    /// When a page of it was last written.
    pub(crate) pages_modified: Option<Timestamp>,
    pub(crate) deleted: bool,
    pub(crate) more: More,
}

/// What most headers have nothing of.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct More {
    /// Member of `headerData` and its image.
    pub(crate) images: Vec<(Cow<'static, str>, Value)>,
    pub(crate) suppliers: Vec<Value>,
    pub(crate) chips: Vec<Value>,
    pub(crate) size_classes: Vec<Value>,
    /// Id and name.
    pub(crate) tags: Vec<(Uuid, String)>,
    pub(crate) copied_from: Option<Uuid>,
    pub(crate) block: Option<Uuid>,
    /// Tracking plans that follow it.
    pub(crate) plans: Vec<Uuid>,
}

impl Header {
    /// The folder whose lists show it; a deleted one is in none.
    pub(crate) fn listed_in(&self) -> Option<usize> {
        (!self.deleted).then_some(self.folder)
    }

    pub(crate) fn blank(folder: usize, fields: &[Field], stamp: Stamp) -> Header {
        Header {
            id: Uuid::new_v4(),
            folder,
            values: vec![Value::Null; fields.len()],
            colorways: Vec::new(),
            sizes: Arc::default(),
            created: stamp,
            modified: stamp,
            pages_modified: None,
            deleted: false,
            more: More::default(),
        }
    }

    /// Merges fields, and the lists that this kind of header has.
    pub(crate) fn write(
        &mut self,
        schema: &Schema,
        body: &Value,
        replace_chips: bool,
        rules: &Rules<'_>,
    ) -> Result<(), String> {
        let folder = &schema.folders[self.folder];
        write_fields(&mut self.values, &folder.fields, body.get("fields"), rules)?;
        for part in schema.kind.shape().parts {
            let written = |member: &str| body.get(member).and_then(Value::as_array).map(Vec::as_slice);
            match part {
                Part::Colorways => {
                    let written = body.get("colorways").unwrap_or(&Value::Null);
                    Colorway::merge(&mut self.colorways, &schema.colorway_fields, written, rules)?;
                }
                Part::Sizes => match written("sizes") {
                    Some(written) if !written.is_empty() => {
                        self.sizes = Arc::new(write_sizes(&self.sizes, written, rules));
                    }
                    _ => {}
                },
                Part::Suppliers => write_suppliers(&mut self.more.suppliers, written("suppliers").unwrap_or_default()),
                Part::Chips => {
                    if let Some(written) = written("colors") {
                        let name = self.text(folder, "header_name");
                        write_chips(&mut self.more.chips, written, replace_chips, &name)?;
                    }
                }
                Part::SizeClasses => {
                    write_size_classes(&mut self.more.size_classes, written("sizeClasses").unwrap_or_default(), rules)?;
                }
            }
        }
        Ok(())
    }

    /// The value of a field, computed ones included. `None` for a field that the folder does not have.
    pub(crate) fn value<'h>(&'h self, folder: &Folder, id: &str, people: &People) -> Option<Cow<'h, Value>> {
        let place = folder.fields.iter().position(|field| field.id == id)?;
        Some(self.value_at(&folder.fields, place, people))
    }

    pub(crate) fn value_at<'h>(&'h self, fields: &[Field], place: usize, people: &People) -> Cow<'h, Value> {
        let field = &fields[place];
        match field.kind {
            "UserLabel" if field.id == "created_by" => Cow::Owned(self.created.label(&people.users).into()),
            "UserLabel" => Cow::Owned(self.modified.label(&people.users).into()),
            "FormulaField" => Cow::Owned(self.landed_cost(fields)),
            "LabelSize" => Cow::Owned(label(&self.sizes).into()),
            _ => Cow::Borrowed(&self.values[place]),
        }
    }

    pub(crate) fn set(&mut self, folder: &Folder, id: &str, value: Value) {
        if let Some(place) = folder.fields.iter().position(|field| field.id == id) {
            self.values[place] = value;
        }
    }

    /// The text of a field that is not computed.
    pub(crate) fn text(&self, folder: &Folder, id: &str) -> String {
        let place = folder.fields.iter().position(|field| field.id == id);
        place.and_then(|place| self.values[place].as_str()).unwrap_or_default().to_owned()
    }

    pub(crate) fn set_image(&mut self, member: Cow<'static, str>, image: Value) {
        self.more.images.retain(|(known, _)| *known != member);
        self.more.images.push((member, image));
    }

    pub(crate) fn set_colorway_image(&mut self, id: Uuid, image: Value) {
        if let Some(colorway) = self.colorways.iter_mut().find(|colorway| colorway.id == id) {
            colorway.image = image;
        }
    }

    /// The latest change of its attributes or pages.
    pub(crate) fn touched(&self) -> Timestamp {
        self.pages_modified.map_or(self.modified.at, |pages| pages.max(self.modified.at))
    }

    /// The one formula of the seeded folders: `[target_fob]*1.26`, as text.
    fn landed_cost(&self, fields: &[Field]) -> Value {
        let place = fields.iter().position(|field| field.id == "target_fob");
        let cost = place.and_then(|place| self.values[place].as_f64());
        cost.map_or(Value::Null, |cost| format!("{:.2}", cost * 1.26).into())
    }
}
