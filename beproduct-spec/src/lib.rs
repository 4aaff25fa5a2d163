//! The compiler's front half: a spec's files become a checked [`Api`](ir::Api), or a [`Report`] of every fault in them.
//!
//! `load` (files to trees with places) → `lower` (trees to the IR, checking as it goes) → [`Compiled`].
//! This room knows nothing of tokens and nothing of HTTP. It does not panic, whatever it is fed: the lints below and
//! the mutation test in `tests/` hold that.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::todo,
    clippy::unimplemented
)]

#[cfg(feature = "tools")]
pub mod bundle;
pub mod codes;
#[cfg(feature = "tools")]
pub mod diff;
pub mod document;
pub mod finding;
pub mod ir;
pub mod name;
pub mod node;
#[cfg(feature = "tools")]
pub mod pages;
#[cfg(feature = "tools")]
pub mod scopes;
pub mod span;
pub mod suggest;
#[cfg(feature = "tools")]
pub mod swagger;
pub mod words;

mod form;
mod load;
mod lower;
mod yaml;

pub use finding::{Finding, Report};
pub use form::Form;
pub use load::{Source, clean_path};
pub use name::Name;

use document::Document;
use std::io;
use std::path::Path;

/// A spec that passed every rule.
#[derive(Debug)]
pub struct Compiled {
    /// What it says.
    pub api: ir::Api,
    /// Where it says so.
    pub document: Document,
}

/// Loads, checks and lowers the spec whose root is `path`, examples included.
pub fn compile(path: &Path) -> Result<Compiled, Box<Report>> {
    compile_source(&Source::new(path))
}

/// [`compile`], told how the root is printed and whether examples are read.
pub fn compile_source(source: &Source) -> Result<Compiled, Box<Report>> {
    compile_from(source, &|path| std::fs::read_to_string(path))
}

/// [`compile_source`], with `read` in place of the disk: for text that is not saved, and for tests.
pub fn compile_from(source: &Source, read: &dyn Fn(&Path) -> io::Result<String>) -> Result<Compiled, Box<Report>> {
    let mut findings = Vec::new();
    let (files, document) = load::load(source, read, &mut findings);
    let api = document.as_ref().map(|document| lower::lower(document, source.examples, &mut findings));
    match (api, document) {
        (Some(api), Some(document)) if findings.is_empty() => Ok(Compiled { api, document }),
        _ => Err(Box::new(Report::new(files, findings))),
    }
}
