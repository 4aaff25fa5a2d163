//! What changed since a watermark.

use std::time::Duration;

use beproduct_runtime::jiff::Timestamp;
use beproduct_runtime::{CallOptions, Canned, Change, Changes, Error, Value, Watermark};
use serde_json::json;

use super::{answering, conditions, page};
use crate::api::{Shoe, ShoeSearch, client};

async fn changes(canned: &Canned, since: impl Into<Watermark>) -> Changes<ShoeSearch> {
    client(canned).await.changes_since(ShoeSearch::default(), CallOptions::default(), since)
}

/// All changes of these answers, ids of deleted ones with a `!`, and the next watermark.
async fn read(pages: impl IntoIterator<Item = Value>, since: &Watermark) -> (Vec<String>, Watermark) {
    let (changes, watermark) = changes(&answering(pages), since).await.collect().await.unwrap();
    (changes.iter().map(told).collect(), watermark)
}

fn told(change: &Change<Shoe>) -> String {
    match change {
        Change::Changed(shoe) => shoe.id.to_string(),
        Change::Deleted(shoe) => format!("!{}", shoe.id),
    }
}

fn noon() -> Watermark {
    Watermark::at("2026-06-01T12:00:00Z".parse().unwrap())
}

#[tokio::test]
async fn the_overlap_is_read_again_and_each_version_given_once() {
    let first = page(&[["1", "", "2026-06-01T12:03:00Z"], ["2", "", "2026-06-01T12:09:00.5Z"]], 2);
    let (given, watermark) = read([first], &noon()).await;
    assert_eq!(given, ["1", "2"]);
    assert_eq!(watermark.time(), Some("2026-06-01T12:09:00.5Z".parse().unwrap()));

    // 2 is known, 3 came late, 1 changed again.
    let canned = answering([page(
        &[["2", "", "2026-06-01T12:09:00.5Z"], ["3", "", "2026-06-01T12:08:00Z"], ["1", "", "2026-06-01T12:20:00Z"]],
        3,
    )]);
    let (given, next) = changes(&canned, &watermark).await.collect().await.unwrap();
    assert_eq!(given.iter().map(told).collect::<Vec<_>>(), ["3", "1"]);
    assert_eq!(
        conditions(&canned),
        [json!([{"field": "ModifiedAt", "operator": "Gte", "value": "2026-06-01T12:04:00Z"}])]
    );
    assert_eq!(canned.requests()[0].query("showDeleted").as_deref(), Some("true"));
    assert_eq!(next.time(), Some("2026-06-01T12:20:00Z".parse().unwrap()));
}

#[tokio::test]
async fn a_deletion_is_told_once_and_a_revival_is_a_change() {
    let (given, watermark) = read([page(&[["!1", "", "2026-06-01T12:01:00Z"]], 1)], &noon()).await;
    assert_eq!(given, ["!1"]);
    let (given, watermark) = read([page(&[["!1", "", "2026-06-01T12:02:00Z"]], 1)], &watermark).await;
    assert!(given.is_empty(), "{given:?}");
    let (given, _) = read([page(&[["1", "", "2026-06-01T12:02:00Z"]], 1)], &watermark).await;
    assert_eq!(given, ["1"]);
}

#[tokio::test]
async fn a_sweep_finds_deletions_that_moved_no_time() {
    let old = "2026-01-01T00:00:00Z";
    let canned = answering([page(&[["!1", "", old], ["2", "", old], ["3", "", "2026-06-01T12:00:01Z"]], 3)]);
    let (given, watermark) = changes(&canned, noon()).await.sweep().collect().await.unwrap();
    assert_eq!(given.iter().map(told).collect::<Vec<_>>(), ["!1", "3"]);
    assert_eq!(conditions(&canned), [json!([])], "nothing is left out of it");
    let again = answering([page(&[["!1", "", old], ["2", "", old], ["3", "", "2026-06-01T12:00:01Z"]], 3)]);
    let (given, _) = changes(&again, &watermark).await.sweep().collect().await.unwrap();
    assert!(given.is_empty(), "{given:?}");
}

