//! Edits of a text that the bytes of an input describe.

use crate::SHOP;

/// Words that mean something to the compiler, or are likely wrong where they are put.
const WORDS: &[&str] = &[
    "",
    "~",
    "-1",
    "1e999",
    "true",
    "[]",
    "{}",
    "'",
    "&a",
    "*a",
    "|",
    "- x",
    "? x",
    "\u{202e}",
    "\t",
    "type",
    "Self",
    "Unknown",
    "rest",
    "{id}",
    "a: b",
    "'#/components/schemas/Order'",
    "{$ref: '#/components/schemas/Order'}",
    "{type: object}",
    "{oneOf: [{type: string}, {type: integer}]}",
    "{allOf: [{$ref: '#/components/schemas/Order'}]}",
    "page",
    "list",
    "entity",
    "message",
    "none",
    "create",
    "each",
    "never",
    "records",
    "short_page",
    "binary",
    "string",
    "integer",
    "array",
    "decimal",
    "date",
    "uuid",
    "properties",
    "required",
    "nullable",
    "additionalProperties",
    "x-typed-by",
    "x-name",
    "x-paging",
    "x-batch",
    "x-links",
    "x-fill",
    "x-unsupported",
    "security",
    "deprecated",
    "enum",
];

/// The fixture, with an edit for every four bytes.
pub fn mutated(data: &[u8]) -> String {
    let mut lines: Vec<String> = SHOP.split_inclusive('\n').map(str::to_owned).collect();
    for edit in data.chunks_exact(4).take(16) {
        if let [what, line, other, word] = edit
            && !lines.is_empty()
        {
            let (line, other) = (usize::from(*line) % lines.len(), usize::from(*other) % lines.len());
            apply(&mut lines, *what, (line, other), WORDS[usize::from(*word) % WORDS.len()], *word);
        }
    }
    lines.concat()
}

fn apply(lines: &mut Vec<String>, what: u8, (line, other): (usize, usize), word: &str, byte: u8) {
    match what % 9 {
        0 => drop(lines.remove(line)),
        1 => lines.insert(other, lines[line].clone()),
        2 => lines.swap(line, other),
        3 => lines[line].insert_str(0, "  "),
        4 => lines[line] = lines[line].strip_prefix("  ").unwrap_or(&lines[line]).to_owned(),
        5 => lines[line] = replaced(&lines[line], ": ", usize::from(byte >> 6), word),
        6 => lines[line] = with_key(&lines[line], word),
        7 => lines[line] = replaced(&lines[line], "", other, word),
        _ => lines[line] = replaced(&lines[line], "{", usize::from(byte >> 6), word),
    }
}

/// What follows the `index`th mark, up to the end of the value, replaced; with no mark, a word put in at a character.
fn replaced(line: &str, mark: &str, index: usize, word: &str) -> String {
    let starts: Vec<usize> = line.match_indices(mark).map(|(at, _)| at + mark.len()).collect();
    let Some(start) = starts.get(index % starts.len().max(1)) else { return line.to_owned() };
    let (before, after) = line.split_at(*start);
    let end = if mark.is_empty() { 0 } else { after.find([',', '}', ']', '\n']).unwrap_or(after.len()) };
    format!("{before}{word}{}", &after[end..])
}

fn with_key(line: &str, key: &str) -> String {
    let Some((before, after)) = line.split_once(':') else { return line.to_owned() };
    let indent = before.len() - before.trim_start_matches([' ', '-']).len();
    format!("{}{key}:{after}", &before[..indent])
}
