//! What several topics need.

use beproduct_generated::{Builder, Client, Credentials};
use beproduct_sandbox::{Options, Sandbox};
use beproduct_spec::ir::Api;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The real spec, compiled once.
static REAL_API: LazyLock<Api> = LazyLock::new(crate::roundtrip::real_api);

/// A dozen styles under the real spec.
pub(crate) fn small() -> Options {
    Options { api: Some(REAL_API.clone()), styles: 12, ..Options::default() }
}

/// A small sandbox and a client of it that holds every scope.
pub(crate) async fn sandbox_with(options: Options) -> (Sandbox, Client) {
    let sandbox = Sandbox::with(options).await.unwrap();
    let client = client_of(&sandbox, &["BeProductPublicApi"]).connect().await.unwrap();
    (sandbox, client)
}

pub(crate) fn client_of(sandbox: &Sandbox, scopes: &[&str]) -> Builder<Client> {
    Client::builder(sandbox.company())
        .base_url(sandbox.url())
        .identity_url(sandbox.identity_url())
        .host("https://automation.beproduct.com/api", sandbox.automation_url())
        .credentials(Credentials::access_token(sandbox.issue_token(scopes)))
}

/// The real spec, seen from this package.
pub(crate) fn real_spec() -> &'static Path {
    Path::new("../spec/beproduct.yaml")
}

/// A folder of this run that goes when it is dropped.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("beproduct-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Copies a folder and all that is in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Replaces text that must stand in a file, the first time it does.
pub(crate) fn replace_in(file: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{} does not contain `{from}`", file.display());
    std::fs::write(file, text.replacen(from, to, 1)).unwrap();
}
