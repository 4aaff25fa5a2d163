//! ID tokens, good and bad, signed with a key of the test.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use beproduct_runtime::{Answer, AuthorizationCode, Canned, Credentials, Error, IdentityServer, Pending, Url};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};

use crate::api::Client;

const ISSUER: &str = "https://id.test";

/// The identity server's key.
struct Key {
    pair: EcdsaKeyPair,
    id: &'static str,
}

impl Key {
    fn new(id: &'static str) -> Key {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &random).unwrap();
        Key { pair, id }
    }

    fn set(&self) -> Value {
        let point = self.pair.public_key().as_ref();
        let (x, y) = (URL_SAFE_NO_PAD.encode(&point[1..33]), URL_SAFE_NO_PAD.encode(&point[33..]));
        json!({"keys": [{"kty": "EC", "crv": "P-256", "use": "sig", "kid": self.id, "x": x, "y": y}]})
    }

    fn sign(&self, claims: &Value) -> String {
        let header = json!({"alg": "ES256", "kid": self.id}).to_string();
        let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims.to_string()));
        let signature = self.pair.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

fn server() -> IdentityServer {
    let mut server = IdentityServer::new(ISSUER, "https://id.test/authorize", "https://id.test/token");
    server.keys_url = Some("https://id.test/keys".into());
    server.userinfo_url = Some("https://id.test/userinfo".into());
    server.end_session_url = Some("https://id.test/endsession?tenant=1".into());
    server
}

fn begin(server: &IdentityServer, canned: &Canned) -> Pending {
    let flow = AuthorizationCode::new::<Client>("shop").client_secret("s").openid(true);
    flow.identity_server(server.clone()).transport(canned.clone()).begin("http://127.0.0.1:1/").unwrap()
}

fn query(url: &Url, name: &str) -> String {
    url.query_pairs().find_map(|(key, value)| (key == name).then(|| value.into_owned())).unwrap()
}

fn seconds(offset: i64) -> i64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(now.as_secs()).unwrap() + offset
}

fn claims(nonce: &str) -> Value {
    json!({
        "iss": ISSUER, "aud": "shop", "sub": "u1", "nonce": nonce, "iat": seconds(0), "exp": seconds(300),
        "preferred_username": "ann", "email": "", "email_verified": "true",
    })
}

fn tokens(id_token: &str) -> Value {
    json!({"access_token": "a1", "token_type": "Bearer", "expires_in": 28800, "refresh_token": "r1",
        "scope": "openid shoes", "id_token": id_token})
}

/// A sign-in whose ID token has these claims in place of the right ones.
async fn sign_in(changed: Value) -> Result<Credentials, Error> {
    let (canned, key) = (Canned::new(), Key::new("k1"));
    let pending = begin(&server(), &canned);
    let mut claims = claims(&query(pending.url(), "nonce"));
    claims.as_object_mut().unwrap().extend(changed.as_object().unwrap().clone());
    canned.push(tokens(&key.sign(&claims))).push(key.set());
    let state = query(pending.url(), "state");
    pending.exchange("c0de", &state).await
}

async fn refused(changed: Value) -> String {
    sign_in(changed).await.unwrap_err().to_string()
}

#[tokio::test]
async fn a_good_id_token_says_who_signed_in() {
    assert_eq!(sign_in(json!({})).await.unwrap().user(), Some("u1"));
    assert_eq!(sign_in(json!({"aud": ["shop"], "azp": "shop"})).await.unwrap().user(), Some("u1"));
}

#[tokio::test]
async fn each_claim_is_checked_and_says_what_to_do() {
    let error = refused(json!({"nonce": "other"})).await;
    assert!(error.contains("its `nonce` differs") && error.contains("sign in again"), "{error}");
    let error = refused(json!({"nonce": null})).await;
    assert!(error.contains("its `nonce` differs"), "{error}");
    let error = refused(json!({"iss": "https://evil.test"})).await;
    assert!(error.contains("found `https://evil.test`") && error.contains("check the identity server"), "{error}");
    for audience in [json!("other"), json!(["shop", "other"])] {
        let error = refused(json!({"aud": audience})).await;
        assert!(error.contains("another application") && error.contains("check the client id"), "{error}");
    }
    let error = refused(json!({"at_hash": "b3RoZXI"})).await;
    assert!(error.contains("another access token"), "{error}");
}

