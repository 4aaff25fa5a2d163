//! `cargo xtask codegen`: what the macro emits, written down where people can read it.
//!
//! The macro hides the code that it emits; the files in `golden/` show it. A fixture and two tags are there in full,
//! the whole client as a list of its public items and a hash.

use crate::{items, lengths};
use beproduct_spec::ir::Api;
use beproduct_spec::{Source, compile_source};
use quote::quote;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

const MADE_BY: &str = "Made by `cargo xtask codegen` from";
const FIXTURE: &str = "tests/ui/fixture/shop.yaml";
const SPEC: &str = "spec/beproduct.yaml";

/// Lines that a function of the emitted code stays below.
const LONGEST: usize = 60;

/// A file that is generated.
struct Output {
    /// Seen from the root of the project.
    path: &'static str,
    text: String,
}

/// Writes the files that are not as they should be.
pub(crate) fn generate() -> Result<(), String> {
    for output in outputs()?.iter().filter(|output| output.is_stale()) {
        std::fs::write(output.full_path(), &output.text).map_err(|error| format!("{}: {error}", output.path))?;
        println!("wrote {}", output.path);
    }
    Ok(())
}

/// Fails on the files that [`generate`] would write.
pub(crate) fn check() -> Result<(), String> {
    let outputs = outputs()?;
    let stale: Vec<&str> = outputs.iter().filter(|output| output.is_stale()).map(|output| output.path).collect();
    match stale.as_slice() {
        [] => Ok(()),
        stale => Err(format!("stale: {}\nrun `cargo xtask codegen` and read the difference", stale.join(", "))),
    }
}

impl Output {
    fn full_path(&self) -> PathBuf {
        root().join(self.path)
    }

    fn is_stale(&self) -> bool {
        std::fs::read_to_string(self.full_path()).ok().as_ref() != Some(&self.text)
    }
}

fn outputs() -> Result<Vec<Output>, String> {
    let (shop, beproduct) = (load(FIXTURE)?, load(SPEC)?);
    let module = |path, spec: &str, name: &str, api: &Api| {
        let (_, text) = expand(api, &format!("crate::{name}"), false)?;
        Ok::<_, String>(Output { path, text: format!("// {MADE_BY} {spec}.\n\n{text}") })
    };
    Ok(vec![
        module("golden/shop.rs", FIXTURE, "shop", &shop)?,
        module("golden/style.rs", &format!("{SPEC}, tag Style"), "style", &beproduct.only(&["Style"]))?,
        module(
            "golden/data_table.rs",
            &format!("{SPEC}, tag DataTable"),
            "data_table",
            &beproduct.only(&["DataTable"]),
        )?,
        list_items(&beproduct)?,
    ])
}

fn load(spec: &str) -> Result<Api, String> {
    let source = Source { shown: spec.to_owned(), ..Source::new(root().join(spec)) };
    compile_source(&source).map(|compiled| compiled.api).map_err(|report| report.to_string())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The client of an API in a module: parsed, and formatted.
fn expand(api: &Api, module: &str, features: bool) -> Result<(syn::File, String), String> {
    let base: syn::Path = syn::parse_str(module).map_err(|error| error.to_string())?;
    let tokens = beproduct_codegen::emit_api(api, &quote!(#base), features);
    let file: syn::File = syn::parse2(tokens).map_err(|error| format!("what was emitted is no Rust: {error}"))?;
    let text = spaced(&prettyplease::unparse(&file));
    match lengths::longest(&text) {
        (lines, name) if lines >= LONGEST => {
            Err(format!("`{name}` is emitted in {lines} lines; fewer than {LONGEST} can be read"))
        }
        _ => Ok((file, text)),
    }
}

/// A blank line between items, which the formatter leaves out.
fn spaced(text: &str) -> String {
    let next = text.lines().skip(1).chain([""]);
    let lines = text.lines().zip(next).map(|(line, next)| {
        let (here, next) = (line.trim_start(), next.trim_start());
        let ends = here == "}" || here.ends_with(';') && !here.starts_with("//");
        let begins = ["///", "#[", "impl", "fn ", "pub fn ", "rt::"].iter().any(|start| next.starts_with(start));
        format!("{line}\n{}", if ends && begins { "\n" } else { "" })
    });
    lines.collect()
}

/// The client as `beproduct-generated` has it: its public items, and a hash of its text.
fn list_items(api: &Api) -> Result<Output, String> {
    let (file, text) = expand(api, "crate", true)?;
    let hash: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    let (length, name) = lengths::longest(&text);
    let lines = text.lines().count();
    let items = items::public_items(&file).join("\n");
    Ok(Output {
        path: "golden/items.txt",
        text: format!(
            "# {MADE_BY} {SPEC}.\n# {lines} lines, sha256 {hash}\n# longest function: {name}, {length} lines\n{items}\n"
        ),
    })
}
