//! `beproduct login` and what follows it: the real program, a sandbox, and the sandbox's own small browser.

use beproduct_sandbox::{Options, RefreshTokens, Sandbox};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

struct Bench {
    sandbox: Sandbox,
    state: PathBuf,
}

impl Drop for Bench {
    fn drop(&mut self) {
        let folder = self.state.parent().map(Path::to_owned);
        drop(folder.map(std::fs::remove_dir_all));
    }
}

async fn bench(name: &str) -> Bench {
    let options = Options { styles: 1, refresh_tokens: RefreshTokens::Rotating, ..Options::default() };
    let sandbox = Sandbox::with(options).await.unwrap();
    let folder = std::env::temp_dir().join(format!("beproduct-login-{name}-{}", std::process::id()));
    Bench { sandbox, state: folder.join("state.sqlite") }
}

impl Bench {
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_beproduct"));
        command.args(args).env("BEPRODUCT_STATE", &self.state).stdin(Stdio::piped());
        for (name, value) in self.sandbox.env() {
            command.env(name, value);
        }
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    async fn run(&self, args: &[&str]) -> Output {
        let mut command = self.command(args);
        tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap()
    }

    /// Starts a sign-in; the address that it prints, and the program.
    async fn login(&self, args: &[&str]) -> (String, Child, BufReader<std::process::ChildStdout>) {
        let mut command = self.command(&[&["login"], args].concat());
        let reading = move || {
            let mut child = command.spawn().unwrap();
            let mut lines = BufReader::new(child.stdout.take().unwrap());
            let mut line = String::new();
            while !line.starts_with("http") {
                line.clear();
                assert_ne!(lines.read_line(&mut line).unwrap(), 0, "no address");
            }
            (line.trim().to_owned(), child, lines)
        };
        tokio::task::spawn_blocking(reading).await.unwrap()
    }

    async fn signed_in(&self, args: &[&str]) {
        let (address, mut child, mut lines) = self.login(args).await;
        self.sandbox.sign_in(&address).await.unwrap();
        let ended = tokio::task::spawn_blocking(move || {
            let mut rest = String::new();
            lines.read_to_string(&mut rest).unwrap();
            (child.wait().unwrap(), rest)
        });
        let (status, rest) = ended.await.unwrap();
        assert!(status.success() && rest.contains("signed in: "), "{rest}");
    }
}

fn out(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn refusal(output: &Output) -> String {
    assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_made_used_and_forgotten() {
    let bench = bench("life").await;
    let nobody = refusal(&bench.run(&["whoami"]).await);
    assert!(nobody.contains("run `beproduct login`"), "{nobody}");
    bench.signed_in(&[]).await;

    let who = out(&bench.run(&["whoami"]).await);
    assert!(who.starts_with(&bench.sandbox.login()) && who.contains("company acme"), "{who}");
    let told = out(&bench.run(&["token"]).await);
    let token = out(&bench.run(&["token", "--print"]).await);
    assert!(told.contains("scopes: openid BeProductPublicApi offline_access"), "{told}");
    assert!(token.starts_with("eyJ") && !told.contains(token.trim()) && !who.contains("eyJ"), "{told}");

    let bye = out(&bench.run(&["logout"]).await);
    assert!(bye.contains("signed out") && bye.contains("/connect/endsession") && !bye.contains("eyJ"), "{bye}");
    refusal(&bench.run(&["whoami"]).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_can_be_pasted() {
    let bench = bench("paste").await;
    let (address, mut child, _lines) = bench.login(&["--headless", "--redirect-url", "http://127.0.0.1:1/back"]).await;
    assert!(address.contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fback"), "{address}");
    // The person refuses, so that the server sends them back with an error.
    let state = address.split("state=").nth(1).unwrap().split('&').next().unwrap();
    let pasted = format!("http://127.0.0.1:1/back?error=access_denied&state={state}\n");
    child.stdin.take().unwrap().write_all(pasted.as_bytes()).unwrap();
    let output = tokio::task::spawn_blocking(move || child.wait_with_output()).await.unwrap().unwrap();
    let error = refusal(&output);
    assert!(error.contains("access_denied") && error.contains("allow what is asked for"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn logins_live_side_by_side() {
    let bench = bench("many").await;
    for company in ["acme", "umbra"] {
        bench.signed_in(&["--company", company]).await;
    }
    assert_eq!(out(&bench.run(&["whoami"]).await).lines().count(), 2);
    let unclear = refusal(&bench.run(&["token", "--print"]).await);
    assert!(unclear.contains("choose one with") && unclear.contains("company umbra"), "{unclear}");
    out(&bench.run(&["logout", "--company", "acme"]).await);
    let left = out(&bench.run(&["whoami"]).await);
    assert!(left.contains("company umbra") && left.lines().count() == 1, "{left}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_login_says_so() {
    let bench = bench("revoked").await;
    bench.signed_in(&[]).await;
    bench.sandbox.revoke_tokens();
    let error = refusal(&bench.run(&["whoami"]).await);
    assert!(error.contains("sign in again"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_is_named() {
    let bench = bench("missing").await;
    let mut command = bench.command(&["login"]);
    command.env_remove("BEPRODUCT_COMPANY");
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let error = refusal(&output);
    assert!(error.contains("--company is missing, and BEPRODUCT_COMPANY is not set"), "{error}");
    let error = refusal(&bench.run(&["login", "--issuer", bench.sandbox.url()]).await);
    assert!(error.contains("there is no discovery document at"), "{error}");
}
