//! By id, at run time.

use super::{READ_ONLY, WRITABLE, seeded_material, start};
use crate::support::{sandbox_with, small};
use beproduct_generated::fields::{Color, ColorwayRef, CompositePart, Partner, ReadField, User, UserTag, WriteField};
use beproduct_generated::models::{FieldValue, MaterialHeader};
use beproduct_generated::{Date, DateTime, Decimal, FieldError, FieldsToSend, Value};
use serde_json::json;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// Writes a value to a field of a new material, or to a field of a material that is there, and reads it back.
struct Bench {
    sandbox: beproduct_sandbox::Sandbox,
    client: beproduct_generated::Client,
    material: MaterialHeader,
    tested: BTreeSet<String>,
}

impl Bench {
    async fn new() -> Bench {
        let (sandbox, client, folder) = start().await;
        let new = client.material().header_create(folder).fields([("header_name", "Twill").into()]);
        let material = new.send().await.unwrap().into_value();
        Bench { sandbox, client, material, tested: BTreeSet::new() }
    }

    /// `kind` is that of the field; `wire` what has to be on the wire in answers.
    async fn check<T>(&mut self, kind: &str, value: T, wire: Value)
    where
        T: ReadField + WriteField + PartialEq + Debug,
    {
        let is_it = |field: &&FieldValue| field.type_.to_string() == kind && field.id != "version";
        let id = self.material.header_data.fields.iter().find(is_it).unwrap().id.clone();
        let fields = self.material.fields().to_send().set(&*id, &value).unwrap();
        let update = self.client.material().header_update(self.material.id.clone()).fields(fields);
        update.send().await.unwrap();
        let stored = self.sandbox.state().header("Material", self.material.id.as_str()).unwrap();
        let stored = stored["headerData"]["fields"].as_array().unwrap().iter().find(|field| field["id"] == *id);
        assert_eq!(stored.unwrap()["value"], wire, "{kind}");

        let read = self.client.material().header_get(self.material.id.clone()).send().await.unwrap();
        assert!(read.drift().is_empty(), "{kind}: {:?}", read.drift());
        let read = read.into_value();
        let again = read.fields().get::<T>(&id).unwrap();
        assert_eq!(again, value, "{kind}");
        let unchanged = read.fields().to_send().set(&*id, again).unwrap();
        assert!(unchanged.is_empty(), "{kind}: {unchanged:?}");
        let clear = read.fields().to_send().set(&*id, None::<T>).unwrap();
        let cleared = self.client.material().header_update(self.material.id.clone()).fields(clear);
        let cleared = cleared.send().await.unwrap().into_value();
        assert_eq!(cleared.fields().get::<Option<T>>(&id).unwrap(), None, "{kind}");
        let unset = cleared.fields().get::<T>(&id).unwrap_err();
        assert!(unset.is_unset() && !unset.is_missing(), "{unset}");
        self.tested.insert(kind.to_owned());
    }
}

