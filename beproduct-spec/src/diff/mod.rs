//! What an edit of a spec means for users of the crate that is emitted from it.
//!
//! Two [`Api`]s are walked side by side: tags, operations and their parts, types and their members. Each difference is a
//! [`Change`] with a [`Class`]; the worst class asks for a version ([`Diff::next_version`]).

mod access;
mod answer;
mod change;
mod operation;
mod pair;
mod request;
mod root;
mod rust;
mod types;
mod version;

pub use semver::Version;
pub use version::parse_version;

pub use change::{Change, Class, Diff, Subject, Verb};

use crate::ir::Api;
use change::Changes;
use rust::{Rust, Sides};

/// Everything that differs, in the order of the spec.
pub fn diff(old: &Api, new: &Api) -> Diff {
    let sides = Sides { old: Rust(old), new: Rust(new) };
    let mut changes = Changes::default();
    root::diff_root(&sides, &mut changes);
    access::diff_access(&sides, &mut changes);
    operation::diff_operations(&sides, &mut changes);
    types::diff_types(&sides, &mut changes);
    changes.finish()
}
