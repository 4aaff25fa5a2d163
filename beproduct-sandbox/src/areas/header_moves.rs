//! What becomes of a header besides its update.

use super::headers::{header_id, missing, place, shown};
use super::reply::{done, not_found};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::header::Header;
use crate::state::shape::Kind;
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

pub(super) const MOVE: [(&str, Handler); 1] = [("move", move_header)];

pub(super) const STYLE: [(&str, Handler); 5] = [
    ("style_carry_over", carry_over),
    ("style_update_sample_size", sample_size),
    ("style_block_link", link),
    ("style_block_unlink", unlink),
    ("style_where_used_in_sets", where_used),
];

pub(super) const COLOR: [(&str, Handler); 2] =
    [("color_chip_schema", chip_schema), ("color_company_colors", company_colors)];

/// Values go along by the ids of their fields.
fn move_header(call: &Call<'_>) -> Result<Value, Failure> {
    let id = header_id(call)?;
    let company = &mut *call.app.company_mut();
    let master = company.masters.of_mut(call.kind());
    let mut header = master.living(id).cloned().ok_or_else(|| missing(call))?;
    let target = Uuid::parse_str(call.body["targetFolderId"].as_str().unwrap_or_default()).unwrap_or_default();
    let target = place(master.schema(), target)?;
    let (old, new) = (&master.schema().folders[header.folder].fields, &master.schema().folders[target].fields);
    let value = |id: &str| old.iter().position(|field| field.id == id).map(|place| header.values[place].clone());
    header.values = new.iter().map(|field| value(&field.id).unwrap_or_default()).collect();
    header.folder = target;
    header.modified = call.stamp();
    if call.body["generateNewHeaderNumber"] == true {
        let number = master.next_number(target);
        let folder = &master.schema().folders[target];
        let number = number.unwrap_or_else(|| format!("{}-M", header.text(folder, "header_number")));
        header.set(folder, "header_number", number.into());
    }
    master.put(header);
    shown(company, call, id)
}

/// A copy under a number of its own, with or without the colorways.
fn carry_over(call: &Call<'_>) -> Result<Value, Failure> {
    let id = header_id(call)?;
    let company = &mut *call.app.company_mut();
    let master = company.masters.of_mut(call.kind());
    let original = master.living(id).cloned().ok_or_else(|| missing(call))?;
    let stamp = call.stamp();
    let mut copy = Header { id: Uuid::new_v4(), created: stamp, modified: stamp, pages_modified: None, ..original };
    copy.more.copied_from = Some(id);
    copy.more.plans.clear();
    match call.body["skipColorways"] == true {
        true => copy.colorways.clear(),
        false => copy.colorways.iter_mut().for_each(|colorway| colorway.id = Uuid::new_v4()),
    }
    let number = master.next_number(copy.folder);
    let folder = &master.schema().folders[copy.folder];
    let number = number.unwrap_or_else(|| format!("{}-C", copy.text(folder, "header_number")));
    copy.set(folder, "header_number", number.into());
    let id = copy.id;
    master.put(copy);
    Ok(json!({"id": id}))
}

/// Afterwards only the named size is the sample.
fn sample_size(call: &Call<'_>) -> Result<Value, Failure> {
    let class = call.id("sizeClassId", "Size class")?;
    change(call, |header, known| {
        let wanted = &call.body["newSampleSize"];
        if class != known || !header.sizes.iter().any(|size| size["name"] == *wanted) {
            return Err(not_found("Size"));
        }
        let mut sizes = (*header.sizes).clone();
        for size in &mut sizes {
            size["isSampleSize"] = (size["name"] == *wanted).into();
        }
        header.sizes = Arc::new(sizes);
        Ok(())
    })
}

fn link(call: &Call<'_>) -> Result<Value, Failure> {
    let block = Uuid::parse_str(call.body["blockHeaderId"].as_str().unwrap_or_default()).unwrap_or_default();
    if call.app.company().masters.of(Kind::Block).living(block).is_none() {
        return Err(not_found("Block"));
    }
    change(call, |header, _| {
        header.more.block = Some(block);
        Ok(())
    })
}

/// A GET that changes data.
fn unlink(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, |header, _| {
        header.more.block = None;
        Ok(())
    })
}

fn change(call: &Call<'_>, change: impl FnOnce(&mut Header, Uuid) -> Result<(), Failure>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let master = company.masters.of_mut(call.kind());
    let class = master.schema().size_class;
    let changed = master.change(header_id(call)?, |header| {
        change(header, class)?;
        header.modified = call.stamp();
        Ok(done("Style has been changed."))
    });
    changed.unwrap_or_else(|| Err(missing(call)))
}

/// Sets pages of other styles that hold this one.
fn where_used(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let id = header_id(call)?;
    let master = company.masters.of(Kind::Style);
    master.living(id).ok_or_else(|| missing(call))?;
    let holds = |row: &Value| row["styleId"] == id.to_string();
    let pages = company.pages.iter().filter(|(_, page)| page.records.iter().any(holds));
    let show = |((header, page), _): (&(Uuid, Uuid), _)| {
        let style = master.living(*header)?;
        let number = style.text(&master.schema().folders[style.folder], "header_number");
        Some(json!({"headerId": header, "headerNumber": number, "pageId": page}))
    };
    Ok(pages.filter_map(show).collect())
}

fn chip_schema(_: &Call<'_>) -> Result<Value, Failure> {
    let field = |(id, name): (&str, &str)| json!({"fieldId": id, "fieldName": name, "fieldType": "Text"});
    let fields = [("color_number", "Color Number"), ("color_name", "Color Name"), ("hex", "Hex")];
    Ok(fields.map(field).into_iter().collect())
}

/// The colors of all palettes, each number once.
fn company_colors(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let palettes = company.masters.of(Kind::Color).headers().iter().filter(|header| !header.deleted);
    let mut colors: Vec<&Value> = Vec::new();
    for chip in palettes.flat_map(|palette| &palette.more.chips) {
        if !colors.iter().any(|known| known["color_number"] == chip["color_number"]) {
            colors.push(chip);
        }
    }
    let show = |chip: &&Value| json!({"color_number": chip["color_number"], "color_name": chip["color_name"], "hex": chip["hex"]});
    Ok(call.page(&colors, show))
}