#[tokio::test]
async fn every_type_that_can_be_written_comes_back() {
    let mut bench = Bench::new().await;
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    bench.check("Memo", "two\nlines".to_owned(), json!("two\nlines")).await;
    bench.check("ComboBox", "twill 2/1".to_owned(), json!("twill 2/1")).await;
    bench.check("DropDown", "Woven".to_owned(), json!("Woven")).await;
    bench.check("Radio", "Crisp".to_owned(), json!("Crisp")).await;
    bench.check("MultiSelect", texts(&["GOTS", "GRS"]), json!(["GOTS", "GRS"])).await;
    bench.check("Tags", texts(&["new", "soft"]), json!(["new", "soft"])).await;
    bench.check("Number", -42_i64, json!(-42)).await;
    for kind in ["Decimal", "Percent", "Currency", "Weight", "Measure"] {
        bench.check(kind, "1234567890.1234".parse::<Decimal>().unwrap(), json!(1_234_567_890.123_4)).await;
    }
    bench.check("DateTime", DateTime::new("2026-03-01T07:30:15Z"), json!("2026-03-01T07:30:15Z")).await;
    bench.check("TrueFalse", true, json!("Yes")).await;
    bench.check("InvertedTrueFalse", false, json!("No")).await;
    let parts = vec![CompositePart::new("Cotton", 95), CompositePart::new("Elastane", 5)];
    let wire = json!([{"code": "Cotton", "value": 95}, {"code": "Elastane", "value": 5}]);
    bench.check("CompositeControl", parts, wire).await;
    let tags =
        vec![UserTag { value: "Lab".into(), code: Some("L".into()) }, UserTag { value: "Fit".into(), code: None }];
    let wire = json!([{"value": "Lab", "code": "L"}, {"value": "Fit", "code": null}]);
    bench.check("UsersTags", tags, wire).await;
    let colorway = json!({"Id": "5f0b6a4c-1c1e-4c7e-9d42-0f5be1d00c1a", "color_number": "NF-1", "color_name": "Oat", "Primary_Color": "d9cdb4"});
    let value = ColorwayRef(colorway.as_object().unwrap().clone());
    assert_eq!(value.name(), Some("Oat"));
    bench.check("ColorwayField", value, colorway).await;
    // An object is kept, too, and noted as drift: what this type holds is not known.
    bench.check("ImageColor", json!("sw-1"), json!("sw-1")).await;
    bench.check("Hidden", json!("k-17"), json!("k-17")).await;
    bench.check("MultiSelectBOMVariation", json!(["EU"]), json!(["EU"])).await;
    bench.check("ColorDropDown", Color(chip().as_object().unwrap().clone()), chip()).await;

    // Read and written in other forms; below.
    let others = ["Text", "Date", "PartnerDropDown", "Users"].map(str::to_owned);
    let tested: BTreeSet<String> = bench.tested.iter().cloned().chain(others).collect();
    assert_eq!(tested, WRITABLE.into_iter().map(str::to_owned).collect());
}

/// A whole chip: the service computes all its color spaces.
fn chip() -> Value {
    let spaces = "rgb_r rgb_g rgb_b cmyk_c cmyk_m cmyk_y cmyk_k hsl_h hsl_s hsl_l hsb_h hsb_s hsb_b lab_l lab_a lab_b xyz_x xyz_y xyz_z";
    let mut chip = json!({"hex": "2f4a3d", "color_id": "NF-218", "color_source_id": "s-1"});
    for space in spaces.split(' ') {
        chip[space] = json!(0.25);
    }
    chip
}

