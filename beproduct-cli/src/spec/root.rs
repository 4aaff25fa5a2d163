//! The spec that a subcommand works on.

use beproduct_spec::{Compiled, compile};
use std::path::Path;

/// Where the root is, seen from a checkout.
pub(super) const ROOT: &str = "spec/beproduct.yaml";

/// The spec whose root file is `path`, or is in that folder.
pub(super) fn compiled(path: &Path) -> Result<Compiled, String> {
    let root = if path.is_dir() { path.join("beproduct.yaml") } else { path.to_owned() };
    compile(&root).map_err(|report| report.to_string())
}
