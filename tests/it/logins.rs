//! A login in a store: made, looked at, aged, and used by real processes.

use beproduct_generated::{Client, Credentials, Error, StateKey, StateStore, Version, Written};
use beproduct_runtime::secrecy::ExposeSecret;
use beproduct_sandbox::{Options, RefreshTokens, Sandbox};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, SystemTime};

/// No line of a worker takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// A sandbox whose refresh tokens serve once.
pub(crate) async fn rotating() -> Sandbox {
    let options = Options {
        styles: 1,
        refresh_tokens: RefreshTokens::Rotating,
        requests_per_day: Some(1_000_000),
        ..Options::default()
    };
    Sandbox::with(options).await.unwrap()
}

/// Signs in with a refresh token that is new to the store.
pub(crate) async fn sign_in(sandbox: &Sandbox, store: &Arc<dyn StateStore>, token: &str) -> Result<Client, Error> {
    let builder = Client::builder(sandbox.company()).base_url(sandbox.url()).identity_url(sandbox.identity_url());
    let given = Credentials::refresh_token(sandbox.client_id(), sandbox.client_secret(), token);
    builder.state(Arc::clone(store)).credentials(given).connect().await
}

pub(crate) async fn stored(store: &dyn StateStore) -> (StateKey, Value, Version) {
    let (key, entry) = store.list(&StateKey::new("login")).await.unwrap().remove(0);
    (key, serde_json::from_slice(entry.value.expose_secret()).unwrap(), entry.version)
}

/// The access token has ended by our clock, and so has the lock of whoever died while renewing it.
pub(crate) async fn age(store: &dyn StateStore) {
    let (key, mut login, version) = stored(store).await;
    login["expires_at"] = hour_ago();
    if login["renewing"].is_object() {
        login["renewing"]["since"] = hour_ago();
    }
    let written = store.write(&key, login.to_string().into_bytes().into(), Some(version)).await.unwrap();
    assert_ne!(written, Written::Conflict);
}

fn hour_ago() -> Value {
    let hour_ago = SystemTime::now() - Duration::from_secs(3600);
    let since = hour_ago.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    json!({"secs_since_epoch": since, "nanos_since_epoch": 0})
}

/// The program `worker` of this package, at work.
pub(crate) struct Worker {
    child: Child,
    input: ChildStdin,
    lines: Receiver<String>,
}

impl Worker {
    /// `token` is the refresh token of the first sign-in; `work` a mode, a store and what else the mode takes.
    pub(crate) fn start(sandbox: &Sandbox, token: &str, work: &[&str]) -> Worker {
        let mut child = Command::new(env!("CARGO_BIN_EXE_worker"))
            .args(work)
            .envs(sandbox.env())
            // The one that the store knows, as in a deployment whose environment stays: the stored login goes before it.
            .env("BEPRODUCT_REFRESH_TOKEN", token)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            BufReader::new(output).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        Worker { child, input, lines }
    }

    pub(crate) fn wait_for(&self, line: &str) {
        assert_eq!(self.lines.recv_timeout(PATIENCE).unwrap(), line);
    }

    pub(crate) fn go(&mut self) {
        self.input.write_all(b"go\n").unwrap();
    }

    /// Waits for its end, and returns the lines that it printed since.
    pub(crate) fn rest(mut self) -> Vec<String> {
        let lines = std::iter::from_fn(|| self.lines.recv_timeout(PATIENCE).ok()).collect();
        self.child.wait().unwrap();
        lines
    }
}
