//! Signing in with the forms, as a browser does.

use crate::support::{Bench, bench, bench_with, options, read};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use beproduct_sandbox::Options;
use reqwest::Response;
use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use url::Url;

const CALLBACK: &str = "http://127.0.0.1:8765/callback";
const VERIFIER: &str = "a-verifier-that-is-long-enough-for-the-rules-0123456789";

type Form = Vec<(String, String)>;

/// The authorization request of an application with PKCE.
fn request(bench: &Bench) -> Form {
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER));
    let pairs = [
        ("client_id", bench.sandbox.client_id()),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
        ("scope", "openid offline_access BeProductPublicApi"),
        ("state", "s<1>"),
        ("nonce", "n1"),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

fn with(mut form: Form, name: &str, value: &str) -> Form {
    form.retain(|(known, _)| known != name);
    form.push((name.to_owned(), value.to_owned()));
    form
}

fn signed(bench: &Bench, form: Form) -> Form {
    with(with(form, "username", &bench.sandbox.login()), "password", bench.sandbox.password())
}

async fn post(bench: &Bench, form: &Form) -> Response {
    bench.client.post(bench.identity("connect/authorize")).form(form).send().await.unwrap()
}

async fn show(bench: &Bench, form: Form) -> Response {
    let url = Url::parse_with_params(&bench.identity("connect/authorize"), form).unwrap();
    bench.client.get(url).send().await.unwrap()
}

/// The query of a redirect to the application.
fn callback(answer: &Response) -> HashMap<String, String> {
    assert_eq!(answer.status(), 303);
    let url = Url::parse(answer.headers()["location"].to_str().unwrap()).unwrap();
    assert!(url.as_str().starts_with(CALLBACK), "{url}");
    url.query_pairs().into_owned().collect()
}

/// The hidden fields of a page, with the entities of HTML undone.
fn hidden(page: &str) -> Form {
    let plain = |text: &str| text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let field = |input: &str| {
        let (name, rest) = input.split_once("\" value=\"").unwrap();
        (name.to_owned(), plain(rest.split('"').next().unwrap()))
    };
    page.split("<input type=\"hidden\" name=\"").skip(1).map(field).collect()
}

/// Signs in and allows in one step.
async fn code(bench: &Bench) -> String {
    let form = with(signed(bench, request(bench)), "consent", "allow");
    callback(&post(bench, &form).await)["code"].clone()
}

async fn exchange(bench: &Bench, code: &str, verifier: Option<&str>) -> (u16, Value) {
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", CALLBACK),
        ("client_id", bench.sandbox.client_id()),
        ("client_secret", bench.sandbox.client_secret()),
    ];
    form.extend(verifier.map(|verifier| ("code_verifier", verifier)));
    read(bench.client.post(bench.identity("connect/token")).form(&form).send().await.unwrap()).await
}

async fn get_json(bench: &Bench, path: &str) -> Value {
    bench.client.get(bench.identity(path)).send().await.unwrap().json().await.unwrap()
}

#[tokio::test]
async fn the_pages_lead_to_a_token() {
    let mut bench = bench().await;
    let page = show(&bench, request(&bench)).await.text().await.unwrap();
    assert!(page.contains("<label for=\"password\">"), "{page}");
    assert!(!page.contains("<script") && !page.contains("s<1>"), "{page}");
    let consent = post(&bench, &signed(&bench, hidden(&page))).await;
    assert_eq!(consent.status(), 200);
    let page = consent.text().await.unwrap();
    assert!(page.contains("Everything you may do yourself"), "{page}");
    let answer = callback(&post(&bench, &with(hidden(&page), "consent", "allow")).await);
    assert_eq!(answer["state"], "s<1>");
    let (status, tokens) = exchange(&bench, &answer["code"], Some(VERIFIER)).await;
    assert_eq!((status, &tokens["token_type"]), (200, &json!("Bearer")));
    assert_eq!(tokens["expires_in"], 28_800);
    assert!(tokens["refresh_token"].is_string() && tokens.get("scope").is_none(), "{tokens}");
    bench.token = tokens["access_token"].as_str().unwrap().to_owned();
    assert_eq!(bench.get("Users/List").await.0, 200);
}

#[tokio::test]
async fn wrong_credentials_show_the_page_again() {
    let bench = bench().await;
    let form = with(signed(&bench, request(&bench)), "password", "guess");
    let answer = post(&bench, &with(form, "consent", "allow")).await;
    assert_eq!(answer.status(), 401);
    assert!(answer.text().await.unwrap().contains("role=\"alert\""));
}

#[tokio::test]
async fn a_denied_consent_goes_back_with_an_error() {
    let bench = bench().await;
    let answer = callback(&post(&bench, &with(signed(&bench, request(&bench)), "consent", "deny")).await);
    assert_eq!((answer["error"].as_str(), answer["state"].as_str()), ("access_denied", "s<1>"));
}

#[tokio::test]
async fn a_ticket_is_needed_for_the_consent() {
    let bench = bench().await;
    let form = with(with(request(&bench), "ticket", "made-up"), "consent", "allow");
    assert_eq!(post(&bench, &form).await.status(), 401);
}

