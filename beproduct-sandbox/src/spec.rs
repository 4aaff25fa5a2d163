//! Which API is served.

use crate::error::StartError;
use crate::options::Options;
use beproduct_spec::Source;
use beproduct_spec::ir::Api;
use std::path::{Path, PathBuf};

const ROOT: &str = "spec/beproduct.yaml";

/// The API of the options, or the compiled spec.
pub(crate) fn load(options: &mut Options) -> Result<Api, StartError> {
    match options.api.take() {
        Some(api) => Ok(api),
        None => compile(&source(options.spec.as_deref())),
    }
}

fn compile(source: &Source) -> Result<Api, StartError> {
    let compiled = beproduct_spec::compile_source(source);
    compiled.map(|compiled| compiled.api).map_err(|report| StartError::new(report.to_string()))
}

/// A root that was given is shown as given, our own by its path in the project.
fn source(given: Option<&Path>) -> Source {
    match given {
        Some(path) => Source::new(path),
        None => Source { shown: ROOT.to_owned(), ..Source::new(own_root()) },
    }
}

/// `spec/` of this crate, or of the workspace in a checkout without symlinks.
fn own_root() -> PathBuf {
    let krate = Path::new(env!("CARGO_MANIFEST_DIR"));
    if krate.join("spec").is_dir() { krate.join(ROOT) } else { krate.join("..").join(ROOT) }
}
