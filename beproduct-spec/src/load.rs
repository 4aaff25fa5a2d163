//! Reading the root and every file that it names, directly or by reference.

use crate::codes;
use crate::document::Document;
use crate::finding::Finding;
use crate::node::{Node, NodeKind};
use crate::span::{File, FileId, Files, Span};
use crate::suggest::nearest;
use crate::yaml::parse_yaml;
use indexmap::IndexMap;
use std::collections::HashSet;
use std::io;
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

/// Gives the text of a file, from the disk or from memory.
pub(crate) type Read<'r> = &'r dyn Fn(&Path) -> io::Result<String>;

/// Reads everything. `None` in the second place: the root itself could not be read.
pub(crate) fn load(source: &Source, read: Read<'_>, findings: &mut Vec<Finding>) -> (Files, Option<Document>) {
    let mut loader = Loader {
        read,
        files: Files::default(),
        trees: IndexMap::new(),
        names: IndexMap::new(),
        lost: HashSet::new(),
        data: HashSet::new(),
        examples: source.examples,
        findings,
    };
    let path = clean_path(&source.path);
    let root_at = Span { file: FileId(0), line: 1, column: 1, width: 1 };
    let Some(root_id) = loader.read(&path, &source.shown, root_at) else {
        // An empty stand-in, so that the finding has a place.
        loader.files.add(File::new(path, source.shown.clone(), ""));
        return (loader.files, None);
    };
    let Some(root) = loader.trees.shift_remove(&root_id) else { return (loader.files, None) };
    let mut listed = vec![root_id];
    let path_files = loader.list(&root, "x-paths", &mut listed);
    let schema_files = loader.list(&root, "x-schemas", &mut listed);
    loader.follow_all(&root);
    let complete = loader.lost.is_empty() && 1 + path_files.len() + schema_files.len() == listed.len();
    let Loader { files, trees, names, .. } = loader;
    (files.clone(), Some(Document { files, root, trees, names, path_files, schema_files, complete }))
}

struct Loader<'a> {
    read: Read<'a>,
    files: Files,
    trees: IndexMap<FileId, Node>,
    names: IndexMap<(FileId, String), FileId>,
    /// Files that could not be read: one finding is enough.
    lost: HashSet<PathBuf>,
    /// Files that are examples: what looks like a reference in them is data.
    data: HashSet<FileId>,
    examples: bool,
    findings: &'a mut Vec<Finding>,
}

impl Loader<'_> {
    /// The files of a list in the root.
    fn list(&mut self, root: &Node, key: &str, listed: &mut Vec<FileId>) -> Vec<FileId> {
        let items = root.get(key).map(Node::items).unwrap_or_default();
        let mut files = Vec::new();
        for item in items {
            let Some(name) = item.text() else { continue };
            let Some(file) = self.file(item.at, name) else { continue };
            if listed.contains(&file) {
                let message = format!("the file `{name}` is listed already");
                self.findings.push(Finding::new(codes::DUPLICATE_NAME, item.at, message).help("list each file once"));
                continue;
            }
            listed.push(file);
            if self.trees.get(&file).is_some_and(|tree| check_listed(tree, key, self.findings)) {
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
            for Wanted { at, name, data } in std::mem::take(&mut wanted) {
                let file = self.file(at, &name);
                self.data.extend(file.filter(|_| data));
            }
            if done == self.trees.len() {
                return;
            }
            for (_, tree) in self.trees.iter().skip(done).filter(|(file, _)| !self.data.contains(*file)) {
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
        let path = clean_path(&from.path.parent().unwrap_or(Path::new("")).join(name));
        let shown = clean_path(&Path::new(&from.shown).parent().unwrap_or(Path::new("")).join(name));
        let file = match self.files.find(&path) {
            Some(file) => file,
            None if self.lost.contains(&path) => return None,
            None => self.read(&path, &shown.to_string_lossy().replace('\\', "/"), at)?,
        };
        self.names.insert((at.file, name.to_owned()), file);
        Some(file)
    }

    fn read(&mut self, path: &Path, shown: &str, at: Span) -> Option<FileId> {
        match (self.read)(path) {
            Ok(source) => {
                let id = self.files.next();
                let file = File::new(path.to_owned(), shown.to_owned(), &source);
                if let Some(tree) = parse_yaml(id, &file, self.findings) {
                    self.trees.insert(id, tree);
                }
                self.files.add(file);
                Some(id)
            }
            Err(error) => {
                self.lost.insert(path.to_owned());
                let finding = Finding::new(codes::READ, at, format!("`{shown}` cannot be read: {}", reason(&error)));
                self.findings.push(finding.help(way_out(path, &error)));
                None
            }
        }
    }
}

/// A listed file is a map of paths or schemas.
fn check_listed(tree: &Node, key: &str, findings: &mut Vec<Finding>) -> bool {
    if !tree.is_map() {
        let what = if key == "x-paths" { "paths" } else { "schemas by name" };
        let message = format!("a file under `{key}` is a map of {what}, and this is {}", tree.kind_name());
        findings.push(Finding::new(codes::WRONG_TYPE, tree.at, message).help("see `Files` in docs/dialect.md"));
    }
    tree.is_map()
}

/// Why a file cannot be read, in words that are the same on every system.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::InvalidData => "it is not UTF-8".to_owned(),
        _ => error.to_string(),
    }
}

fn way_out(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => sibling(path),
        io::ErrorKind::InvalidData => "save the file as UTF-8".to_owned(),
        _ => "name a file that can be read".to_owned(),
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

/// A file that a tree refers to.
struct Wanted {
    at: Span,
    name: String,
    /// It is an example, not a part of the spec.
    data: bool,
}

/// File parts of all references in a tree.
fn references(node: &Node, examples: bool, found: &mut Vec<Wanted>) {
    match &node.kind {
        NodeKind::Scalar { .. } => {}
        NodeKind::List(items) => items.iter().for_each(|item| references(item, examples, found)),
        NodeKind::Map(entries) => {
            for (key, value) in entries {
                match (key.text.as_str(), value.text()) {
                    ("$ref", Some(text)) => {
                        // What has no `#` is no reference that a spec may use: the lowering says so.
                        if let Some((file, _)) = text.split_once('#').filter(|(file, _)| !file.is_empty()) {
                            found.push(Wanted { at: value.at, name: file.to_owned(), data: false });
                        }
                    }
                    ("externalValue", Some(text)) if examples => {
                        found.push(Wanted { at: value.at, name: text.to_owned(), data: true });
                    }
                    _ => references(value, examples, found),
                }
            }
        }
    }
}

/// Takes `.` and `a/..` out of a path, without asking the disk.
pub fn clean_path(path: &Path) -> PathBuf {
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
