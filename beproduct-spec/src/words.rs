//! What the spec's answers are called: words that emitted documentation, pages and the command share.

use crate::ir::{Api, Confidence, Effect, Operation, PageEnd, Split, Tag};

impl Effect {
    pub const ALL: [Effect; 5] = [Effect::Read, Effect::Create, Effect::Update, Effect::Delete, Effect::Action];

    /// `Read`, as permissions are written.
    pub fn name(self) -> &'static str {
        match self {
            Effect::Read => "Read",
            Effect::Create => "Create",
            Effect::Update => "Update",
            Effect::Delete => "Delete",
            Effect::Action => "Action",
        }
    }

    /// What a call of it does to the data.
    pub fn meaning(self) -> &'static str {
        match self {
            Effect::Read => "changes nothing",
            Effect::Create => "makes a record",
            Effect::Update => "changes a record",
            Effect::Delete => "removes a record",
            Effect::Action => "does something that is neither a read nor a write of a record",
        }
    }
}

impl Confidence {
    /// Who knows of an operation.
    pub fn meaning(self) -> &'static str {
        match self {
            Confidence::LiveTested => "Seen working against the live service",
            Confidence::BothSdks => "Both of the vendor's SDKs agree",
            Confidence::OneSdk => "One source knows of it",
            Confidence::Inferred => "Deduced, not seen: probe it before you rely on it",
        }
    }
}

impl Api {
    /// Each permission that an operation needs.
    pub fn permissions(&self) -> impl Iterator<Item = (&Tag, Effect)> {
        self.tags.iter().flat_map(move |tag| {
            let needed = move |effect: &Effect| self.operations_of(tag).any(|operation| operation.effect == *effect);
            Effect::ALL.into_iter().filter(needed).map(move |effect| (tag, effect))
        })
    }

    /// `Style::Read`: what an operation asks of `may` in `access!`.
    pub fn permission(&self, operation: &Operation) -> String {
        let tag = self.tags.iter().find(|tag| tag.wire == operation.tag);
        format!("{}::{}", tag.map_or(operation.tag.as_str(), |tag| tag.type_name.as_str()), operation.effect.name())
    }

    /// The scopes of which an operation needs one.
    pub fn scopes(&self, operation: &Operation) -> &[String] {
        operation.scopes.and_then(|set| self.scope_sets.get(set)).map(|set| set.scopes.as_slice()).unwrap_or_default()
    }
}

impl Operation {
    /// What a call costs, in requests.
    pub fn cost(&self) -> String {
        if let Some(paging) = &self.paging {
            let more = match paging.end {
                PageEnd::Total => "",
                PageEnd::ShortPage => ", one more when the last page is full",
                PageEnd::EmptyPage => ", and one more to see the end",
            };
            return format!("Costs one request for every {} records{more}.", paging.max);
        }
        let Some(batch) = &self.batch else { return "Costs one request.".to_owned() };
        let max = batch
            .max
            .map(|max| format!("at most {max} items a request"))
            .unwrap_or_else(|| "no known cap of items".to_owned());
        match batch.split {
            Split::Each => {
                format!("Costs one request for every chunk: {max}; `batch` splits. {}", escape(&batch.reason))
            }
            Split::Never => format!("Costs one request: {max}, never split. {}", escape(&batch.reason)),
        }
    }
}

/// Keeps Markdown and rustdoc from reading brackets and addresses of the spec's text as markup.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            escaped.push('`');
        }
        let in_code = index % 2 == 1;
        if in_code {
            escaped.push_str(part);
        } else {
            escape_prose(part, &mut escaped);
        }
    }
    escaped
}

fn escape_prose(text: &str, escaped: &mut String) {
    for (index, word) in text.split_inclusive(char::is_whitespace).enumerate() {
        let (word, space) = match word.char_indices().next_back() {
            Some((at, last)) if last.is_whitespace() => word.split_at(at),
            _ => (word, ""),
        };
        if word.contains("://") {
            let end = word.trim_end_matches(['.', ',', ')', ';', ':']);
            let start = end.trim_start_matches('(');
            escaped.push_str(&"(".repeat(end.len() - start.len()));
            escaped.push_str(&format!("<{start}>"));
            escaped.push_str(word.get(end.len()..).unwrap_or_default());
        } else {
            for (at, c) in word.char_indices() {
                let special = match c {
                    '<' | '>' | '[' | ']' | '*' => true,
                    // Inside a word it emphasizes nothing.
                    '_' => !is_inside_word(word, at),
                    '#' => index == 0,
                    _ => false,
                };
                if special {
                    escaped.push('\\');
                }
                escaped.push(c);
            }
        }
        escaped.push_str(space);
    }
}

fn is_inside_word(word: &str, at: usize) -> bool {
    let (before, after) = word.split_at(at);
    let before = before.chars().next_back().is_some_and(char::is_alphanumeric);
    before && after.chars().nth(1).is_some_and(char::is_alphanumeric)
}