#[tokio::test]
async fn an_unregistered_address_is_never_redirected_to() {
    let bench = bench().await;
    for (name, value) in [("redirect_uri", "https://evil.example/"), ("client_id", "other")] {
        assert_eq!(show(&bench, with(request(&bench), name, value)).await.status(), 400, "{name}");
    }
}

#[tokio::test]
async fn faults_of_the_request_go_to_the_application() {
    let bench = bench().await;
    let cases = [
        ("scope", "openid nonsense", "invalid_scope"),
        ("response_type", "token", "unsupported_response_type"),
        ("code_challenge_method", "plain", "invalid_request"),
    ];
    for (name, value, error) in cases {
        assert_eq!(callback(&show(&bench, with(request(&bench), name, value)).await)["error"], error);
    }
}

#[tokio::test]
async fn the_verifier_is_checked() {
    let bench = bench().await;
    for verifier in [None, Some("another-verifier-that-is-long-enough-0123456789")] {
        let code = code(&bench).await;
        let (status, body) = exchange(&bench, &code, verifier).await;
        assert_eq!((status, &body["error"]), (400, &json!("invalid_grant")));
        assert_eq!(exchange(&bench, &code, Some(VERIFIER)).await.0, 400, "the failed exchange spent it");
    }
}

#[tokio::test]
async fn a_code_serves_once() {
    let bench = bench().await;
    let code = code(&bench).await;
    assert_eq!(exchange(&bench, &code, Some(VERIFIER)).await.0, 200);
    assert_eq!(exchange(&bench, &code, Some(VERIFIER)).await.0, 400);
}

#[tokio::test]
async fn pkce_can_be_left_out_unless_required() {
    let plain = |bench: &Bench| -> Form {
        request(bench).into_iter().filter(|(name, _)| !name.starts_with("code_challenge")).collect()
    };
    let lax = bench().await;
    let form = with(signed(&lax, plain(&lax)), "consent", "allow");
    let code = callback(&post(&lax, &form).await)["code"].clone();
    assert_eq!(exchange(&lax, &code, None).await.0, 200);
    let strict = bench_with(Options { require_pkce: true, ..options() }).await;
    assert_eq!(callback(&show(&strict, plain(&strict)).await)["error"], "invalid_request");
}

#[tokio::test]
async fn the_id_token_is_signed_and_names_the_user() {
    let bench = bench().await;
    let (_, tokens) = exchange(&bench, &code(&bench).await, Some(VERIFIER)).await;
    let (signed, signature) = tokens["id_token"].as_str().unwrap().rsplit_once('.').unwrap();
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let claims: Value = serde_json::from_slice(&decode(signed.split('.').nth(1).unwrap())).unwrap();
    assert_eq!(claims["iss"], bench.sandbox.identity_url());
    assert_eq!(claims["aud"], bench.sandbox.client_id());
    assert_eq!(claims["nonce"], "n1");
    assert_eq!(claims["preferred_username"], bench.sandbox.login());
    let keys = get_json(&bench, ".well-known/openid-configuration/jwks").await;
    let coordinate = |name: &str| decode(keys["keys"][0][name].as_str().unwrap());
    let point = [vec![4], coordinate("x"), coordinate("y")].concat();
    let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point);
    key.verify(signed.as_bytes(), &decode(signature)).unwrap();
}

#[tokio::test]
async fn user_info_wants_a_token() {
    let bench = bench().await;
    let info = |token: &str| bench.client.get(bench.identity("connect/userinfo")).bearer_auth(token).send();
    let (status, claims) = read(info(&bench.token).await.unwrap()).await;
    assert_eq!((status, &claims["preferred_username"]), (200, &json!(bench.sandbox.login())));
    assert_eq!(info("nonsense").await.unwrap().status(), 401);
}

#[tokio::test]
async fn signing_out_redirects_only_with_the_id_token() {
    let bench = bench().await;
    let (_, tokens) = exchange(&bench, &code(&bench).await, Some(VERIFIER)).await;
    let end = |hint: &str, address: &str| {
        let query = [("id_token_hint", hint), ("post_logout_redirect_uri", address), ("state", "s")];
        bench.client.get(Url::parse_with_params(&bench.identity("connect/endsession"), query).unwrap()).send()
    };
    let hint = tokens["id_token"].as_str().unwrap();
    assert_eq!(callback(&end(hint, CALLBACK).await.unwrap())["state"], "s");
    let access = tokens["access_token"].as_str().unwrap();
    for hint in ["forged.token.x", access] {
        assert_eq!(end(hint, CALLBACK).await.unwrap().status(), 200, "{hint}");
    }
    assert_eq!(end(hint, "https://evil.example/").await.unwrap().status(), 200);
}

#[tokio::test]
async fn discovery_names_the_endpoints() {
    let bench = bench().await;
    let document = get_json(&bench, ".well-known/openid-configuration").await;
    assert_eq!(document["issuer"], bench.sandbox.identity_url());
    assert_eq!(document["token_endpoint"], bench.identity("connect/token"));
    assert!(document["scopes_supported"].as_array().unwrap().contains(&json!("BeProductPublicApi")));
}
