//! Bodies that are not what the spec says. They are read as far as possible; strictly, they are errors.

use super::{script_of, style};
use crate::support::{client_of, small};
use beproduct_generated::models::{FieldType, StyleHeader};
use beproduct_generated::{Drift, DriftKind, Response, Value};
use beproduct_runtime::Record;
use beproduct_sandbox::{Options, Sandbox};
use std::collections::BTreeSet;

/// Answers of a kind: the seed chooses another member each time.
const ANSWERS: usize = 40;

/// One drifted answer, and which member is no more what is stored.
struct Drifted {
    response: Response<StyleHeader>,
    whole: Value,
    member: String,
}

impl Drifted {
    fn note(&self, path: &str, kind: DriftKind) -> Option<&Drift> {
        self.response.drift().notes.iter().find(|note| note.path == path && note.kind == kind)
    }
}

/// Reads the first style many times. What did not drift is read as it is, and a strict client takes none of the
/// answers whose drift was noted.
async fn drifted(fault: &str) -> Vec<Drifted> {
    let lines: Vec<String> = (1..=2 * ANSWERS).map(|nth| format!("{nth} GET Style/Header/* {fault}")).collect();
    let sandbox = Sandbox::with(Options { faults: script_of(&lines.join(";")), ..small() }).await.unwrap();
    let client = client_of(&sandbox, &["BeProductPublicApi"]).connect().await.unwrap();
    let whole = sandbox.state().style(&style(&sandbox)).unwrap();
    let mut all = Vec::new();
    for _ in 0..ANSWERS {
        let response = client.style().header_get(style(&sandbox)).send().await.unwrap();
        assert_eq!(response.attempts(), 1, "drift is no reason to ask again");
        let body: Value = serde_json::from_slice(response.bytes()).unwrap();
        let mut changed = whole.as_object().unwrap().iter().filter(|(name, value)| body.get(name) != Some(value));
        let member = changed.next().map(|(name, _)| name.clone()).unwrap_or_default();
        assert!(changed.next().is_none(), "one member drifts: {body}");
        if member != "headerName" {
            assert_eq!(response.value().header_name.as_deref(), whole["headerName"].as_str());
        }
        all.push(Drifted { response, whole: whole.clone(), member });
    }
    assert_strictness(&sandbox, &all).await;
    all
}

/// The script goes on, so that as many answers drift for the strict client.
async fn assert_strictness(sandbox: &Sandbox, all: &[Drifted]) {
    let strict = client_of(sandbox, &["BeProductPublicApi"]).strict(true).connect().await.unwrap();
    let mut refused = 0;
    for _ in 0..ANSWERS {
        if let Err(error) = strict.style().header_get(style(sandbox)).send().await {
            assert!(error.is_decode() && error.json_path().is_some(), "{error}");
            assert!(error.to_string().contains("the spec may need an edit"), "{error}");
            refused += 1;
        }
    }
    assert_eq!(refused > 0, all.iter().any(|one| !one.response.drift().is_empty()));
}

/// Different members drifted, or the seed shows too little.
fn assert_variety(all: &[Drifted]) {
    let members: BTreeSet<&str> = all.iter().map(|one| one.member.as_str()).collect();
    assert!(members.len() > 5, "{members:?}");
}

fn is_required(member: &str) -> bool {
    StyleHeader::SHAPE.members.iter().any(|known| known.name == member && known.required)
}

#[tokio::test]
pub(super) async fn renamed_is_noted_under_the_new_name() {
    let all = drifted("renamed").await;
    assert_variety(&all);
    for one in &all {
        assert!(one.note(&format!("{}V2", one.member), DriftKind::UnknownMember).is_some(), "{}", one.member);
        assert_eq!(one.note(&one.member, DriftKind::Missing).is_some(), is_required(&one.member), "{}", one.member);
    }
}

#[tokio::test]
pub(super) async fn retyped_is_noted_at_its_place() {
    let all = drifted("retyped").await;
    assert_variety(&all);
    for one in &all {
        let notes = &one.response.drift().notes;
        assert_eq!(notes.len(), 1, "{}: {notes:?}", one.member);
        assert_eq!((notes[0].path.as_str(), notes[0].kind), (one.member.as_str(), DriftKind::WrongType));
    }
}

#[tokio::test]
pub(super) async fn removed_is_noted_where_the_spec_requires_it() {
    let all = drifted("removed").await;
    assert_variety(&all);
    assert!(all.iter().any(|one| is_required(&one.member)) && all.iter().any(|one| !is_required(&one.member)));
    for one in &all {
        // Of a member that may be missing nobody can know that it drifted.
        assert_eq!(one.note(&one.member, DriftKind::Missing).is_some(), is_required(&one.member), "{}", one.member);
        assert_eq!(one.response.drift().is_empty(), !is_required(&one.member));
    }
}

#[tokio::test]
pub(super) async fn added_is_noted_at_its_place() {
    for one in drifted("added").await {
        assert_eq!(one.member, "", "all else is as it was");
        let note = one.note("addedLater", DriftKind::UnknownMember).unwrap();
        assert_eq!((note.sample.as_str(), note.count), ("object", 1), "the type, and not the company's data");
        assert_eq!(one.response.value().id.as_str(), one.whole["id"].as_str().unwrap());
    }
}

/// In a page, the place says which record.
#[tokio::test]
async fn drift_of_a_page_names_the_record() {
    let faults = script_of("1 POST Style/Headers added");
    let sandbox = Sandbox::with(Options { faults, ..small() }).await.unwrap();
    let client = client_of(&sandbox, &["BeProductPublicApi"]).connect().await.unwrap();
    let page = client.style().headers().pages().try_next().await.unwrap().unwrap();
    assert_eq!(page.value().result.len(), 12);
    let paths: Vec<&str> = page.drift().notes.iter().map(|note| note.path.as_str()).collect();
    assert_eq!(paths, ["result[0].addedLater"]);
}

#[tokio::test]
pub(super) async fn unknown_enum_is_noted_and_kept() {
    for one in drifted("unknown-enum").await {
        let notes = &one.response.drift().notes;
        assert_eq!(notes.len(), 1, "{notes:?}");
        assert_eq!((notes[0].path.as_str(), notes[0].kind), ("headerData.fields[0].type", DriftKind::UnknownValue));
        let field = &one.response.value().fields().item("header_number").unwrap().type_;
        assert!(matches!(field, FieldType::Unknown(text) if text == "AddedLater"), "{field:?}");
    }
}
