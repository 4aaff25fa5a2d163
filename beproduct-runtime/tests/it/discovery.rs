//! An identity server tells its addresses, or something that is of no use.

use beproduct_runtime::{Answer, AuthorizationCode, Canned, Error, IdentityServer, TransportFault};
use serde_json::{Value, json};

use crate::api::Client;

fn document(issuer: &str) -> Value {
    json!({
        "issuer": issuer,
        "authorization_endpoint": "https://id.test/authorize",
        "token_endpoint": "https://id.test/token",
        "jwks_uri": "https://id.test/keys",
        "response_types_supported": ["code"],
    })
}

async fn discover(issuer: &str, answer: impl Into<Answer>) -> Result<IdentityServer, Error> {
    let canned = Canned::new();
    canned.push(answer);
    let found = IdentityServer::discover_over(issuer, canned.clone()).await;
    let asked: Vec<_> = canned.requests().iter().map(|request| request.url.to_string()).collect();
    assert_eq!(asked, ["https://id.test/ids/.well-known/openid-configuration"]);
    found
}

#[tokio::test]
async fn the_addresses_are_those_of_the_document() {
    for issuer in
        ["https://id.test/ids", "https://id.test/ids/", "https://id.test/ids/.well-known/openid-configuration"]
    {
        let server = discover(issuer, document("https://id.test/ids")).await.unwrap();
        assert_eq!(server.token_url, "https://id.test/token");
        assert_eq!((server.keys_url.as_deref(), server.userinfo_url), (Some("https://id.test/keys"), None));
    }
    // What the server writes is what its ID tokens are compared with.
    let server = discover("https://id.test/ids", document("https://id.test/ids/")).await.unwrap();
    assert_eq!(server.issuer, "https://id.test/ids/");
    let pending =
        AuthorizationCode::new::<Client>("shop").identity_server(server).begin("http://127.0.0.1:1/").unwrap();
    assert!(pending.url().as_str().starts_with("https://id.test/authorize?"), "{}", pending.url());
}

#[tokio::test]
async fn another_issuer_is_not_believed() {
    let error = discover("https://id.test/ids", document("https://evil.test")).await.unwrap_err().to_string();
    assert!(error.contains("says that it is another issuer, `https://evil.test`"), "{error}");
    assert!(error.contains("IdentityServer::new"), "{error}");
}

#[tokio::test]
async fn what_is_no_document_says_what_to_do() {
    let mut no_issuer = document("");
    no_issuer.as_object_mut().unwrap().remove("issuer");
    for answer in [
        Answer::from(no_issuer),
        Answer::new(200, "<html>Welcome to the hotel's network"),
        Answer::new(404, ""),
        Answer::new(302, "").header("Location", "https://evil.test/"),
    ] {
        let error = discover("https://id.test/ids", answer).await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains("there is no discovery document at https://id.test/ids/.well-known"), "{text}");
        assert!(text.contains("give the addresses by hand"), "{text}");
        assert!(std::error::Error::source(&error).is_some(), "the cause is told");
    }
}

#[tokio::test]
async fn a_broken_line_is_told_from_a_wrong_address() {
    let canned = Canned::new();
    canned.push_fault(TransportFault::Reset);
    let error = IdentityServer::discover_over("https://id.test", canned.clone()).await.unwrap_err();
    assert!(error.is_interrupted(), "{error}");
    for address in ["http://id.test", "nowhere"] {
        let error = IdentityServer::discover_over(address, canned.clone()).await.unwrap_err();
        assert!(error.is_refused_before_sending() && canned.requests().len() == 1, "{error}");
    }
}
