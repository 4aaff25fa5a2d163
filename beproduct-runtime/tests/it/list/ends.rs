//! How many requests a list takes, and when it ends.

use beproduct_runtime::{CallOptions, Canned, Error};

use crate::api::{Shoe, ShoeFlat, ShoeList, client};

fn shoes(ids: std::ops::Range<u32>) -> String {
    let shoes: Vec<_> = ids.map(|id| format!(r#"{{"id":"{id}","fields":[]}}"#)).collect();
    format!("[{}]", shoes.join(","))
}

fn page(ids: std::ops::Range<u32>, total: u32) -> String {
    format!(r#"{{"result":{},"total":{total}}}"#, shoes(ids))
}

async fn collect(canned: &Canned) -> Result<Vec<Shoe>, Error> {
    client(canned).await.collect(ShoeList::default(), CallOptions::default()).await
}

#[tokio::test]
async fn a_known_total_costs_no_request_more() {
    let canned = Canned::new();
    canned.push(page(0..3, 6)).push(page(3..6, 6)).push("never asked for");
    assert_eq!(collect(&canned).await.unwrap().len(), 6);
    let asked: Vec<_> = canned.requests().iter().map(|r| (r.query("pageSize"), r.query("pageNumber"))).collect();
    let expected = |n: &str| (Some("3".to_owned()), Some(n.to_owned()));
    assert_eq!(asked, [expected("0"), expected("1")]);
}

#[tokio::test]
async fn an_empty_list_costs_one_request() {
    let canned = Canned::new();
    canned.push(r#"{"result":null,"total":0}"#);
    assert_eq!(collect(&canned).await.unwrap(), []);
}

#[tokio::test]
async fn a_short_page_before_the_total_is_not_the_end() {
    let canned = Canned::new();
    canned.push(page(0..2, 4)).push(page(2..4, 4));
    assert_eq!(collect(&canned).await.unwrap().len(), 4);
}

#[tokio::test]
async fn an_empty_page_before_the_total_is_an_error() {
    let canned = Canned::new();
    canned.push(page(0..3, 5)).push(page(0..0, 5));
    let error = collect(&canned).await.unwrap_err();
    assert!(error.is_list_incomplete(), "{error}");
    assert!(error.to_string().contains("3 of 5"), "{error}");
}

#[tokio::test]
async fn after_an_error_a_list_is_at_its_end() {
    let canned = Canned::new();
    canned.push(page(0..3, 5)).push(page(0..0, 5)).push(page(3..5, 5));
    let mut items = client(&canned).await.items(ShoeList::default(), CallOptions::default());
    for _ in 0..3 {
        assert!(items.next().await.unwrap().is_ok());
    }
    assert_eq!(items.total(), Some(5));
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());
    assert_eq!(canned.answers_left(), 1);
}

#[tokio::test]
async fn a_page_without_total_does_not_end_a_list_that_told_one() {
    let canned = Canned::new();
    canned.push(page(0..3, 5)).push(r#"{"result":[]}"#);
    assert!(collect(&canned).await.unwrap_err().is_list_incomplete());
}

#[tokio::test]
async fn neither_records_nor_total_is_an_error() {
    let canned = Canned::new();
    canned.push(r#"{"result":[]}"#);
    assert!(collect(&canned).await.unwrap_err().is_list_incomplete());
}

#[tokio::test]
async fn without_any_total_a_short_page_is_the_last() {
    let canned = Canned::new();
    canned.push(format!(r#"{{"result":{}}}"#, shoes(0..3)));
    canned.push(format!(r#"{{"result":{}}}"#, shoes(3..4)));
    assert_eq!(collect(&canned).await.unwrap().len(), 4);
}

#[tokio::test]
async fn records_that_cannot_be_read_count_as_seen() {
    let canned = Canned::new();
    canned.push(r#"{"result":[{"id":"1","fields":[]},7],"total":2}"#);
    assert_eq!(collect(&canned).await.unwrap().len(), 1);
    assert_eq!(canned.requests().len(), 1);
}

#[tokio::test]
async fn offsets_count_records_and_a_short_page_ends() {
    let canned = Canned::new();
    canned.push(shoes(0..3)).push(shoes(3..5));
    let shoes = client(&canned).await.collect(ShoeFlat {}, CallOptions::default()).await.unwrap();
    assert_eq!(shoes.len(), 5);
    let offsets: Vec<_> = canned.requests().iter().filter_map(|r| r.query("skip")).collect();
    assert_eq!(offsets, ["0", "3"]);
}

#[tokio::test]
async fn count_and_first_ask_for_one_record() {
    let canned = Canned::new();
    canned.push(page(0..1, 4711)).push(page(0..1, 4711));
    let core = client(&canned).await;
    assert_eq!(core.count(ShoeList::default(), CallOptions::default()).await.unwrap(), 4711);
    let first = core.first(ShoeList::default(), CallOptions::default()).await.unwrap();
    assert_eq!(first.unwrap().id.as_str(), "0");
    assert!(canned.requests().iter().all(|r| r.query("pageSize").as_deref() == Some("1")));
    assert_eq!(core.usage().requests, 2);
}

#[tokio::test]
async fn count_and_first_take_no_part_for_an_empty_list() {
    let canned = Canned::new();
    canned.push(r#"{"result":[]}"#).push(r#"{"result":[]}"#).push(r#"{"result":[7],"total":1}"#).push(page(0..0, 0));
    let core = client(&canned).await;
    let first = async || core.first(ShoeList::default(), CallOptions::default()).await;
    let error = first().await.unwrap_err();
    assert!(error.is_list_incomplete() && error.operation() == Some("shoe_list"), "{error}");
    let error = core.count(ShoeList::default(), CallOptions::default()).await.unwrap_err();
    assert!(error.is_list_incomplete() && error.operation() == Some("shoe_list"), "{error}");
    let error = first().await.unwrap_err();
    assert_eq!((error.is_decode(), error.json_path()), (true, Some("result[0]")), "{error}");
    assert!(first().await.unwrap().is_none());
}

#[tokio::test]
async fn a_list_without_totals_cannot_be_counted() {
    let canned = Canned::new();
    let error = client(&canned).await.count(ShoeFlat {}, CallOptions::default()).await.unwrap_err();
    assert!(error.is_refused_before_sending() && canned.requests().is_empty(), "{error}");
}

#[tokio::test]
async fn a_page_that_breaks_off_is_asked_for_again() {
    let canned = Canned::new();
    canned.push(page(0..3, 9)).push(r#"{"result":[{"id":"3","fie"#).push(page(6..9, 9)).push(page(3..6, 9));
    let ids: Vec<_> = collect(&canned).await.unwrap().iter().map(|shoe| shoe.id.as_str().to_owned()).collect();
    assert_eq!(ids, ["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
    let pages: Vec<_> = canned.requests().iter().filter_map(|request| request.query("pageNumber")).collect();
    assert_eq!(pages, ["0", "1", "2", "1"]);
}
