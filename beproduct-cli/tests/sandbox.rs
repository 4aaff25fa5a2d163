//! `beproduct sandbox` as a process, and a client of it.

use beproduct_generated::{Client, Credentials, DriftKind};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running sandbox. It stops when it is dropped.
struct Process {
    child: Child,
    env: BTreeMap<String, String>,
}

impl Process {
    fn start(args: &[&str]) -> Process {
        let mut command = Command::new(env!("CARGO_BIN_EXE_beproduct"));
        let command = command.args(["sandbox", "--print-env"]).args(args).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let pairs = lines.take(6).map(|line| {
            let (name, value) = line.strip_prefix("export ").unwrap().split_once('=').unwrap();
            (name.to_owned(), value.trim_matches('\'').to_owned())
        });
        let env = pairs.collect();
        Process { child, env }
    }

    async fn client(&self) -> Client {
        let var = |name: &str| self.env.get(name).cloned();
        Client::builder(&self.env["BEPRODUCT_COMPANY"])
            .base_url(&self.env["BEPRODUCT_URL"])
            .identity_url(&self.env["BEPRODUCT_IDENTITY_URL"])
            .credentials(Credentials::from_vars(var).unwrap())
            .connect()
            .await
            .unwrap()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn traps_faults_and_the_envelope_are_options() {
    let mut args = vec!["--styles", "3", "--trap", "no-rate-headers", "--no-trap", "choice-blank"];
    args.extend(["--fault-at", "1 POST Style/Headers 503", "--fault", "latency:1=1", "--envelope", "2019"]);
    let process = Process::start(&args);
    let client = process.client().await;
    let page = client.style().headers().pages().try_next().await.unwrap().unwrap();
    assert_eq!((page.attempts(), page.value().result.len(), page.limits()), (2, 3, None));
    assert_eq!(page.drift().notes[0].kind, DriftKind::LegacyEnvelope);
    let update = client.style().header_update(page.value().result[0].id.clone()).field(("season", "Winter 1999"));
    let refused = update.send().await.unwrap_err();
    assert!(refused.is_bad_request(), "{refused}");
}

#[test]
fn a_trap_or_fault_that_is_none_is_named() {
    for (args, said) in [(["--trap", "no-such"], "`no-such` is no trap"), (["--fault", "no-such=1"], "is no fault")] {
        let run = Command::new(env!("CARGO_BIN_EXE_beproduct")).arg("sandbox").args(args).output().unwrap();
        let text = String::from_utf8_lossy(&run.stderr);
        assert!(!run.status.success() && text.contains(said), "{text}");
    }
}
