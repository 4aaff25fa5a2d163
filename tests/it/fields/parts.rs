//! Colorways and sizes: read with a map, written with a list.

use super::start;
use crate::support::{sandbox_with, small};
use beproduct_generated::fields::Partner;
use beproduct_generated::models::{ColorwayId, ColorwayUpdate, SizeUpdate, StyleHeader};
use beproduct_generated::{Client, Date, Decimal, FieldChoice, FieldError, Fields};
use beproduct_sandbox::Sandbox;

#[derive(FieldChoice, Clone, Debug, PartialEq)]
enum LabDip {
    Submitted,
    Approved,
    Rejected,
    #[choice(other)]
    Other(String),
}

#[derive(Fields, Clone, Debug, PartialEq)]
struct MyColorway {
    #[record_id]
    id: Option<ColorwayId>,
    #[field("color_number")]
    number: String,
    #[field("color_name")]
    name: String,
    primary: String,
    secondary: String,
    #[field(kind = "DropDown")]
    lab_dip_status: Option<LabDip>,
    bulk_units: Option<i64>,
}

#[derive(Fields, Clone, Debug, PartialEq)]
struct MySize {
    name: String,
    price: Option<Decimal>,
}

#[derive(Fields, Clone, Debug, PartialEq)]
#[fields(create = NewStyle)]
struct MyStyle {
    header_name: String,
    header_number: String,
    #[field(required_on_create)]
    season: Option<String>,
    #[nested]
    colorways: Vec<MyColorway>,
    #[nested]
    sizes: Vec<MySize>,
}

fn rust() -> MyColorway {
    MyColorway {
        id: None,
        number: "001".into(),
        name: "Rust".into(),
        primary: "B7410E".into(),
        secondary: String::new(),
        lab_dip_status: Some(LabDip::Approved),
        bulk_units: Some(1200),
    }
}

async fn read(client: &Client, id: &str) -> (StyleHeader, MyStyle) {
    let header = client.style().header_get(id).send().await.unwrap().into_value();
    let style = MyStyle::from_fields(&header).unwrap();
    (header, style)
}

async fn first(sandbox: &Sandbox, client: &Client) -> (StyleHeader, MyStyle) {
    read(client, &sandbox.state().headers("Style")[0]).await
}

#[tokio::test]
async fn a_style_is_created_with_its_colorways_and_sizes() {
    let (_sandbox, client) = sandbox_with(small()).await;
    let folder = client.style().folders().send().await.unwrap().into_value()[0].id.clone();
    let sizes = ["S", "M"].map(|name| MySize { name: name.into(), price: Some("19.90".parse().unwrap()) });
    let new = NewStyle {
        colorways: vec![rust()],
        sizes: sizes.to_vec(),
        ..NewStyle::new("Shirt".into(), "N-1".into(), "Spring 2026".into())
    };
    let create = client.style().header_create(folder).record(new.to_record()).unwrap();
    let header = create.send().await.unwrap().into_value();
    let (_, style) = read(&client, header.id.as_str()).await;
    assert_eq!((&*style.header_name, style.season.as_deref()), ("Shirt", Some("Spring 2026")));
    assert_eq!(style.sizes, sizes);
    assert!(style.colorways[0].id.is_some());
    assert_eq!(style.colorways, [MyColorway { id: style.colorways[0].id.clone(), ..rust() }]);
    assert!(header.changes(&style).unwrap().is_empty());
}

#[tokio::test]
async fn a_colorway_is_changed_and_another_added_and_the_rest_is_not_sent() {
    let (sandbox, client) = sandbox_with(small()).await;
    let (header, before) = first(&sandbox, &client).await;
    let mut now = before.clone();
    now.colorways[0].bulk_units = Some(7);
    now.colorways.push(rust());
    let update = client.style().header_update(header.id.clone()).record(header.changes(&now).unwrap()).unwrap();
    let body = &update.request().body;
    assert!(body.fields.value().is_none() && body.sizes.value().is_none());
    let sent = body.colorways.value().unwrap();
    let ids: Vec<_> = sent[0].fields.iter().map(|item| &*item.id).collect();
    assert_eq!((sent.len(), ids, &sent[0].id), (2, vec!["bulk_units"], &now.colorways[0].id));
    assert_eq!((sent[1].id.as_ref(), sent[1].fields.len()), (None, 6));
    update.send().await.unwrap();
    let (_, after) = read(&client, header.id.as_str()).await;
    now.colorways.last_mut().unwrap().id = after.colorways.last().unwrap().id.clone();
    assert_eq!(after, now);
}

