//! A header of a master folder, and how it is shown.

use super::colorway::Colorway;
use super::field::Field;
use super::people::People;
use super::stamp::{Stamp, write_audit};
use super::{Folder, Master};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Clone, Debug)]
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
    pub(crate) deleted: bool,
}

impl Header {
    /// The value of a field, computed ones included. `None` for a field that the folder does not have.
    pub(crate) fn value<'h>(&'h self, folder: &Folder, id: &str, people: &People) -> Option<Cow<'h, Value>> {
        let place = folder.fields.iter().position(|field| field.id == id)?;
        Some(self.value_at(&folder.fields, place, people))
    }

    fn value_at<'h>(&'h self, fields: &[Field], place: usize, people: &People) -> Cow<'h, Value> {
        let field = &fields[place];
        match field.kind {
            "UserLabel" if field.id == "created_by" => Cow::Owned(self.created.label(people).into()),
            "UserLabel" => Cow::Owned(self.modified.label(people).into()),
            "FormulaField" => Cow::Owned(self.landed_cost(fields)),
            "LabelSize" => Cow::Owned(self.size_label().into()),
            _ => Cow::Borrowed(&self.values[place]),
        }
    }

    /// The one formula of the seeded folders: `[target_fob]*1.26`, as text.
    fn landed_cost(&self, fields: &[Field]) -> Value {
        let place = fields.iter().position(|field| field.id == "target_fob");
        let cost = place.and_then(|place| self.values[place].as_f64());
        cost.map_or(Value::Null, |cost| format!("{:.2}", cost * 1.26).into())
    }

    /// `XS, S, [[M]], L`: the sample size in brackets.
    fn size_label(&self) -> String {
        let label = |size: &Value| {
            let name = size["name"].as_str().unwrap_or_default();
            if size["isSampleSize"] == true { format!("[[{name}]]") } else { name.to_owned() }
        };
        self.sizes.iter().map(label).collect::<Vec<_>>().join(", ")
    }

    /// A StyleHeader.
    pub(crate) fn show(&self, master: &Master, people: &People) -> Value {
        let folder = &master.folders[self.folder];
        let fields = folder.fields.iter().enumerate();
        let items: Vec<Value> = fields
            .map(|(place, field)| field.item(self.value_at(&folder.fields, place, people).into_owned()))
            .collect();
        let of = |id: &str| self.value(folder, id, people).map(Cow::into_owned).unwrap_or_default();
        let no_image = || json!({"preview": null, "origin": null});
        let mut shown = json!({
            "id": self.id,
            "headerNumber": of("header_number"),
            "headerName": of("header_name"),
            "folder": {"id": folder.id, "name": folder.name},
            "headerData": {
                "fields": items,
                "frontImage": no_image(),
                "sideImage": no_image(),
                "backImage": no_image(),
                "availableArtboards": [],
            },
            "colorways": self.colorways.iter().map(|one| one.show(&master.colorway_fields)).collect::<Vec<_>>(),
            "sizeRange": *self.sizes,
            "sizeClasses": [],
            "planIds": null,
            "isDeleted": self.deleted,
            "copiedOrCarriedOverFrom": null,
            "tags": [],
        });
        write_audit(&mut shown, &self.created, &self.modified, people);
        shown
    }
}

/// Sizes as they are kept, from sizes as they are written. Their order makes the index that is not given.
pub(crate) fn sizes(written: &[Value]) -> Vec<Value> {
    let size = |(index, size): (usize, &Value)| {
        let of = |name: &str| size.get(name).cloned().unwrap_or_default();
        let flag = |name: &str| size.get(name).and_then(Value::as_bool).unwrap_or(false);
        json!({
            "name": of("name"),
            "price": of("price"),
            "currency": of("currency"),
            "unitOfMeasure": of("unitOfMeasure"),
            "comments": of("comments"),
            "isSampleSize": flag("isSampleSize"),
            "sizeIndex": size.get("sizeIndex").and_then(Value::as_u64).unwrap_or(index as u64),
            "hideSize": flag("hideSize"),
            "fields": {},
        })
    };
    written.iter().enumerate().map(size).collect()
}
