//! The API as Markdown: a page a tag, and an index. The same spec gives the same pages.

use crate::ir::{Api, Envelope, Operation, PageCount, PageEnd, Role, Split, Tag};
use crate::words::escape;

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// `data-table.md`.
    pub name: String,
    pub text: String,
}

/// The index, and a page for each tag in the order of the spec.
pub fn pages(api: &Api) -> Vec<Page> {
    let tags = api.tags.iter().map(|tag| Page { name: file_name(tag), text: tag_page(api, tag) });
    std::iter::once(Page { name: "index.md".to_owned(), text: index(api) }).chain(tags).collect()
}

fn file_name(tag: &Tag) -> String {
    format!("{}.md", tag.feature())
}

fn index(api: &Api) -> String {
    let mut text = format!("# {} {}\n\n{}\n", escape(&api.title), escape(&api.version), escape(api.description.trim()));
    text.push_str("\n| Tag | Operations | |\n|---|---|---|\n");
    for tag in &api.tags {
        let count = api.operations_of(tag).count();
        let told = cell(&tag.description);
        text.push_str(&format!("| [{}]({}) | {count} | {told} |\n", escape(&tag.wire), file_name(tag)));
    }
    if !api.oauth.scopes.is_empty() {
        text.push_str("\n## Scopes\n\n");
        for (scope, told) in &api.oauth.scopes {
            text.push_str(&format!("- `{scope}`: {}\n", escape(told)));
        }
    }
    text
}

fn tag_page(api: &Api, tag: &Tag) -> String {
    let mut text = format!("# {}\n\n{}\n", escape(&tag.wire), escape(tag.description.trim()));
    for operation in api.operations_of(tag) {
        text.push_str(&operation_section(api, operation));
    }
    let left_out: Vec<_> = api.unsupported.iter().filter(|one| one.tag == tag.wire).collect();
    if !left_out.is_empty() {
        text.push_str("\n## Left out\n\n");
        for one in left_out {
            text.push_str(&format!("- `{}`: {} {}\n", one.id, escape(&one.summary), escape(&one.reason)));
        }
    }
    text
}

fn operation_section(api: &Api, operation: &Operation) -> String {
    let Operation { id, method, path, evidence, .. } = operation;
    let mut text = format!("\n## `{id}`\n\n{}\n\n`{method} {}`\n", escape(&operation.summary), path.template);
    if operation.deprecated {
        text.push_str("\n**Deprecated.**\n");
    }
    if !operation.description.is_empty() {
        text.push_str(&format!("\n{}\n", escape(operation.description.trim())));
    }
    text.push_str("\n| | |\n|---|---|\n");
    let mut row = |what: &str, told: String| text.push_str(&format!("| {what} | {told} |\n"));
    row("effect", format!("`{}`: {}", operation.effect.name(), operation.effect.meaning()));
    row("permission", format!("`{}`", api.permission(operation)));
    row("scopes", scopes(api, operation));
    row("parameters", parameters(operation));
    row("answer", envelope(operation.answer.envelope).to_owned());
    row("caps", caps(operation));
    row("cost", cell(&operation.cost()));
    row("evidence", format!("{}: `{}`", evidence.confidence.meaning(), evidence.sources.join("`, `")));
    if let Some(server) = &operation.server {
        row("host", format!("`{}`", server.url));
    }
    if !operation.quirks.is_empty() {
        text.push_str("\nQuirks:\n\n");
        for quirk in &operation.quirks {
            text.push_str(&format!("- {}\n", escape(quirk.trim())));
        }
    }
    text
}

fn scopes(api: &Api, operation: &Operation) -> String {
    match api.scopes(operation) {
        [] => "none".to_owned(),
        [scope] => format!("`{scope}`"),
        scopes => format!("any of `{}`", scopes.join("`, `")),
    }
}

fn parameters(operation: &Operation) -> String {
    let seen = operation.parameters.iter().filter(|parameter| parameter.role == Role::Caller);
    let told: Vec<String> = seen
        .map(|parameter| format!("`{}`{}", parameter.wire, if parameter.required { "" } else { " (optional)" }))
        .collect();
    if told.is_empty() { "none".to_owned() } else { told.join(", ") }
}

fn envelope(envelope: Envelope) -> &'static str {
    match envelope {
        Envelope::Page => "a page with its total",
        Envelope::List => "a list",
        Envelope::Entity => "an entity",
        Envelope::Message => "a message: `error: true` in a 200 is an error",
        Envelope::None => "nothing that is looked at",
    }
}

/// Records a page and items a request.
fn caps(operation: &Operation) -> String {
    let paging = operation.paging.as_ref().map(|paging| {
        let count = match paging.count {
            PageCount::Pages => "pages",
            PageCount::Records => "records",
        };
        let end = match paging.end {
            PageEnd::Total => "a total",
            PageEnd::ShortPage => "a short page",
            PageEnd::EmptyPage => "an empty page",
        };
        format!("{} records a page, counted in {count} from {}, ends by {end}", paging.max, paging.first)
    });
    let batch = operation.batch.as_ref().map(|batch| {
        let max = batch.max.map_or("any number of".to_owned(), |max| format!("{max}"));
        let split = match batch.split {
            Split::Each => "may be split",
            Split::Never => "never split",
        };
        format!("{max} items a request, {split}")
    });
    let told: Vec<String> = paging.into_iter().chain(batch).collect();
    if told.is_empty() { "none".to_owned() } else { told.join("; ") }
}

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    escape(&text.split_whitespace().collect::<Vec<_>>().join(" ")).replace('|', "\\|")
}