#[tokio::test]
async fn what_is_read_as_an_object_is_written_as_an_id() {
    let bench = Bench::new().await;
    let (partner, name) = bench.sandbox.state().partners()[1].clone();
    let user = bench.client.users().list().send().await.unwrap().into_value()[0].clone();
    let login = user.username.clone();
    let fields = bench.material.fields().to_send();
    let fields = fields.set("main_supplier", Partner::of_id(&*partner)).unwrap();
    let fields = fields.set("developer", User::named(login.clone().unwrap())).unwrap();
    let fields = fields.set("tested_on", Date::new("2026-03-01")).unwrap();
    let update = bench.client.material().header_update(bench.material.id.clone()).fields(fields);
    let sent = update.request().body.fields.value().map(|fields| format!("{fields:?}")).unwrap();
    assert!(sent.contains(r#""value":"2026-03-01T00:00:00Z""#) && sent.contains(&partner), "{sent}");
    let read = update.send().await.unwrap().into_value();
    let supplier: Partner = read.fields().get("main_supplier").unwrap();
    assert_eq!((supplier.id, supplier.name), (Some(partner.clone()), Some(name.clone())));
    let developer: User = read.fields().get("developer").unwrap();
    assert_eq!((developer.name, developer.id.is_some()), (login, true));
    let tested: Date = read.fields().get("tested_on").unwrap();
    assert_eq!(tested.day().unwrap().to_string(), "2026-03-01");
    assert_eq!(read.fields().get::<String>("header_name").unwrap(), "Twill");

    // What was read, set again, is nothing to send.
    let fields = read.fields().to_send().set("main_supplier", Partner::of_id(&*partner)).unwrap();
    let fields = fields.set("developer", read.fields().get::<User>("developer").unwrap()).unwrap();
    let fields = fields.set("tested_on", tested).unwrap().set("header_name", "Twill").unwrap();
    assert!(fields.is_empty(), "{fields:?}");

    // A partner can also be named, where the id is not known.
    let fields = FieldsToSend::new().set("main_supplier", Partner::named(&*name)).unwrap();
    let read = bench.client.material().header_update(read.id.clone()).fields(fields).send().await.unwrap().into_value();
    assert_eq!(read.fields().get::<Partner>("main_supplier").unwrap().id, Some(partner));
}

#[tokio::test]
async fn read_only_fields_are_read_and_not_written() {
    let (sandbox, client, _) = start().await;
    let material = seeded_material(&sandbox, &client).await;
    for kind in READ_ONLY {
        let field = material.header_data.fields.iter().find(|field| field.type_.to_string() == kind).unwrap();
        let value: Option<Value> = material.fields().get(&field.id).unwrap();
        assert_eq!(value.is_none(), kind == "FormulaField", "{kind}: {value:?}");
        let error = material.fields().to_send().set(&*field.id, "x").unwrap_err();
        assert!(error.is_read_only() && error.to_string().contains(kind), "{error}");
    }
    for id in ["created_by", "modified_by", "version"] {
        let error = FieldsToSend::new().set(id, 2).unwrap_err();
        assert_eq!(error.to_string(), format!("the field `{id}` is read-only: the service would drop the value"));
    }
    let (sandbox, client) = sandbox_with(small()).await;
    let style = client.style().header_get(&*sandbox.state().headers("Style")[0]).send().await.unwrap().into_value();
    let cost: Decimal = style.fields().get("landed_cost").unwrap();
    assert!(cost > Decimal::ZERO, "{cost}");
}

#[tokio::test]
async fn errors_name_the_field_its_type_the_value_and_what_was_expected() {
    let (sandbox, client) = sandbox_with(small()).await;
    let style = client.style().header_get(&*sandbox.state().headers("Style")[0]).send().await.unwrap().into_value();
    let missing = style.fields().get::<Option<Date>>("delivry").unwrap_err();
    assert!(missing.is_missing() && !missing.is_unset());
    assert_eq!(missing.to_string(), "there is no field `delivry`");
    let unfit = style.fields().get::<Date>("delivery_months").unwrap_err();
    assert_eq!(
        (unfit.field(), unfit.kind(), unfit.expected()),
        ("delivery_months", Some("MultiSelect"), Some("a date in ISO 8601"))
    );
    let months = style.fields().get::<Vec<String>>("delivery_months").unwrap();
    let text = format!(
        "the field `delivery_months` (MultiSelect) holds a list, [\"{}\"]: expected a date in ISO 8601",
        months[0]
    );
    assert_eq!(unfit.to_string(), text);

    // In a function that returns the client's error.
    let read = || -> Result<Date, beproduct_generated::Error> { Ok(style.fields().get("gender")?) };
    let error = read().unwrap_err();
    assert!(error.field_error().is_some() && !error.is_refused_before_sending(), "{error}");
}

#[tokio::test]
async fn values_that_do_not_suit_the_type_are_not_sent() {
    let (sandbox, client, _) = start().await;
    let material = seeded_material(&sandbox, &client).await;
    let set = |id: &str, value: &dyn WriteFieldDyn| value.set(&material, id).unwrap_err();
    for (id, value, expected) in [
        ("certificates", &"GOTS" as &dyn WriteFieldDyn, "a list of texts"),
        ("tested_on", &"soon", "a date and time in ISO 8601 with a Z"),
        ("price", &"cheap", "a number"),
        ("lead_days", &"1.5", "a whole number"),
        ("active", &"maybe", "`Yes` or `No`"),
        ("content", &"Cotton", "a composition, [{code, value}]"),
        ("material_type", &7_i64, "a text"),
    ] {
        let error = set(id, value);
        assert_eq!(error.expected(), Some(expected), "{error}");
        assert!(error.is_refused_before_sending(), "{error}");
    }
    assert!(set("colour", &"x").is_missing());
}

/// Values of several types in one list.
trait WriteFieldDyn {
    fn set(&self, material: &MaterialHeader, id: &str) -> Result<(), FieldError>;
}

impl<T: WriteField> WriteFieldDyn for T {
    fn set(&self, material: &MaterialHeader, id: &str) -> Result<(), FieldError> {
        material.fields().to_send().set(id, self).map(drop)
    }
}
