//! What the targets share: specs in memory, and what must hold of whatever the compiler makes of them.

pub mod decoder;
pub mod mutate;
pub mod unique;

use beproduct_spec::{Compiled, Report, Source, bundle, compile_from};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// A fixture that uses most of the dialect.
pub const SHOP: &str = include_str!("../../tests/ui/fixture/shop.yaml");

/// Begins a file in an input: `=== schemas.yaml`.
const FILE: &str = "=== ";

/// A spec of several files. What stands before the first mark is the root.
pub fn compile(input: &str) -> Result<Compiled, Box<Report>> {
    let mut files = BTreeMap::from([(PathBuf::from("root.yaml"), String::new())]);
    let mut name = PathBuf::from("root.yaml");
    for line in input.split_inclusive('\n') {
        match line.strip_prefix(FILE) {
            Some(next) => name = PathBuf::from(next.trim()),
            None => files.entry(name.clone()).or_default().push_str(line),
        }
    }
    let read = |path: &Path| files.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into());
    compile_from(&Source::new("root.yaml"), &read)
}

/// A clean spec is OpenAPI; a refused one has findings, each with a place in its file, a message and a way out.
pub fn check(outcome: &Result<Compiled, Box<Report>>) {
    match outcome {
        Ok(compiled) => {
            let bundle = bundle::bundle(&compiled.document);
            assert_eq!(bundle::check_model(&bundle), Ok(()), "no finding, and no OpenAPI");
        }
        Err(report) => check_report(report),
    }
}

fn check_report(report: &Report) {
    assert!(!report.findings.is_empty(), "refused without a finding");
    for finding in &report.findings {
        let told = report.render(finding);
        let file = report.files.get(finding.at.file).unwrap_or_else(|| panic!("no file: {told}"));
        let line = file.line(finding.at.line).unwrap_or_else(|| panic!("no such line: {told}"));
        assert!((1..=line.chars().count() + 1).contains(&finding.at.column), "column of {line:?}: {told}");
        assert!(!finding.message.is_empty() && !finding.help.is_empty(), "no help: {told}");
    }
}
