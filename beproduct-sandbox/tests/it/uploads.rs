//! Uploads: counted, processed, and shown.

use crate::stage::{ROW, Stage};
use crate::support::{Bench, bench_with, read, real};
use beproduct_sandbox::{Options, Processing};
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;

pub(crate) async fn upload(bench: &Bench, path: &str, name: &str, bytes: &str) -> (u16, Value) {
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{bytes}\r\n--b--\r\n"
    );
    let request = bench.request(Method::POST, path).header("content-type", "multipart/form-data; boundary=b");
    read(request.body(body).send().await.unwrap()).await
}

async fn poll(bench: &Bench, job: &Value) -> Value {
    bench.get(&format!("Style/GetImageProcessingStatus/{}", job["imageId"].as_str().unwrap())).await.1
}

async fn style(bench: &Bench) -> Value {
    let id = bench.sandbox.state().styles()[0].clone();
    bench.get(&format!("Style/Header/{id}")).await.1
}

#[tokio::test]
async fn an_image_appears_when_its_job_is_done() {
    let bench = bench_with(real()).await;
    let id = &bench.sandbox.state().styles()[0];
    let (_, job) = upload(&bench, &format!("Style/Header/{id}/Image/Upload/Position/back"), "back.png", "12345").await;
    assert_eq!(
        bench.sandbox.state().uploads(),
        [(job["imageId"].as_str().unwrap().to_owned(), "back.png".to_owned(), 5)]
    );
    assert_eq!(poll(&bench, &job).await, json!({"finished": false, "errorOccured": false, "message": null}));
    assert_eq!(style(&bench).await["headerData"]["backImage"]["origin"], Value::Null);
    assert_eq!(poll(&bench, &job).await["finished"], true);
    let image = style(&bench).await["headerData"]["backImage"]["origin"].clone();
    assert!(image.as_str().unwrap().ends_with("/back.png"), "{image}");
}

#[tokio::test]
async fn time_ends_a_job_as_well() {
    let bench = bench_with(Options { processing: Processing::After(Duration::from_secs(30)), ..real() }).await;
    let id = &bench.sandbox.state().styles()[0];
    let (_, job) = upload(&bench, &format!("Style/Header/{id}/Image/Upload"), "front.png", "1").await;
    assert_eq!(poll(&bench, &job).await["finished"], false);
    bench.sandbox.clock().advance(Duration::from_secs(31));
    assert!(style(&bench).await["headerData"]["frontImage"]["preview"].is_string(), "without a poll");
    assert_eq!(poll(&bench, &job).await["finished"], true);
}

#[tokio::test]
async fn a_nameless_file_is_refused() {
    let bench = bench_with(real()).await;
    let id = &bench.sandbox.state().styles()[0];
    assert_eq!(upload(&bench, &format!("Style/Header/{id}/Image/Upload"), "", "1").await.0, 400);
}

#[tokio::test]
async fn every_folder_takes_images_where_it_shows_them() {
    let bench = bench_with(Options { processing: Processing::Polls(0), ..real() }).await;
    for (folder, at) in [
        ("Style", "/headerData/frontImage/origin"),
        ("Material", "/headerData/mainImage/origin"),
        ("Image", "/headerData/preview/origin"),
        ("Block", "/headerData/frontImage/origin"),
    ] {
        let id = bench.sandbox.state().headers(folder)[0].clone();
        upload(&bench, &format!("{folder}/Header/{id}/Image/Upload"), "a.png", "1").await;
        let header = bench.get(&format!("{folder}/Header/{id}")).await.1;
        assert!(header.pointer(at).unwrap().is_string(), "{folder}");
    }
    let id = bench.sandbox.state().styles()[0].clone();
    let number = style(&bench).await["colorways"][0]["colorNumber"].clone();
    let path = format!("Style/Header/{id}/ColorwayImage/Upload?colorNumber={}", number.as_str().unwrap());
    upload(&bench, &path, "a.png", "1").await;
    assert!(style(&bench).await["colorways"][0]["image"]["origin"].is_string());
}

#[tokio::test]
async fn list_items_get_their_pictures() {
    let stage = Stage::set().await;
    let (bench, page) = (&stage.bench, stage.page("Style", "List"));
    let style = &bench.sandbox.state().styles()[0];
    let path = format!("Style/ListAppImageUpload?styleId={style}&pageId={page}&listItemId={ROW}");
    let (_, job) = upload(bench, &path, "ref.jpg", "1").await;
    poll(bench, &job).await;
    poll(bench, &job).await;
    let (_, list) = bench.get(&format!("Style/Page?headerId={style}&pageId={page}")).await;
    assert_eq!(list["data"][0]["id"], ROW);
    assert!(list["data"][0]["origin"].as_str().unwrap().ends_with("ref.jpg"), "{list}");
}

#[tokio::test]
async fn attachments_are_in_place_at_once() {
    let stage = Stage::set().await;
    let (bench, page) = (&stage.bench, stage.page("Style", "Attachments"));
    let query = format!("headerId={}&pageId={page}", bench.sandbox.state().styles()[0]);
    for name in ["chart.pdf", "notes.txt"] {
        assert_eq!(upload(bench, &format!("Style/AttachmentUpload?{query}"), name, "1234").await, (200, json!({})));
    }
    let files = async || bench.get(&format!("Style/Page?{query}")).await.1["data"]["files"].clone();
    let first = files().await[0].clone();
    assert_eq!(
        (&first["fileName"], &first["fileType"], &first["fileSize"]),
        (&json!("chart"), &json!("pdf"), &json!("4"))
    );
    let (_, answer) = bench.post(&format!("Style/AttachmentRemove?{query}"), json!(["chart"])).await;
    assert_eq!(answer["error"], false);
    assert_eq!(files().await.as_array().unwrap().len(), 1);
}
