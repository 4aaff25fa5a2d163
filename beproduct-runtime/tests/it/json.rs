//! Values: numbers, decimals, patches, ids, rests; what is written.

use beproduct_runtime::{Canned, Decimal, DriftKind, Patch};
use serde_json::json;

use crate::api::{Shoe, ShoeChange, ShoeCreate, ShoeGet, ShoeId, answer, client};

async fn price(member: &str, literal: &str) -> (Option<Decimal>, Vec<DriftKind>) {
    let json = format!(r#"{{"id":"1","fields":[],"{member}":{literal}}}"#);
    let response = answer(ShoeGet { id: "1".into() }, json).await.unwrap();
    let kinds = response.drift().notes.iter().map(|note| note.kind).collect();
    let shoe: Shoe = response.into_value();
    (shoe.price.or(shoe.weight.map(|weight| *weight)), kinds)
}

async fn check_price(member: &str, literal: &str, expected: &str, kinds: &[DriftKind]) {
    let (decimal, noted) = price(member, literal).await;
    assert_eq!(decimal.map(|d| d.to_string()).as_deref(), Some(expected), "{literal}");
    assert_eq!(noted, kinds, "{literal}");
}

#[tokio::test]
async fn decimals_are_exact_up_to_15_digits() {
    check_price("price", "0.1", "0.1", &[]).await;
    check_price("price", "19.99", "19.99", &[]).await;
    check_price("price", "1e3", "1000", &[]).await;
    check_price("price", "-12345678.9012345", "-12345678.9012345", &[]).await;
    check_price("price", "9007199254740993", "9007199254740993", &[]).await;
    check_price("price", "0.1234567890123456", "0.1234567890123456", &[DriftKind::Precision]).await;
}

#[tokio::test]
async fn decimals_read_both_forms_and_note_the_other() {
    check_price("price", r#""19.99""#, "19.99", &[DriftKind::WrongType]).await;
    check_price("weight", r#""19.90""#, "19.90", &[]).await;
    check_price("weight", "19.9", "19.9", &[DriftKind::WrongType]).await;
    let (decimal, kinds) = price("price", r#""dear""#).await;
    assert_eq!((decimal, kinds), (None, vec![DriftKind::WrongType]));
    let (decimal, kinds) = price("price", "1e40").await;
    assert_eq!((decimal, kinds), (None, vec![DriftKind::WrongType]));
}

async fn sent(change: ShoeChange) -> serde_json::Value {
    let canned = Canned::new();
    canned.push(r#"{"id":"1","fields":[]}"#);
    let core = client(&canned).await;
    core.send(&ShoeCreate { shoe: change }, &Default::default()).await.unwrap();
    canned.requests()[0].json()
}

#[tokio::test]
async fn absent_null_and_value_differ_on_the_wire() {
    let change = |name| ShoeChange { id: "1".into(), name, ..Default::default() };
    assert_eq!(sent(change(Patch::Absent)).await, json!({"id": "1"}));
    assert_eq!(sent(change(Patch::Null)).await, json!({"id": "1", "name": null}));
    assert_eq!(sent(change("a\"b\n■".to_owned().into())).await, json!({"id": "1", "name": "a\"b\n■"}));
}

#[tokio::test]
async fn the_rest_is_written_beside_the_members() {
    let mut change = ShoeChange { id: "1".into(), ..Default::default() };
    change.extra.insert("size".into(), 42);
    assert_eq!(sent(change).await, json!({"id": "1", "size": 42}));
}

#[tokio::test]
async fn what_is_read_is_written_back() {
    let json = r#"{"id":"1","name":"n","price":1.5,"weight":"2.50","createdAt":"0001-01-01T00:00:00",
        "fields":[{"id":"a","type":"Tags","value":["x"],"required":true}]}"#;
    let shoe = answer(ShoeGet { id: "1".into() }, json).await.unwrap().into_value();
    let mut writer = beproduct_runtime::Writer::new();
    beproduct_runtime::Encode::encode(&shoe, &mut writer);
    let written: serde_json::Value = serde_json::from_str(&writer.finish()).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(json).unwrap());
}

#[test]
fn ids_show_their_kind() {
    let id = ShoeId::from("4711");
    assert_eq!(format!("{id:?} {id}"), r#"ShoeId("4711") 4711"#);
}
