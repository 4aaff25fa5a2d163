//! Broken specs under `ui/spec`, one fault each: what is reported, where, and what to do about it.
//!
//! `BLESS=1 cargo test -p tests --test it corpus` writes the `.stderr` files anew; read them before they are committed.

use beproduct_spec::{Compiled, Report, Source, codes, compile_source};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const CORPUS: &str = "ui/spec";

/// Specs with several faults at once; all others have one.
const SEVERAL: &[&str] = &["several_in_one_operation", "several_in_files", "several_in_schemas"];

#[test]
fn every_broken_spec_is_told_well() {
    let cases = cases();
    assert!(cases.len() >= 60, "only {} broken specs", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(|case| case.check()).collect();
    assert!(wrong.is_empty(), "{}\n\nBLESS=1 writes what is reported now", wrong.join("\n\n"));
}

#[test]
fn every_code_has_a_broken_spec() {
    let shown: BTreeSet<&str> = cases().iter().flat_map(Case::codes).collect();
    // A fault of the compiler cannot be shown by a spec.
    let missing: Vec<&str> = codes::ALL
        .iter()
        .filter(|code| **code != codes::OURS)
        .map(|code| code.id)
        .filter(|id| !shown.contains(id))
        .collect();
    assert_eq!(missing, [""; 0], "codes without a broken spec");
}

#[test]
fn every_code_is_explained() {
    let ids: BTreeSet<&str> = codes::ALL.iter().map(|code| code.id).collect();
    assert_eq!(ids.len(), codes::ALL.len(), "an id stands twice");
    for code in codes::ALL {
        assert_eq!(codes::find(&code.id.to_lowercase()), Some(code));
        for part in ["\nwrong: ", "\nright: "] {
            assert!(code.explain.contains(part), "{}: no {part:?}", code.id);
        }
    }
    assert_eq!(codes::find("BP0000"), None);
}

struct Case {
    /// `paging_without_total`.
    name: String,
    /// Its root file.
    root: PathBuf,
}

impl Case {
    fn stderr(&self) -> PathBuf {
        self.root.with_extension("stderr")
    }

    fn compile(&self) -> Result<Compiled, Box<Report>> {
        let shown = self.root.strip_prefix(CORPUS).unwrap_or(&self.root).display().to_string();
        compile_source(&Source { path: self.root.clone(), shown, examples: true })
    }

    fn codes(&self) -> Vec<&'static str> {
        let findings = self.compile().err().map(|report| report.findings).unwrap_or_default();
        findings.iter().map(|finding| finding.code.id).collect()
    }

    /// What is not as it was, if anything.
    fn check(&self) -> Option<String> {
        let report = match self.compile() {
            Ok(_) => return Some(format!("{}: no fault was found", self.name)),
            Err(report) => report,
        };
        let (count, several) = (report.findings.len(), SEVERAL.contains(&self.name.as_str()));
        if several != (count > 1) {
            return Some(format!("{}: {count} faults\n{report}", self.name));
        }
        if let Some(silent) = report.findings.iter().find(|finding| finding.help.is_empty()) {
            return Some(format!("{}: no help for {}", self.name, silent.message));
        }
        let told = format!("{report}\n");
        if std::env::var_os("BLESS").is_some() {
            fs::write(self.stderr(), &told).ok()?;
        }
        let expected = fs::read_to_string(self.stderr()).unwrap_or_default();
        (told != expected).then(|| format!("{}: expected\n{expected}\ngot\n{told}", self.name))
    }
}

/// `<name>.yaml`, or `<name>/root.yaml` with files beside it.
fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> =
        fs::read_dir(CORPUS).into_iter().flatten().flatten().filter_map(|entry| case(&entry.path())).collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

fn case(path: &Path) -> Option<Case> {
    let name = path.file_stem()?.to_string_lossy().into_owned();
    let root = if path.is_dir() { path.join("root.yaml") } else { path.to_owned() };
    (root.extension()? == "yaml").then_some(Case { name, root })
}
