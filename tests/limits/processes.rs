//! The processes of these tests.

use beproduct_sandbox::Sandbox;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// Starts a worker with an access token of the sandbox.
pub(crate) fn start(sandbox: &Sandbox, work: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_worker"))
        .args(work)
        .envs(sandbox.env())
        .env("WORKER_TOKEN", sandbox.issue_token(&["BeProductPublicApi"]))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Lets it go on, or end.
pub(crate) fn go(child: &mut Child) {
    child.stdin.take().unwrap().write_all(b"go\n").unwrap();
}

/// Waits for its end: what it said, by the first word of each line. One that was killed said nothing.
pub(crate) fn said(mut child: Child) -> BTreeMap<String, String> {
    let mut text = String::new();
    child.stdout.take().unwrap().read_to_string(&mut text).unwrap();
    child.wait().unwrap();
    let pairs = text.lines().map(|line| line.split_once(' ').unwrap_or((line, "")));
    pairs.map(|(word, rest)| (word.to_owned(), rest.to_owned())).collect()
}

pub(crate) fn number(said: &BTreeMap<String, String>, word: &str) -> u64 {
    said.get(word).and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("no {word} in {said:?}"))
}

/// A folder for a store, which goes when it is dropped.
#[allow(dead_code, reason = "the tests with Redis have a store of their own")]
pub(crate) struct Scratch(PathBuf);

#[allow(dead_code, reason = "the tests with Redis have a store of their own")]
impl Scratch {
    pub(crate) fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("beproduct-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    /// A store in it, as the worker takes it.
    pub(crate) fn store(&self) -> String {
        format!("sqlite:{}", self.0.join("state.db").display())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
