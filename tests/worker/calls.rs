//! Calls, many at once. Each kind prints `ready`, waits for a line, and prints how many calls were answered.

use crate::builder;
use beproduct_generated::{Client, Error, StateStore};
use beproduct_runtime::{HttpSettings, HttpTransport};
use std::io::{Write, stdin, stdout};
use std::sync::Arc;

const TASKS: usize = 64;

/// All tasks with one client, which was connected before the start.
pub(crate) async fn together(store: Arc<dyn StateStore>) {
    let client = builder().unwrap().state(store).connect().await.unwrap();
    start();
    run(|| {
        let client = client.clone();
        async move { call(&client).await }
    })
    .await;
}

/// Each task with a client of its own.
pub(crate) async fn apart(store: Arc<dyn StateStore>) {
    // What takes long is done before: reading the machine's certificates, 64 times.
    let http = HttpTransport::new(&HttpSettings::default()).unwrap();
    start();
    run(|| {
        let (store, http) = (Arc::clone(&store), http.clone());
        async move { call(&builder()?.transport(http).state(store).connect().await?).await }
    })
    .await;
}

/// One call; prints `ok`, or `broken off: …` or `failed: …`.
pub(crate) async fn once(store: Arc<dyn StateStore>) {
    let client = builder().unwrap().state(store).connect().await;
    let outcome = match client {
        Ok(client) => call(&client).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => println!("ok"),
        Err(error) if error.is_renewal_broken_off() => println!("broken off: {error}"),
        Err(error) => println!("failed: {error}"),
    }
}

pub(crate) async fn call(client: &Client) -> Result<(), Error> {
    client.style().folders().send().await.map(drop)
}

fn start() {
    println!("ready");
    stdout().flush().unwrap();
    stdin().read_line(&mut String::new()).unwrap();
}

async fn run<F: Future<Output = Result<(), Error>> + Send + 'static>(call: impl Fn() -> F) {
    let tasks: Vec<_> = (0..TASKS).map(|_| tokio::spawn(call())).collect();
    let mut answered = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(()) => answered += 1,
            Err(error) => println!("failed: {error}: {:?}", std::error::Error::source(&error)),
        }
    }
    println!("answered {answered}");
}
