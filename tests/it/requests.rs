//! Requests are plain values: made, read and sent from a list of answers, without a network.

use beproduct_generated::models::{FilterOperator, FolderId, GridRowUpdate};
use beproduct_generated::requests::{DataTableUpdate, StyleHeaders};
use beproduct_generated::{Answer, Canned, Client, Credentials, Filter};
use serde_json::json;

fn client_of(canned: &Canned) -> beproduct_generated::Builder<Client> {
    Client::builder("acme").transport(canned.clone()).credentials(Credentials::access_token("secret-token"))
}

#[test]
fn a_request_can_be_read() {
    let request = StyleHeaders::new().folder_id("folder-1").filter(Filter::gt("ModifiedAt", "2026-11-23"));
    assert_eq!(request.folder_id, Some(FolderId::from("folder-1")));
    let filters = request.body.filters.value().unwrap();
    assert_eq!(filters[0].operator, FilterOperator::Gt);
    assert_eq!(DataTableUpdate::new("t").item(GridRowUpdate::new()).items.len(), 1);
}

#[tokio::test]
async fn what_is_sent_follows_the_spec() {
    let canned = Canned::new();
    canned.push(Answer::new(200, r#"{"result":[],"total":0}"#));
    let client = client_of(&canned).connect().await.unwrap();
    let call = client.style().headers().filter(Filter::eq("Id", "a■b")).show_deleted(true);
    let styles = call.with_header("X-Trace", "7").with_query("more", "1").collect().await.unwrap();
    assert!(styles.is_empty());

    let requests = canned.requests();
    assert_eq!(requests.len(), 1);
    let sent = &requests[0];
    assert_eq!(sent.url.as_str().split('?').next(), Some("https://developers.beproduct.com/api/acme/Style/Headers"));
    assert_eq!(sent.query("pageSize").as_deref(), Some("200"));
    assert_eq!(sent.query("pageNumber").as_deref(), Some("0"));
    assert_eq!(sent.query("showDeleted").as_deref(), Some("true"));
    assert_eq!(sent.query("more").as_deref(), Some("1"));
    assert_eq!(sent.header("x-trace"), Some("7"));
    assert_eq!(sent.json(), json!({"filters": [{"field": "Id", "operator": "Eq", "value": "a■b"}]}));
}

#[tokio::test]
async fn a_batch_over_the_cap_is_refused_before_sending() {
    let canned = Canned::new();
    let client = client_of(&canned).connect().await.unwrap();
    let rows = (0..101).map(|_| GridRowUpdate::new());
    let error = client.data_table().update("table").items(rows).send().await.unwrap_err();
    assert!(error.is_refused_before_sending(), "{error}");
    assert!(error.to_string().contains("100"), "{error}");
    assert!(canned.requests().is_empty());
}

#[tokio::test]
async fn body_members_and_raw_calls_find_their_way() {
    let canned = Canned::new();
    canned.push(Answer::new(200, r#"{"result":[],"total":0}"#)).push(Answer::new(200, r#"{"x":1}"#));
    let client = client_of(&canned).connect().await.unwrap();
    client.data_table().list().with_body_member("extra", json!([1])).collect().await.unwrap();
    let answer = client.raw(beproduct_generated::Method::POST, "Style/Whatever").query("a", "b").json(json!({"c": 1}));
    assert_eq!(answer.send().await.unwrap().into_value(), json!({"x": 1}));
    let sent = canned.requests();
    assert_eq!(sent[0].json(), json!({"extra": [1]}));
    assert_eq!(sent[1].url.as_str(), "https://developers.beproduct.com/api/acme/Style/Whatever?a=b");
}
