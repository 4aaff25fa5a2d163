//! A sandbox in a process of its own.

use reqwest::Client;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

pub(crate) struct Process {
    child: Child,
    env: BTreeMap<String, String>,
}

impl Process {
    pub(crate) fn start(data: &Path, port: u16) -> Process {
        Process::spawn(Command::new(env!("CARGO_BIN_EXE_beproduct")), data, port)
    }

    /// No file that it writes may grow beyond some megabytes, as on a disk that is full.
    #[cfg(unix)]
    pub(crate) fn start_on_a_small_disk(data: &Path) -> Process {
        let mut command = Command::new("sh");
        command.args(["-c", r#"trap "" XFSZ; ulimit -f 4096; exec "$@""#, "sh", env!("CARGO_BIN_EXE_beproduct")]);
        Process::spawn(command, data, 0)
    }

    fn spawn(mut command: Command, data: &Path, port: u16) -> Process {
        command.args(["sandbox", "--print-env", "--styles", "20", "--requests-per-day", "1000000"]);
        command.arg("--port").arg(port.to_string()).arg("--data").arg(data).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the sandbox starts");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines().map(|line| line.expect("a line"));
        let pairs = lines.take(6).map(|line| {
            let (name, value) = line.strip_prefix("export ").expect("export").split_once('=').expect("a value");
            (name.to_owned(), value.trim_matches('\'').to_owned())
        });
        let env = pairs.collect();
        Process { child, env }
    }

    /// SIGKILL.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it is dead");
    }

    pub(crate) fn port(&self) -> u16 {
        self.var("BEPRODUCT_URL").rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port")
    }

    pub(crate) fn api(&self) -> String {
        format!("{}/api/{}", self.var("BEPRODUCT_URL"), self.var("BEPRODUCT_COMPANY"))
    }

    pub(crate) async fn access_token(&self) -> String {
        let form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", self.var("BEPRODUCT_REFRESH_TOKEN")),
            ("client_id", self.var("BEPRODUCT_CLIENT_ID")),
            ("client_secret", self.var("BEPRODUCT_CLIENT_SECRET")),
        ];
        let url = format!("{}/connect/token", self.var("BEPRODUCT_IDENTITY_URL"));
        let answer = http().post(url).form(&form).send().await.expect("an answer");
        let answer: Value = answer.json().await.expect("JSON");
        answer["access_token"].as_str().expect("a token").to_owned()
    }

    fn var(&self, name: &str) -> &str {
        &self.env[name]
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A plain client.
pub(crate) fn http() -> Client {
    // reqwest wants a TLS provider even for plain HTTP.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::new()
}

/// A folder of this run that goes when it is dropped.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("beproduct-cli-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
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
