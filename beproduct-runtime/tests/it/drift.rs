//! Drift: kinds, paths, counts.

use beproduct_runtime::{Canned, Credentials, DriftKind, Response};

use crate::api::{Client, Shoe, ShoeGet, ShoeList, State, answer};

async fn notes(json: &str) -> (Shoe, Vec<(String, DriftKind, u64)>) {
    let response: Response<Shoe> = answer(ShoeGet { id: "1".into() }, json).await.unwrap();
    let notes = &response.drift().notes;
    let notes = notes.iter().map(|n| (n.path.clone(), n.kind, n.count)).collect();
    (response.into_value(), notes)
}

#[tokio::test]
async fn what_fits_is_no_drift() {
    let (shoe, notes) = notes(r#"{"id":"1","name":null,"state":"On sale","fields":[]}"#).await;
    assert_eq!(notes, []);
    assert_eq!((shoe.id.as_str(), shoe.name, shoe.state), ("1", None, Some(State::OnSale)));
}

#[tokio::test]
async fn members_in_any_order_are_read() {
    let (shoe, notes) = notes(r#"{"fields":[],"state":"Draft","name":"Boot","id":"1"}"#).await;
    assert_eq!(notes, []);
    assert_eq!((shoe.name.as_deref(), shoe.state), (Some("Boot"), Some(State::Draft)));
}

#[tokio::test]
async fn each_kind_is_noted_with_its_path() {
    let (shoe, notes) = notes(
        r#"{"id":null,"name":7,"state":"Lost","colour":"red",
            "fields":[{"id":"a","type":"Text","value":"x"},{"type":"Text","value":null}]}"#,
    )
    .await;
    assert_eq!(
        notes,
        [
            ("id".into(), DriftKind::Null, 1),
            ("name".into(), DriftKind::WrongType, 1),
            ("state".into(), DriftKind::UnknownValue, 1),
            ("colour".into(), DriftKind::UnknownMember, 1),
            ("fields[1].id".into(), DriftKind::Missing, 1),
        ]
    );
    assert_eq!(shoe.state, Some(State::Unknown("Lost".into())));
    assert_eq!((shoe.id.as_str(), shoe.name, shoe.fields.len()), ("", None, 2));
}

#[tokio::test]
async fn the_same_drift_in_many_records_is_one_note() {
    let json = r#"{"total":3,"result":[
        {"id":"1","fields":[]},
        {"id":"2","fields":[{"id":"a","type":"Text","value":true}]},
        {"id":"3","fields":[{"id":"a","type":"Text","value":false},{"id":"b","type":"Text","value":true}]}]}"#;
    let response = answer(ShoeList::default(), json).await.unwrap();
    let notes = &response.drift().notes;
    let first = notes.iter().find(|n| n.kind == DriftKind::UnknownValue).unwrap();
    assert_eq!((first.path.as_str(), first.count), ("result[1].fields[0].value", 3));
    assert_eq!(first.sample, "boolean");
}

