//! A person signs in, played by a small browser, at a small identity host.

use std::sync::mpsc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use beproduct_runtime::{
    Access, Answer, AuthorizationCode, Canned, Error, Pending, TransportBody, Url, secrecy::ExposeSecret,
};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::api::Client;
use crate::server::{Reply, Server};

fn query(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find_map(|(key, value)| (key == name).then(|| value.into_owned()))
}

/// The browser: comes back to the redirect address with these parameters, and reads the page.
async fn come_back(url: &Url, path: Option<&str>, params: &[(&str, &str)]) -> String {
    let mut target: Url = query(url, "redirect_uri").unwrap().parse().unwrap();
    target.query_pairs_mut().extend_pairs(params);
    if let Some(path) = path {
        target.set_path(path);
    }
    let mut stream = TcpStream::connect(("127.0.0.1", target.port().unwrap())).await.unwrap();
    let head = format!("GET {}?{} HTTP/1.1\r\nHost: x\r\n\r\n", target.path(), target.query().unwrap());
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut page = String::new();
    stream.read_to_string(&mut page).await.unwrap();
    page
}

fn flow(identity: &str) -> AuthorizationCode {
    AuthorizationCode::new::<Client>("shop").client_secret("s3cret").identity_url(identity)
}

#[tokio::test]
async fn a_sign_in_brings_tokens() {
    let answer =
        r#"{"access_token":"a1","token_type":"Bearer","expires_in":28800,"refresh_token":"r1","scope":"shoes"}"#;
    let json = Reply::Answer(200, "Content-Type: application/json\r\n", answer.into());
    let identity = Server::start(vec![json]).await;
    let (opened, addresses) = mpsc::channel();
    let base = format!("{}/ids", identity.url);
    let signing = tokio::spawn(flow(&base).scope("email").sign_in(move |url| opened.send(url.clone()).unwrap()));
    let url = tokio::task::spawn_blocking(move || addresses.recv().unwrap()).await.unwrap();
    assert!(url.as_str().starts_with(&format!("{base}/connect/authorize?")), "{url}");
    assert_eq!(query(&url, "response_type").as_deref(), Some("code"));
    assert_eq!(query(&url, "scope").as_deref(), Some("shoes shoes.admin email offline_access"));
    assert_eq!(query(&url, "code_challenge_method").as_deref(), Some("S256"));

    let state = query(&url, "state").unwrap();
    // Neither the icon nor an answer to another sign-in ends the wait.
    assert!(come_back(&url, Some("/favicon.ico"), &[("x", "1")]).await.starts_with("HTTP/1.1 404"));
    assert!(come_back(&url, None, &[("code", "evil"), ("state", "other")]).await.starts_with("HTTP/1.1 404"));
    let page = come_back(&url, None, &[("code", "c0de"), ("state", &state), ("iss", &base)]).await;
    assert!(page.contains("Signed in"), "{page}");

    let credentials = signing.await.unwrap().unwrap();
    let tokens = credentials.tokens().unwrap();
    assert_eq!(tokens.access_token.expose_secret(), "a1");
    assert_eq!(tokens.scopes.as_deref(), Some(&["shoes".to_owned()][..]));

    let request = identity.requests().remove(0);
    let (head, form) = request.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /ids/connect/token "), "{head}");
    let form = Url::parse(&format!("http://x/?{form}")).unwrap();
    assert_eq!(query(&form, "grant_type").as_deref(), Some("authorization_code"));
    assert_eq!(query(&form, "code").as_deref(), Some("c0de"));
    assert_eq!(query(&form, "client_secret").as_deref(), Some("s3cret"));
    assert_eq!(query(&form, "redirect_uri"), query(&url, "redirect_uri"));
    let hashed = Sha256::digest(query(&form, "code_verifier").unwrap());
    assert_eq!(query(&url, "code_challenge"), Some(URL_SAFE_NO_PAD.encode(hashed)));
}

async fn refused(params: &'static [(&'static str, &'static str)]) -> Error {
    let (opened, addresses) = mpsc::channel();
    let signing = tokio::spawn(flow("http://127.0.0.1:1").sign_in(move |url| opened.send(url.clone()).unwrap()));
    let url = tokio::task::spawn_blocking(move || addresses.recv().unwrap()).await.unwrap();
    let state = query(&url, "state").unwrap();
    let mut params = params.to_vec();
    params.push(("state", &state));
    assert!(come_back(&url, None, &params).await.contains("Not signed in"));
    signing.await.unwrap().unwrap_err()
}

#[tokio::test]
async fn a_refusal_is_an_error() {
    let error = refused(&[("error", "access_denied"), ("error_description", "not today")]).await;
    let text = error.to_string();
    assert!(text.contains("not today") && text.contains("allow what is asked for"), "{error}");
    let error = refused(&[("code", "c0de"), ("iss", "https://evil.test")]).await;
    assert!(error.to_string().contains("another identity server, `https://evil.test`"), "{error}");
}

#[tokio::test]
async fn the_wait_for_a_person_ends() {
    let flow = flow("http://127.0.0.1:1").timeout(Duration::from_millis(50));
    let error = flow.sign_in(|_| {}).await.unwrap_err();
    assert!(error.to_string().contains("nobody signed in"), "{error}");
}

#[tokio::test]
async fn another_state_is_refused_before_the_code_is_used() {
    let canned = Canned::new();
    let pending = flow("https://id.test").transport(canned.clone()).begin("https://shop.test/back").unwrap();
    assert!(!format!("{pending:?}").contains(&query(pending.url(), "state").unwrap()));
    let error = pending.exchange("c0de", "other").await.unwrap_err();
    assert!(error.to_string().contains("another sign-in"), "{error}");
    assert!(canned.requests().is_empty());
}

