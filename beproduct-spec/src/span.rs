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
    /// Where each line begins.
    starts: Vec<usize>,
}

impl File {
    /// A file with its text, which loses its byte order mark: editors do not count it as a column.
    pub(crate) fn new(path: PathBuf, shown: String, source: &str) -> File {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source).to_owned();
        let ends = source.match_indices('\n').map(|(index, _)| index + 1);
        // What follows the last line break is a line only if there is something.
        let starts = std::iter::once(0).chain(ends.filter(|start| *start < source.len())).collect();
        File { path, shown, source, starts }
    }

    /// How many lines there are, at least one.
    pub fn lines(&self) -> usize {
        self.starts.len()
    }

    /// Where a line, counted from 1, begins.
    pub(crate) fn start(&self, line: usize) -> Option<usize> {
        self.starts.get(line.checked_sub(1)?).copied()
    }

    /// A line, counted from 1, without its line break.
    pub fn line(&self, line: usize) -> Option<&str> {
        let start = self.start(line)?;
        let end = self.start(line + 1).unwrap_or(self.source.len());
        self.source
            .get(start..end)
            .map(|text| text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text)))
    }

    /// The nearest place that is in the file: a parser may complain about what comes after its end.
    pub(crate) fn clamped(&self, at: Span) -> Span {
        let blank = |line: &usize| self.line(*line).is_none_or(|text| text.trim().is_empty());
        let last = (1..=self.lines()).rev().find(|line| !blank(line)).unwrap_or(1);
        let (line, column) = if at.line > last { (last, usize::MAX) } else { (at.line.max(1), at.column.max(1)) };
        let length = self.line(line).map_or(0, |text| text.chars().count());
        Span { line, column: column.min(length + 1), ..at }
    }
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

    /// The number that the next file gets.
    pub(crate) fn next(&self) -> FileId {
        FileId(self.files.len())
    }

    pub(crate) fn add(&mut self, file: File) {
        self.files.push(file);
    }

    /// `spec/paths/style.yaml:41:9`.
    pub fn show(&self, at: Span) -> String {
        let shown = self.get(at.file).map_or("?", |file| file.shown.as_str());
        format!("{shown}:{}:{}", at.line, at.column)
    }
}
