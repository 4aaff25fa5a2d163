//! What changed since a watermark, and records that change and go while it is read.

use crate::support::{client_of, sandbox_with, small};
use beproduct_generated::models::StyleHeader;
use beproduct_generated::{Change, Changes, Client, DeleteHeaders, Header, ReadHeaders, Watermark, WriteHeaders};
use beproduct_sandbox::{Options, Sandbox};
use std::collections::BTreeMap;
use std::time::Duration;

/// Id and what happened to it.
type Told = BTreeMap<String, &'static str>;

fn told<T: Header>(changes: &[Change<T>]) -> Told {
    let told: Told = changes.iter().map(tell).collect();
    assert_eq!(told.len(), changes.len(), "each once");
    told
}

fn tell<T: Header>(change: &Change<T>) -> (String, &'static str) {
    match change {
        Change::Changed(header) => (header.id().to_owned(), "changed"),
        Change::Deleted(header) => (header.id().to_owned(), "deleted"),
    }
}

fn expected(ids: &[(&str, &'static str)]) -> Told {
    ids.iter().map(|(id, what)| ((*id).to_owned(), *what)).collect()
}

/// As text between two readings, as a nightly job has it.
fn stored(watermark: &Watermark) -> Watermark {
    watermark.to_string().parse().unwrap()
}

#[tokio::test]
async fn changes_of_every_folder_are_given_once() {
    let (sandbox, client) = sandbox_with(small()).await;
    check(&sandbox, "Style", || client.style()).await;
    check(&sandbox, "Material", || client.material()).await;
    check(&sandbox, "Color", || client.color()).await;
    check(&sandbox, "Image", || client.image()).await;
    check(&sandbox, "Block", || client.block()).await;
}

async fn check<'c, F>(sandbox: &Sandbox, name: &str, folder: impl Fn() -> F)
where
    F: ReadHeaders<'c> + WriteHeaders<'c> + DeleteHeaders<'c>,
{
    let ids = sandbox.state().headers(name);
    let (all, watermark) = folder().list([]).changes_since(Watermark::beginning()).collect().await.unwrap();
    assert_eq!(told(&all).len(), ids.len(), "{name}");

    let place = sandbox.state().folders(name)[0].0.as_str().into();
    let season = (name == "Style").then_some(("season", "Spring 2026"));
    let fields = [("header_number", "new"), ("header_name", "New")].into_iter().chain(season).map(Into::into);
    let new = folder().create(place, fields).send().await.unwrap().into_value().id().to_owned();
    folder().update(&ids[0], [("header_name", "Changed").into()]).send().await.unwrap();
    folder().delete(&ids[1]).send().await.unwrap();
    let before = sandbox.requests_today();
    let (changes, watermark) = folder().list([]).changes_since(stored(&watermark)).collect().await.unwrap();
    assert_eq!(told(&changes), expected(&[(&new, "changed"), (&ids[0], "changed"), (&ids[1], "deleted")]), "{name}");
    let (changes, _) = folder().list([]).changes_since(stored(&watermark)).collect().await.unwrap();
    assert!(changes.is_empty(), "{name}: the overlap is not given again");
    assert_eq!(sandbox.requests_today() - before, 2);
}

/// A client that asks for each page when the reader comes to it, so that edits fall between pages.
async fn page_by_page() -> (Sandbox, Client) {
    let (sandbox, _) = sandbox_with(Options { styles: 450, ..small() }).await;
    let client = client_of(&sandbox, &["BeProductPublicApi"]).read_ahead(0).connect().await.unwrap();
    (sandbox, client)
}

async fn next(changes: &mut Changes<beproduct_generated::requests::StyleHeaders>) -> Option<Change<StyleHeader>> {
    changes.try_next().await.unwrap()
}

#[tokio::test]
async fn what_changes_while_it_is_read_is_given_now_or_next_time() {
    let (sandbox, client) = page_by_page().await;
    let ids = sandbox.state().styles();
    let rename =
        async |id: &String| client.style().header_update(id.clone()).field(("header_name", "Late")).send().await;
    let mut reading = client.style().headers().changes_since(Watermark::beginning());
    let mut given = vec![tell(&next(&mut reading).await.unwrap())];
    // Of the page that was read, and of those that come.
    rename(&ids[10]).await.unwrap();
    rename(&ids[400]).await.unwrap();
    client.style().header_delete(ids[5].as_str()).send().await.unwrap();
    client.style().header_delete(ids[420].as_str()).send().await.unwrap();
    while let Some(change) = next(&mut reading).await {
        assert_eq!(*reading.watermark(), Watermark::beginning(), "in the middle");
        given.push(tell(&change));
    }
    let first: Told = given.iter().cloned().collect();
    assert_eq!((given.len(), first.len()), (450, 450));
    assert_eq!((first[&ids[5]], first[&ids[10]], first[&ids[400]]), ("changed", "changed", "changed"));
    assert_eq!(first[&ids[420]], "deleted");

    let again = client.style().headers().changes_since(stored(reading.watermark()));
    let (changes, watermark) = again.collect().await.unwrap();
    assert_eq!(told(&changes), expected(&[(&ids[5], "deleted"), (&ids[10], "changed")]), "nothing else is new");
    let (changes, _) = client.style().headers().changes_since(watermark).collect().await.unwrap();
    assert!(changes.is_empty());
}

#[tokio::test]
async fn a_reading_that_ends_early_moves_no_watermark() {
    let (sandbox, client) = page_by_page().await;
    let since = Watermark::at("2020-01-01T00:00:00Z".parse().unwrap());
    let mut reading = client.style().headers().changes_since(&since);
    for _ in 0..201 {
        next(&mut reading).await.unwrap();
    }
    sandbox.leave_requests(0);
    let error = loop {
        match reading.try_next().await {
            Ok(change) => assert!(change.is_some()),
            Err(error) => break error,
        }
    };
    assert!(error.is_quota_spent() || error.is_throttled(), "{error}");
    assert_eq!(*reading.watermark(), since);
}

#[tokio::test]
async fn a_sweep_reads_the_whole_list_for_deletions_alone() {
    let (sandbox, client) = page_by_page().await;
    let ids = sandbox.state().styles();
    client.style().header_delete(ids[7].as_str()).send().await.unwrap();
    // By the time of the change nothing would be found.
    let later = beproduct_runtime::jiff::Timestamp::now() + Duration::from_secs(600);
    let (missed, _) = client.style().headers().changes_since(later).collect().await.unwrap();
    assert!(missed.is_empty());
    let before = sandbox.requests_today();
    let (found, watermark) = client.style().headers().changes_since(later).sweep().collect().await.unwrap();
    assert_eq!(told(&found), expected(&[(&ids[7], "deleted")]));
    assert_eq!(sandbox.requests_today() - before, 3, "450 styles");
    let (found, _) = client.style().headers().changes_since(watermark).sweep().collect().await.unwrap();
    assert!(found.is_empty(), "told once");
}

#[tokio::test]
async fn a_watermark_of_another_folder_is_refused() {
    let (sandbox, client) = sandbox_with(small()).await;
    let (_, watermark) = client.style().headers().changes_since(Watermark::beginning()).collect().await.unwrap();
    let before = sandbox.requests_today();
    let error = client.material().headers().changes_since(watermark).collect().await.unwrap_err();
    assert!(error.to_string().contains("the watermark is of another list"), "{error}");
    assert_eq!(sandbox.requests_today(), before);
}
