//! Secrets do not print: not in logs of whatever level, nor in what is shown of a public type, an error or a panic.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

use beproduct_runtime::{
    Answer, AuthorizationCode, CallOptions, Canned, Credentials, Error, HttpSettings, HttpTransport, MemoryState,
    SqliteState, StateKey, StateStore, Tokens, Url,
};
use serde_json::json;

use crate::api::{Client, ShoeGet};
use crate::server::{Reply, Server};
use crate::{capture, state};

/// Tokens of three kinds and two generations, the client's secret, a code, a header, a password.
const SECRETS: [&str; 10] = [
    "ACCESS-1",
    "ACCESS-2",
    "REFRESH-1",
    "REFRESH-2",
    "ID-1",
    "SECRET-1",
    "CODE-1",
    "HEADER-1",
    "PASSWORD-1",
    "QUERY-1",
];

fn check(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is in: {text}");
    }
}

fn check_debug(value: &impl Debug) {
    check(&format!("{value:?} {value:#?}"));
}

/// The error with all that is under it, and the panic of whoever unwraps it.
fn check_error(error: Error) {
    check(&format!("{error} {error:?} {error:#?} {:?}", error.server_text()));
    let mut cause = error.source();
    while let Some(error) = cause {
        check(&format!("{error} {error:?} {error:#?}"));
        cause = error.source();
    }
    let panic = catch_unwind(AssertUnwindSafe(|| unwrap(Err(error)))).unwrap_err();
    check(panic.downcast_ref::<String>().expect("panics of `unwrap` have a text"));
}

fn unwrap(result: Result<(), Error>) {
    result.unwrap();
}

fn tokens(nth: u8) -> Reply {
    let body = json!({
        "access_token": format!("ACCESS-{nth}"), "refresh_token": format!("REFRESH-{nth}"), "id_token": "ID-1",
        "token_type": "Bearer", "expires_in": 28800, "scope": "shoes",
    });
    Reply::Answer(200, "Content-Type: application/json\r\n", body.to_string())
}

/// A refusal that repeats what it was told.
fn echo(status: u16, error: &str, told: &str) -> Reply {
    let said = format!("{error}: {told} is not welcome");
    let body = json!({"error": error, "error_description": said, "message": said});
    Reply::Answer(status, "Content-Type: application/json\r\n", body.to_string())
}

fn query(url: &Url, name: &str) -> String {
    url.query_pairs().find_map(|(key, value)| (key == name).then(|| value.into_owned())).unwrap()
}

