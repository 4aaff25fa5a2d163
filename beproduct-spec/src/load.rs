//! Reading the root and every file that it names, directly or by reference.

use crate::codes;
use crate::document::Document;
use crate::finding::Finding;
use crate::node::{Node, NodeKind};
use crate::span::{File, FileId, Files, Span};
use crate::suggest::nearest;
use crate::yaml::parse_yaml;
use indexmap::IndexMap;
use std::path::{Component, Path, PathBuf};

/// Where a spec is, and how its place is printed.
#[derive(Clone, Debug)]
pub struct Source {
    /// The root file.
    pub path: PathBuf,
    /// What findings call it: the path as the user wrote it.
    pub shown: String,
    /// Whether examples are read and checked. The macro does without: they are no part of what it emits.
    pub examples: bool,
}

impl Source {
    /// A root, shown as it was given.
    pub fn new(path: impl Into<PathBuf>) -> Source {
        let path = path.into();
        Source { shown: path.to_string_lossy().into_owned(), path, examples: true }
    }
}

/// Reads everything. `None` in the first place: the root itself could not be read.
pub(crate) fn load(source: &Source, findings: &mut Vec<Finding>) -> (Files, Option<Document>) {
    let mut loader = Loader {
        files: Files::default(),
        trees: IndexMap::new(),
        names: IndexMap::new(),
        examples: source.examples,
        findings,
    };
    let root_at = Span { file: FileId(0), line: 1, column: 1, width: 1 };
    let Some(root_id) = loader.read(&clean(&source.path), &source.shown, root_at) else {
        return (loader.files, None);
    };
    let Some(root) = loader.trees.shift_remove(&root_id) else { return (loader.files, None) };
    let path_files = loader.list(&root, "x-paths");
    let schema_files = loader.list(&root, "x-schemas");
    loader.follow_all(&root);
    let Loader { files, trees, names, .. } = loader;
    (files.clone(), Some(Document { files, root, trees, names, path_files, schema_files }))
}

struct Loader<'a> {
    files: Files,
    trees: IndexMap<FileId, Node>,
    names: IndexMap<(FileId, String), FileId>,
    examples: bool,
    findings: &'a mut Vec<Finding>,
}

impl Loader<'_> {
    /// The files of a list in the root.
    fn list(&mut self, root: &Node, key: &str) -> Vec<FileId> {
        let items = root.get(key).map(Node::items).unwrap_or_default();
        let mut files = Vec::new();
        for item in items {
            let Some(file) = item.text().and_then(|name| self.file(item.at, name)) else { continue };
            if self.trees.contains_key(&file) {
                files.push(file);
            }
        }
        files
    }

    /// Reads what trees refer to, until nothing new turns up.
    fn follow_all(&mut self, root: &Node) {
        let mut wanted = Vec::new();
        references(root, self.examples, &mut wanted);
        let mut done = 0;
        loop {
            for (at, name) in std::mem::take(&mut wanted) {
                self.file(at, &name);
            }
            if done == self.trees.len() {
                return;
            }
            for tree in self.trees.values().skip(done) {
                references(tree, self.examples, &mut wanted);
            }
            done = self.trees.len();
        }
    }

    /// The file that `name`, standing at `at`, is; read if it was not yet.
    fn file(&mut self, at: Span, name: &str) -> Option<FileId> {
        if let Some(file) = self.names.get(&(at.file, name.to_owned())) {
            return Some(*file);
        }
        let from = self.files.get(at.file)?;
        let path = clean(&from.path.parent().unwrap_or(Path::new("")).join(name));
        let shown = clean(&Path::new(&from.shown).parent().unwrap_or(Path::new("")).join(name));
        let file = match self.files.find(&path) {
            Some(file) => file,
            None => self.read(&path, &shown.to_string_lossy().replace('\\', "/"), at)?,
        };
        self.names.insert((at.file, name.to_owned()), file);
        Some(file)
    }

    fn read(&mut self, path: &Path, shown: &str, at: Span) -> Option<FileId> {
        match std::fs::read_to_string(path) {
            Ok(source) => {
                let id = self.files.add(File { path: path.to_owned(), shown: shown.to_owned(), source });
                let source = self.files.get(id).map(|file| file.source.clone()).unwrap_or_default();
                if let Some(tree) = parse_yaml(id, &source, self.findings) {
                    self.trees.insert(id, tree);
                }
                Some(id)
            }
            Err(error) => {
                let finding = Finding::new(codes::READ, at, format!("`{shown}` cannot be read: {error}"));
                self.findings.push(finding.help(sibling(path)));
                None
            }
        }
    }
}

/// A help line for a file that is not there.
fn sibling(path: &Path) -> String {
    let wanted = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().and_then(|folder| std::fs::read_dir(folder).ok());
    let known: Vec<String> =
        folder.into_iter().flatten().flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    match nearest(&wanted, known.iter().map(String::as_str)) {
        Some(name) => format!("there is a file `{name}` in that folder"),
        None => "paths are relative to the file that they stand in".to_owned(),
    }
}

/// File parts of all references in a tree.
fn references(node: &Node, examples: bool, found: &mut Vec<(Span, String)>) {
    match &node.kind {
        NodeKind::Scalar { .. } => {}
        NodeKind::List(items) => items.iter().for_each(|item| references(item, examples, found)),
        NodeKind::Map(entries) => {
            for (key, value) in entries {
                match (key.text.as_str(), value.text()) {
                    ("$ref", Some(text)) => {
                        let file = text.split('#').next().unwrap_or_default();
                        if !file.is_empty() {
                            found.push((value.at, file.to_owned()));
                        }
                    }
                    ("externalValue", Some(text)) if examples => found.push((value.at, text.to_owned())),
                    _ => references(value, examples, found),
                }
            }
        }
    }
}

/// Takes `.` and `a/..` out of a path, without asking the disk.
fn clean(path: &Path) -> PathBuf {
    let mut cleaned = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(cleaned.components().next_back(), Some(Component::Normal(_))) => {
                cleaned.pop();
            }
            part => cleaned.push(part),
        }
    }
    cleaned
}
