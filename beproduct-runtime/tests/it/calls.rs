//! What a call sends: address, headers, body; raw calls; what is refused.

use std::time::Duration;

use beproduct_runtime::{CallOptions, Canned, Credentials, Method, TransportBody, Upload, Value};
use serde_json::json;

use crate::api::{
    Client, ShoeChange, ShoeCreate, ShoeDelete, ShoeGet, ShoeList, ShoeNumber, ShoeReset, ShoeUpload, client,
};

const SHOE: &str = r#"{"id":"1","fields":[]}"#;

#[tokio::test]
async fn paths_and_queries_are_encoded() {
    let canned = Canned::new();
    canned.push(SHOE).push(r#"{"result":[],"total":0}"#);
    let builder = Client::builder("a b/c").transport(canned.clone()).base_url("https://other.test/");
    let client = builder.credentials(Credentials::access_token("t0ken")).connect().await.unwrap();
    client.core.send(&ShoeGet { id: "x/../ä?".into() }, &CallOptions::default()).await.unwrap();
    let list = ShoeList { folder: Some("a&b".into()), deleted: None };
    client.core.send(&list, &CallOptions::default()).await.unwrap();
    let urls: Vec<_> = canned.requests().iter().map(|r| r.url.to_string()).collect();
    assert_eq!(
        urls,
        [
            "https://other.test/api/a%20b%2Fc/Shoe/Header/x%2F..%2F%C3%A4%3F",
            "https://other.test/api/a%20b%2Fc/Shoe/Headers?folderId=a%26b",
        ]
    );
    assert_eq!(canned.requests()[0].header("authorization"), Some("Bearer t0ken"));
}

#[tokio::test]
async fn a_path_parameter_that_is_empty_or_dots_is_refused() {
    let canned = Canned::new();
    let core = client(&canned).await;
    for id in ["", ".", ".."] {
        let error = core.send(&ShoeDelete { id: id.into() }, &CallOptions::default()).await.unwrap_err();
        assert!(error.is_refused_before_sending(), "{error}");
        assert!(error.to_string().starts_with("shoe_delete: "), "{error}");
    }
    assert!(canned.requests().is_empty());
}

#[tokio::test]
async fn another_host_has_its_own_header_and_company() {
    let canned = Canned::new();
    canned.push("7");
    let core = client(&canned).await;
    assert_eq!(core.send(&ShoeNumber {}, &CallOptions::default()).await.unwrap().value(), &json!(7));
    let request = &canned.requests()[0];
    assert_eq!(request.url.as_str(), "https://automation.shoes.test/api/autonumber?company=acme");
    assert_eq!(request.header("x-authorization"), Some("Bearer t0ken"));
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn a_client_that_points_elsewhere_does_not_call_the_live_host() {
    let canned = Canned::new();
    canned.push("7");
    let elsewhere = || {
        let builder = Client::builder("acme").transport(canned.clone()).base_url("http://127.0.0.1:1");
        builder.credentials(Credentials::access_token("t"))
    };
    let lost = elsewhere().connect().await.unwrap();
    let error = lost.core.send(&ShoeNumber {}, &CallOptions::default()).await.unwrap_err();
    assert!(error.is_refused_before_sending() && canned.requests().is_empty(), "{error}");

    let told = elsewhere().host("https://automation.shoes.test/api", "http://127.0.0.1:2/auto/");
    told.connect().await.unwrap().core.send(&ShoeNumber {}, &CallOptions::default()).await.unwrap();
    assert_eq!(canned.requests()[0].url.as_str(), "http://127.0.0.1:2/auto/autonumber?company=acme");
}

#[tokio::test]
async fn tokens_do_not_travel_over_plain_http() {
    let canned = Canned::new();
    let builder = Client::builder("acme").transport(canned.clone()).base_url("http://shoes.test");
    let client = builder.credentials(Credentials::access_token("t")).connect().await.unwrap();
    let error = client.core.send(&ShoeGet { id: "1".into() }, &CallOptions::default()).await.unwrap_err();
    assert!(error.is_refused_before_sending() && canned.requests().is_empty(), "{error}");
}

#[tokio::test]
async fn options_reach_the_request() {
    let canned = Canned::new();
    canned.push(SHOE);
    let mut options = CallOptions::default();
    options.header("X-Trace", "7");
    options.query("preserveVersion", "true");
    options.body_member("name", "Boot");
    let create = ShoeCreate { shoe: ShoeChange { id: "1".into(), ..Default::default() } };
    client(&canned).await.send(&create, &options).await.unwrap();
    let request = &canned.requests()[0];
    assert_eq!(request.header("x-trace"), Some("7"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.query("preserveVersion").as_deref(), Some("true"));
    assert_eq!(request.json(), json!({"id": "1", "name": "Boot"}));
}

#[tokio::test]
async fn an_upload_travels_as_it_is() {
    let canned = Canned::new();
    canned.push(r#"{"imageId":"9"}"#);
    let core = client(&canned).await;
    let file = Upload::new("front.png", "png").content_type("image/png").text("label", "front");
    core.send(&ShoeUpload { id: "1".into(), file: file.clone() }, &CallOptions::default()).await.unwrap();
    assert_eq!(canned.requests()[0].body, TransportBody::Multipart(file));
    let nameless = ShoeUpload { id: "1".into(), file: Upload::new("", "png") };
    let error = core.send(&nameless, &CallOptions::default()).await.unwrap_err();
    assert!(error.is_refused_before_sending(), "{error}");
}

#[tokio::test]
async fn a_message_with_error_is_an_error() {
    let canned = Canned::new();
    canned.push(r#"{"error":true,"message":"Page not found."}"#).push(r#"{"error":false,"message":"ok","x":1}"#);
    let core = client(&canned).await;
    let error = core.send(&ShoeReset { id: "1".into() }, &CallOptions::default()).await.unwrap_err();
    assert!(error.is_message(), "{error}");
    assert_eq!((error.status(), error.server_text()), (Some(200), Some("Page not found.")));
    let message = core.send(&ShoeReset { id: "1".into() }, &CallOptions::default()).await.unwrap();
    assert_eq!(message.value().message.as_deref(), Some("ok"));
}

#[tokio::test]
async fn an_answer_that_is_not_looked_at_may_be_anything() {
    let canned = Canned::new();
    canned.push("").push("<html>");
    let core = client(&canned).await;
    for _ in 0..2 {
        core.send(&ShoeDelete { id: "1".into() }, &CallOptions::default()).await.unwrap();
    }
}

#[tokio::test]
async fn raw_calls_go_below_the_company() {
    let canned = Canned::new();
    canned.push(r#"{"a":1}"#).push("");
    let core = client(&canned).await;
    let call = core.raw(Method::POST, "/Shoe/Whatever?x=1").query("y", "2").json(json!({"b": 2}));
    assert_eq!(call.send().await.unwrap().value(), &json!({"a": 1}));
    let call = core.raw(Method::POST, "Shoe/Text").header("X-Trace", "7").text("hello");
    assert_eq!(call.send().await.unwrap().value(), &Value::Null);
    let [json_call, text_call] = &canned.requests()[..] else { panic!("two requests") };
    assert_eq!(json_call.url.as_str(), "https://shoes.test/api/acme/Shoe/Whatever?x=1&y=2");
    assert_eq!(json_call.json(), json!({"b": 2}));
    assert_eq!(json_call.header("authorization"), Some("Bearer t0ken"));
    assert_eq!(text_call.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(text_call.header("x-trace"), Some("7"));
}

#[tokio::test]
async fn raw_calls_to_other_hosts_carry_no_token() {
    let canned = Canned::new();
    canned.push("1").push("2");
    let core = client(&canned).await;
    core.raw(Method::GET, "https://cdn.test/file").bytes().await.unwrap();
    core.raw(Method::GET, "https://shoes.test/api/other").bytes().await.unwrap();
    let tokens: Vec<_> = canned.requests().iter().map(|r| r.header("authorization").is_some()).collect();
    assert_eq!(tokens, [false, true]);
}

#[tokio::test]
async fn a_call_gives_up_in_time() {
    let canned = Canned::new();
    canned.push(beproduct_runtime::Answer::new(429, "").header("Retry-After", "5"));
    let mut options = CallOptions::default();
    options.timeout(Duration::from_millis(200));
    let error = client(&canned).await.send(&ShoeGet { id: "1".into() }, &options).await.unwrap_err();
    assert!(error.is_throttled(), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(5)));
}

#[tokio::test]
async fn a_call_can_be_spawned() {
    let canned = Canned::new();
    canned.push(SHOE).push(r#"{"result":[],"total":0}"#);
    let core = client(&canned).await;
    let task = tokio::spawn(async move {
        core.send(&ShoeGet { id: "1".into() }, &CallOptions::default()).await.unwrap();
        core.items(ShoeList::default(), CallOptions::default()).try_next().await.unwrap()
    });
    assert!(task.await.unwrap().is_none());
}
