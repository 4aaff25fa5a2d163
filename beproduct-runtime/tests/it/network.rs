//! Over real sockets.

use std::time::Duration;

use beproduct_runtime::{CallOptions, Core, Credentials, Upload};

use crate::api::{Client, ShoeCreate, ShoeGet, ShoeList, ShoeUpload};
use crate::server::{Reply, Server};

const SHOE: &str = r#"{"id":"1","fields":[]}"#;

fn good() -> Reply {
    Reply::Answer(200, "", SHOE.into())
}

fn get() -> ShoeGet {
    ShoeGet { id: "1".into() }
}

async fn client(server: &Server) -> Core {
    let builder = Client::builder("acme").base_url(&server.url).identity_url(format!("{}/ids", server.url));
    let credentials = Credentials::access_token("t0ken");
    builder.credentials(credentials).connect().await.unwrap().core
}

#[tokio::test]
async fn a_call_reaches_the_server() {
    let server = Server::start(vec![good()]).await;
    let response = client(&server).await.send(&get(), &CallOptions::default()).await.unwrap();
    assert_eq!((response.value().id.as_str(), response.status()), ("1", 200));
    let request = server.requests().remove(0).to_lowercase();
    assert!(request.starts_with("get /api/acme/shoe/header/1 http/1.1"), "{request}");
    assert!(request.contains("authorization: bearer t0ken"), "{request}");
    assert!(request.contains("user-agent: beproduct-rust/"), "{request}");
}

#[tokio::test]
async fn a_post_without_a_body_says_so() {
    let server = Server::start(vec![Reply::Answer(200, "", r#"{"result":[],"total":0}"#.into())]).await;
    let list = ShoeList::default();
    client(&server).await.send(&list, &CallOptions::default()).await.unwrap();
    let request = server.requests().remove(0).to_lowercase();
    assert!(request.starts_with("post "), "{request}");
    assert!(request.contains("content-length: 0\r\n"), "{request}");
}

#[tokio::test]
async fn an_upload_is_multipart() {
    let server = Server::start(vec![Reply::Answer(200, "", r#"{"imageId":"9"}"#.into())]).await;
    let file = Upload::new("front.png", "PNG-BYTES").content_type("image/png").text("label", "front");
    let upload = ShoeUpload { id: "1".into(), file };
    client(&server).await.send(&upload, &CallOptions::default()).await.unwrap();
    let request = server.requests().remove(0);
    let lower = request.to_lowercase();
    assert!(lower.contains("content-type: multipart/form-data; boundary="), "{request}");
    assert!(request.contains("name=\"file\"; filename=\"front.png\""), "{request}");
    assert!(request.contains("image/png") && request.contains("PNG-BYTES"), "{request}");
    assert!(request.contains("name=\"label\"") && request.contains("front"), "{request}");
}

#[tokio::test]
async fn a_reset_read_is_repeated_and_a_write_is_not() {
    let server = Server::start(vec![Reply::Reset, good()]).await;
    let response = client(&server).await.send(&get(), &CallOptions::default()).await.unwrap();
    assert_eq!(response.attempts(), 2);
    let server = Server::start(vec![Reply::Reset, good()]).await;
    let error = client(&server).await.send(&ShoeCreate::default(), &CallOptions::default()).await.unwrap_err();
    assert!(error.is_interrupted() && error.attempts() == 1, "{error}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_cut_read_is_repeated_and_a_write_is_not() {
    let server = Server::start(vec![Reply::Cut, good()]).await;
    let response = client(&server).await.send(&get(), &CallOptions::default()).await.unwrap();
    assert_eq!(response.attempts(), 2);
    let server = Server::start(vec![Reply::Cut, good()]).await;
    let error = client(&server).await.send(&ShoeCreate::default(), &CallOptions::default()).await.unwrap_err();
    assert!(error.is_interrupted() && error.attempts() == 1, "{error}");
    assert!(error.to_string().contains("breaks off"), "{error}");
}

#[tokio::test]
async fn what_is_no_json_is_an_error() {
    let server = Server::start(vec![Reply::Answer(200, "", "<html>hello</html>".into())]).await;
    let error = client(&server).await.send(&get(), &CallOptions::default()).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("not JSON"), "{error}");
}

#[tokio::test]
async fn a_401_is_renewed_and_repeated() {
    let token = |name: &str| {
        let body = format!(r#"{{"access_token":"{name}","token_type":"Bearer","expires_in":28800}}"#);
        Reply::Answer(200, "Content-Type: application/json\r\n", body)
    };
    let replies = vec![token("a1"), Reply::Answer(401, "", String::new()), token("a2"), good()];
    let server = Server::start(replies).await;
    let builder = Client::builder("acme").base_url(&server.url).identity_url(format!("{}/ids", server.url));
    let credentials = Credentials::refresh_token("shop", "s3cret", "r1");
    let client = builder.credentials(credentials).connect().await.unwrap();
    client.core.send(&get(), &CallOptions::default()).await.unwrap();
    let requests = server.requests();
    assert!(requests[0].starts_with("POST /ids/connect/token "), "{}", requests[0]);
    assert!(requests[1].contains("Bearer a1") && requests[3].contains("Bearer a2"), "{requests:?}");
}

#[tokio::test]
async fn a_throttled_call_waits_as_told() {
    let throttled = Reply::Answer(429, "Retry-After: 1\r\n", String::new());
    let server = Server::start(vec![throttled, good()]).await;
    let started = std::time::Instant::now();
    let response = client(&server).await.send(&ShoeCreate::default(), &CallOptions::default()).await.unwrap();
    assert_eq!(response.attempts(), 2);
    assert!(started.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::start(vec![good()]).await;
    let location = format!("Location: {}/stolen?secret=1\r\n", elsewhere.url);
    let redirect = Reply::Answer(302, Box::leak(location.into_boxed_str()), String::new());
    let server = Server::start(vec![redirect]).await;
    let error = client(&server).await.send(&get(), &CallOptions::default()).await.unwrap_err();
    assert!(error.is_redirect() && error.to_string().contains("127.0.0.1"), "{error}");
    assert!(!error.to_string().contains("secret"), "{error}");
    assert_eq!(elsewhere.requests().len(), 0);
}

#[tokio::test]
async fn no_server_means_nothing_was_sent() {
    let server = Server::nowhere().await;
    let mut options = CallOptions::default();
    options.no_retry();
    let error = client(&server).await.send(&get(), &options).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
}

#[tokio::test]
async fn silence_ends_with_the_time_of_the_call() {
    let server = Server::start(vec![Reply::Silence]).await;
    let mut options = CallOptions::default();
    options.timeout(Duration::from_millis(200));
    let error = client(&server).await.send(&get(), &options).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
}

#[tokio::test]
async fn silence_ends_with_the_time_of_reading() {
    let server = Server::start(vec![Reply::Silence]).await;
    let builder = Client::builder("acme").base_url(&server.url).read_timeout(Duration::from_millis(200));
    let core = builder.credentials(Credentials::access_token("t0ken")).connect().await.unwrap().core;
    let error = core.send(&get(), &CallOptions::default()).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
}
