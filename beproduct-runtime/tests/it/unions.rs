//! Which alternative of a union is taken.

use beproduct_runtime::{Decimal, DriftKind};
use serde_json::json;

use crate::api::{FieldValue, Image, ShoeGet, answer};

async fn check(ty: &str, value: &str, expected: FieldValue, noted: &[DriftKind]) {
    let json = format!(r#"{{"id":"1","fields":[{{"id":"a","value":{value},"type":"{ty}"}}]}}"#);
    let response = answer(ShoeGet { id: "1".into() }, json).await.unwrap();
    let kinds: Vec<_> = response.drift().notes.iter().map(|note| note.kind).collect();
    assert_eq!(response.value().fields[0].value, Some(expected), "{ty} {value}");
    assert_eq!(kinds, noted, "{ty} {value}");
}

fn image() -> Image {
    Image { preview: "u".into() }
}

#[tokio::test]
async fn the_sibling_names_the_alternative() {
    check("Text", r#""x""#, FieldValue::Text("x".into()), &[]).await;
    check("Number", "7", FieldValue::Number(7), &[]).await;
    // By the first that fits, this would be an integer, and drift.
    check("Decimal", "7.5", FieldValue::Decimal(Decimal::new(75, 1)), &[]).await;
    check("Image", r#"{"preview":"u"}"#, FieldValue::Image(image()), &[]).await;
}

#[tokio::test]
async fn an_unknown_sibling_leaves_the_first_that_fits() {
    check("Other", r#""x""#, FieldValue::Text("x".into()), &[]).await;
    check("Other", r#"[{"preview":"u"}]"#, FieldValue::Images(vec![image()]), &[]).await;
    check("Other", r#"["x"]"#, FieldValue::Tags(vec!["x".into()]), &[]).await;
    check("Other", "[]", FieldValue::Tags(Vec::new()), &[]).await;
}

#[tokio::test]
async fn a_value_that_its_sibling_does_not_fit_goes_by_the_rule() {
    // No drift: the service writes one type in several declared forms.
    check("Number", r#""x""#, FieldValue::Text("x".into()), &[]).await;
    let unknown = FieldValue::Unknown(json!(true));
    check("Number", "true", unknown, &[DriftKind::UnknownValue]).await;
}

#[tokio::test]
async fn what_fits_nothing_is_kept() {
    let unknown = FieldValue::Unknown(json!({"url": "u", "n": [1, -2, 0.5, null, true]}));
    let value = r#"{"url":"u","n":[1,-2,0.5,null,true]}"#;
    check("Other", value, unknown, &[DriftKind::UnknownValue]).await;
}

#[tokio::test]
async fn null_is_no_value() {
    let json = r#"{"id":"1","fields":[{"id":"a","type":"Text","value":null}]}"#;
    let response = answer(ShoeGet { id: "1".into() }, json).await.unwrap();
    assert_eq!(response.value().fields[0].value, None);
    assert!(response.drift().is_empty());
}
