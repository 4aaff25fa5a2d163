//! `beproduct spec lint`: the real spec is clean.

use std::path::Path;

/// The real spec, seen from this package.
pub(crate) fn real_spec() -> &'static Path {
    Path::new("../spec/beproduct.yaml")
}

#[test]
fn the_real_spec_is_clean() {
    let compiled = beproduct_spec::compile(real_spec()).unwrap_or_else(|report| panic!("{report}"));
    let bundle = beproduct_spec::bundle::bundle(&compiled.document);
    assert_eq!(beproduct_spec::bundle::check_model(&bundle), Ok(()));
    assert_eq!(compiled.api.operations.len(), 298);
}
