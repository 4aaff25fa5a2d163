//! `beproduct sandbox --data` is killed in the middle of writes, and all that it answered is there.

mod answered;
mod process;
mod writer;

use answered::Answered;
use process::{Process, Scratch};
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
