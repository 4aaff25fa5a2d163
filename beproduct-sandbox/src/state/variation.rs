//! BOM variations of a page.

use super::colorway::write_fields;
use super::field::Field;
use super::masters::Masters;
use super::people::People;
use super::rows::{check_member, deletes, items};
use super::rules::Rules;
use super::shape::Kind;
use super::stamp::{Stamp, write_audit};
use super::written::written_id;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Variation {
    pub(crate) name: Value,
    pub(crate) is_default: bool,
    sync_colorways: bool,
    colorways: Vec<Uuid>,
    values: Vec<Value>,
    pub(crate) rows: IndexMap<Uuid, Row>,
    created: Stamp,
    pub(crate) modified: Stamp,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Row {
    /// Members that come from the material.
    material: Value,
    values: Vec<Value>,
    colors: Vec<Value>,
}

/// The two sets of fields of a page with variations, and where materials are looked up.
#[derive(Clone, Copy)]
pub(crate) struct Scheme<'a> {
    pub(crate) metadata: &'a [Field],
    pub(crate) grid: &'a [Field],
    pub(crate) masters: &'a Masters,
}

impl Variation {
    pub(crate) fn blank(scheme: Scheme<'_>, is_default: bool, stamp: Stamp) -> Variation {
        Variation {
            name: Value::Null,
            is_default,
            sync_colorways: false,
            colorways: Vec::new(),
            values: vec![Value::Null; scheme.metadata.len()],
            rows: IndexMap::new(),
            created: stamp,
            modified: stamp,
        }
    }

    /// What is left out stays. Whether it may become the default is up to the page.
    pub(crate) fn write(&mut self, scheme: Scheme<'_>, body: &Value, rules: &Rules<'_>) -> Result<(), String> {
        if let Some(name) = body.get("variationName") {
            self.name = name.clone();
        }
        self.sync_colorways = body["syncColorways"].as_bool().unwrap_or(self.sync_colorways);
        if let Some(all) = body["selectedVariationColorways"].as_array() {
            self.colorways = ids(all);
        }
        let patch = &body["selectedVariationColorwaysUpdate"];
        let part = |member: &str| ids(patch[member].as_array().map(Vec::as_slice).unwrap_or_default());
        let removed = part("remove");
        self.colorways.retain(|id| !removed.contains(id));
        let added = part("add").into_iter().filter(|id| !self.colorways.contains(id)).collect::<Vec<_>>();
        self.colorways.extend(added);
        write_fields(&mut self.values, scheme.metadata, body.get("metadataFields"), rules)?;
        for row in body["rows"].as_array().into_iter().flatten() {
            self.write_row(scheme, row, rules)?;
        }
        Ok(())
    }

    /// Removing an unknown row is refused, unlike elsewhere.
    fn write_row(&mut self, scheme: Scheme<'_>, change: &Value, rules: &Rules<'_>) -> Result<(), String> {
        let id = written_id(change, "rowId")?;
        if deletes(change) {
            let removed = id.and_then(|id| self.rows.shift_remove(&id));
            return removed.map(drop).ok_or_else(|| "A row that is not there cannot be deleted.".to_owned());
        }
        check_member(change, rules)?;
        let blank = || Row { values: vec![Value::Null; scheme.grid.len()], ..Row::default() };
        let row = self.rows.entry(id.unwrap_or_else(Uuid::new_v4)).or_insert_with(blank);
        if let Some(material) = written_id(change, "materialId")? {
            row.material = describe(scheme.masters, material)?;
        }
        for color in change["colorUpdate"].as_array().into_iter().flatten() {
            row.colors.retain(|known| known["colorwayId"] != color["colorwayId"]);
            if color["removeColor"] != true {
                row.colors.push(pitch(color));
            }
        }
        write_fields(&mut row.values, scheme.grid, change.get("rowFields"), rules)
    }

    pub(crate) fn metadata(&self, id: Uuid, order: usize, scheme: Scheme<'_>) -> Value {
        json!({
            "id": id,
            "variationName": self.name,
            "isDefault": self.is_default,
            "order": order,
            "syncColorways": self.sync_colorways,
            "selectedVariationColorways": self.colorways,
            "sizeClasses": [],
            "partners": [],
            "fields": items(scheme.metadata, &self.values),
        })
    }

    /// The variation with its rows; `metadata` is null where variations are switched off.
    pub(crate) fn show(&self, id: Uuid, metadata: Option<Value>, scheme: Scheme<'_>, people: &People) -> Value {
        let rows: Vec<Value> =
            self.rows.iter().enumerate().map(|(sort, (id, row))| row.show(id, sort, scheme.grid)).collect();
        let mut shown = json!({"id": id, "rows": rows, "metadata": metadata});
        write_audit(&mut shown, &self.created, &self.modified, &people.users);
        shown
    }
}

impl Row {
    fn show(&self, id: &Uuid, sort: usize, grid: &[Field]) -> Value {
        let of = |member: &str| self.material[member].clone();
        json!({
            "rowId": id,
            "materialId": of("id"),
            "isAdHoc": self.material.is_null(),
            "materialNumber": of("number"),
            "materialName": of("name"),
            "folderType": of("folder"),
            "folderTypeName": of("folderName"),
            "version": null,
            "image": null,
            "sort": sort,
            "parentRowId": null,
            "parentId": null,
            "subAssemblyRowId": null,
            "group": null,
            "fields": items(grid, &self.values),
            "colors": self.colors,
        })
    }
}

fn describe(masters: &Masters, id: Uuid) -> Result<Value, String> {
    let master = masters.of(Kind::Material);
    let header = master.living(id).ok_or_else(|| format!("Material {id} not found."))?;
    let folder = &master.schema().folders[header.folder];
    let (number, name) = (header.text(folder, "header_number"), header.text(folder, "header_name"));
    Ok(json!({"id": id, "number": number, "name": name, "folder": folder.id, "folderName": folder.name}))
}

fn pitch(color: &Value) -> Value {
    let of = |member: &str| color.get(member).cloned().unwrap_or_default();
    json!({
        "colorwayId": of("colorwayId"),
        "hex": of("hex"),
        "number": of("number"),
        "name": of("name"),
        "image": null,
        "materialColorwayId": of("materialColorwayId"),
        "colorReference": null,
        "colorSourceId": null,
    })
}

fn ids(written: &[Value]) -> Vec<Uuid> {
    written.iter().filter_map(|id| Uuid::parse_str(id.as_str()?).ok()).collect()
}
