//! Places in the files of a spec, and the files themselves.

use std::path::{Path, PathBuf};

/// Index into [`Files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub(crate) usize);

/// A place in a file: what a finding points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub file: FileId,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// Characters on that line, at least 1.
    pub width: usize,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it is on this machine.
    pub path: PathBuf,
    /// How it is printed: relative to where the root's path was given from.
    pub shown: String,
    pub source: String,
}

/// Every file that was read, in the order of reading.
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: Vec<File>,
}

impl Files {
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.files.iter()
    }

    pub fn get(&self, id: FileId) -> Option<&File> {
        self.files.get(id.0)
    }

    pub(crate) fn find(&self, path: &Path) -> Option<FileId> {
        self.files.iter().position(|file| file.path == path).map(FileId)
    }

    pub(crate) fn add(&mut self, file: File) -> FileId {
        self.files.push(file);
        FileId(self.files.len() - 1)
    }

    /// `spec/paths/style.yaml:41:9`.
    pub fn show(&self, at: Span) -> String {
        let shown = self.get(at.file).map_or("?", |file| file.shown.as_str());
        format!("{shown}:{}:{}", at.line, at.column)
    }
}
