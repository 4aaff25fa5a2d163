//! Tokens: scopes, renewal, what is kept.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use beproduct_runtime::{
    Access, Answer, CallOptions, Canned, Credentials, Error, MemoryState, TransportBody, TransportFault,
};
use serde_json::{Value, json};

use crate::api::{Client, ShoeDelete, ShoeGet};

pub(crate) const SHOE: &str = r#"{"id":"1","fields":[]}"#;

pub(crate) fn get() -> ShoeGet {
    ShoeGet { id: "1".into() }
}

pub(crate) fn jwt(claims: Value) -> String {
    let part = |json: Value| URL_SAFE_NO_PAD.encode(json.to_string());
    format!("{}.{}.sig", part(json!({"alg": "none"})), part(claims))
}

pub(crate) fn token(name: &str, more: Value) -> Value {
    let mut answer = json!({"access_token": name, "token_type": "Bearer", "expires_in": 28800});
    answer.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    answer
}

pub(crate) fn refreshing() -> Credentials {
    Credentials::refresh_token("shop", "s3cret", "r1")
}

async fn connect(canned: &Canned, credentials: Credentials) -> Result<Client, Error> {
    Client::builder("acme").transport(canned.clone()).credentials(credentials).connect().await
}

/// Form fields of the token requests that were sent.
pub(crate) fn forms(canned: &Canned) -> Vec<Vec<(String, String)>> {
    let token_calls = canned.requests().into_iter().filter(|r| r.url.path().ends_with("/connect/token"));
    let form = |body: &TransportBody| match body {
        TransportBody::Bytes(bytes) => {
            let url = format!("http://x/?{}", String::from_utf8_lossy(bytes));
            beproduct_runtime::Url::parse(&url).unwrap().query_pairs().into_owned().collect()
        }
        _ => Vec::new(),
    };
    token_calls.map(|r| form(&r.body)).collect()
}

pub(crate) fn refresh_token_of(form: &[(String, String)]) -> Option<&str> {
    form.iter().find_map(|(name, value)| (name == "refresh_token").then_some(value.as_str()))
}

