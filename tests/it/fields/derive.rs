//! Through the derive.

use super::{seeded_material, start};
use beproduct_generated::fields::{Color, ColorwayRef, CompositePart, Partner, User, UserTag};
use beproduct_generated::models::MaterialId;
use beproduct_generated::{Date, DateTime, Decimal, FieldChoice, Fields, Value};
use serde_json::json;

#[derive(FieldChoice, Clone, Debug, PartialEq)]
enum Certificate {
    #[choice("GOTS")]
    Gots,
    #[choice("GRS")]
    Grs,
    #[choice(other)]
    Other(String),
}

#[derive(FieldChoice, Clone, Debug, PartialEq)]
enum HandFeel {
    Soft,
    Crisp,
    #[choice(other)]
    Other(String),
}

/// A member for each type.
#[derive(Fields, Clone, Debug, PartialEq)]
#[fields(create = NewMaterial)]
struct Material {
    #[record_id]
    id: Option<MaterialId>,
    #[field("header_name", kind = "Text")]
    name: String,
    #[field("material_type", kind = "DropDown", required_on_create)]
    of_type: Option<String>,
    #[field(kind = "TrueFalse")]
    active: Option<bool>,
    #[field(kind = "PartnerDropDown")]
    main_supplier: Option<Partner>,
    #[field("content", kind = "CompositeControl")]
    fibres: Option<Vec<CompositePart>>,
    #[field(kind = "Currency")]
    price: Option<Decimal>,
    #[field(kind = "Decimal")]
    weight_gsm: Option<Decimal>,
    #[field(kind = "MultiSelect")]
    certificates: Option<Vec<Certificate>>,
    #[field(kind = "Date")]
    tested_on: Option<Date>,
    #[field(kind = "Memo")]
    remarks: Option<String>,
    #[field(kind = "ComboBox")]
    weave: Option<String>,
    #[field(kind = "Radio")]
    hand_feel: Option<HandFeel>,
    #[field(kind = "Tags")]
    keywords: Option<Vec<String>>,
    #[field(kind = "Users")]
    developer: Option<User>,
    #[field(kind = "UsersTags")]
    watchers: Option<Vec<UserTag>>,
    #[field(kind = "DateTime")]
    received_at: Option<DateTime>,
    #[field(kind = "Number")]
    lead_days: Option<i64>,
    #[field(kind = "Percent")]
    shrinkage: Option<Decimal>,
    #[field(kind = "Weight")]
    roll_weight: Option<Decimal>,
    #[field(kind = "Measure")]
    width: Option<Decimal>,
    #[field(kind = "InvertedTrueFalse")]
    not_stocked: Option<bool>,
    #[field(kind = "ColorDropDown")]
    base_color: Option<Color>,
    #[field(kind = "ColorwayField")]
    hero_colorway: Option<ColorwayRef>,
    #[field(kind = "ImageColor")]
    swatch: Option<Value>,
    #[field(kind = "Hidden")]
    import_key: Option<Value>,
    #[field(kind = "MultiSelectBOMVariation")]
    markets: Option<Vec<Value>>,
    #[field(kind = "Auto", read_only)]
    article_code: Option<String>,
    #[field(kind = "FormulaField", read_only)]
    landed_price: Option<Decimal>,
    #[field(kind = "UserLabel", read_only)]
    created_by: String,
    #[field(kind = "LabelText", read_only)]
    care_label: Option<String>,
    #[field(kind = "LabelMaterial", read_only)]
    material_label: Option<String>,
    #[field(kind = "LabelMaterialColor", read_only)]
    color_label: Option<String>,
    #[field(kind = "LabelSize", read_only)]
    size_label: Option<String>,
    #[field(kind = "LabelStyleGroup", read_only)]
    group_label: Option<String>,
    #[field(kind = "Label3dStyle", read_only)]
    style_3d: Option<bool>,
    #[field(kind = "Label3dMaterial", read_only)]
    material_3d: Option<bool>,
    #[field(read_only)]
    version: i64,
}

fn colour() -> Color {
    let spaces = "rgb_r rgb_g rgb_b cmyk_c cmyk_m cmyk_y cmyk_k hsl_h hsl_s hsl_l hsb_h hsb_s hsb_b lab_l lab_a lab_b xyz_x xyz_y xyz_z";
    let mut chip: serde_json::Map<_, _> = spaces.split(' ').map(|space| (space.to_owned(), json!(0.5))).collect();
    chip.insert("hex".into(), json!("2f4a3d"));
    Color(chip)
}

/// All that can be set.
fn filled(partner: &str, user: &str) -> NewMaterial {
    let colorway = json!({"Id": "5f0b6a4c-1c1e-4c7e-9d42-0f5be1d00c1a", "color_number": "NF-1", "color_name": "Oat", "Primary_Color": "d9cdb4"});
    NewMaterial {
        active: Some(true),
        main_supplier: Some(Partner::of_id(partner)),
        fibres: Some(vec![CompositePart::new("Cotton", 98), CompositePart::new("Elastane", 2)]),
        price: Some("12.35".parse().unwrap()),
        weight_gsm: Some("180.5".parse().unwrap()),
        certificates: Some(vec![Certificate::Grs, Certificate::Gots]),
        tested_on: Some(Date::new("2026-04-05")),
        remarks: Some("soft".into()),
        weave: Some("twill".into()),
        hand_feel: Some(HandFeel::Soft),
        keywords: Some(vec!["a".into(), "b".into()]),
        developer: Some(User::named(user)),
        watchers: Some(vec![UserTag { value: "Lab".into(), code: None }]),
        received_at: Some(DateTime::new("2026-04-05T06:07:08Z")),
        lead_days: Some(45),
        shrinkage: Some("0.015".parse().unwrap()),
        roll_weight: Some("22".parse().unwrap()),
        width: Some("150.25".parse().unwrap()),
        not_stocked: Some(false),
        base_color: Some(colour()),
        hero_colorway: Some(ColorwayRef(colorway.as_object().unwrap().clone())),
        swatch: Some(json!("sw-1")),
        import_key: Some(json!("K")),
        markets: Some(vec![json!("EU")]),
        ..NewMaterial::new("Twill".into(), "Woven".into())
    }
}

