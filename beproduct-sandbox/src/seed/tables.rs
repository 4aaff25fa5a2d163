//! Three data tables.

use super::draw::Seed;
use crate::keep::Records;
use crate::state::field::Field;
use crate::state::people::People;
use crate::state::rows::Row;
use crate::state::table::Table;
use serde_json::Value;
use uuid::Uuid;

const PORTS: [(&str, &str, u32); 8] = [
    ("TRIZM", "Izmir", 23),
    ("VNSGN", "Ho Chi Minh City", 31),
    ("PTLEI", "Leixoes", 12),
    ("CNHGH", "Hangzhou", 34),
    ("BDCGP", "Chattogram", 29),
    ("INMAA", "Chennai", 26),
    ("MACAS", "Casablanca", 11),
    ("PECLL", "Callao", 27),
];

const MODES: [&str; 3] = ["Sea", "Air", "Road"];
const CARE: [&str; 5] = ["Machine wash cold", "Hand wash", "Dry clean", "Do not bleach", "Line dry"];

pub(super) fn tables(seed: &mut Seed, people: &People) -> Records<Uuid, Table> {
    let ports = ports(seed, people);
    let care = care(seed, people);
    let units = units(seed, people);
    [ports, care, units].into_iter().map(|table| (table.id, table)).collect()
}

fn ports(seed: &mut Seed, people: &People) -> Table {
    let fields = vec![
        Field::new("port_code", "Port Code", "Text").required(),
        Field::new("port_name", "Port Name", "Text"),
        Field::new("transit_days", "Transit Days", "Number"),
        Field::new("mode", "Mode", "DropDown").choices(&MODES),
    ];
    let rows = PORTS.iter().map(|&(code, name, days)| vec![code.into(), name.into(), days.into(), MODES[0].into()]);
    table(seed, people, ("Shipping Ports", "Ports and how long a shipment takes"), fields, rows.collect())
}

fn care(seed: &mut Seed, people: &People) -> Table {
    let fields = vec![
        Field::new("care_code", "Care Code", "Text").required(),
        Field::new("instruction", "Instruction", "Text"),
        Field::new("valid_from", "Valid From", "Date"),
        Field::new("printed", "Printed", "TrueFalse"),
    ];
    let row = |(index, text): (usize, &&str)| {
        vec![format!("C{:02}", index + 1).into(), (*text).into(), "2024-01-01T00:00:00Z".into(), "Yes".into()]
    };
    let rows = CARE.iter().enumerate().map(row);
    table(seed, people, ("Care Instructions", "Texts of the care label"), fields, rows.collect())
}

/// Large enough for several pages.
fn units(seed: &mut Seed, people: &People) -> Table {
    let fields = vec![
        Field::new("store_code", "Store Code", "Text").required(),
        Field::new("units", "Units", "Number"),
        Field::new("sell_through", "Sell Through", "Percent"),
    ];
    let rows = (1..=250).map(|store| {
        let sell_through = f64::from(seed.below(1000)) / 10.0;
        vec![format!("ST-{store:03}").into(), (10 + seed.below(900)).into(), sell_through.into()]
    });
    let rows = rows.collect();
    table(seed, people, ("Store Forecast", "Units a store is expected to sell"), fields, rows)
}

fn table(
    seed: &mut Seed,
    people: &People,
    (name, description): (&str, &str),
    fields: Vec<Field>,
    rows: Vec<Vec<Value>>,
) -> Table {
    let created = seed.stamp(people, 3);
    let mut row = |values| (seed.id(), Row { values, created, modified: created });
    let rows = rows.into_iter().map(&mut row).collect();
    Table {
        id: seed.id(),
        name: name.to_owned(),
        description: description.to_owned(),
        fields,
        created,
        modified: created,
        rows,
    }
}
