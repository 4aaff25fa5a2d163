//! What `beproduct spec lint` says of the real spec, and of a copy with faults.

use crate::support::{Scratch, copy_folder, real_spec, replace_in};
use std::path::Path;

#[test]
fn the_real_spec_is_clean() {
    let compiled = beproduct_spec::compile(real_spec()).unwrap_or_else(|report| panic!("{report}"));
    let bundle = beproduct_spec::bundle::bundle(&compiled.document);
    assert_eq!(beproduct_spec::bundle::check_model(&bundle), Ok(()));
    assert_eq!(compiled.api.operations.len(), 298);
}

/// Five faults in a copy: all are found in one run, each at its file, line and column, with a way out.
#[test]
fn five_faults_in_one_run() {
    let scratch = Scratch::new("five-faults");
    let spec = scratch.path().join("spec");
    copy_folder(real_spec().parent().unwrap(), &spec);
    let faults = [
        ("BP0201", "paths/users.yaml", "'../schemas/directory.yaml#/User'", "'../schemas/directory.yaml#/Usr'"),
        (
            "BP0501",
            "paths/info.yaml",
            "    x-effect: read\n",
            "    security: [{oauth2: [BeProductApi]}]\n    x-effect: read\n",
        ),
        (
            "BP0502",
            "paths/sync.yaml",
            "    x-effect: read\n",
            "    security: [{oauth2: [openid, email]}]\n    x-effect: read\n",
        ),
        ("BP0204", "paths/rate_limit.yaml", "operationId: rate_limit_status", "operationId: users_list"),
    ];
    for (_, file, from, to) in faults {
        replace_in(&spec.join(file), from, to);
    }
    let envelopes = spec.join("schemas/envelopes.yaml");
    replace_in(&envelopes, "  required: [result, total]", "  required: [result]");
    replace_in(&envelopes, "    total: {type: integer", "    count: {type: integer");

    let report = beproduct_spec::compile(&spec.join("beproduct.yaml")).unwrap_err();
    let found = |code: &str, place: &str| {
        let of_code = report.findings.iter().filter(|finding| finding.code.id == code);
        let finding = of_code.clone().find(|finding| report.files.show(finding.at).ends_with(place));
        assert!(finding.is_some_and(|finding| !finding.help.is_empty()), "no {code} at {place}:\n{report}");
    };
    found("BP0201", &place(&spec, "paths/users.yaml", "'../schemas/directory.yaml#/Usr'"));
    found("BP0501", &place(&spec, "paths/info.yaml", "BeProductApi]"));
    found("BP0502", &place(&spec, "paths/sync.yaml", "[openid, email]"));
    found("BP0204", &place(&spec, "paths/rate_limit.yaml", "users_list"));
    // The first list of the file: nothing before it ends by a total.
    found("BP0601", &place(&spec, "paths/style.yaml", "total, key"));
}

/// `file:line:column` of the first place of a text.
fn place(spec: &Path, file: &str, text: &str) -> String {
    let source = std::fs::read_to_string(spec.join(file)).unwrap();
    let at = source.find(text).unwrap_or_else(|| panic!("{file} has no {text}"));
    let line = source[..at].matches('\n').count() + 1;
    let column = at - source[..at].rfind('\n').map_or(0, |newline| newline + 1) + 1;
    format!("{file}:{line}:{column}")
}