#[tokio::test]
async fn a_struct_of_every_type_is_created_and_read_back() {
    let (sandbox, client, folder) = start().await;
    let (partner, partner_name) = sandbox.state().partners()[0].clone();
    let users = client.users().list().send().await.unwrap().into_value();
    let user = users[0].username.clone().unwrap();
    let new = filled(&partner, &user);
    let created = client.material().header_create(folder).record(new.to_record()).unwrap();
    let id = created.send().await.unwrap().into_value().id;
    let header = client.material().header_get(id.clone()).send().await.unwrap();
    assert!(header.drift().is_empty(), "{:?}", header.drift());
    let read = Material::from_fields(&header.into_value()).unwrap();

    let supplier = read.main_supplier.clone().unwrap();
    assert_eq!((supplier.id.as_deref(), supplier.name.as_deref()), (Some(&*partner), Some(&*partner_name)));
    let developer = read.developer.clone().unwrap();
    assert_eq!(developer.name.as_deref(), Some(&*user));
    let tested_on = read.tested_on.clone().unwrap();
    assert_eq!(tested_on.day().unwrap().to_string(), "2026-04-05");
    assert!(read.created_by.contains('@'), "{}", read.created_by);
    let expected = Material {
        id: Some(id),
        name: new.name,
        of_type: Some(new.of_type),
        active: new.active,
        main_supplier: Some(supplier),
        fibres: new.fibres,
        price: new.price,
        weight_gsm: new.weight_gsm,
        certificates: new.certificates,
        tested_on: Some(tested_on),
        remarks: new.remarks,
        weave: new.weave,
        hand_feel: new.hand_feel,
        keywords: new.keywords,
        developer: Some(developer),
        watchers: new.watchers,
        received_at: new.received_at,
        lead_days: new.lead_days,
        shrinkage: new.shrinkage,
        roll_weight: new.roll_weight,
        width: new.width,
        not_stocked: new.not_stocked,
        base_color: new.base_color,
        hero_colorway: new.hero_colorway,
        swatch: new.swatch,
        import_key: new.import_key,
        markets: new.markets,
        article_code: None,
        landed_price: None,
        created_by: read.created_by.clone(),
        care_label: None,
        material_label: None,
        color_label: None,
        size_label: Some(String::new()),
        group_label: None,
        style_3d: None,
        material_3d: None,
        version: read.version,
    };
    assert_eq!(read, expected);
}

#[tokio::test]
async fn an_unchanged_record_sends_nothing_and_a_change_sends_what_differs() {
    let (sandbox, client, folder) = start().await;
    let (partner, _) = sandbox.state().partners()[0].clone();
    let users = client.users().list().send().await.unwrap().into_value();
    let new = filled(&partner, users[0].username.as_deref().unwrap());
    let create = client.material().header_create(folder).record(new.to_record()).unwrap();
    let header = create.send().await.unwrap().into_value();
    let before = Material::from_fields(&header).unwrap();
    assert!(before.clone().to_changes(&before).is_empty());
    assert!(header.changes(&before).unwrap().is_empty());

    let now = Material { price: None, certificates: Some(vec![Certificate::Gots]), version: 99, ..before.clone() };
    let update = client.material().header_update(header.id.clone()).record(header.changes(&now).unwrap()).unwrap();
    let sent = update.request().body.fields.value().unwrap();
    let sent: Vec<&str> = sent.iter().map(|item| &*item.id).collect();
    assert_eq!(sent, ["price", "certificates"], "read-only members are never sent");
    let read = Material::from_fields(&update.send().await.unwrap().into_value()).unwrap();
    assert_eq!(read, Material { version: before.version, ..now });
}

#[tokio::test]
async fn what_the_service_computed_is_read() {
    let (sandbox, client, _) = start().await;
    let material = Material::from_fields(&seeded_material(&sandbox, &client).await).unwrap();
    let labels = [material.care_label, material.material_label, material.color_label, material.group_label];
    assert!(labels.iter().all(|label| label.as_deref() == Some("Ripstop, as seeded")), "{labels:?}");
    assert_eq!((material.style_3d, material.material_3d), (Some(false), Some(false)));
    assert_eq!((material.article_code.as_deref(), material.version), (Some("A-7"), 1));
    assert!(material.hand_feel.is_none());
}

#[tokio::test]
async fn another_type_on_the_server_is_an_error() {
    #[derive(Fields, Debug)]
    struct Wrong {
        #[field(kind = "Date")]
        price: Option<Date>,
    }
    let (sandbox, client, _) = start().await;
    let error = Wrong::from_fields(&seeded_material(&sandbox, &client).await).unwrap_err();
    assert_eq!(error.to_string(), "the field `price` (Currency) has another type on the server: expected Date");
    let _ = |wrong: Wrong| wrong.price;
}

#[test]
fn a_choice_that_is_not_in_the_enum_is_kept() {
    let choice = HandFeel::from_text("Rustic");
    assert_eq!(choice, HandFeel::Other("Rustic".into()));
    assert_eq!((choice.as_text(), choice.to_string()), ("Rustic", "Rustic".to_owned()));
    assert_eq!(HandFeel::TEXTS, ["Soft", "Crisp"]);
}
