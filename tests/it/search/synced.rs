//! Pages of many headers.

use crate::support::{sandbox_with, small};
use beproduct_generated::models::{AppResult, MasterFolder, SyncedPage};
use beproduct_sandbox::{Options, Sandbox};
use std::collections::BTreeSet;

fn pages(synced: Vec<SyncedPage>) -> Vec<AppResult> {
    let page = |synced| match synced {
        SyncedPage::AppResult(page) => page,
        other => panic!("{other:?}"),
    };
    synced.into_iter().map(page).collect()
}

/// Header and page.
fn named(pages: &[AppResult]) -> BTreeSet<(String, String)> {
    let names: BTreeSet<_> =
        pages.iter().map(|page| (page.header_id.to_string(), page.id.as_str().to_owned())).collect();
    assert_eq!(names.len(), pages.len(), "each once");
    names
}

fn kind(sandbox: &Sandbox, kind: &str) -> String {
    sandbox.state().pages("Style").into_iter().find(|page| page.2 == kind).unwrap().0
}

#[tokio::test]
async fn pages_of_many_headers_come_at_200_a_request() {
    let (sandbox, client) = sandbox_with(Options { styles: 450, ..small() }).await;
    let ids = sandbox.state().styles();
    let all = pages(client.sync().pages().folder(MasterFolder::Style).stream().collect().await.unwrap());
    let (all, spent) = (named(&all), sandbox.requests_today());
    let of_each = client.sync().pages().folder(MasterFolder::Style).of_headers(ids.iter().chain(&ids).cloned());
    let found = pages(of_each.collect().await.unwrap());
    assert_eq!(named(&found), all, "an id that comes twice is asked for once");
    // Of each 200 headers one request a page of 200, the last of which is short.
    let of_chunk = |ids: &[String]| all.iter().filter(|(header, _)| ids.contains(header)).count() as u64 / 200 + 1;
    assert_eq!(sandbox.requests_today() - spent, ids.chunks(200).map(of_chunk).sum::<u64>());

    let before = sandbox.requests_today();
    let none = client.sync().pages().of_headers([""; 0]).collect().await.unwrap();
    assert!(none.is_empty() && sandbox.requests_today() == before, "no header is not every header");
}

/// A page read at once is the page read by itself.
#[tokio::test]
async fn a_page_is_the_one_that_is_read_alone() {
    let (sandbox, client) = sandbox_with(small()).await;
    let (style, form) = (sandbox.state().styles()[0].clone(), kind(&sandbox, "Form"));
    let since = beproduct_runtime::jiff::Timestamp::now();
    let field = client.style().page_get(style.clone(), form.clone()).send().await.unwrap().into_value();
    let concept = ("concept", "Synced");
    client.style().page_form_update(style.clone(), form.clone()).item(concept).send().await.unwrap();
    let alone = client.style().page_get(style.clone(), form.clone()).send().await.unwrap().into_value();
    assert_ne!(field, alone);
    let changed = client.sync().pages().since(since).of_headers(sandbox.state().styles());
    let changed = pages(changed.collect().await.unwrap());
    assert_eq!(changed, [alone], "only what changed since then");
}