#[tokio::test]
async fn nothing_that_is_logged_or_shown_has_a_secret() {
    capture::start();
    let scratch = state::Scratch::new("secrets");
    let shoe = || Reply::Answer(200, "", r#"{"id":"1","fields":[]}"#.into());
    let server = Server::start(vec![
        tokens(1),
        shoe(),
        echo(401, "unauthorized", "ACCESS-1"),
        tokens(2),
        echo(401, "unauthorized", "ACCESS-2"),
        echo(401, "unauthorized", "ACCESS-2"),
        echo(400, "invalid_grant", "REFRESH-2 of SECRET-1"),
        Reply::Answer(200, "", "<html>".into()),
        Reply::Cut,
        Reply::Reset,
    ])
    .await;
    let base = format!("{}/ids", server.url);

    // A person signs in.
    let flow = AuthorizationCode::new::<Client>("shop").client_secret("SECRET-1").identity_url(&base);
    let pending = flow.begin("https://shop.test/back").unwrap();
    check_debug(&pending);
    let state = query(pending.url(), "state");
    let credentials = pending.exchange("CODE-1", &state).await.unwrap();
    check_debug(&credentials);
    check_debug(&credentials.tokens().unwrap());

    // The login is stored, used, renewed and refused.
    let store = SqliteState::open(scratch.file()).unwrap();
    let builder = Client::builder("acme").base_url(&server.url).identity_url(&base).state(store.clone());
    let client = builder.credentials(credentials).connect().await.unwrap();
    check_debug(&client);
    let mut options = CallOptions::default();
    options.header("X-Key", "HEADER-1");
    options.query("key", "QUERY-1");
    check_debug(&options);
    client.core.send(&ShoeGet { id: "1".into() }, &options).await.unwrap();
    for no_retry in [false, false, true, true, true] {
        if no_retry {
            options.no_retry();
        }
        check_error(client.core.send(&ShoeGet { id: "1".into() }, &options).await.unwrap_err());
    }
    check_debug(&store);
    check_debug(&store.list(&StateKey::new("login")).await.unwrap());

    let requests = server.requests().concat();
    let sent = ["SECRET-1", "CODE-1", "REFRESH-1", "REFRESH-2", "ACCESS-1", "ACCESS-2", "HEADER-1", "QUERY-1"];
    assert!(sent.iter().all(|secret| requests.contains(secret)), "all were used: {requests}");
    let form = requests.lines().find(|line| line.contains("code_verifier=")).unwrap();
    let verifier = query(&Url::parse(&format!("http://x/?{form}")).unwrap(), "code_verifier");

    let lines = capture::lines();
    assert!(lines.contains("request sent") && lines.contains("reqwest"), "the logs are there: {lines}");
    check(&lines);
    assert!(!lines.contains(&verifier) && !lines.contains(&state), "{lines}");
}

#[tokio::test]
async fn what_transports_show_has_no_secret() {
    let mut proxied = HttpSettings::default();
    proxied.proxy = Some("http://me:PASSWORD-1@127.0.0.1:1".into());
    check_debug(&proxied);
    check_debug(&HttpTransport::new(&proxied).unwrap());
    let canned = Canned::new();
    canned.push(json!({"access_token": "ACCESS-1", "token_type": "Bearer", "refresh_token": "REFRESH-2"}));
    canned.push(Answer::new(500, "no"));
    check_debug(&canned);
    check_debug(&Answer::from(json!({"access_token": "ACCESS-1"})));
    let builder = Client::builder("acme").transport(canned.clone()).state(MemoryState::default());
    let client = builder.credentials(Credentials::refresh_token("shop", "SECRET-1", "REFRESH-1")).connect().await;
    let mut options = CallOptions::default();
    options.query("key", "QUERY-1");
    check_error(client.unwrap().core.send(&ShoeGet { id: "1".into() }, &options).await.unwrap_err());
    let requests = canned.requests();
    assert_eq!(requests[1].header("authorization"), Some("Bearer ACCESS-1"));
    check_debug(&requests);
    check_debug(&requests[0].body);
    check_debug(&canned);
    check_debug(&Tokens::new("ACCESS-1"));
}

#[tokio::test]
async fn a_broken_token_answer_is_not_quoted() {
    let canned = Canned::new();
    canned.push(r#"{"access_token":"ACCESS-1","token_type":"Bearer","expires_in":"REFRESH-1"}"#);
    let builder = Client::builder("acme").transport(canned);
    let credentials = Credentials::refresh_token("shop", "SECRET-1", "REFRESH-1");
    let error = builder.credentials(credentials).connect().await.unwrap_err();
    assert_eq!(error.json_path(), Some("expires_in"));
    check_error(error);
}

#[tokio::test]
async fn a_token_in_an_address_does_not_print() {
    let canned = Canned::new();
    canned.push(r#"{"id":"1","fields":[]}"#).push_fault(beproduct_runtime::TransportFault::Reset);
    let builder = Client::builder("acme").transport(canned.clone()).token_in_query(true);
    let client = builder.credentials(Credentials::access_token("ACCESS-1")).connect().await.unwrap();
    let mut options = CallOptions::default();
    options.no_retry();
    client.core.send(&ShoeGet { id: "1".into() }, &options).await.unwrap();
    let error = client.core.send(&ShoeGet { id: "1".into() }, &options).await.unwrap_err();
    check(&format!("{error} {error:?} {error:#?}"));
    let sent = &canned.requests()[0];
    assert_eq!((sent.query("access_token").as_deref(), sent.header("authorization")), (Some("ACCESS-1"), None));
    check(&format!("{sent:?}"));
    // The automation host knows its header alone.
    canned.push("1");
    client.core.send(&crate::api::ShoeNumber {}, &options).await.unwrap();
    let sent = canned.requests().pop().unwrap();
    assert_eq!((sent.query("access_token"), sent.header("x-authorization")), (None, Some("Bearer ACCESS-1")));
}
