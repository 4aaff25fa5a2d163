//! Files: sent and written as they come, over real sockets.

use std::sync::{Arc, Mutex};

use beproduct_runtime::{CallOptions, Core, Credentials, Error, Upload};

use crate::api::{Client, ShoeGet, ShoeUpload};
use crate::server::{Reply, Server};
use crate::state::Scratch;

async fn client(server: &Server) -> Core {
    let builder = Client::builder("acme").base_url(&server.url);
    builder.credentials(Credentials::access_token("t0ken")).connect().await.unwrap().core
}

fn answered() -> Reply {
    Reply::Answer(200, "", r#"{"error":false,"message":null}"#.into())
}

#[tokio::test]
async fn a_file_is_sent_from_disk_with_its_progress() {
    let scratch = Scratch::new("upload");
    let file = scratch.folder().join("shirt.png");
    let content: String = (0..40_000).map(|number: u32| format!("{number:04}\n")).collect();
    std::fs::write(&file, &content).unwrap();
    let server = Server::start(vec![answered()]).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&told);
    let upload = Upload::file(&file).unwrap().progress(move |sent, length| seen.lock().unwrap().push((sent, length)));
    let request = ShoeUpload { id: "1".into(), file: upload };
    client(&server).await.send(&request, &CallOptions::default()).await.unwrap();
    let request = server.requests().remove(0);
    assert!(request.contains(r#"filename="shirt.png""#) && request.contains(&content));
    let told = told.lock().unwrap();
    let length = content.len() as u64;
    assert!(told.len() > 2 && told.last() == Some(&(length, length)), "{told:?}");
}

#[tokio::test]
async fn an_address_is_passed_on_without_the_token() {
    let source = Server::start(vec![Reply::Answer(200, "", "the picture".into())]).await;
    let server = Server::start(vec![answered()]).await;
    let upload = Upload::url("shirt.png", format!("{}/shirt.png", source.url).parse().unwrap());
    let request = ShoeUpload { id: "1".into(), file: upload };
    client(&server).await.send(&request, &CallOptions::default()).await.unwrap();
    assert!(server.requests()[0].contains("the picture"));
    assert!(!source.requests()[0].to_lowercase().contains("authorization"));
}

#[tokio::test]
async fn a_missing_file_is_told_before_sending() {
    let error = Upload::file("/nowhere/shirt.png").unwrap_err();
    assert!(error.is_refused_before_sending() && error.to_string().contains("/nowhere/shirt.png"), "{error}");
}

#[tokio::test]
async fn a_download_is_written_without_the_token() {
    let scratch = Scratch::new("download");
    let server = Server::start(vec![Reply::Answer(200, "", "the picture".into())]).await;
    let file = scratch.folder().join("shirt.png");
    let core = client(&server).await;
    let done = core.download(format!("{}/shirt.png", server.url)).to_file(&file).await.unwrap();
    assert_eq!((done.bytes, done.resumed), (11, 0));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "the picture");
    assert!(!file.with_extension("png.part").exists());
    assert!(!server.requests()[0].to_lowercase().contains("authorization"), "the token stays");
    assert_eq!(core.usage().requests, 0);
}

#[tokio::test]
async fn a_download_goes_on_where_it_broke() {
    let scratch = Scratch::new("resume");
    let first = Reply::Part(200, "ETag: \"v1\"\r\nContent-Length: 11\r\n", "the pic".into());
    let second = Reply::Part(206, "ETag: \"v1\"\r\nContent-Length: 4\r\n", "ture".into());
    let server = Server::start(vec![first, second]).await;
    let file = scratch.folder().join("shirt.png");
    let done = client(&server).await.download(&server.url).to_file(&file).await.unwrap();
    assert_eq!((done.bytes, done.resumed), (11, 1));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "the picture");
    let asked = server.requests().remove(1).to_lowercase();
    assert!(asked.contains("range: bytes=7-") && asked.contains("if-range: \"v1\""), "{asked}");
}

#[tokio::test]
async fn another_version_of_a_file_is_not_mixed_in() {
    let scratch = Scratch::new("changed");
    let first = Reply::Part(200, "ETag: \"v1\"\r\nContent-Length: 11\r\n", "the pic".into());
    let second = Reply::Part(200, "ETag: \"v2\"\r\nContent-Length: 5\r\n", "other".into());
    let server = Server::start(vec![first, second]).await;
    let file = scratch.folder().join("shirt.png");
    client(&server).await.download(&server.url).to_file(&file).await.unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "other");
}

#[tokio::test]
async fn an_expired_link_is_fetched_again() {
    let scratch = Scratch::new("expired");
    let server = Server::start(vec![Reply::Answer(403, "", "expired".into()), answered()]).await;
    let renewed = format!("{}/new", server.url);
    let renew = move || std::future::ready(Ok::<_, Error>(renewed.clone()));
    let file = scratch.folder().join("a.json");
    client(&server).await.download(format!("{}/old", server.url)).renew_by(renew).to_file(&file).await.unwrap();
    assert!(server.requests()[1].starts_with("GET /new "));
    let server = Server::start(vec![Reply::Answer(403, "", "expired".into())]).await;
    let error = client(&server).await.download(&server.url).to_file(&file).await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn something_is_asked_until_it_is_done() {
    let canned = beproduct_runtime::Canned::new();
    for name in ["waiting", "waiting", "done"] {
        canned.push(format!(r#"{{"id":"1","fields":[],"name":"{name}"}}"#));
    }
    let core = crate::api::client(&canned).await;
    let done = |shoe: &crate::api::Shoe| (shoe.name.as_deref() == Some("done")).then_some(7);
    let got = core.poll_until(&ShoeGet { id: "1".into() }, &CallOptions::default(), done).await.unwrap();
    assert_eq!((got, canned.requests().len()), (7, 3));
}
