//! A service that answers in the envelope of 2019, `{kind, data}`: each declared envelope is read, and the drift noted.

use crate::support::{client_of, sandbox_with, small};
use beproduct_generated::models::SetsUpdateItem;
use beproduct_generated::{Client, DriftKind, DriftReport, Method};
use beproduct_sandbox::{AnswerForm, Options, Sandbox};
use beproduct_spec::ir::Envelope;

async fn of_2019(styles: usize) -> (Sandbox, Client) {
    sandbox_with(Options { answers: AnswerForm::KindData, styles, ..small() }).await
}

fn assert_noted(drift: &DriftReport) {
    let kinds: Vec<DriftKind> = drift.notes.iter().map(|note| note.kind).collect();
    assert_eq!((kinds, drift.more), (vec![DriftKind::LegacyEnvelope], 0), "{drift:?}");
}

#[tokio::test]
async fn a_page_is_read_to_the_first_short_one() {
    let (sandbox, client) = of_2019(450).await;
    let mut pages = client.style().headers().pages();
    let mut ids = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_noted(page.drift());
        assert_eq!(page.value().total, None, "the envelope has no place for it");
        ids.extend(page.into_value().result.into_iter().map(|style| style.id.to_string()));
    }
    assert_eq!(ids.len(), 450);
    let mut stored = sandbox.state().styles();
    ids.sort();
    stored.sort();
    assert_eq!(ids, stored);
    assert_eq!(sandbox.requests_today(), 3);
}

#[tokio::test]
async fn a_page_that_is_full_and_the_last_is_followed_by_an_empty_one() {
    let (sandbox, client) = of_2019(200).await;
    assert_eq!(client.style().headers().collect().await.unwrap().len(), 200);
    assert_eq!(sandbox.requests_today(), 2);
    assert!(client.style().headers().first().await.unwrap().is_some());
    let error = client.style().headers().count().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("`total`"), "{error}");
}

#[tokio::test]
async fn a_list_is_read() {
    let (sandbox, client) = of_2019(1).await;
    let users = client.users().list().send().await.unwrap();
    assert_noted(users.drift());
    let ids: Vec<String> = users.value().iter().map(|user| user.id.to_string()).collect();
    assert_eq!(ids, sandbox.state().users());
}

#[tokio::test]
async fn an_entity_is_read_and_written() {
    let (sandbox, client) = of_2019(1).await;
    let id = sandbox.state().styles()[0].clone();
    let style = client.style().header_get(&*id).send().await.unwrap();
    assert_noted(style.drift());
    let stored = sandbox.state().style(&id).unwrap();
    assert_eq!(
        (style.value().id.as_str(), style.value().header_name.as_deref()),
        (&*id, stored["headerName"].as_str())
    );
    let renamed = client.style().header_update(&*id).field(("header_name", "Renamed")).send().await.unwrap();
    assert_noted(renamed.drift());
    assert_eq!(renamed.value().header_name.as_deref(), Some("Renamed"));
}

#[tokio::test]
async fn a_message_has_no_entity_and_is_not_wrapped() {
    let (sandbox, client) = of_2019(1).await;
    let deleted = client.style().header_delete(sandbox.state().styles()[0].clone()).send().await.unwrap();
    assert!(deleted.drift().is_empty() && !deleted.value().error);
    assert_eq!(sandbox.state().count("style"), 0);
}

/// What the spec does not describe cannot differ from it: the answer comes as it is.
#[tokio::test]
async fn an_undeclared_answer_comes_as_it_is() {
    let (sandbox, client) = of_2019(1).await;
    let id = sandbox.state().styles()[0].clone();
    let pages = sandbox.state().pages("Style");
    let page = pages.iter().find(|page| page.2 == "Sets").unwrap().0.clone();
    let member = SetsUpdateItem::new().style_id_to_insert(&*id);
    let answer = client.style().page_sets_update(&*id, &*page).item(member).send().await.unwrap();
    assert!(answer.drift().is_empty());
    assert_eq!((&answer.value()["kind"], &answer.value()["data"][0]["id"]), (&"Style".into(), &page.into()));

    let raw = client.raw(Method::GET, format!("Style/Header/{id}")).send().await.unwrap();
    assert_eq!(raw.value()["data"][0], sandbox.state().style(&id).unwrap());
}

#[tokio::test]
async fn a_strict_client_says_which_envelope_it_met() {
    let (sandbox, _) = of_2019(1).await;
    let strict = client_of(&sandbox, &["BeProductPublicApi"]).strict(true).connect().await.unwrap();
    let error = strict.users().list().send().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("envelope of 2019"), "{error}");
}

/// The tests above have an operation of each envelope; none answers without a body so far.
#[test]
fn every_envelope_of_the_spec_is_met() {
    let api = crate::roundtrip::real_api();
    assert!(api.operations.iter().all(|operation| operation.answer.envelope != Envelope::None));
}
