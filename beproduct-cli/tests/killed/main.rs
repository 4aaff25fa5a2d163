//! `beproduct sandbox --data` is killed in the middle of writes, and all that it answered is there.

mod answered;
mod process;
mod writer;

use answered::Answered;
use process::{Process, Scratch, http};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::sync::mpsc;

const SEED: u64 = 20_261_124;
const KILLS: u64 = 10;
const WRITERS: usize = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_that_was_answered_is_there_after_a_kill() {
    let scratch = Scratch::new("killed");
    let file = scratch.path("data.db");
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut process = Process::start(&file, 0);
    let (port, token) = (process.port(), process.access_token().await);
    let mut answered = Answered::default();
    for kill in 0..KILLS {
        let (fatal, micros) = (random.usize(10..120), random.u64(0..3_000));
        let (tell, mut told) = mpsc::unbounded_channel();
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| tokio::spawn(writer::write(process.api(), token.clone(), writer, kill, tell.clone())))
            .collect();
        drop(tell);
        for _ in 0..fatal {
            answered.note(told.recv().await.expect("writers go on until the kill"));
        }
        tokio::time::sleep(Duration::from_micros(micros)).await;
        process.kill();
        while let Some(promise) = told.recv().await {
            answered.note(promise);
        }
        for writer in writers {
            writer.await.expect("a writer ends with the sandbox");
        }
        process = Process::start(&file, port);
        answered.check(&process.api(), &token).await;
    }
    println!("{KILLS} kills, {} answers", answered.count());
}

#[cfg(unix)]
#[tokio::test]
async fn a_full_disk_is_told_and_loses_nothing() {
    let scratch = Scratch::new("full");
    let file = scratch.path("data.db");
    let mut process = Process::start_on_a_small_disk(&file);
    let token = process.access_token().await;
    let style = first_style(&process.api(), &token).await;
    let (mut comments, text) = (0, "x".repeat(20_000));
    let refusal = loop {
        let create = http().post(format!("{}/Comment/Header/{style}/Create", process.api()));
        let answer = create.bearer_auth(&token).json(&json!({"comment": text})).send().await.unwrap();
        if answer.status() == 500 {
            break answer.text().await.unwrap();
        }
        assert_eq!(answer.status(), 200);
        comments += 1;
        assert!(comments < 10_000, "the disk is never full");
    };
    assert!(refusal.contains("data file could not be written"), "{refusal}");
    let read = http().get(format!("{}/Style/Folders", process.api())).bearer_auth(&token).send().await.unwrap();
    assert_eq!(read.status(), 500, "memory is ahead of the file, so nothing of it is shown");
    process.kill();
    let process = Process::start(&file, 0);
    let list = http().get(format!("{}/Comment/Heeader/{style}", process.api())).bearer_auth(&token);
    let kept: Value = list.send().await.unwrap().json().await.unwrap();
    let kept = kept.as_array().unwrap().len();
    assert!(kept == comments || kept == comments + 1, "{kept} of {comments}: what was refused may be there");
}

async fn first_style(api: &str, token: &str) -> String {
    let list = http().post(format!("{api}/Style/Headers?pageSize=1")).bearer_auth(token).json(&json!({}));
    let page: Value = list.send().await.unwrap().json().await.unwrap();
    page["result"][0]["id"].as_str().unwrap().to_owned()
}
