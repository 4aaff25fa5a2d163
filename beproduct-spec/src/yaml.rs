//! YAML (and JSON, which is YAML) to a spanned tree, from the events of the parser.
//!
//! The tree is built with a stack of our own, so that deep nesting costs no call stack, and it is limited to
//! [`MAX_DEPTH`] levels so that whoever walks it may recurse.

use crate::codes;
use crate::finding::Finding;
use crate::node::{Key, Node, NodeKind};
use crate::span::{File, FileId, Span};
use saphyr_parser::{Event, Parser, ScalarStyle};

/// Levels of nesting that a file may have. The deepest in the real spec are about 20.
pub(crate) const MAX_DEPTH: usize = 64;

/// Parses one file. Faults go to `findings`; a file with a syntax error gives no tree.
pub(crate) fn parse_yaml(id: FileId, file: &File, findings: &mut Vec<Finding>) -> Option<Node> {
    check_characters(id, file, findings)?;
    let mut builder = Builder { id, file, stack: Vec::new(), root: None, findings };
    for event in Parser::new_from_str(&file.source) {
        match event {
            Ok((event, span)) => builder.event(event, span)?,
            Err(error) => {
                let at = builder.mark(error.marker());
                let help = builder
                    .open_bracket()
                    .unwrap_or_else(|| "mend the YAML here; the rest of this file is checked after that".to_owned());
                let message = format!("the file cannot be read: {}", error.info());
                builder.findings.push(Finding::new(codes::YAML, at, message).help(help));
                return None;
            }
        }
    }
    if builder.root.is_none() {
        let at = Span { file: id, line: 1, column: 1, width: 1 };
        builder.findings.push(Finding::new(codes::YAML, at, "the file is empty").help("a spec file holds a map"));
    }
    builder.root
}

/// A control character ends a file for the parser, or begins a line for some readers and not for others.
fn check_characters(id: FileId, file: &File, findings: &mut Vec<Finding>) -> Option<()> {
    let odd = |c: char| c.is_control() && c != '\t';
    for line in 1..=file.lines() {
        let text = file.line(line).unwrap_or_default();
        let Some((column, c)) = text.chars().enumerate().find(|(_, c)| odd(*c)) else { continue };
        let at = Span { file: id, line, column: column + 1, width: 1 };
        let message = format!("the file holds the control character U+{:04X}", u32::from(c));
        let help = match c {
            '\r' => "end lines by a line feed, with or without a carriage return before it",
            _ => "take it out, or write it as an escape in double quotes",
        };
        findings.push(Finding::new(codes::YAML, at, message).help(help));
        return None;
    }
    Some(())
}

struct Builder<'a> {
    id: FileId,
    file: &'a File,
    stack: Vec<Open>,
    root: Option<Node>,
    findings: &'a mut Vec<Finding>,
}

/// A collection that is not closed yet.
struct Open {
    at: Span,
    /// Written in brackets.
    flow: bool,
    items: Vec<Node>,
    /// Keys of a map, each followed by its value in `items`.
    keys: Option<Vec<Key>>,
}

