//! YAML (and JSON, which is YAML) to a spanned tree, from the events of the parser.
//!
//! The tree is built with a stack of our own, so that deep nesting costs no call stack, and it is limited to
//! [`MAX_DEPTH`] levels so that whoever walks it may recurse.

use crate::codes;
use crate::finding::Finding;
use crate::node::{Key, Node, NodeKind};
use crate::span::{FileId, Span};
use saphyr_parser::{Event, Parser, ScalarStyle};

/// Levels of nesting that a file may have. The deepest in the real spec are about 20.
pub(crate) const MAX_DEPTH: usize = 64;

/// Parses one file. Faults go to `findings`; a file with a syntax error gives no tree.
pub(crate) fn parse_yaml(file: FileId, source: &str, findings: &mut Vec<Finding>) -> Option<Node> {
    let mut builder = Builder { file, source, stack: Vec::new(), root: None, findings };
    for event in Parser::new_from_str(source) {
        match event {
            Ok((event, span)) => builder.event(event, span)?,
            Err(error) => {
                let at = builder.mark(error.marker());
                builder.findings.push(
                    Finding::new(codes::YAML, at, format!("the file cannot be read: {}", error.info()))
                        .help("mend the YAML here; the rest of this file is checked after that"),
                );
                return None;
            }
        }
    }
    if builder.root.is_none() {
        let at = Span { file, line: 1, column: 1, width: 1 };
        builder.findings.push(Finding::new(codes::YAML, at, "the file is empty").help("a spec file holds a map"));
    }
    builder.root
}

struct Builder<'a> {
    file: FileId,
    source: &'a str,
    stack: Vec<Open>,
    root: Option<Node>,
    findings: &'a mut Vec<Finding>,
}

/// A collection that is not closed yet.
struct Open {
    at: Span,
    items: Vec<Node>,
    /// Keys of a map, each followed by its value in `items`.
    keys: Option<Vec<Key>>,
}

impl Builder<'_> {
    /// `None` ends the parse: a finding says why.
    fn event(&mut self, event: Event<'_>, span: saphyr_parser::Span) -> Option<()> {
        let at = self.span(span);
        match event {
            Event::Scalar(text, style, _, tag) => {
                if tag.is_some() {
                    self.refuse(at, "a YAML tag is not supported in a spec", "write the value without the tag");
                }
                let plain = style == ScalarStyle::Plain;
                self.push(Node { at, kind: NodeKind::Scalar { text: text.into_owned(), plain } });
            }
            Event::SequenceStart(..) => self.open(at, None)?,
            Event::MappingStart(..) => self.open(at, Some(Vec::new()))?,
            Event::SequenceEnd | Event::MappingEnd => self.close(),
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

    fn open(&mut self, at: Span, keys: Option<Vec<Key>>) -> Option<()> {
        if self.stack.len() >= MAX_DEPTH {
            let finding = Finding::new(codes::TOO_DEEP, at, format!("nested deeper than {MAX_DEPTH} levels"));
            self.findings.push(finding.help("give an inner schema a name and refer to it"));
            return None;
        }
        self.stack.push(Open { at, items: Vec::new(), keys });
        Some(())
    }

    fn close(&mut self) {
        let Some(open) = self.stack.pop() else { return };
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

    fn refuse(&mut self, at: Span, message: &str, help: &str) {
        self.findings.push(Finding::new(codes::YAML, at, message).help(help));
    }

    fn mark(&self, marker: &saphyr_parser::Marker) -> Span {
        Span { file: self.file, line: marker.line().max(1), column: marker.col() + 1, width: 1 }
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        let mut at = self.mark(&span.start);
        at.width = if span.end.line() == span.start.line() {
            span.end.col().saturating_sub(span.start.col()).max(1)
        } else {
            let line = self.source.lines().nth(at.line - 1).unwrap_or_default().trim_end();
            line.chars().count().saturating_sub(span.start.col()).max(1)
        };
        at
    }
}

fn make_key(node: Node, keys: &[Key]) -> (Key, Option<Finding>) {
    let text = node.text().unwrap_or_default().to_owned();
    let finding = if node.text().is_none() {
        Some(Finding::new(codes::YAML, node.at, "a key must be text").help("write the key as a plain word"))
    } else {
        keys.iter().find(|key| key.text == text).map(|first| {
            Finding::new(codes::DUPLICATE_KEY, node.at, format!("the key `{text}` stands twice in this map"))
                .help(format!("the first one is on line {}; keep one of them", first.at.line))
        })
    };
    (Key { text, at: node.at }, finding)
}
