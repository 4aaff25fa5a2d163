//! The tenant's fields: every type, both directions, through the derive and by id at run time.

mod derive;
mod parts;
mod rows;
mod run_time;

use crate::support::{sandbox_with, small};
use beproduct_generated::Client;
use beproduct_generated::models::{FolderId, MaterialHeader};
use beproduct_sandbox::Sandbox;
use std::collections::BTreeSet;

/// The types that nothing can be written to.
const READ_ONLY: [&str; 10] = [
    "Auto",
    "FormulaField",
    "Label3dMaterial",
    "Label3dStyle",
    "LabelMaterial",
    "LabelMaterialColor",
    "LabelSize",
    "LabelStyleGroup",
    "LabelText",
    "UserLabel",
];

/// The types that a value can be written to.
const WRITABLE: [&str; 26] = [
    "ColorDropDown",
    "ColorwayField",
    "ComboBox",
    "CompositeControl",
    "Currency",
    "Date",
    "DateTime",
    "Decimal",
    "DropDown",
    "Hidden",
    "ImageColor",
    "InvertedTrueFalse",
    "Measure",
    "Memo",
    "MultiSelect",
    "MultiSelectBOMVariation",
    "Number",
    "PartnerDropDown",
    "Percent",
    "Radio",
    "Tags",
    "Text",
    "TrueFalse",
    "Users",
    "UsersTags",
    "Weight",
];

async fn start() -> (Sandbox, Client, FolderId) {
    let (sandbox, client) = sandbox_with(small()).await;
    let folders = client.material().folders().send().await.unwrap().into_value();
    (sandbox, client, folders[0].id.clone())
}

async fn seeded_material(sandbox: &Sandbox, client: &Client) -> MaterialHeader {
    let id = sandbox.state().headers("Material")[0].clone();
    client.material().header_get(id).send().await.unwrap().into_value()
}

/// If the service, or the spec, gets another type, these tests are to be told of it.
#[tokio::test]
async fn materials_have_a_field_of_every_type() {
    let (sandbox, client, _) = start().await;
    let material = seeded_material(&sandbox, &client).await;
    let seen: BTreeSet<String> = material.header_data.fields.iter().map(|field| field.type_.to_string()).collect();
    let api = crate::roundtrip::real_api();
    let kinds = api.types.iter().find(|def| def.wire == "FieldType").unwrap();
    let beproduct_spec::ir::Kind::Enum(variants) = &kinds.kind else { panic!("FieldType is no enum") };
    for variant in variants {
        assert!(seen.contains(&variant.wire), "no field of the type {}", variant.wire);
    }
    let tested: BTreeSet<&str> = WRITABLE.iter().chain(&READ_ONLY).copied().collect();
    assert_eq!(seen.iter().map(String::as_str).collect::<BTreeSet<_>>(), tested);
}