#[tokio::test]
async fn notes_are_bounded_and_the_rest_counted() {
    let members: Vec<_> = (0..100).map(|i| format!(r#""x{i}":1"#)).collect();
    let json = format!(r#"{{"id":"1","fields":[],{}}}"#, members.join(","));
    let response = answer(ShoeGet { id: "1".into() }, json).await.unwrap();
    assert_eq!((response.drift().notes.len(), response.drift().more), (64, 36));
}

#[tokio::test]
async fn values_are_kept_only_when_asked_for() {
    let json = r#"{"id":"1","fields":[],"colour":"crimson"}"#;
    for (keep, expected) in [(false, "string"), (true, "\"crimson\"")] {
        let canned = Canned::new();
        canned.push(json);
        let builder = Client::builder("acme").transport(canned).drift_samples(keep);
        let client = builder.credentials(Credentials::access_token("t")).connect().await.unwrap();
        let response = client.core.send(&ShoeGet { id: "1".into() }, &Default::default()).await;
        assert_eq!(response.unwrap().drift().notes[0].sample, expected);
    }
}

#[tokio::test]
async fn strict_makes_drift_an_error() {
    let canned = Canned::new();
    canned.push(r#"{"id":"1","fields":[],"colour":"red"}"#);
    let builder = Client::builder("acme").transport(canned).strict(true);
    let client = builder.credentials(Credentials::access_token("t")).connect().await.unwrap();
    let error = client.core.send(&ShoeGet { id: "1".into() }, &Default::default()).await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.json_path(), Some("colour"));
}

#[tokio::test]
async fn drift_that_is_ignored_is_read_over() {
    let canned = Canned::new();
    canned.push(r#"{"id":"1","fields":[{"id":"a","type":"x","value":"v"}],"colour":"red"}"#).push("[1]");
    let builder = Client::builder("acme").transport(canned).ignore_drift(true);
    let client = builder.credentials(Credentials::access_token("secret")).connect().await.unwrap();
    let response = client.core.send(&ShoeGet { id: "1".into() }, &Default::default()).await.unwrap();
    assert_eq!((response.value().fields.len(), response.drift().is_empty()), (1, true));
    assert!(client.core.drift().is_empty());
    // What cannot be read at all is an error as before, and says why.
    let error = client.core.send(&ShoeGet { id: "1".into() }, &Default::default()).await.unwrap_err();
    assert!(error.to_string().contains("expected object, found array"), "{error}");
}

/// A field whose value is so many arrays in one another.
fn nested(depth: usize) -> String {
    let (open, close) = ("[".repeat(depth), "]".repeat(depth));
    format!(r#"{{"id":"1","fields":[{{"id":"a","type":"x","value":{open}1{close}}}]}}"#)
}

#[tokio::test]
async fn deep_nesting_is_noted_and_does_not_overflow() {
    let (_, noted) = notes(&nested(100)).await;
    assert!(!noted.iter().any(|(_, kind, _)| *kind == DriftKind::TooDeep));
    let (shoe, noted) = notes(&nested(1000)).await;
    assert!(noted.iter().any(|(_, kind, _)| *kind == DriftKind::TooDeep));
    assert_eq!(shoe.fields.len(), 1);
    let error = answer(ShoeGet { id: "1".into() }, nested(1_000_000)).await.unwrap_err();
    assert!(error.is_decode());
}

#[tokio::test]
async fn another_type_at_the_root_is_an_error() {
    let error = answer(ShoeGet { id: "1".into() }, "[1]").await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(error.to_string().contains("expected object, found array"), "{error}");
}

#[tokio::test]
async fn a_client_keeps_what_all_answers_differed_in() {
    let canned = Canned::new();
    let builder = Client::builder("acme").transport(canned.clone());
    let client = builder.credentials(Credentials::access_token("t")).connect().await.unwrap();
    let page = |fields: &str| format!(r#"{{"total":1,"result":[{{"id":"1","fields":[{fields}]}}]}}"#);
    let odd = r#"{"id":"a","type":"Text","value":true}"#;
    for body in [page(odd), page(&format!("{odd},{odd}"))] {
        canned.push(body);
        client.core.send(&ShoeList::default(), &Default::default()).await.unwrap();
    }
    canned.push(r#"{"id":"1","fields":[],"colour":"red"}"#);
    client.core.send(&ShoeGet { id: "1".into() }, &Default::default()).await.unwrap();

    let told: Vec<_> = client.core.clone().drift().report().iter().map(ToString::to_string).collect();
    let value =
        "shoe_list: result[].fields[].value: unknown value, expected one of the alternatives, found boolean (3×)";
    assert_eq!(told, ["shoe_get: colour: unknown member, expected the members of Shoe, found string (1×)", value]);
    client.core.drift().clear();
    assert!(client.core.drift().is_empty());
}

#[tokio::test]
async fn a_null_where_the_spec_has_none_is_noted_and_reads_as_nothing() {
    let (shoe, notes) = notes(r#"{"id":"1","name":null,"weight":null,"fields":[]}"#).await;
    assert_eq!(notes, [("weight".into(), DriftKind::Null, 1)], "`name` may be null");
    assert_eq!((shoe.name, shoe.weight), (None, None));
}
