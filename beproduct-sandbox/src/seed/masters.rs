//! Materials, color palettes, images and blocks: few of each.

use super::draw::Seed;
use super::fields::{self, material_colorway_fields, size_fields};
use super::styles::{COLORS, colorway};
use crate::state::field::Field;
use crate::state::header::Header;
use crate::state::master::Master;
use crate::state::parts::{write_chips, write_size_classes, write_suppliers};
use crate::state::people::People;
use crate::state::rules::Rules;
use crate::state::schema::{Folder, Schema};
use crate::state::shape::{Kind, Part};
use crate::trap::{Trap, Traps};
use serde_json::{Value, json};

/// What a master folder begins with.
struct Plan {
    kind: Kind,
    folders: &'static [&'static str],
    prefix: &'static str,
    names: &'static [&'static str],
    count: usize,
    fields: fn() -> Vec<Field>,
}

const PLANS: [Plan; 4] = [
    Plan {
        kind: Kind::Material,
        folders: &["Fabrics", "Trims"],
        prefix: "M",
        names: &["Ripstop", "Merino Jersey", "Organic Twill", "Brushed Fleece", "Corozo Button", "Coil Zip"],
        count: 24,
        fields: fields::material_fields,
    },
    Plan {
        kind: Kind::Color,
        folders: &["Season Palettes"],
        prefix: "PAL",
        names: &["Fall Core", "Spring Brights", "Neutrals", "Denim Washes"],
        count: 4,
        fields: fields::palette_fields,
    },
    Plan {
        kind: Kind::Image,
        folders: &["Sketches", "Photos"],
        prefix: "IMG",
        names: &["Flat Sketch", "Fit Photo", "Mood", "Print Repeat"],
        count: 12,
        fields: fields::image_fields,
    },
    Plan {
        kind: Kind::Block,
        folders: &["Women Blocks", "Men Blocks"],
        prefix: "BLK",
        names: &["Set-in Sleeve", "Raglan", "Straight Leg"],
        count: 6,
        fields: fields::block_fields,
    },
];

/// All but the styles, in the order of [`Kind::ALL`].
pub(super) fn masters(seed: &mut Seed, people: &People) -> [Master; 4] {
    PLANS.map(|plan| master(seed, people, &plan))
}

fn master(seed: &mut Seed, people: &People, plan: &Plan) -> Master {
    let mut schema = Schema::new(plan.kind, seed.id());
    if plan.kind.shape().has(Part::Colorways) {
        schema.colorway_fields = material_colorway_fields();
        schema.size_fields = size_fields();
    }
    for name in plan.folders {
        let description = format!("{name} of all seasons");
        let fields = (plan.fields)();
        let folder = Folder { id: seed.id(), name: (*name).to_owned(), description, fields, number_prefix: None };
        schema.folders.push(folder);
    }
    let mut master = Master::new(schema);
    for index in 0..plan.count {
        let header = header(seed, people, &master, plan, index);
        master.put(header);
    }
    master
}

fn header(seed: &mut Seed, people: &People, master: &Master, plan: &Plan, index: usize) -> Header {
    let place = index % plan.folders.len();
    let folder = &master.schema().folders[place];
    let stamp = seed.stamp(people, u32::try_from(index * 9).unwrap_or(0));
    let mut header = Header { id: seed.id(), ..Header::blank(place, &folder.fields, stamp) };
    let name = plan.names[index % plan.names.len()];
    header.set(folder, "header_number", format!("{}-{:04}", plan.prefix, index + 1).into());
    header.set(folder, "header_name", name.into());
    header.set(folder, "version", 1.into());
    header.set(folder, "active", "Yes".into());
    for field in folder.fields.iter().filter(|field| field.kind == "DropDown") {
        let choice = seed.below(u32::try_from(field.choices.len()).unwrap_or(1)) as usize;
        let value = field.choices.get(choice).map_or(Value::Null, |choice| choice.value.clone().into());
        header.set(folder, &field.id, value);
    }
    for field in &folder.fields {
        header.set_computed(folder, field, name);
    }
    for part in plan.kind.shape().parts {
        write_part(seed, people, master, *part, &mut header, name);
    }
    header
}

impl Header {
    /// What the service has computed once, and does not compute again here.
    fn set_computed(&mut self, folder: &Folder, field: &Field, name: &str) {
        let value = match field.kind {
            "Auto" => format!("A-{}", name.len()),
            "Label3dStyle" | "Label3dMaterial" => "No".to_owned(),
            "LabelText" | "LabelMaterial" | "LabelMaterialColor" | "LabelStyleGroup" => format!("{name}, as seeded"),
            _ => return,
        };
        self.set(folder, &field.id, value.into());
    }
}

fn write_part(seed: &mut Seed, people: &People, master: &Master, part: Part, header: &mut Header, name: &str) {
    let rules = Rules { people, traps: Traps::new(&Trap::usual()) };
    // What is written here is sound; a fault could only leave a list empty.
    let written = match part {
        Part::Colorways => {
            header.colorways =
                (0..1 + seed.below(2)).map(|_| colorway(seed, &master.schema().colorway_fields)).collect();
            Ok(())
        }
        Part::Suppliers => {
            let supplier = people.partners.get(seed.below(6) as usize);
            let written =
                supplier.map(|one| json!({"Id": one.id, "Name": one.name(), "SupplierType": one.partner_type}));
            write_suppliers(&mut header.more.suppliers, written.as_slice());
            Ok(())
        }
        Part::Chips => {
            let chip = |(number, name, hex): &(&str, &str, &str)| json!({"id": seed.id(), "colorNumber": number, "colorName": name, "hex": hex});
            let chips: Vec<Value> = COLORS.iter().map(chip).collect();
            write_chips(&mut header.more.chips, &chips, true, name)
        }
        Part::SizeClasses => {
            let sizes = json!([{"name": "S"}, {"name": "M", "isSampleSize": true}, {"name": "L"}]);
            let written = write_size_classes(
                &mut header.more.size_classes,
                &[json!({"name": "Regular", "notes": null, "active": true, "sizes": sizes})],
                &rules,
            );
            for class in &mut header.more.size_classes {
                class["id"] = json!(seed.id());
            }
            written
        }
        Part::Sizes => Ok(()),
    };
    debug_assert!(written.is_ok());
}
