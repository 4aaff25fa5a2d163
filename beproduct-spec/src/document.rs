//! Everything that the root names, read and parsed: what the lowering walks.

use crate::node::{Key, Node};
use crate::span::{FileId, Files, Span};
use indexmap::IndexMap;
use std::path::PathBuf;

/// A spec as it was read: trees with places, nothing merged, nothing checked but the YAML.
#[derive(Debug)]
pub struct Document {
    pub files: Files,
    pub root: Node,
    /// Trees of the other files.
    pub(crate) trees: IndexMap<FileId, Node>,
    /// What each file reference (`paths/style.yaml`, seen from a file) is.
    pub(crate) names: IndexMap<(FileId, String), FileId>,
    /// The files under `x-paths` and `x-schemas`, as far as they could be read.
    pub(crate) path_files: Vec<FileId>,
    pub(crate) schema_files: Vec<FileId>,
    /// Every listed file has a tree. If not, a name that is not found may stand in one without.
    pub(crate) complete: bool,
}

/// A named thing that a `$ref` found.
#[derive(Clone, Copy, Debug)]
pub struct Target<'d> {
    pub key: &'d Key,
    pub node: &'d Node,
}

/// Why a `$ref` found nothing.
#[derive(Debug)]
pub(crate) enum Lost {
    /// It is not of the form `file#/Name` or `#/components/kind/Name`.
    Form,
    /// The file was not read (a finding says so already).
    File,
    /// The file has no such name; these it has.
    Name { name: String, known: Vec<String> },
}

impl Document {
    pub(crate) fn tree(&self, file: FileId) -> Option<&Node> {
        if file == self.root.at.file { Some(&self.root) } else { self.trees.get(&file) }
    }

    /// All path items: those of the root, then those of each file.
    pub(crate) fn path_items(&self) -> impl Iterator<Item = &(Key, Node)> {
        let own = self.root.get("paths").map(Node::entries).unwrap_or_default();
        let files = self.path_files.iter().filter_map(|file| self.trees.get(file));
        own.iter().chain(files.flat_map(Node::entries))
    }

    /// All named schemas: those of the root, then those of each file.
    pub(crate) fn schemas(&self) -> impl Iterator<Item = &(Key, Node)> {
        let own = self.root.get("components").and_then(|node| node.get("schemas")).map(Node::entries);
        let files = self.schema_files.iter().filter_map(|file| self.trees.get(file));
        own.unwrap_or_default().iter().chain(files.flat_map(Node::entries))
    }

    /// The paths of all files that were read.
    pub fn files_read(&self) -> impl Iterator<Item = &PathBuf> {
        self.files.iter().map(|file| &file.path)
    }

    /// The example that an `externalValue` names.
    pub(crate) fn external(&self, from: Span, reference: &str) -> Option<&Node> {
        self.names.get(&(from.file, reference.to_owned())).and_then(|file| self.tree(*file))
    }

    /// What `reference`, standing at `from`, points to. `kind` is the components map that the root keeps such things in.
    pub(crate) fn find(&self, from: Span, reference: &str, kind: &str) -> Result<Target<'_>, Lost> {
        let (file, pointer) = reference.split_once('#').ok_or(Lost::Form)?;
        let file = if file.is_empty() {
            from.file
        } else {
            *self.names.get(&(from.file, file.to_owned())).ok_or(Lost::File)?
        };
        let tree = self.tree(file).ok_or(Lost::File)?;
        let mut parts = pointer.strip_prefix('/').ok_or(Lost::Form)?.split('/');
        let (map, name) = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(name), None, ..) if file != self.root.at.file => (Some(tree), name),
            (Some("components"), Some(found), Some(name), None) if found == kind => {
                (tree.get("components").and_then(|node| node.get(kind)), name)
            }
            _ => return Err(Lost::Form),
        };
        let name = name.replace("~1", "/").replace("~0", "~");
        map.and_then(|map| map.entry(&name)).map(|(key, node)| Target { key, node }).ok_or_else(|| Lost::Name {
            known: map.map(Node::entries).unwrap_or_default().iter().map(|(key, _)| key.text.clone()).collect(),
            name,
        })
    }
}
