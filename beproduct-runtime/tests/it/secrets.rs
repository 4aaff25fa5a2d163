//! Secrets do not print.

use beproduct_runtime::{Answer, CallOptions, Canned, Credentials};

use crate::api::{Client, ShoeGet};

const SECRETS: [&str; 4] = ["ACCESS-1", "REFRESH-1", "SECRET-1", "HEADER-1"];

fn check(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is in: {text}");
    }
}

#[tokio::test]
async fn nothing_prints_a_secret() {
    let credentials = Credentials::refresh_token("shop", "SECRET-1", "REFRESH-1");
    check(&format!("{credentials:?}"));

    let canned = Canned::new();
    canned.push(r#"{"access_token":"ACCESS-1","token_type":"Bearer","expires_in":9999,"refresh_token":"REFRESH-1"}"#);
    canned.push(Answer::new(500, "no"));
    let builder = Client::builder("acme").transport(canned.clone()).credentials(credentials);
    let client = builder.connect().await.unwrap();
    check(&format!("{client:?}"));

    let mut options = CallOptions::default();
    options.header("X-Key", "HEADER-1");
    check(&format!("{options:?}"));
    let error = client.core.send(&ShoeGet { id: "1".into() }, &options).await.unwrap_err();
    check(&format!("{error} {error:?}"));
    // The request that was sent has it, but does not show it.
    let sent = &canned.requests()[1];
    assert_eq!(sent.header("authorization"), Some("Bearer ACCESS-1"));
    check(&format!("{:?}", sent.headers.get("authorization")));
}

#[tokio::test]
async fn a_broken_token_answer_is_not_quoted() {
    let canned = Canned::new();
    canned.push(r#"{"access_token":"ACCESS-1","token_type":"Bearer","expires_in":"REFRESH-1"}"#);
    let builder = Client::builder("acme").transport(canned);
    let credentials = Credentials::refresh_token("shop", "SECRET-1", "REFRESH-1");
    let error = builder.credentials(credentials).connect().await.unwrap_err();
    check(&format!("{error} {error:?}"));
    assert_eq!(error.json_path(), Some("expires_in"));
}
