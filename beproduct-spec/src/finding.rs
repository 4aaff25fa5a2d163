//! What is wrong with a spec, and how it is told.

use crate::codes::{self, Code};
use crate::span::{File, Files, Span};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt;

/// One fault: a fact, a place and a way out.
#[derive(Clone, Debug)]
pub struct Finding {
    pub code: Code,
    pub at: Span,
    pub message: String,
    pub help: String,
}

impl Finding {
    pub(crate) fn new(code: Code, at: Span, message: impl Into<String>) -> Finding {
        Finding { code, at, message: message.into(), help: String::new() }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Finding {
        self.help = help.into();
        self
    }
}

/// All faults of a spec, sorted by place, with the files that they stand in.
#[derive(Clone, Debug)]
pub struct Report {
    pub files: Files,
    pub findings: Vec<Finding>,
}

impl Report {
    pub(crate) fn new(files: Files, mut findings: Vec<Finding>) -> Report {
        for finding in &mut findings {
            finding.at = files.get(finding.at.file).map_or(finding.at, |file| file.clamped(finding.at));
        }
        findings.sort_by(|a, b| (a.at, a.code.id, &a.message).cmp(&(b.at, b.code.id, &b.message)));
        // What is no proper YAML is stood for by nothing, which other rules may object to.
        let improper: Vec<Span> =
            findings.iter().filter(|finding| finding.code == codes::YAML).map(|finding| finding.at).collect();
        findings.retain(|finding| finding.code == codes::YAML || !improper.contains(&finding.at));
        // One wrong type may be met by two rules: that of the key above it and that of the thing itself.
        let same = |a: &Finding, b: &Finding| a.code == codes::WRONG_TYPE || a.message == b.message;
        findings.dedup_by(|a, b| a.at == b.at && a.code == b.code && same(a, b));
        Report { files, findings }
    }

    /// One finding with an excerpt of its source.
    pub fn render(&self, finding: &Finding) -> String {
        let title = Level::ERROR.primary_title(finding.message.as_str()).id(finding.code.id);
        let mut groups = Vec::new();
        match self.files.get(finding.at.file).and_then(|file| excerpt(file, finding.at)) {
            Some(snippet) => groups.push(title.element(snippet)),
            None => groups.push(Group::with_title(title)),
        }
        if !finding.help.is_empty() {
            groups.push(Group::with_title(Level::HELP.secondary_title(finding.help.as_str())));
        }
        Renderer::plain().render(&groups).to_string()
    }
}

/// The line before a place and its own, with the place underlined.
fn excerpt(file: &File, at: Span) -> Option<Snippet<'_, annotate_snippets::Annotation<'_>>> {
    let first_line = at.line.saturating_sub(1).max(1);
    let start = file.start(first_line)?;
    let own = file.start(at.line)?;
    let text = file.line(at.line)?;
    let shown = file.source.get(start..own + text.len())?;
    let from = own - start + byte_of(text, at.column.saturating_sub(1));
    let to = own - start + byte_of(text, at.column.saturating_sub(1) + at.width);
    let annotation = AnnotationKind::Primary.span(from..to.max(from));
    Some(Snippet::source(shown).line_start(first_line).path(file.shown.as_str()).annotation(annotation))
}

fn byte_of(text: &str, chars: usize) -> usize {
    text.char_indices().nth(chars).map_or(text.len(), |(index, _)| index)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{}\n", self.render(finding))?;
        }
        match self.findings.len() {
            1 => write!(f, "1 fault in the spec"),
            n => write!(f, "{n} faults in the spec"),
        }
    }
}

impl std::error::Error for Report {}