impl Builder<'_> {
    /// `None` ends the parse: a finding says why.
    fn event(&mut self, event: Event<'_>, span: saphyr_parser::Span) -> Option<()> {
        let at = self.span(span);
        // Brackets are characters; a collection in blocks begins at what it holds.
        let flow = span.start != span.end;
        match event {
            Event::Scalar(text, style, _, tag) => {
                self.check_tag(at, tag.is_some());
                let plain = style == ScalarStyle::Plain;
                self.push(Node { at, kind: NodeKind::Scalar { text: text.into_owned(), plain } });
            }
            Event::SequenceStart(_, tag) => {
                self.check_tag(at, tag.is_some());
                self.open(at, flow, None)?;
            }
            Event::MappingStart(_, tag) => {
                self.check_tag(at, tag.is_some());
                self.open(at, flow, Some(Vec::new()))?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(at),
            Event::Alias(_) => {
                self.refuse(at, "a YAML alias is not supported in a spec", "use a `$ref`, which other tools read too");
                self.push(Node { at, kind: NodeKind::Scalar { text: String::new(), plain: true } });
            }
            Event::DocumentStart(_) if self.root.is_some() => {
                self.refuse(at, "a spec file holds one document", "move this document to a file of its own");
                return None;
            }
            _ => {}
        }
        Some(())
    }

    fn open(&mut self, at: Span, flow: bool, keys: Option<Vec<Key>>) -> Option<()> {
        if self.stack.len() >= MAX_DEPTH {
            let finding = Finding::new(codes::TOO_DEEP, at, format!("nested deeper than {MAX_DEPTH} levels"));
            self.findings.push(finding.help("give an inner schema a name and refer to it"));
            return None;
        }
        self.stack.push(Open { at, flow, items: Vec::new(), keys });
        Some(())
    }

    fn close(&mut self, end: Span) {
        let Some(mut open) = self.stack.pop() else { return };
        if open.flow {
            open.at.width = match end.line == open.at.line {
                true => (end.column + 1).saturating_sub(open.at.column).max(1),
                false => 1,
            };
        } else if let Some(first) = open.keys.iter().flatten().next() {
            open.at.width = first.at.width;
        }
        let kind = match open.keys {
            Some(keys) => NodeKind::Map(keys.into_iter().zip(open.items).collect()),
            None => NodeKind::List(open.items),
        };
        self.push(Node { at: open.at, kind });
    }

    fn push(&mut self, node: Node) {
        let Some(open) = self.stack.last_mut() else {
            self.root = Some(node);
            return;
        };
        match &mut open.keys {
            // As many keys as values: this node is the next key.
            Some(keys) if keys.len() == open.items.len() => {
                let (key, finding) = make_key(node, keys);
                keys.push(key);
                self.findings.extend(finding);
            }
            _ => open.items.push(node),
        }
    }

    /// The innermost bracket that is still open, which is what most syntax errors in a spec come from.
    fn open_bracket(&self) -> Option<String> {
        let open = self.stack.last().filter(|open| open.flow)?;
        let bracket = if open.keys.is_some() { '{' } else { '[' };
        Some(format!("is the `{bracket}` of line {} closed? The rest of this file is checked after that", open.at.line))
    }

    fn check_tag(&mut self, at: Span, tagged: bool) {
        if tagged {
            self.refuse(at, "a YAML tag is not supported in a spec", "write the value without the tag");
        }
    }

    fn refuse(&mut self, at: Span, message: &str, help: &str) {
        self.findings.push(Finding::new(codes::YAML, at, message).help(help));
    }

    /// May be behind the end of the file; the report puts that right.
    fn mark(&self, marker: &saphyr_parser::Marker) -> Span {
        Span { file: self.id, line: marker.line().max(1), column: marker.col() + 1, width: 1 }
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        let at = self.mark(&span.start);
        let end = if span.end.line() == span.start.line() {
            span.end.col() + 1
        } else {
            self.file.line(at.line).unwrap_or_default().trim_end().chars().count() + 1
        };
        Span { width: end.saturating_sub(at.column).max(1), ..at }
    }
}

fn make_key(node: Node, keys: &[Key]) -> (Key, Option<Finding>) {
    let text = node.text().unwrap_or_default().to_owned();
    let finding = if node.text().is_none() {
        Some(Finding::new(codes::YAML, node.at, "a key must be text").help("write the key as a plain word"))
    } else if !node.to_json().is_string() {
        let message = format!("the key `{text}` is {}, and a key must be text", node.kind_name());
        Some(Finding::new(codes::YAML, node.at, message).help(format!("write `'{text}'`")))
    } else {
        keys.iter().find(|key| key.text == text).map(|first| {
            Finding::new(codes::DUPLICATE_KEY, node.at, format!("the key `{text}` stands twice in this map"))
                .help(format!("the first one is on line {}; keep one of them", first.at.line))
        })
    };
    (Key { text, at: node.at }, finding)
}