#[tokio::test]
async fn sizes_keep_what_the_struct_does_not_say() {
    let (sandbox, client) = sandbox_with(small()).await;
    let (header, mut now) = first(&sandbox, &client).await;
    assert!(now.sizes.iter().all(|size| size.price.is_none()));
    now.sizes[0].price = Some("20".parse().unwrap());
    let before = MyStyle::from_fields(&header).unwrap();
    // Without the header, what replaces the sizes would forget which one is the sample size.
    let refused = client.style().header_update(header.id.clone()).record(now.to_changes(&before)).unwrap_err();
    assert!(refused.is_refused_before_sending() && refused.to_string().contains("replaces the range"), "{refused}");

    let update = client.style().header_update(header.id.clone()).record(header.changes(&now).unwrap()).unwrap();
    update.send().await.unwrap();
    let (after, style) = read(&client, header.id.as_str()).await;
    assert_eq!(style, now);
    let flags = |header: &StyleHeader| {
        let sizes = header.size_range.clone().unwrap();
        sizes
            .into_iter()
            .map(|size| (size.name, size.is_sample_size, size.currency, size.size_index))
            .collect::<Vec<_>>()
    };
    assert_eq!(flags(&after), flags(&header));
}

#[tokio::test]
async fn a_colorway_that_is_gone_from_the_list_is_not_lost_in_silence() {
    let (sandbox, client) = sandbox_with(small()).await;
    let (header, mut now) = first(&sandbox, &client).await;
    let gone = now.colorways.remove(0).id.unwrap();
    let changes = header.changes(&now).unwrap();
    assert!(!changes.is_empty());
    let refused = client.style().header_update(header.id).record(changes).unwrap_err();
    assert!(refused.to_string().contains(gone.as_str()), "{refused}");
}

#[tokio::test]
async fn a_colorway_without_an_id_member_cannot_be_changed() {
    #[derive(Fields, Clone)]
    struct Shade {
        color_name: String,
    }
    #[derive(Fields, Clone)]
    struct Shaded {
        #[nested("colorways")]
        shades: Vec<Shade>,
    }
    let (sandbox, client) = sandbox_with(small()).await;
    let (header, _) = first(&sandbox, &client).await;
    let mut now = Shaded::from_fields(&header).unwrap();
    now.shades[0].color_name = "Other".into();
    let refused = client.style().header_update(header.id.clone()).record(header.changes(&now).unwrap()).unwrap_err();
    assert!(refused.to_string().starts_with("in colorways[0]: "), "{refused}");
    assert!(refused.to_string().contains("#[record_id]"), "{refused}");
}

#[tokio::test]
async fn maps_of_fields_are_read_by_id_with_all_encodings() {
    let (sandbox, client, folder) = start().await;
    let (partner, name) = sandbox.state().partners()[0].clone();
    let colorway = ColorwayUpdate::new()
        .fields(
            [("color_number", "001"), ("color_name", "Oat"), ("primary", "d9cdb4"), ("secondary", "")].map(Into::into),
        )
        .field(("dyed_on", Date::new("2026-05-06")))
        .field(("dye_price", "1.05".parse::<Decimal>().unwrap()))
        .field(("dye_house", Partner::of_id(&*partner)))
        .field(("carried_over", true));
    let create = client.material().header_create(folder).fields([("header_name", "Twill").into()]);
    let header = create.colorway(colorway).send().await.unwrap().into_value();
    let header = client.material().header_get(header.id).send().await.unwrap().into_value();
    let colorway = &header.colorways.unwrap()[0];
    assert_eq!(colorway.field::<Date>("dyed_on").unwrap().day().unwrap().to_string(), "2026-05-06");
    assert_eq!(colorway.field::<Decimal>("dye_price").unwrap().to_string(), "1.05");
    assert_eq!(colorway.field::<Partner>("dye_house").unwrap().name, Some(name));
    assert!(colorway.field::<bool>("carried_over").unwrap());
    assert_eq!(colorway.field::<String>("primary").unwrap(), "d9cdb4");
    assert_eq!(colorway.field::<Option<i64>>("bulk_units").unwrap(), None);
    assert!(colorway.field::<Option<i64>>("bulk_unit").unwrap_err().is_missing());
    let unfit = colorway.field::<Date>("carried_over").unwrap_err().to_string();
    assert_eq!(unfit, "the field `carried_over` holds a text, \"Yes\": expected a date in ISO 8601");
}

#[test]
fn a_size_has_no_place_for_fields_of_the_tenant() {
    #[derive(Fields)]
    struct Wide {
        name: String,
        hip: Option<i64>,
    }
    let error: FieldError = SizeUpdate::try_from(Wide { name: "S".into(), hip: Some(3) }.to_record()).unwrap_err();
    assert_eq!(error.to_string(), "`hip`: a size is written without fields of the tenant");
    let size = SizeUpdate::try_from(Wide { name: "S".into(), hip: None }.to_record()).unwrap();
    assert_eq!(size.name, "S");
}