#[tokio::test]
async fn clocks_may_differ_by_five_minutes_and_not_by_ten() {
    for offset in [-240, 240] {
        let times = json!({"iat": seconds(offset), "exp": seconds(offset)});
        sign_in(times).await.unwrap();
    }
    for offset in [-600, 600] {
        let error = refused(json!({"iat": seconds(offset), "exp": seconds(offset)})).await;
        assert!(
            error.contains("differ by more than 5 minutes") && error.contains("set this machine's clock"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn keys_are_kept_and_fetched_again_when_a_new_one_signs() {
    let (canned, server) = (Canned::new(), server());
    let (old, new, forger) = (Key::new("k1"), Key::new("k2"), Key::new("k2"));
    let signed = |key: &Key| {
        let pending = begin(&server, &canned);
        canned.push(tokens(&key.sign(&claims(&query(pending.url(), "nonce")))));
        let state = query(pending.url(), "state");
        async move { pending.exchange("c0de", &state).await }
    };
    let first = signed(&old);
    canned.push(old.set());
    first.await.unwrap();
    signed(&old).await.unwrap();
    assert_eq!(canned.requests().len(), 3, "the keys are fetched once");

    let second = signed(&new);
    canned.push(new.set());
    second.await.unwrap();
    assert_eq!(canned.requests().len(), 5, "and again for a key that is new");

    let forged = signed(&forger);
    canned.push(new.set());
    let error = forged.await.unwrap_err().to_string();
    assert!(error.contains("the signature of the ID token is wrong"), "{error}");
    let unknown = signed(&old);
    canned.push(new.set());
    let error = unknown.await.unwrap_err().to_string();
    assert!(error.contains("a key that the identity server does not publish"), "{error}");
}

#[tokio::test]
async fn a_token_that_is_not_signed_with_a_key_of_the_server_is_refused() {
    let canned = Canned::new();
    let pending = begin(&server(), &canned);
    let part = |json: Value| URL_SAFE_NO_PAD.encode(json.to_string());
    let claims = part(claims(&query(pending.url(), "nonce")));
    canned.push(tokens(&format!("{}.{claims}.", part(json!({"alg": "none"}))))).push(Key::new("k1").set());
    let state = query(pending.url(), "state");
    let error = pending.exchange("c0de", &state).await.unwrap_err().to_string();
    assert!(error.contains("the signature of the ID token is wrong"), "{error}");
    for (answer, expected) in [
        (tokens("nonsense"), "cannot be read"),
        (json!({"access_token": "a1", "token_type": "Bearer"}), "sent no ID token"),
    ] {
        let pending = begin(&server(), &canned);
        canned.push(answer);
        let state = query(pending.url(), "state");
        let error = pending.exchange("c0de", &state).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[tokio::test]
async fn keys_that_cannot_be_had_are_no_reason_to_believe() {
    for answer in [Answer::new(200, "<html>"), Answer::new(503, ""), Answer::from(json!({"keys": 1}))] {
        let canned = Canned::new();
        let pending = begin(&server(), &canned);
        canned.push(tokens(&Key::new("k1").sign(&claims(&query(pending.url(), "nonce"))))).push(answer);
        let state = query(pending.url(), "state");
        let error = pending.exchange("c0de", &state).await.unwrap_err().to_string();
        assert!(error.contains("keys of the identity server"), "{error}");
    }
}

async fn signed_in(canned: &Canned) -> Client {
    let key = Key::new("k1");
    let pending = begin(&server(), canned);
    canned.push(tokens(&key.sign(&claims(&query(pending.url(), "nonce"))))).push(key.set());
    let state = query(pending.url(), "state");
    let credentials = pending.exchange("c0de", &state).await.unwrap();
    Client::builder("acme").transport(canned.clone()).credentials(credentials).connect().await.unwrap()
}

#[tokio::test]
async fn user_info_is_believed_of_the_one_who_signed_in() {
    let canned = Canned::new();
    let client = signed_in(&canned).await;
    canned.push(json!({"sub": "u1", "preferred_username": "ann", "email_verified": "true", "userinfo": []}));
    let user = client.core.user_info().await.unwrap();
    assert_eq!((user.username.as_deref(), user.email_verified, user.email), (Some("ann"), Some(true), None));
    let request = canned.requests().pop().unwrap();
    assert_eq!(
        (request.url.as_str(), request.header("authorization")),
        ("https://id.test/userinfo", Some("Bearer a1"))
    );
    for (answer, expected) in [
        (Answer::from(json!({"sub": "u2"})), "another person"),
        (Answer::from(json!({"email": "ann@shop.test"})), "nobody is named"),
        (Answer::new(200, "<html>"), "not JSON"),
    ] {
        canned.push(answer);
        let error = client.core.user_info().await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    // A refused token is renewed once.
    canned.push(Answer::new(401, "")).push(json!({"access_token": "a2", "token_type": "Bearer"}));
    canned.push(json!({"sub": "u1"}));
    client.core.user_info().await.unwrap();
    assert_eq!(canned.requests().pop().unwrap().header("authorization"), Some("Bearer a2"));
}

#[tokio::test]
async fn a_logout_address_holds_the_id_token() {
    let canned = Canned::new();
    let url = signed_in(&canned).await.core.logout_url(Some("https://shop.test/bye")).await.unwrap();
    assert!(url.as_str().starts_with("https://id.test/endsession?tenant=1&id_token_hint=eyJ"), "{url}");
    assert_eq!(query(&url, "post_logout_redirect_uri"), "https://shop.test/bye");

    let builder = Client::builder("acme").identity_server(server()).transport(canned);
    let stranger = builder.credentials(Credentials::access_token("a1")).connect().await.unwrap();
    assert_eq!(stranger.core.logout_url(None).await.unwrap().as_str(), "https://id.test/endsession?tenant=1");
    let error = stranger.core.logout_url(Some("https://shop.test/bye")).await.unwrap_err().to_string();
    assert!(error.contains("sign in with `openid(true)`"), "{error}");
}
