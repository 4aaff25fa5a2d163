//! The known 500s: an error with the service's words, and no second request.

use super::{assert_failed_once, page, style, with};
use beproduct_generated::models::SetsUpdateItem;
use beproduct_generated::{Client, Filter, Upload, Value};
use beproduct_sandbox::Trap;

#[tokio::test]
pub(super) async fn delete_500_is_an_error_and_not_repeated() {
    let (sandbox, client) = with(Trap::Delete500).await;
    let id = style(&sandbox);
    assert_failed_once(&client.style().header_delete(&*id).send().await.unwrap_err());
    assert_eq!(sandbox.requests_today(), 1);
    assert_eq!(sandbox.state().count("style"), 11, "it was carried out");
    let gone = client.style().header_get(&*id).send().await.unwrap_err();
    assert!(gone.is_not_found() && gone.to_string().contains("or is deleted"), "{gone}");
}

#[tokio::test]
pub(super) async fn attachment_500_is_an_error_and_not_repeated() {
    let (sandbox, client) = with(Trap::Attachment500).await;
    let (id, page) = (style(&sandbox), page(&sandbox, "Attachments"));
    client.style().attachment_upload(&*id, &*page, Upload::new("a.png", "x")).send().await.unwrap();
    assert!(data(&client, &id, &page).await.to_string().contains("a.png"));
    let spent = sandbox.requests_today();
    let remove = client.style().attachment_remove(&*id, &*page).batch(["a".to_owned()]).send().await.unwrap();
    assert!(!remove.is_complete());
    assert_failed_once(remove.failures().next().unwrap().1);
    assert_eq!(sandbox.requests_today() - spent, 1);
    assert!(!data(&client, &id, &page).await.to_string().contains("a.png"), "it was carried out");
}

#[tokio::test]
pub(super) async fn sets_500_is_an_error_and_stores_nothing() {
    let (sandbox, client) = with(Trap::Sets500).await;
    let (id, page) = (style(&sandbox), page(&sandbox, "Sets"));
    let member = SetsUpdateItem::new().style_id_to_insert(&*id);
    assert_failed_once(&client.style().page_sets_update(&*id, &*page).item(member).send().await.unwrap_err());
    assert_eq!(sandbox.requests_today(), 1);
    assert!(!data(&client, &id, &page).await.to_string().contains(&id));
}

#[tokio::test]
pub(super) async fn sku_500_is_an_error_until_there_is_a_swatch() {
    let (sandbox, client) = with(Trap::Sku500).await;
    let (id, page) = (style(&sandbox), page(&sandbox, "SKU"));
    assert_failed_once(&client.style().sku_generate(&*id, &*page).send().await.unwrap_err());
    assert_eq!(sandbox.requests_today(), 1);
    sandbox.set_traps(&Trap::usual());
    client.style().sku_generate(&*id, &*page).send().await.unwrap();
}

#[tokio::test]
pub(super) async fn flat_bom_500_is_an_error_and_not_an_empty_list() {
    let (sandbox, client) = with(Trap::FlatBom500).await;
    let id = style(&sandbox);
    let by = |field: &str| client.style().flat_bom().filter(Filter::eq(field, &*id));
    assert_failed_once(&by("id").collect().await.unwrap_err());
    assert_eq!(sandbox.requests_today(), 1);
    by("header_number").collect().await.unwrap();
}

#[tokio::test]
pub(super) async fn variations_500_leaves_the_routes_of_variations() {
    let (sandbox, client) = with(Trap::Variations500).await;
    let (id, page) = (style(&sandbox), page(&sandbox, "BOMVariations"));
    assert_failed_once(&client.style().page_get(&*id, &*page).send().await.unwrap_err());
    assert_eq!(sandbox.requests_today(), 1);
    client.style().bom_variation_create(&*id, &*page).variation_name("Korea").send().await.unwrap();
    sandbox.set_traps(&Trap::usual());
    assert!(data(&client, &id, &page).await.to_string().contains("Korea"));
}

/// What a page holds, as it was sent.
async fn data(client: &Client, id: &str, page: &str) -> Value {
    let read = client.style().page_get(id, page).send().await.unwrap();
    serde_json::from_slice::<Value>(read.bytes()).unwrap()["data"].clone()
}
