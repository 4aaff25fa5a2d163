//! State that outlives the sandbox: in a file, and as JSON.

use crate::support::{API, Bench, bench_with, field, options, read, real};
use crate::uploads::upload;
use beproduct_sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A folder of this run that goes when it is dropped.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("beproduct-sandbox-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn in_file(path: &Path) -> Options {
    Options { data: Some(path.to_owned()), ..real() }
}

/// Ends the sandbox and starts one that has nothing but the file. Another seed would make another company.
async fn restarted(bench: Bench, path: &Path) -> Bench {
    let Bench { sandbox, client, token } = bench;
    sandbox.stop().await;
    let sandbox = Sandbox::with(Options { seed: 1, styles: 3, ..in_file(path) }).await.expect("it starts again");
    Bench { sandbox, client, token }
}

/// A new style of the knitwear.
fn named(name: &str) -> Value {
    json!({"fields": [{"id": "header_name", "value": name}, {"id": "season", "value": "Fall 2026"}]})
}

/// A write in each of several areas.
async fn write(bench: &Bench) {
    let state = bench.sandbox.state();
    let (style, folder) = (state.styles()[0].clone(), bench.folder("Knitwear"));
    let create = format!("Style/Header/Create?folderId={folder}");
    let fields = named("Kept");
    for (path, body) in [
        (create, fields),
        (format!("Tag/Header/{style}/Add"), json!(["Kept"])),
        (format!("Comment/Header/{style}/Create"), json!({"comment": "Kept"})),
        (format!("Share/Header/{style}/Share"), json!([state.partners()[1].0])),
        (format!("Tracking/Plan/{}/Style/Add", bench.plan().await), json!([style])),
        ("Inbox/Task/Create".to_owned(), json!({"taskName": "Kept"})),
        (
            format!("DataTable/{}/Update", bench.table("Shipping Ports")),
            json!([{
                "rowId": state.rows("Shipping Ports")[2]["id"], "deleteRow": true,
            }]),
        ),
    ] {
        let (status, answer) = bench.post(&path, body).await;
        assert_eq!(status, 200, "{path}: {answer}");
    }
    upload(bench, &format!("Style/Header/{style}/Image/Upload"), "front.png", "1").await;
    let (status, _) = bench.get(&format!("Style/Header/Delete/{}", state.styles()[1])).await;
    assert_eq!(status, 200);
}

#[tokio::test]
async fn a_restart_loses_nothing() {
    let scratch = Scratch::new("restart");
    let path = scratch.path("data.db");
    let bench = bench_with(in_file(&path)).await;
    write(&bench).await;
    bench.sandbox.clock().advance(Duration::from_secs(3600));
    let (before, used, refresh) =
        (bench.sandbox.save().unwrap(), bench.sandbox.requests_today(), bench.sandbox.refresh_token());
    let time = bench.sandbox.clock().seconds();

    let bench = restarted(bench, &path).await;
    assert_eq!(bench.sandbox.save().unwrap(), before);
    assert_eq!(bench.sandbox.requests_today(), used);
    assert!(bench.sandbox.clock().seconds() >= time, "the clock stays ahead");
    let (status, styles) = bench.post("Style/Headers?pageSize=50", json!({})).await;
    assert_eq!((status, &styles["total"]), (200, &json!(12)), "the old token is good: {styles}");
    assert_eq!(field(&styles["result"][11], "header_name"), "Kept");
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", &refresh),
        ("client_id", bench.sandbox.client_id()),
        ("client_secret", bench.sandbox.client_secret()),
    ];
    let (status, _) = read(bench.client.post(bench.identity("connect/token")).form(&form).send().await.unwrap()).await;
    assert_eq!(status, 200, "the old refresh token is good");
}

#[tokio::test]
async fn numbers_go_on_after_a_restart() {
    let scratch = Scratch::new("numbers");
    let path = scratch.path("data.db");
    let mut bench = bench_with(in_file(&path)).await;
    let mut numbers = Vec::new();
    for name in ["One", "Two", "Three"] {
        let create = format!("Style/Header/Create?folderId={}", bench.folder("Knitwear"));
        numbers.push(field(&bench.post(&create, named(name)).await.1, "header_number").clone());
        bench = restarted(bench, &path).await;
    }
    let ends = |number: &Value| number.as_str().unwrap()[3..].parse::<u32>().unwrap();
    assert_eq!(ends(&numbers[1]), ends(&numbers[0]) + 1, "{numbers:?}");
    assert_eq!(ends(&numbers[2]), ends(&numbers[1]) + 1, "{numbers:?}");
}

#[tokio::test]
async fn a_company_goes_into_another_sandbox_as_json() {
    let scratch = Scratch::new("json");
    let path = scratch.path("data.db");
    let one = bench_with(real()).await;
    write(&one).await;
    let saved =
        one.client.get(format!("{}/sandbox/data", one.sandbox.url())).send().await.unwrap().text().await.unwrap();
    let other = bench_with(Options { seed: 9, ..in_file(&path) }).await;
    assert_ne!(other.sandbox.save().unwrap(), one.sandbox.save().unwrap());
    let load = other.client.post(format!("{}/sandbox/data", other.sandbox.url()));
    let (status, answer) =
        read(load.header("content-type", "application/json").body(saved).send().await.unwrap()).await;
    assert_eq!((status, &answer["counts"]["style"]), (200, &json!(12)), "{answer}");
    let saved = one.sandbox.save().unwrap();
    assert_eq!(other.sandbox.save().unwrap(), saved);
    let other = restarted(other, &path).await;
    assert_eq!(other.sandbox.save().unwrap(), saved, "the file has it, too");
}

#[tokio::test]
async fn a_document_that_does_not_fit_changes_nothing() {
    let bench = bench_with(options()).await;
    let sound = bench.sandbox.save().unwrap();
    let mut without_users = sound.clone();
    without_users["areas"]["user"] = json!([]);
    let mut lost = sound.clone();
    lost["areas"]["style"][0]["record"]["folder"] = json!(70);
    let mut unread = sound.clone();
    unread["areas"]["style"][0]["record"] = json!(true);
    let mut unknown = sound.clone();
    unknown["areas"]["moods"] = json!([]);
    for (document, fault) in [
        (json!({}), "not of the form 1"),
        (json!({"form": 1}), "no area `user`"),
        (without_users, "there is no user"),
        (lost, "does not fit its folder"),
        (unread, "of `style`: invalid type"),
        (unknown, "an area `moods`"),
    ] {
        let error = bench.sandbox.load(&document).unwrap_err().to_string();
        assert!(error.contains(fault), "{error}");
        assert_eq!(bench.sandbox.save().unwrap(), sound);
    }
}

#[tokio::test]
async fn a_file_serves_one_sandbox_and_must_be_one_of_its_own() {
    let scratch = Scratch::new("foreign");
    let path = scratch.path("text.db");
    std::fs::write(&path, "this is no database, however long it may be".repeat(99)).unwrap();
    let error = Sandbox::with(in_file(&path)).await.err().unwrap().to_string();
    assert!(error.contains("text.db: file is not a database"), "{error}");

    let path = scratch.path("data.db");
    let first = Sandbox::with(in_file(&path)).await.unwrap();
    let error = Sandbox::with(in_file(&path)).await.err().unwrap().to_string();
    assert!(error.contains("data.db: another sandbox has it"), "{error}");
    drop(first.issue_token(&[API]));
}
