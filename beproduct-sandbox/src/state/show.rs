//! How a header is shown.

use super::header::Header;
use super::people::People;
use super::schema::Schema;
use super::shape::{Kind, Part, Shape};
use super::sizes::label;
use super::stamp::write_audit;
use serde_json::{Map, Value, json};
use std::borrow::Cow;

impl Header {
    pub(crate) fn show(&self, schema: &Schema, people: &People) -> Value {
        let (folder, shape) = (&schema.folders[self.folder], schema.kind.shape());
        let of = |id: &str| self.value(folder, id, people).map(Cow::into_owned).unwrap_or_default();
        let mut shown = json!({
            "id": self.id,
            (shape.number): of("header_number"),
            (shape.title): of("header_name"),
            "folder": {"id": folder.id, "name": folder.name},
            "headerData": self.header_data(schema, people),
            "isDeleted": self.deleted,
        });
        if shape.has(Part::Colorways) {
            shown["colorways"] = self.colorways.iter().map(|one| one.show(&schema.colorway_fields)).collect();
            shown["sizeRange"] = self.sizes.iter().cloned().collect();
            shown["planIds"] = match self.more.plans.as_slice() {
                [] => Value::Null,
                plans => json!(plans),
            };
            shown["tags"] = self.more.tags.iter().map(|(id, name)| json!({"id": id, "name": name})).collect();
        }
        match schema.kind {
            Kind::Style => {
                shown["copiedOrCarriedOverFrom"] = json!(self.more.copied_from);
                shown["sizeClasses"] = self.size_classes(schema);
            }
            Kind::Material => shown["suppliers"] = self.more.suppliers.iter().cloned().collect(),
            Kind::Image => shown["files"] = self.more.images.iter().map(|(_, image)| image["origin"].clone()).collect(),
            Kind::Color | Kind::Block => {}
        }
        write_audit(&mut shown, &self.created, &self.modified, &people.users);
        shown
    }

    fn header_data(&self, schema: &Schema, people: &People) -> Value {
        let fields = &schema.folders[self.folder].fields;
        let item =
            |place: usize| fields.get(place).map(|field| field.item(self.value_at(fields, place, people).into_owned()));
        let items: Vec<Value> = (0..fields.len()).filter_map(item).collect();
        let mut data = json!({"fields": items});
        if let Value::Object(members) = &mut data {
            self.write_images(schema.kind.shape(), members);
        }
        match schema.kind {
            Kind::Style => data["availableArtboards"] = json!([]),
            Kind::Color => data["colors"] = json!({"ASEurl": "", "colors": self.more.chips}),
            Kind::Image => data["variations"] = json!([]),
            Kind::Block => data["sizeClasses"] = self.more.size_classes.iter().cloned().collect(),
            Kind::Material => {}
        }
        data
    }

    fn write_images(&self, shape: &Shape, members: &mut Map<String, Value>) {
        for (_, member) in shape.images {
            let image = self.more.images.iter().find(|(known, _)| known == member).map(|(_, image)| image.clone());
            let none = || json!({"preview": null, "origin": null});
            members.insert((*member).to_owned(), image.unwrap_or_else(none));
        }
    }

    /// The one size class of a style, if it has sizes.
    fn size_classes(&self, schema: &Schema) -> Value {
        match self.sizes.is_empty() {
            true => json!([]),
            false => {
                let class = schema.size_class;
                json!([{"id": class, "name": "Regular", "isDefault": true, "sizeRange": label(&self.sizes)}])
            }
        }
    }
}
