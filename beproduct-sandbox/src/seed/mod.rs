//! A believable apparel company, the same for the same seed.

mod boms;
mod draw;
mod fields;
mod masters;
mod pages;
mod people;
mod plans;
mod sheets;
mod styles;
mod tables;
mod tasks;

use crate::keep::Records;
use crate::options::Options;
use crate::state::field::Field;
use crate::state::notes::Tag;
use crate::state::shape::Kind;
use crate::state::stamp::Stamp;
use crate::state::{Company, MasterField, Masters};
use draw::Seed;
use serde_json::Value;
use uuid::Uuid;

/// The company that a sandbox begins with.
pub(crate) fn company(options: &Options) -> Company {
    let mut seed = Seed(fastrand::Rng::with_seed(options.seed));
    let people = people::people(&mut seed);
    let styles = styles::styles(&mut seed, &people, options.styles);
    let tables = tables::tables(&mut seed, &people);
    let [materials, colors, images, blocks] = masters::masters(&mut seed, &people);
    let mut masters = Masters([styles, materials, colors, images, blocks]);
    for kind in Kind::ALL {
        masters.of_mut(kind).schema_mut().pages = pages::pages(&mut seed, kind);
    }
    let stamp = seed.stamp(&people, 2);
    let mut company = Company { tags: tags(&mut seed, stamp), people, masters, tables, ..Company::default() };
    company.numbers.insert("style-number".to_owned(), ("NF-[00000]".to_owned(), 1));
    collect(&mut company, stamp);
    boms::write(&mut seed, &mut company);
    plans::track(&mut seed, &mut company);
    tasks::tasks(&mut seed, &mut company);
    sheets::line_sheets(&mut seed, &mut company);
    sheets::reports(&mut seed, &mut company);
    company
}

/// The same tags in each master folder.
fn tags(seed: &mut Seed, created: Stamp) -> Records<Uuid, Tag> {
    let names = [("Core Program", Value::Null), ("3D Ready", "Browzwear".into())];
    let all = Kind::ALL.into_iter().flat_map(|kind| names.clone().map(|(name, integration)| (kind, name, integration)));
    let tag = |(kind, name, integration): (Kind, &str, Value)| {
        let folder = kind.shape().name;
        Tag { id: seed.id(), folder, name: name.to_owned(), integration, created, users: Vec::new() }
    };
    all.map(tag).map(|tag| (tag.id, tag)).collect()
}

/// The fields with choices that folders have, as fields of the company.
fn collect(company: &mut Company, stamp: Stamp) {
    for master in &company.masters.0 {
        for field in
            master.schema().folders.iter().flat_map(|folder| &folder.fields).filter(|field| !field.choices.is_empty())
        {
            let blank = || MasterField {
                field: Field { required: false, ..field.clone() },
                kinds: Vec::new(),
                active: true,
                created: stamp,
                modified: stamp,
            };
            let known = company.fields.entry(field.id.clone()).or_insert_with(blank);
            if !known.kinds.contains(&master.schema().kind) {
                known.kinds.push(master.schema().kind);
            }
        }
    }
}
