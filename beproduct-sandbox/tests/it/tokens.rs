//! The token endpoint behind the sign-in.

use crate::support::{API, Answer, Bench, bench, bench_with, options, read};
use beproduct_sandbox::{Options, RefreshTokens};
use serde_json::{Value, json};

async fn token(bench: &Bench, fields: &[(&str, &str)]) -> Answer {
    read(bench.client.post(bench.identity("connect/token")).form(fields).send().await.unwrap()).await
}

async fn refresh_with(bench: &Bench, refresh_token: &str, more: &[(&str, &str)]) -> Answer {
    let mut fields = vec![
        ("grant_type", "refresh_token"),
        ("refresh_token", refresh_token),
        ("client_id", bench.sandbox.client_id()),
        ("client_secret", bench.sandbox.client_secret()),
    ];
    fields.extend(more);
    token(bench, &fields).await
}

async fn refresh(bench: &Bench, refresh_token: &str) -> Answer {
    refresh_with(bench, refresh_token, &[]).await
}

/// Whether the API takes the access token of an answer.
async fn works(bench: &mut Bench, answer: &Value) -> bool {
    bench.token = answer["access_token"].as_str().unwrap().to_owned();
    bench.get("Users/List").await.0 == 200
}

#[tokio::test]
async fn a_reusable_refresh_token_stays() {
    let mut bench = bench().await;
    let first = bench.sandbox.refresh_token();
    for _ in 0..2 {
        let (status, answer) = refresh(&bench, &first).await;
        assert_eq!(status, 200);
        assert!(answer.get("refresh_token").is_none());
        assert!(works(&mut bench, &answer).await);
    }
}

#[tokio::test]
async fn a_rotating_refresh_token_is_spent() {
    let bench = bench_with(Options { refresh_tokens: RefreshTokens::Rotating, ..options() }).await;
    let first = bench.sandbox.refresh_token();
    let (_, answer) = refresh(&bench, &first).await;
    let second = answer["refresh_token"].as_str().unwrap();
    assert_ne!(second, first);
    assert_eq!(refresh(&bench, &first).await.1["error"], "invalid_grant");
    assert_eq!(refresh(&bench, second).await.0, 200);
}

#[tokio::test]
async fn revoked_tokens_are_worthless() {
    let bench = bench().await;
    let refresh_token = bench.sandbox.refresh_token();
    bench.sandbox.revoke_tokens();
    assert_eq!(refresh(&bench, &refresh_token).await.1["error"], "invalid_grant");
    assert_eq!(bench.get("Users/List").await.0, 401);
}

#[tokio::test]
async fn a_refresh_may_narrow_the_scopes_but_not_widen_them() {
    let mut bench = bench_with(Options { scope_in_answer: true, ..options() }).await;
    let refresh_token = bench.sandbox.refresh_token();
    let (_, narrow) = refresh_with(&bench, &refresh_token, &[("scope", "reports")]).await;
    assert_eq!(narrow["scope"], "reports");
    assert!(!works(&mut bench, &narrow).await);
    let (status, body) = refresh_with(&bench, &refresh_token, &[("scope", "everything")]).await;
    assert_eq!((status, &body["error"]), (400, &json!("invalid_scope")));
    let (_, whole) = refresh(&bench, &refresh_token).await;
    assert!(works(&mut bench, &whole).await);
}

#[tokio::test]
async fn the_client_has_to_prove_itself() {
    let bench = bench().await;
    let refresh_token = bench.sandbox.refresh_token();
    let id = bench.sandbox.client_id();
    let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh_token.as_str()), ("client_id", id)];
    let (status, body) = token(&bench, &fields).await;
    assert_eq!((status, &body["error"]), (401, &json!("invalid_client")));
}

#[tokio::test]
async fn faults_are_those_of_the_rfc() {
    let bench = bench().await;
    assert_eq!(token(&bench, &[]).await.1["error"], "invalid_request");
    assert_eq!(token(&bench, &[("grant_type", "password")]).await.1["error"], "unsupported_grant_type");
}

#[tokio::test]
async fn client_credentials_are_off_until_switched_on() {
    for on in [false, true] {
        let mut bench = bench_with(Options { client_credentials: on, ..options() }).await;
        let (id, secret) = (bench.sandbox.client_id(), bench.sandbox.client_secret());
        let fields =
            [("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret), ("scope", API)];
        let (status, answer) = token(&bench, &fields).await;
        assert_eq!(status == 200, on, "{answer}");
        assert!(!on || works(&mut bench, &answer).await);
    }
}

async fn act_as(bench: &Bench, access_token: &str, user: &Value) -> Answer {
    let fields = [
        ("grant_type", "actas"),
        ("token", access_token),
        ("actas", user["id"].as_str().unwrap()),
        ("scope", API),
        ("client_id", "sandbox-impersonation"),
        ("client_secret", "sandbox-impersonation-secret"),
    ];
    token(bench, &fields).await
}

#[tokio::test]
async fn an_administrator_may_act_as_a_private_user() {
    let mut bench = bench().await;
    let (_, users) = bench.get("Users/List").await;
    let private = users.as_array().unwrap().iter().find(|user| user["accountType"] == "PRIVATE").unwrap();
    let (status, answer) = act_as(&bench, &bench.token, private).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(act_as(&bench, &bench.token, &users[1]).await.1["error"], "invalid_grant", "not PRIVATE");
    let own = answer["access_token"].as_str().unwrap();
    assert_eq!(act_as(&bench, own, private).await.1["error"], "invalid_grant", "no administrator");
    assert!(works(&mut bench, &answer).await);
}