#[tokio::test]
async fn a_refresh_token_gets_an_access_token() {
    let canned = Canned::new();
    canned.push(token("a1", json!({}))).push(SHOE);
    let client = connect(&canned, refreshing()).await.unwrap();
    client.core.send(&get(), &CallOptions::default()).await.unwrap();
    let mut form = forms(&canned).remove(0);
    form.sort();
    let expected =
        [("client_id", "shop"), ("client_secret", "s3cret"), ("grant_type", "refresh_token"), ("refresh_token", "r1")];
    assert_eq!(form, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(canned.requests()[1].header("authorization"), Some("Bearer a1"));
    assert_eq!(client.core.usage().requests, 1, "the identity host is not metered");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_is_not_found_is_tried_again() {
    let canned = Canned::new();
    canned.push_fault(TransportFault::Connect).push(token("a1", json!({})));
    connect(&canned, refreshing()).await.unwrap();
    canned.push_fault(TransportFault::Reset).push(token("a2", json!({})));
    let error = connect(&canned, refreshing()).await.unwrap_err();
    assert!(error.is_interrupted(), "a refresh token may be used up: {error}");
}

#[tokio::test]
async fn a_401_is_answered_with_one_fresh_token() {
    let canned = Canned::new();
    canned.push(token("a1", json!({}))).push(Answer::new(401, "")).push(token("a2", json!({}))).push(SHOE);
    let client = connect(&canned, refreshing()).await.unwrap();
    let response = client.core.send(&get(), &CallOptions::default()).await.unwrap();
    assert_eq!(response.attempts(), 2);
    assert_eq!(canned.requests()[3].header("authorization"), Some("Bearer a2"));
}

#[tokio::test]
async fn a_second_401_is_an_error() {
    let canned = Canned::new();
    canned
        .push(token("a1", json!({})))
        .push(Answer::new(401, ""))
        .push(token("a2", json!({})))
        .push(Answer::new(401, ""));
    let client = connect(&canned, refreshing()).await.unwrap();
    let error = client.core.send(&get(), &CallOptions::default()).await.unwrap_err();
    assert!(error.is_unauthorized() && error.attempts() == 2, "{error}");
}

#[tokio::test]
async fn the_old_refresh_token_is_kept_unless_a_new_one_comes() {
    let canned = Canned::new();
    canned.push(token("a1", json!({}))).push(Answer::new(401, ""));
    canned.push(token("a2", json!({"refresh_token": "r2"}))).push(SHOE);
    canned.push(Answer::new(401, "")).push(token("a3", json!({}))).push(SHOE);
    let client = connect(&canned, refreshing()).await.unwrap();
    for _ in 0..2 {
        client.core.send(&get(), &CallOptions::default()).await.unwrap();
    }
    let forms = forms(&canned);
    let used: Vec<_> = forms.iter().filter_map(|form| refresh_token_of(form)).collect();
    assert_eq!(used, ["r1", "r1", "r2"]);
}

#[tokio::test]
async fn calls_at_once_share_one_renewal() {
    let canned = Canned::new();
    // One token at sign-in that ends at once, one renewal, then shoes.
    canned.push(token("a1", json!({"expires_in": 1}))).push(token("a2", json!({})));
    for _ in 0..10 {
        canned.push(SHOE);
    }
    let client = connect(&canned, refreshing()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(1001)).await;
    let tasks: Vec<_> = (0..10)
        .map(|_| {
            let core = client.core.clone();
            tokio::spawn(async move { core.send(&get(), &CallOptions::default()).await.map(drop) })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(forms(&canned).len(), 2);
}

#[tokio::test]
async fn a_revoked_refresh_token_is_told_from_a_bad_day() {
    let canned = Canned::new();
    canned.push(Answer::new(400, r#"{"error":"invalid_grant"}"#));
    let error = connect(&canned, refreshing()).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert!(error.to_string().contains("invalid_grant") && error.to_string().contains("sign in again"), "{error}");
    canned.push(Answer::new(503, "<html>"));
    let error = connect(&canned, refreshing()).await.unwrap_err();
    assert!(!error.is_unauthorized() && error.status() == Some(503), "{error}");
}

/// Scopes that a token carries, as seen by a call that needs `shoes.admin`.
async fn may_delete(token: &str, scope: Option<&str>) -> Result<(), Error> {
    let canned = Canned::new();
    let scope = scope.map_or(json!({}), |scope| json!({"scope": scope}));
    canned.push(self::token(token, scope)).push("");
    let client = connect(&canned, refreshing()).await?;
    let result = client.core.send(&ShoeDelete { id: "1".into() }, &CallOptions::default()).await;
    assert_eq!(canned.answers_left(), usize::from(result.is_err()), "nothing is sent without the scope");
    result.map(drop)
}

#[tokio::test]
async fn scopes_are_checked_before_sending() {
    let error = may_delete("a1", Some("shoes openid")).await.unwrap_err();
    assert!(error.is_scope_missing() && error.is_refused_before_sending(), "{error}");
    assert_eq!(error.missing_scopes(), ["shoes.admin"]);
    assert!(error.to_string().contains("shoes.admin"), "{error}");
    may_delete("a1", Some("shoes.admin shoes")).await.unwrap();
}

#[tokio::test]
async fn scopes_are_read_from_the_token_when_the_answer_is_silent() {
    may_delete(&jwt(json!({"scope": ["shoes", "shoes.admin"]})), None).await.unwrap();
    may_delete(&jwt(json!({"scope": "shoes shoes.admin"})), None).await.unwrap();
    assert!(may_delete(&jwt(json!({"scope": ["shoes"]})), None).await.unwrap_err().is_scope_missing());
    // Neither tells: those asked for, which are all of the API.
    may_delete("opaque", None).await.unwrap();
}

enum Reader {}

impl Access for Reader {
    const NAME: &'static str = "Reader";
    const SCOPES: Option<&'static [&'static str]> = Some(&["shoes"]);
}

#[tokio::test]
async fn a_silent_token_has_what_the_access_asked_for() {
    let canned = Canned::new();
    let builder = Client::builder("acme").access::<Reader>().transport(canned.clone());
    let client = builder.credentials(Credentials::access_token("opaque")).connect().await.unwrap();
    let delete = ShoeDelete { id: "1".into() };
    let error = client.core.send(&delete, &CallOptions::default()).await.unwrap_err();
    assert!(error.is_scope_missing() && canned.requests().is_empty(), "{error}");
}

#[tokio::test]
async fn a_token_without_a_scope_of_the_access_is_refused_at_once() {
    let canned = Canned::new();
    canned.push(token("a1", json!({"scope": "openid"})));
    let builder = Client::builder("acme").access::<Reader>().transport(canned);
    let error = builder.credentials(refreshing()).connect().await.err().unwrap();
    assert_eq!((error.is_scope_missing(), error.missing_scopes()), (true, &["shoes"][..]), "{error}");
}

#[tokio::test]
async fn tokens_are_stored_and_used_by_the_next_run() {
    let (canned, store) = (Canned::new(), Arc::new(MemoryState::default()));
    canned.push(token("a1", json!({"refresh_token": "r2"}))).push(SHOE).push(Answer::new(401, ""));
    canned.push(token("a2", json!({}))).push(SHOE);
    for _ in 0..2 {
        let builder = Client::builder("acme").transport(canned.clone()).state(Arc::clone(&store));
        let client = builder.credentials(refreshing()).connect().await.unwrap();
        client.core.send(&get(), &CallOptions::default()).await.unwrap();
    }
    let forms = forms(&canned);
    let used: Vec<_> = forms.iter().filter_map(|form| refresh_token_of(form)).collect();
    assert_eq!(used, ["r1", "r2"], "the second run has both tokens of the first");
}

#[test]
fn the_environment_is_read() {
    let from = |vars: &[(&str, &str)]| {
        let vars: std::collections::BTreeMap<_, _> = vars.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        Credentials::from_vars(|name| vars.get(name).cloned())
    };
    assert!(from(&[("BEPRODUCT_ACCESS_TOKEN", "a")]).unwrap().tokens().is_some());
    let client = [("BEPRODUCT_CLIENT_ID", "c"), ("BEPRODUCT_CLIENT_SECRET", "s"), ("BEPRODUCT_REFRESH_TOKEN", "r")];
    assert!(from(&client).unwrap().tokens().is_none());
    let error = from(&client[..2]).unwrap_err().to_string();
    assert!(error.contains("BEPRODUCT_REFRESH_TOKEN") && !error.contains("BEPRODUCT_CLIENT_ID"), "{error}");
}
