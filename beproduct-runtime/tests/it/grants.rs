//! Grants that need no person, and how an application shows its secret.

use beproduct_runtime::{
    Answer, Builder, CallOptions, Canned, ClientAuth, Credentials, IdentityServer, Recorded, TransportBody, Url,
};

use crate::api::{Client, ShoeGet};

const SHOE: &str = r#"{"id":"1","fields":[]}"#;

fn token(name: &str) -> String {
    format!(r#"{{"access_token":"{name}","token_type":"Bearer","expires_in":28800}}"#)
}

fn builder(canned: &Canned) -> Builder<Client> {
    Client::builder("acme").transport(canned.clone())
}

/// The fields of a form, in the order of their names.
fn form(request: &Recorded) -> Vec<(String, String)> {
    let TransportBody::Bytes(bytes) = &request.body else { panic!("no form: {request:?}") };
    let url = Url::parse(&format!("http://x/?{}", String::from_utf8_lossy(bytes))).unwrap();
    let mut fields: Vec<_> = url.query_pairs().into_owned().collect();
    fields.sort();
    fields
}

fn fields(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

async fn call(client: &Client) {
    client.core.send(&ShoeGet { id: "1".into() }, &CallOptions::default()).await.unwrap();
}

#[tokio::test]
async fn an_application_signs_in_as_itself_again_and_again() {
    let canned = Canned::new();
    canned.push(token("a1")).push(Answer::new(401, "")).push(token("a2")).push(SHOE);
    let credentials = Credentials::client_credentials("shop", "s3cret");
    call(&builder(&canned).credentials(credentials).connect().await.unwrap()).await;
    let expected = [
        ("client_id", "shop"),
        ("client_secret", "s3cret"),
        ("grant_type", "client_credentials"),
        ("scope", "shoes shoes.admin"),
    ];
    for at in [0, 2] {
        assert_eq!(form(&canned.requests()[at]), fields(&expected));
    }
    assert_eq!(canned.requests()[3].header("authorization"), Some("Bearer a2"));
}

#[tokio::test]
async fn an_administrator_acts_as_a_user() {
    let canned = Canned::new();
    canned.push(token("admin1")).push(token("a1")).push(Answer::new(401, "")).push(token("a2")).push(SHOE);
    let admin = Credentials::refresh_token("shop", "s3cret", "r1");
    let credentials = Credentials::act_as("actor", "s3cret2", admin, "u1");
    assert_eq!(credentials.user(), Some("u1"));
    call(&builder(&canned).credentials(credentials).connect().await.unwrap()).await;
    let expected = [
        ("actas", "u1"),
        ("client_id", "actor"),
        ("client_secret", "s3cret2"),
        ("grant_type", "actas"),
        ("scope", "shoes shoes.admin"),
        ("token", "admin1"),
    ];
    // The administrator's token still holds at the second time.
    for at in [1, 3] {
        assert_eq!(form(&canned.requests()[at]), fields(&expected));
    }
    assert_eq!(canned.requests()[4].header("authorization"), Some("Bearer a2"));
}

#[tokio::test]
async fn a_refused_impersonation_is_no_passing_fault() {
    let canned = Canned::new();
    canned.push(Answer::new(400, r#"{"error":"invalid_grant","error_description":"not PRIVATE"}"#));
    let credentials = Credentials::act_as("actor", "s", Credentials::access_token("admin1"), "u1");
    let error = builder(&canned).credentials(credentials.clone()).connect().await.unwrap_err();
    assert!(error.is_unauthorized() && error.to_string().contains("not PRIVATE"), "{error}");
    canned.push(Answer::new(400, "<html>a proxy"));
    let error = builder(&canned).credentials(credentials).connect().await.unwrap_err();
    assert!(!error.is_unauthorized() && error.is_decode(), "{error}");
}

#[tokio::test]
async fn the_secret_may_travel_in_the_header() {
    let canned = Canned::new();
    let refreshing = Credentials::refresh_token("shop", "s3 cret:/", "r1").client_auth(ClientAuth::Basic);
    let acting = Credentials::act_as("shop", "s3 cret:/", Credentials::access_token("admin1"), "u1");
    for credentials in [refreshing, acting.client_auth(ClientAuth::Basic)] {
        canned.push(token("a1"));
        builder(&canned).credentials(credentials).connect().await.unwrap();
        let request = canned.requests().pop().unwrap();
        // "shop:s3+cret%3A%2F", each half form-encoded first.
        assert_eq!(request.header("authorization"), Some("Basic c2hvcDpzMytjcmV0JTNBJTJG"));
        assert!(form(&request).iter().all(|(name, _)| name != "client_secret"), "{request:?}");
        assert!(!format!("{request:?}").contains("c2hvcDpzMytjcmV0JTNBJTJG"));
    }
}

#[tokio::test]
async fn credentials_are_renewed_where_they_come_from() {
    let canned = Canned::new();
    canned.push(token("a1"));
    let elsewhere = IdentityServer::new("https://id.test", "https://id.test/a", "https://id.test/t");
    let credentials = Credentials::refresh_token("shop", "s", "r1").identity_server(elsewhere);
    builder(&canned).credentials(credentials).connect().await.unwrap();
    assert_eq!(canned.requests()[0].url.as_str(), "https://id.test/t");
}

#[tokio::test]
async fn a_refusal_says_what_to_mend() {
    for (code, expected) in [
        ("invalid_client", "check the client id and its secret"),
        ("unsupported_grant_type", "registered for this grant"),
        ("invalid_scope", "have the scopes registered"),
    ] {
        let canned = Canned::new();
        canned.push(Answer::new(401, format!(r#"{{"error":"{code}"}}"#)));
        let error = builder(&canned).credentials(Credentials::client_credentials("shop", "s")).connect().await;
        let error = error.unwrap_err().to_string();
        assert!(error.contains(code) && error.contains(expected), "{error}");
    }
}
