//! Many headers by number or id.

use crate::support::{sandbox_with, small};
use beproduct_generated::models::{FolderId, UpdateItem};
use beproduct_generated::{Filter, Found, Header, ReadHeaders};
use beproduct_sandbox::{Options, Sandbox};

fn number(sandbox: &Sandbox, folder: &str, id: &str) -> String {
    let header = sandbox.state().header(folder, id).unwrap();
    let number = if folder == "Color" { "colorPaletteNumber" } else { "headerNumber" };
    header[number].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn each_number_is_answered_in_order_at_200_a_request() {
    let (sandbox, client) = sandbox_with(Options { styles: 450, ..small() }).await;
    let ids = sandbox.state().styles();
    let mut numbers: Vec<String> = ids.iter().rev().map(|id| number(&sandbox, "Style", id)).collect();
    numbers.extend(numbers[..50].to_vec());
    numbers.push("no such number".into());
    let report = client.style().find_many(numbers.clone()).await.unwrap();
    assert_eq!(sandbox.requests_today(), 3, "451 numbers, the 50 that came twice not counted");
    assert_eq!(report.missing().collect::<Vec<_>>(), ["no such number"]);
    let found: Vec<_> = report.iter().collect();
    assert_eq!(found.len(), 501);
    for ((asked, (key, found)), id) in numbers.iter().zip(found).zip(ids.iter().rev().chain(ids.iter().rev())) {
        assert_eq!(asked, key);
        assert!(matches!(found, Found::One(style) if style.id.as_str() == id) || asked == "no such number");
    }
    let by_id = client.style().find_many_by_id(ids.clone()).await.unwrap();
    assert_eq!((by_id.missing().count(), sandbox.requests_today()), (0, 6));
    assert!(by_id.into_records().iter().map(|style| style.id.as_str()).eq(ids.iter().map(String::as_str)));
}

#[tokio::test]
async fn a_number_may_be_that_of_several_and_of_none_that_lives() {
    let (sandbox, client) = sandbox_with(small()).await;
    let folder: FolderId = sandbox.state().style_folders()[0].0.as_str().into();
    let create = async |name: &str| {
        let fields = [("header_number", "N-1"), ("header_name", name), ("season", "Spring 2026")].map(UpdateItem::from);
        client.style().header_create(folder.clone()).fields(fields).send().await.unwrap().into_value().id
    };
    let (first, second) = (create("One").await, create("Two").await);
    let report = client.style().find_many(["N-1"]).await.unwrap();
    assert_eq!(report.ambiguous().collect::<Vec<_>>(), ["N-1"]);
    assert!(matches!(report.get("N-1"), Found::Several(both) if both.len() == 2));

    client.style().header_delete(first).send().await.unwrap();
    assert!(client.style().find_many(["N-1"]).await.unwrap().get("N-1").one().is_some_and(|one| one.id == second));
    client.style().header_delete(second.clone()).send().await.unwrap();
    assert_eq!(client.style().find_many(["N-1"]).await.unwrap().get("N-1"), Found::Nothing);
    let deleted = client.style().headers().show_deleted(true).find_by("Id", [second.as_str()]).await.unwrap();
    assert_eq!(deleted.missing().count(), 0, "unless deleted ones are asked for");
}

/// Other conditions hold, too.
#[tokio::test]
async fn a_search_that_leaves_records_out_finds_fewer() {
    let (sandbox, client) = sandbox_with(small()).await;
    let ids = sandbox.state().styles();
    let found = client.style().headers().filter(Filter::eq("season", "no season")).find_by("Id", ids).await.unwrap();
    assert_eq!(found.missing().count(), 12);
}

#[tokio::test]
async fn headers_of_every_folder_are_found_by_number_and_id() {
    let (sandbox, client) = sandbox_with(small()).await;
    check(&sandbox, "Style", client.style()).await;
    check(&sandbox, "Material", client.material()).await;
    check(&sandbox, "Color", client.color()).await;
    check(&sandbox, "Image", client.image()).await;
    check(&sandbox, "Block", client.block()).await;
}

async fn check<'c>(sandbox: &Sandbox, name: &str, folder: impl ReadHeaders<'c>) {
    let ids = sandbox.state().headers(name);
    let numbers: Vec<String> = ids.iter().map(|id| number(sandbox, name, id)).collect();
    for (field, keys) in [("header_number", &numbers), ("Id", &ids)] {
        let report = folder.list([]).find_by(field, keys).await.unwrap();
        let found = report.iter().map(|(_, found)| found.one().map(|header| header.id().to_owned()));
        assert!(found.eq(ids.iter().cloned().map(Some)), "{name} by {field}");
    }
}

#[tokio::test]
async fn a_key_with_the_separator_in_it_is_not_sent() {
    let (sandbox, client) = sandbox_with(small()).await;
    let error = client.style().find_many(["A", "B■C"]).await.unwrap_err();
    assert!(error.to_string().contains("the key \"B■C\", number 2, holds the separator `■`"), "{error}");
    let error = client.style().headers().find_by("season", ["Fall"]).await.unwrap_err();
    assert!(error.to_string().contains("but by Id, header_number"), "{error}");
    assert_eq!(sandbox.requests_today(), 0);
    let nothing = client.style().find_many([""; 0]).await.unwrap();
    assert_eq!((nothing.iter().count(), sandbox.requests_today()), (0, 0));
}
