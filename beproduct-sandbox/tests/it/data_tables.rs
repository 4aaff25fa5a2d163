//! Data tables.

use crate::support::{Bench, bench, field};
use serde_json::{Value, json};

const PORTS: &str = "Shipping Ports";
const CLIENT_MADE: &str = "6123eb2b-fff5-424d-91a0-4b6408c7fb47";

async fn update(bench: &Bench, changes: Value) -> (u16, Value) {
    bench.post(&format!("DataTable/{}/Update", bench.table(PORTS)), changes).await
}

fn row(bench: &Bench, id: &Value) -> Value {
    bench.sandbox.state().rows(PORTS).into_iter().find(|row| row["id"] == *id).unwrap_or_default()
}

#[tokio::test]
async fn an_update_inserts_merges_and_deletes() {
    let bench = bench().await;
    let rows = bench.sandbox.state().rows(PORTS);
    let code = |code: &str| json!([{"id": "port_code", "value": code}]);
    let changes = json!([
        {"rowId": null, "rowFields": code("NEW-1")},
        {"rowFields": code("NEW-2")},
        {"rowId": CLIENT_MADE, "rowFields": code("NEW-3")},
        {"rowId": rows[0]["id"], "rowFields": [{"id": "transit_days", "value": 5}]},
        {"rowId": rows[1]["id"], "rowFields": [], "deleteRow": true},
        {"rowId": "00000000-0000-4000-8000-000000000000", "deleteRow": true},
    ]);
    let (status, answer) = update(&bench, changes).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["added"].as_array().unwrap().len(), 3);
    assert_eq!(answer["added"][2], CLIENT_MADE);
    assert_eq!(answer["updated"], json!([rows[0]["id"]]));
    assert_eq!(answer["deleted"], json!([rows[1]["id"]]));
    assert_eq!(field(&row(&bench, &answer["added"][0]), "port_code"), "NEW-1");
    assert_eq!(field(&row(&bench, &json!(CLIENT_MADE)), "port_code"), "NEW-3");
    assert_eq!(field(&row(&bench, &rows[0]["id"]), "transit_days"), 5);
    assert_eq!(field(&row(&bench, &rows[0]["id"]), "port_name"), field(&rows[0], "port_name"));
    assert_eq!(row(&bench, &rows[1]["id"]), Value::Null);
    assert_eq!(bench.sandbox.state().rows(PORTS).len(), rows.len() + 2);
}

#[tokio::test]
async fn an_insert_under_a_client_made_id_is_repeatable() {
    let bench = bench().await;
    let before = bench.sandbox.state().rows(PORTS).len();
    let change = json!([{"rowId": CLIENT_MADE, "rowFields": [{"id": "port_code", "value": "X"}]}]);
    assert_eq!(update(&bench, change.clone()).await.1["added"], json!([CLIENT_MADE]));
    assert_eq!(update(&bench, change).await.1["updated"], json!([CLIENT_MADE]));
    assert_eq!(bench.sandbox.state().rows(PORTS).len(), before + 1);
}

#[tokio::test]
async fn a_new_row_needs_its_required_columns() {
    let bench = bench().await;
    let before = bench.sandbox.state().rows(PORTS);
    let good = json!({"rowFields": [{"id": "port_code", "value": "A"}]});
    let bad = json!({"rowFields": [{"id": "port_name", "value": "B"}]});
    let (status, body) = update(&bench, json!([good, bad])).await;
    assert_eq!((status, &body["message"]), (400, &json!("Row 1: a new row needs the field [port_code].")));
    assert_eq!(bench.sandbox.state().rows(PORTS), before);
}

#[tokio::test]
async fn a_choice_that_is_none_is_stored_blank() {
    let bench = bench().await;
    let id = bench.sandbox.state().rows(PORTS)[0]["id"].clone();
    let change = |mode: &str| json!([{"rowId": id, "rowFields": [{"id": "mode", "value": mode}]}]);
    update(&bench, change("Air")).await;
    assert_eq!(field(&row(&bench, &id), "mode"), "Air");
    assert_eq!(update(&bench, change("Balloon")).await.0, 200);
    assert_eq!(field(&row(&bench, &id), "mode"), "");
}

#[tokio::test]
async fn rows_are_paged_and_filtered() {
    let bench = bench().await;
    let path = format!("DataTable/{}/Data", bench.table("Store Forecast"));
    let (_, first) = bench.post(&path, json!({})).await;
    assert_eq!((first["result"].as_array().unwrap().len(), &first["total"]), (30, &json!(250)));
    let (_, last) = bench.post(&format!("{path}?pageSize=200&pageNumber=1"), json!({"filters": []})).await;
    assert_eq!(last["result"].as_array().unwrap().len(), 50);
    let filter = json!({"filters": [{"field": "store_code", "operator": "Eq", "value": "ST-007■ST-008"}]});
    let (_, found) = bench.post(&path, filter).await;
    assert_eq!(found["total"], 2);
    assert_eq!(field(&found["result"][0], "store_code"), "ST-007");
}

#[tokio::test]
async fn tables_and_schemas_are_listed() {
    let bench = bench().await;
    let (_, tables) = bench.post("DataTable/List", json!({"filters": []})).await;
    assert_eq!(tables["total"], 3);
    assert_eq!(tables["result"][0]["name"], PORTS);
    let (_, schema) = bench.get(&format!("DataTable/{}/Schema", bench.table(PORTS))).await;
    assert_eq!(schema[0]["fieldId"], "port_code");
    assert_eq!(schema[0]["required"], true);
    let unknown = bench.get("DataTable/00000000-0000-4000-8000-000000000000/Schema").await;
    assert_eq!(unknown, (404, json!("Data table not found")));
}

#[tokio::test]
async fn a_reset_removes_every_row() {
    let bench = bench().await;
    let (status, body) = bench.post(&format!("DataTable/{}/Reset", bench.table(PORTS)), json!({})).await;
    assert_eq!((status, &body["error"]), (200, &json!(false)));
    assert!(bench.sandbox.state().rows(PORTS).is_empty());
    assert_eq!(bench.sandbox.state().rows("Store Forecast").len(), 250);
}
