//! Lists that are not what was asked for.

use super::{style, with, without};
use beproduct_generated::models::{DirectoryCompany, DirectoryId};
use beproduct_generated::{Client, Filter};
use beproduct_sandbox::{Sandbox, Trap};

#[tokio::test]
pub(super) async fn filter_dropped_brings_all_and_the_client_cannot_know() {
    let (_sandbox, client) = with(Trap::FilterDropped).await;
    let search = client.style().headers().filter(Filter::eq("headerNumber", "none")).pages().try_next().await;
    let page = search.unwrap().unwrap();
    assert!(page.drift().is_empty());
    assert_eq!((page.value().result.len(), page.value().total), (12, Some(12)));

    let (_sandbox, client) = without(Trap::FilterDropped).await;
    let refused = client.style().headers().filter(Filter::eq("headerNumber", "none")).collect().await.unwrap_err();
    assert!(refused.is_bad_request() && refused.to_string().contains("headerNumber"), "{refused}");
}

#[tokio::test]
pub(super) async fn truncated_page_is_read_again() {
    let (sandbox, client) = with(Trap::TruncatedPage).await;
    let page = client.style().headers().pages().try_next().await.unwrap().unwrap();
    assert_eq!((page.value().result.len(), page.attempts()), (12, 2));
    assert_eq!(sandbox.requests_today(), 2);

    let error = client.style().headers().without_retry().collect().await.unwrap_err();
    assert!(error.is_interrupted(), "{error}");
    assert!(error.to_string().contains("the answer breaks off"), "{error}");
}

/// Each call by itself, since the trap spoils every other answer.
#[tokio::test]
pub(super) async fn no_total_is_an_error_and_not_an_empty_list() {
    let (_sandbox, client) = with(Trap::NoTotal).await;
    let headers = || client.style().headers();
    for error in [
        headers().collect().await.map(drop).unwrap_err(),
        read_one_and(&client, headers().first()).await.map(drop).unwrap_err(),
        read_one_and(&client, headers().count()).await.map(drop).unwrap_err(),
    ] {
        assert!(error.is_list_incomplete(), "{error}");
        assert!(error.to_string().contains("read it again"), "{error}");
    }
    assert_eq!(headers().collect().await.unwrap().len(), 12, "the next one is whole");
}

/// The whole answer that follows a spoiled one, and then a call.
async fn read_one_and<T>(client: &Client, call: impl Future<Output = T>) -> T {
    assert_eq!(client.style().headers().collect().await.unwrap().len(), 12);
    call.await
}

#[tokio::test]
pub(super) async fn null_result_is_an_empty_list() {
    let (_sandbox, client) = with(Trap::NullResult).await;
    let nothing = || client.style().headers().filter(Filter::eq("Id", "none"));
    let page = nothing().pages().try_next().await.unwrap().unwrap();
    assert!(page.bytes().starts_with(b"{\"result\":null"), "{:?}", page.bytes());
    assert_eq!((page.value().result.len(), page.value().total), (0, Some(0)));
    assert!(page.drift().is_empty(), "{:?}", page.drift());
    assert!(nothing().first().await.unwrap().is_none());
    assert_eq!(nothing().count().await.unwrap(), 0);
}

#[tokio::test]
pub(super) async fn folder_modified_finds_too_much_and_the_client_cannot_know() {
    for ((sandbox, client), found) in [(without(Trap::FolderModified).await, 1), (with(Trap::FolderModified).await, 4)]
    {
        client.style().header_update(style(&sandbox)).send().await.unwrap();
        let since = |field| Filter::gt(field, "2026-06-01T00:00:00Z");
        let headers = client.style().headers().filter(since("FolderModifiedAt")).collect().await.unwrap();
        assert_eq!(headers.len(), found);
        // What changed itself is found by another field.
        let headers = client.style().headers().filter(since("ModifiedAt")).collect().await.unwrap();
        assert_eq!(headers.len(), 1);
    }
}

#[tokio::test]
pub(super) async fn unstable_ids_are_known_by_name_alone() {
    let (sandbox, client) = with(Trap::UnstableIds).await;
    let read = async || client.directory().companies_list().collect().await.unwrap();
    let (first, second): (Vec<DirectoryCompany>, Vec<DirectoryCompany>) = (read().await, read().await);
    for (one, other) in first.iter().zip(&second) {
        assert_eq!(one.name, other.name);
        assert_ne!(one.id, other.id);
    }
    let gone = client.directory().company_get(first[0].id.clone()).send().await.unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
    let known = client.directory().company_get(id_of(&sandbox, &first[0].name)).send().await.unwrap().into_value();
    assert_eq!(known.name, first[0].name);
}

fn id_of(sandbox: &Sandbox, name: &str) -> DirectoryId {
    let partners = sandbox.state().partners();
    partners.into_iter().find(|(_, known)| known == name).unwrap().0.into()
}

#[tokio::test]
pub(super) async fn contains_case_finds_nothing_and_the_client_cannot_know() {
    let count = async |client: &Client, text: &str| {
        client.style().headers().filter(Filter::contains("season", text)).count().await.unwrap()
    };
    let (_sandbox, client) = without(Trap::ContainsCase).await;
    let found = count(&client, "fall").await;
    assert!(found > 0);
    let (_sandbox, client) = with(Trap::ContainsCase).await;
    assert_eq!((count(&client, "fall").await, count(&client, "Fall").await), (0, found));
}