#[tokio::test]
async fn a_list_that_moved_is_read_again_until_all_was_read() {
    let at = "2026-06-01T12:01:00Z";
    let (one, two, three, four) = (["1", "", at], ["2", "", at], ["3", "", at], ["4", "", at]);
    let pages = [
        // 4 slips in front of the page that comes: 1 comes twice, 4 never.
        page(&[two, three, one], 4),
        page(&[one], 4),
        page(&[four, two, three], 4),
        page(&[one], 4),
    ];
    let canned = answering(pages);
    let (given, watermark) = changes(&canned, noon()).await.collect().await.unwrap();
    assert_eq!(given.iter().map(told).collect::<Vec<_>>(), ["2", "3", "1", "4"], "each once");
    assert_eq!(canned.requests().len(), 4);
    assert_eq!(watermark.time(), Some(at.parse().unwrap()));
}

#[tokio::test]
async fn the_watermark_stays_until_everything_was_read() {
    let at = "2026-06-01T12:01:00Z";
    let (one, two, three) = (["1", "", at], ["2", "", at], ["3", "", at]);
    let reading = || [page(&[one, two, three], 4), page(&[three], 4)];
    let canned = answering(reading().into_iter().chain(reading()).chain(reading()));
    let mut moving = changes(&canned, noon()).await;
    let mut given = 0;
    let error: Error = loop {
        match moving.try_next().await {
            Ok(change) => given += usize::from(change.is_some()),
            Err(error) => break error,
        }
        assert_eq!(*moving.watermark(), noon(), "in the middle");
    };
    assert!(error.is_list_incomplete(), "{error}");
    assert_eq!((given, canned.requests().len()), (3, 6));
    assert_eq!(*moving.watermark(), noon());
    assert_eq!(moving.try_next().await.unwrap(), None);

    let broken = answering([page(&[one, two, three], 4)]);
    let mut broken = changes(&broken, noon()).await;
    while let Ok(Some(_)) = broken.try_next().await {}
    assert_eq!(*broken.watermark(), noon(), "after a fault");
}

/// Whichever clock is ahead: the watermark is neither beyond what was read nor beyond the start of the reading.
#[tokio::test]
async fn clocks_that_differ_lose_nothing() {
    let later = (Timestamp::now() + Duration::from_secs(3600)).to_string();
    let start = Timestamp::now();
    let (_, watermark) = read([page(&[["1", "", &later]], 1)], &noon()).await;
    let time = watermark.time().unwrap();
    assert!(start <= time && time <= Timestamp::now(), "{time}");

    let (_, watermark) = read([page(&[], 0)], &noon()).await;
    assert_eq!(watermark.time(), noon().time(), "nothing was read");
    let (_, watermark) = read([page(&[], 0)], &Watermark::beginning()).await;
    assert_eq!(watermark.time(), None);
}

#[tokio::test]
async fn a_watermark_is_stored_as_text_and_belongs_to_its_list() {
    let (_, watermark) = read([page(&[["1", "", "2026-06-01T12:03:00Z"]], 1)], &noon()).await;
    let stored: Watermark = watermark.to_string().parse().unwrap();
    assert_eq!(stored, watermark);
    assert!("[]".parse::<Watermark>().unwrap_err().to_string().contains("no watermark"));

    let canned = answering([]);
    let other = ShoeSearch { filters: vec![json!({"field": "name"})], deleted: None };
    let other = client(&canned).await.changes_since(other, CallOptions::default(), stored).collect().await.unwrap_err();
    assert!(other.to_string().contains("the watermark is of another list"), "{other}");
    assert!(canned.requests().is_empty());
}

#[tokio::test]
async fn a_condition_that_was_ignored_is_an_error() {
    let canned = answering([page(&[["1", "", "2026-05-01T00:00:00Z"]], 1)]);
    let error = changes(&canned, noon()).await.collect().await.unwrap_err();
    assert!(error.is_filter_ignored(), "{error}");
    assert!(error.to_string().contains("`ModifiedAt`"), "{error}");
}