const TOKENS: &str = r#"{"access_token":"a1","token_type":"Bearer","expires_in":28800,"refresh_token":"r1"}"#;

fn begin(canned: &Canned) -> Pending {
    flow("https://id.test").transport(canned.clone()).begin("http://127.0.0.1:1/back").unwrap()
}

#[tokio::test]
async fn a_pasted_redirect_is_as_good_as_a_listener() {
    let canned = Canned::new();
    canned.push(TOKENS);
    let pending = begin(&canned);
    let pasted = format!(" http://127.0.0.1:1/back?code=c0de&state={}\n", query(pending.url(), "state").unwrap());
    assert!(pending.finish(&pasted).await.unwrap().tokens().is_some());
    for (pasted, expected) in [
        ("c0de", "paste the whole one"),
        ("http://127.0.0.1:1/back", "another sign-in"),
        ("http://127.0.0.1:1/back?code=c0de&state=other", "another sign-in"),
    ] {
        let error = begin(&canned).finish(pasted).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    let pending = begin(&canned);
    let pasted = format!("http://127.0.0.1:1/back?state={}", query(pending.url(), "state").unwrap());
    let error = pending.finish(&pasted).await.unwrap_err();
    assert!(error.to_string().contains("no code in the address"), "{error}");
}

#[tokio::test]
async fn another_process_goes_on_with_a_sign_in() {
    let canned = Canned::new();
    canned.push(TOKENS);
    let begun = begin(&canned);
    let (saved, state) = (begun.save(), query(begun.url(), "state").unwrap());
    let resumed = flow("https://id.test").transport(canned.clone()).resume(&saved).unwrap();
    assert_eq!(begun.url(), resumed.url());
    resumed.exchange("c0de", &state).await.unwrap();
    let error = flow("https://id.test").resume(&"nonsense".into()).unwrap_err();
    assert!(error.to_string().contains("begin the sign-in anew"), "{error}");
}

#[tokio::test]
async fn a_code_serves_once() {
    let canned = Canned::new();
    canned.push(Answer::new(400, r#"{"error":"invalid_grant","error_description":"used"}"#));
    let pending = begin(&canned);
    let state = query(pending.url(), "state").unwrap();
    let error = pending.exchange("c0de", &state).await.unwrap_err().to_string();
    assert!(error.contains("refused the code (invalid_grant: used)") && error.contains("begin anew"), "{error}");
}

#[tokio::test]
async fn proof_and_staying_can_be_switched_off() {
    let canned = Canned::new();
    canned.push(TOKENS);
    let flow = flow("https://id.test").pkce(false).offline_access(false).transport(canned.clone());
    let pending = flow.begin("http://127.0.0.1:1/back").unwrap();
    assert_eq!(query(pending.url(), "code_challenge"), None);
    assert_eq!(query(pending.url(), "scope").as_deref(), Some("shoes shoes.admin"));
    let state = query(pending.url(), "state").unwrap();
    pending.exchange("c0de", &state).await.unwrap();
    let TransportBody::Bytes(form) = &canned.requests()[0].body else { panic!("no form") };
    assert!(!String::from_utf8_lossy(form).contains("code_verifier"));
}

#[tokio::test]
async fn a_scope_that_was_not_granted_is_known_at_once() {
    let canned = Canned::new();
    canned.push(r#"{"access_token":"a1","token_type":"Bearer","expires_in":28800,"scope":"shoes openid"}"#);
    let flow = AuthorizationCode::new::<Client<Keeper>>("shop").identity_url("https://id.test");
    let pending = flow.transport(canned.clone()).begin("http://127.0.0.1:1/back").unwrap();
    assert_eq!(query(pending.url(), "scope").as_deref(), Some("shoes.admin offline_access"));
    let state = query(pending.url(), "state").unwrap();
    let error = pending.exchange("c0de", &state).await.unwrap_err();
    assert!(error.to_string().contains("the scope `shoes.admin` was asked for and not granted"), "{error}");
}

enum Keeper {}

impl Access for Keeper {
    const NAME: &'static str = "Keeper";
    const SCOPES: Option<&'static [&'static str]> = Some(&["shoes.admin"]);
}

#[tokio::test]
async fn a_listener_is_on_this_machine_and_on_the_port_that_is_registered() {
    for address in ["https://127.0.0.1/back", "http://shop.test/back", "back"] {
        let error = flow("https://id.test").redirect_url(address).sign_in(|_| {}).await.unwrap_err();
        assert!(error.to_string().contains("redirect address"), "{error}");
    }
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port();
    let taking = flow("https://id.test").redirect_url(format!("http://localhost:{port}/back")).sign_in(|_| {});
    let error = taking.await.unwrap_err();
    assert!(error.to_string().contains(&format!("cannot listen on 127.0.0.1, port {port}")), "{error}");
    drop(taken);
    let flow = flow("https://id.test").redirect_url(format!("http://localhost:{port}/back"));
    let mut address = None;
    flow.timeout(Duration::ZERO).sign_in(|url| address = query(url, "redirect_uri")).await.unwrap_err();
    assert_eq!(address, Some(format!("http://localhost:{port}/back")));
}

#[tokio::test]
async fn secrets_do_not_travel_over_plain_http() {
    let error = flow("http://id.test").begin("https://shop.test/back").unwrap_err();
    assert!(error.is_refused_before_sending(), "{error}");
}
