//! Classic BOMs on some styles, BOM variations on a few others.

use super::draw::Seed;
use crate::state::Company;
use crate::state::bom_row::{new_row, write_cells};
use crate::state::page::Page;
use crate::state::page_def::PageDef;
use crate::state::shape::Kind;
use crate::state::variation::{Scheme, Variation};
use serde_json::{Value, json};
use uuid::Uuid;

/// Every style of so many has a BOM; the first ones are left to tests.
const EVERY: usize = 6;
const FIRST: usize = 4;
const AT_MOST: usize = 40;
/// Every BOM of so many is one with variations.
const VARIED: usize = 5;

const PLACES: [(&str, &str, &str); 4] =
    [("Body", "Shell", "m"), ("Body", "Lining", "m"), ("Trim", "Front placket", "pc"), ("Trim", "Pocket", "pc")];

pub(super) fn write(seed: &mut Seed, company: &mut Company) {
    let styles: Vec<Uuid> = company.masters.of(Kind::Style).headers().iter().map(|header| header.id).collect();
    for (index, style) in styles.into_iter().skip(FIRST).step_by(EVERY).take(AT_MOST).enumerate() {
        let varied = index % VARIED == VARIED - 1;
        let kind = if varied { "BOMVariations" } else { "BOM" };
        let pages = &company.masters.of(Kind::Style).schema().pages;
        let Some(def) = pages.values().find(|def| def.kind == kind) else { continue };
        let (id, page) = (def.id, page(seed, company, def, varied));
        company.put_page(Kind::Style, (style, id), page);
    }
}

fn page(seed: &mut Seed, company: &Company, def: &PageDef, varied: bool) -> Page {
    let stamp = seed.stamp(&company.people, 450);
    let mut page = Page::blank(def, stamp);
    if varied {
        let scheme = Scheme { metadata: &def.form, grid: &def.grid, masters: &company.masters };
        let mut variation = Variation::blank(scheme, true, stamp);
        variation.name = "Europe".into();
        page.variations.insert(seed.id(), variation);
    } else {
        let rows = 2 + seed.below(3) as usize;
        page.records = PLACES.iter().take(rows).filter_map(|place| row(seed, company, *place)).collect();
    }
    page
}

fn row(seed: &mut Seed, company: &Company, (group, placement, unit): (&str, &str, &str)) -> Option<Value> {
    let materials = company.masters.of(Kind::Material).headers();
    let listed = materials.listed(None);
    let place = listed.get(seed.0.usize(..listed.len().max(1)))?;
    let material = materials.at(*place)?.id;
    let mut row = new_row(&company.masters, Kind::Material, &seed.id().to_string(), Some(material))?;
    let quantity = format!("{}.{}", 1 + seed.below(3), seed.below(10));
    let price = format!("{}.{:02}", 1 + seed.below(9), seed.below(100));
    let cells = [("group", group), ("placement", placement), ("uom", unit), ("qty", &quantity), ("price", &price)];
    write_cells(&mut row, &cells.map(|(id, value)| json!({"id": id, "value": value})).into_iter().collect());
    Some(row)
}
