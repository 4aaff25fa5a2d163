//! Which API is served.

use crate::error::StartError;
use crate::options::Options;
use beproduct_spec::bundle::bundle;
use beproduct_spec::ir::Api;
use beproduct_spec::{Compiled, Source};
use serde_json::Value;
use std::path::{Path, PathBuf};

const ROOT: &str = "spec/beproduct.yaml";

/// The API of the options, or the compiled spec; and where it was read, as far as is known.
pub(crate) fn load(options: &mut Options) -> Result<(Api, Option<Source>), StartError> {
    let known = options.spec.as_deref();
    match options.api.take() {
        Some(api) => Ok((api, known.map(|path| source(Some(path))))),
        None => {
            let source = source(known);
            Ok((compile(&source)?.api, Some(source)))
        }
    }
}

/// The spec as one OpenAPI document.
pub(crate) fn bundled(source: &Source) -> Result<Value, StartError> {
    Ok(bundle(&compile(source)?.document))
}

fn compile(source: &Source) -> Result<Compiled, StartError> {
    beproduct_spec::compile_source(source).map_err(|report| StartError::new(report.to_string()))
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
