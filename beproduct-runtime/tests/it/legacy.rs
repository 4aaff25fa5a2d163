//! The envelope of 2019: `{kind, data: [...]}`.

use beproduct_runtime::{CallOptions, Canned, DriftKind, DriftReport};

use crate::api::{ShoeAll, ShoeGet, ShoeList, answer, client};

const FIXTURE: &str = r#"{"kind":"shoes","token":"echoed","data":[
    {"id":"1","fields":[]},{"id":"2","fields":[]}]}"#;

fn assert_one_note(drift: &DriftReport) {
    let kinds: Vec<_> = drift.notes.iter().map(|note| note.kind).collect();
    assert_eq!((kinds, drift.more), (vec![DriftKind::LegacyEnvelope], 0));
}

#[tokio::test]
async fn a_page_is_its_data() {
    let response = answer(ShoeList::default(), FIXTURE).await.unwrap();
    assert_eq!((response.value().result.len(), response.value().total), (2, None));
    assert_one_note(response.drift());
}

#[tokio::test]
async fn a_list_is_its_data() {
    let response = answer(ShoeAll {}, FIXTURE).await.unwrap();
    assert_eq!(response.value()[1].id.as_str(), "2");
    assert_one_note(response.drift());
}

#[tokio::test]
async fn an_entity_is_its_first_element() {
    let response = answer(ShoeGet { id: "1".into() }, FIXTURE).await.unwrap();
    assert_eq!(response.value().id.as_str(), "1");
    assert_one_note(response.drift());
}

#[tokio::test]
async fn an_unknown_kind_alone_is_ordinary_drift() {
    let response = answer(ShoeGet { id: "1".into() }, r#"{"kind":"x","id":"1","fields":[]}"#).await.unwrap();
    let notes = &response.drift().notes;
    assert_eq!((notes.len(), notes[0].kind), (1, DriftKind::UnknownMember));
}

#[tokio::test]
async fn pages_are_read_to_the_first_short_one() {
    let full = r#"{"kind":"s","data":[{"id":"7","fields":[]},{"id":"8","fields":[]},{"id":"9","fields":[]}]}"#;
    let canned = Canned::new();
    canned.push(full).push(FIXTURE);
    let shoes = client(&canned).await.collect(ShoeList::default(), CallOptions::default()).await.unwrap();
    assert_eq!((shoes.len(), canned.answers_left()), (5, 0));
}
