//! Style folders and styles.

use super::draw::Seed;
use super::fields::{FIBRES, GENDERS, LAB_DIPS, MONTHS, SEASONS, STATUSES, colorway_fields, size_fields, style_fields};
use crate::state::colorway::Colorway;
use crate::state::field::Field;
use crate::state::header::Header;
use crate::state::master::Master;
use crate::state::people::People;
use crate::state::schema::{Folder, Schema};
use crate::state::shape::Kind;
use crate::state::sizes::sizes;
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// Name, prefix of the numbers, whether the folder numbers its styles, garments.
type Line = (&'static str, &'static str, bool, [&'static str; 5]);

const LINES: [Line; 3] = [
    ("Outerwear", "NF", false, ["Anorak", "Quilted Vest", "Shell Jacket", "Parka", "Trench Coat"]),
    ("Knitwear", "KN-", true, ["Crew Sweater", "Cardigan", "Rib Tank", "Turtleneck", "Half Zip"]),
    ("Denim", "DN", false, ["Straight Jean", "Wide Leg Jean", "Trucker Jacket", "Denim Skirt", "Overshirt"]),
];

const NAMES: [&str; 16] = [
    "Alder", "Birch", "Cedar", "Drift", "Ember", "Fjord", "Grove", "Harbor", "Iris", "Juniper", "Kestrel", "Larch",
    "Marlow", "North", "Osprey", "Pine",
];

pub(super) const COLORS: [(&str, &str, &str); 8] = [
    ("NF-218", "Spruce", "2f4a3d"),
    ("NF-305", "Oat", "d9cdb4"),
    ("NF-411", "Cranberry", "8e2438"),
    ("NF-102", "Ink", "1d2433"),
    ("NF-530", "Saffron", "d99a2b"),
    ("NF-044", "Chalk", "f2efe8"),
    ("NF-377", "Slate", "5b6670"),
    ("NF-612", "Rosewood", "6d3b3f"),
];

const SIZES: [&str; 5] = ["XS", "S", "M", "L", "XL"];

/// The size class of all styles.
const SIZE_CLASS: u128 = 0x5f0b_6a4c_1c1e_4c7e_9d42_0f5b_e1d0_0c1a;

pub(super) fn styles(seed: &mut Seed, people: &People, count: usize) -> Master {
    let mut schema = Schema::new(Kind::Style, Uuid::from_u128(SIZE_CLASS));
    schema.colorway_fields = colorway_fields();
    schema.size_fields = size_fields();
    for (name, prefix, numbered, _) in LINES {
        schema.folders.push(Folder {
            id: seed.id(),
            name: name.to_owned(),
            description: format!("{name} of all seasons"),
            fields: style_fields(numbered),
            number_prefix: numbered.then(|| prefix.to_owned()),
        });
    }
    let (mut master, sizes) = (Master::new(schema), Arc::new(size_range()));
    for index in 0..count {
        let header = header(seed, people, &mut master, index, &sizes);
        master.put(header);
    }
    master
}

/// Made in the order of time, some changed later.
fn header(seed: &mut Seed, people: &People, master: &mut Master, index: usize, sizes: &Arc<Vec<Value>>) -> Header {
    let place = index % LINES.len();
    let (_, prefix, _, garments) = LINES[place];
    let number = master.next_number(place).unwrap_or_else(|| format!("{prefix}-{:05}", index + 1));
    let name = format!("{} {}", seed.pick(&NAMES), seed.pick(&garments));
    let day = u32::try_from(index % 400).unwrap_or(0);
    let created = seed.stamp(people, day);
    let later = day + 1 + seed.below(90);
    let modified = if seed.below(3) == 0 { created } else { seed.stamp(people, later) };
    let values =
        master.schema().folders[place].fields.iter().map(|field| value(seed, people, field, &number, &name)).collect();
    let colorways = (0..1 + seed.below(3)).map(|_| colorway(seed, &master.schema().colorway_fields)).collect();
    Header {
        id: seed.id(),
        values,
        colorways,
        sizes: Arc::clone(sizes),
        modified,
        ..Header::blank(place, &[], created)
    }
}

fn value(seed: &mut Seed, people: &People, field: &Field, number: &str, name: &str) -> Value {
    match field.id.as_str() {
        "header_number" => number.into(),
        "header_name" => name.into(),
        "version" => 1.into(),
        "active" => if seed.below(10) == 0 { "No" } else { "Yes" }.into(),
        "season" => seed.pick(&SEASONS).into(),
        "gender" => seed.pick(&GENDERS).into(),
        "status" => seed.pick(&STATUSES).into(),
        "delivery_months" => json!([seed.pick(&MONTHS)]),
        "main_vendor" => vendor(seed, people, field),
        "fabric_content" => content(seed),
        "target_fob" => json!(f64::from(800 + seed.below(6000)) / 100.0),
        "fabric_weight" => json!(f64::from(90 + seed.below(400)) + 0.5),
        "in_store_date" => format!("2026-{:02}-01T00:00:00Z", 1 + seed.below(12)).into(),
        "tech_designer" => designer(seed, people),
        _ => Value::Null,
    }
}

fn vendor(seed: &mut Seed, people: &People, field: &Field) -> Value {
    let index = seed.0.usize(..people.partners.len().max(1));
    let name = people.partners.get(index).map(|partner| Value::from(partner.name()));
    name.map_or(Value::Null, |name| field.store(&name, people))
}

fn content(seed: &mut Seed) -> Value {
    let stretch = seed.below(6);
    let main = seed.pick(&FIBRES[..4]);
    match stretch {
        0 => json!([{"code": main, "value": 100.0}]),
        part => json!([{"code": main, "value": f64::from(100 - part)}, {"code": "Elastane", "value": f64::from(part)}]),
    }
}

fn designer(seed: &mut Seed, people: &People) -> Value {
    let user = people.users.get_index(seed.0.usize(..people.users.len().max(1)));
    user.map_or(Value::Null, |(id, user)| json!({"id": id, "name": user.username}))
}

pub(super) fn colorway(seed: &mut Seed, fields: &[Field]) -> Colorway {
    let (number, name, hex) = seed.pick(&COLORS);
    let mut value = |field: &Field| match field.id.as_str() {
        "color_number" => number.into(),
        "color_name" => name.into(),
        "primary" => hex.into(),
        "secondary" => "".into(),
        "lab_dip_status" => seed.pick(&LAB_DIPS).into(),
        "bulk_units" => (100 * (1 + seed.below(40))).into(),
        _ => Value::Null,
    };
    let values = fields.iter().map(&mut value).collect();
    Colorway { id: seed.id(), values, ..Colorway::default() }
}

fn size_range() -> Vec<Value> {
    let size =
        |name: &&str| json!({"name": name, "currency": "USD", "unitOfMeasure": "each", "isSampleSize": **name == *"M"});
    sizes(&SIZES.iter().map(size).collect::<Vec<_>>())
}
