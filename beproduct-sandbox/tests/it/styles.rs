//! Styles: created, read, changed, deleted.

use crate::support::{Bench, bench, field};
use serde_json::{Value, json};

async fn create(bench: &Bench, folder: &str, fields: Value) -> Value {
    let path = format!("Style/Header/Create?folderId={}", bench.folder(folder));
    let (status, body) = bench.post(&path, json!({"fields": fields})).await;
    assert_eq!(status, 200, "{body}");
    body
}

fn jacket() -> Value {
    json!([
        {"id": "header_number", "value": "NF-26-0601"},
        {"id": "header_name", "value": "Cedar Shell"},
        {"id": "season", "value": "Fall 2025"},
    ])
}

async fn update(bench: &Bench, style: &Value, body: Value) -> Value {
    let (status, body) = bench.post(&format!("Style/Header/{}/Update", style["id"].as_str().unwrap()), body).await;
    assert_eq!(status, 200, "{body}");
    body
}

async fn get(bench: &Bench, style: &Value) -> (u16, Value) {
    bench.get(&format!("Style/Header/{}", style["id"].as_str().unwrap())).await
}

#[tokio::test]
async fn what_is_created_can_be_read() {
    let bench = bench().await;
    let created = create(&bench, "Outerwear", jacket()).await;
    assert_eq!(created["headerNumber"], "NF-26-0601");
    assert_eq!(created["headerName"], "Cedar Shell");
    assert_eq!(created["folder"]["name"], "Outerwear");
    assert_eq!(field(&created, "season"), "Fall 2025");
    assert_eq!(created["createdBy"]["name"], bench.sandbox.login());
    assert_eq!(get(&bench, &created).await, (200, created));
    assert_eq!(bench.sandbox.state().count("style"), 61);
}

#[tokio::test]
async fn required_fields_are_demanded() {
    let bench = bench().await;
    let path = format!("Style/Header/Create?folderId={}", bench.folder("Outerwear"));
    let (status, body) = bench.post(&path, json!({"fields": [{"id": "header_name", "value": "Nameless"}]})).await;
    assert_eq!((status, &body["message"]), (400, &json!("The field [header_number] is required.")));
    assert_eq!(bench.sandbox.state().count("style"), 60);
}

#[tokio::test]
async fn a_numbering_folder_ignores_the_number() {
    let bench = bench().await;
    let one = create(&bench, "Knitwear", jacket()).await;
    let two = create(&bench, "Knitwear", jacket()).await;
    assert!(one["headerNumber"].as_str().unwrap().starts_with("KN-"), "{}", one["headerNumber"]);
    assert_ne!(one["headerNumber"], two["headerNumber"]);
}

#[tokio::test]
async fn an_update_changes_only_what_it_names() {
    let bench = bench().await;
    let style = create(&bench, "Outerwear", jacket()).await;
    let changed = update(&bench, &style, json!({"fields": [{"id": "target_fob", "value": 22.4}]})).await;
    assert_eq!(field(&changed, "target_fob"), 22.4);
    assert_eq!(field(&changed, "landed_cost"), "28.22");
    assert_eq!(field(&changed, "season"), "Fall 2025");
    let cleared = update(&bench, &style, json!({"fields": [{"id": "target_fob", "value": null}]})).await;
    assert_eq!(field(&cleared, "target_fob"), &Value::Null);
    assert_eq!(get(&bench, &style).await.1, cleared);
}

#[tokio::test]
async fn values_that_do_not_fit_are_stored_blank_with_200() {
    let bench = bench().await;
    let style = create(&bench, "Outerwear", jacket()).await;
    let fields = json!([
        {"id": "season", "value": "Winter 1999"},
        {"id": "delivery_months", "value": "August"},
        {"id": "main_vendor", "value": {"value": "Karsu Tekstil"}},
        {"id": "in_store_date", "value": "2026-09-02T00:00:00"},
        {"id": "target_fob", "value": "dear"},
        {"id": "no_such_field", "value": 1},
    ]);
    let changed = update(&bench, &style, json!({"fields": fields})).await;
    assert_eq!(field(&changed, "season"), "");
    assert_eq!(field(&changed, "main_vendor"), "");
    for id in ["delivery_months", "in_store_date", "target_fob"] {
        assert_eq!(field(&changed, id), &Value::Null, "{id}");
    }
}

#[tokio::test]
async fn values_are_read_in_their_read_form() {
    let bench = bench().await;
    let style = create(&bench, "Outerwear", jacket()).await;
    let fields = json!([
        {"id": "main_vendor", "value": "Karsu Tekstil"},
        {"id": "delivery_months", "value": ["July", "Smarch"]},
        {"id": "in_store_date", "value": "2026-09-02T00:00:00Z"},
        {"id": "tech_designer", "value": "tomas.okoye"},
        {"id": "fabric_weight", "value": "20.25"},
        {"id": "active", "value": "Yes"},
    ]);
    let changed = update(&bench, &style, json!({"fields": fields})).await;
    assert_eq!(field(&changed, "main_vendor")["text"], "Karsu Tekstil");
    assert_eq!(field(&changed, "delivery_months"), &json!(["July"]));
    assert_eq!(field(&changed, "in_store_date"), "2026-09-02T00:00:00Z");
    assert_eq!(field(&changed, "tech_designer")["name"], "tomas.okoye");
    assert_eq!(field(&changed, "fabric_weight"), 20.25);
    assert_eq!(field(&changed, "active"), "Yes");
    let code = field(&changed, "main_vendor")["code"].clone();
    update(&bench, &style, json!({"fields": [{"id": "main_vendor", "value": null}]})).await;
    let again = update(&bench, &style, json!({"fields": [{"id": "main_vendor", "value": code}]})).await;
    assert_eq!(field(&again, "main_vendor"), field(&changed, "main_vendor"));
}

#[tokio::test]
async fn read_only_fields_are_passed_over() {
    let bench = bench().await;
    let style = create(&bench, "Outerwear", jacket()).await;
    let ids = ["created_by", "landed_cost", "version"];
    let fields: Vec<Value> = ids.iter().map(|id| json!({"id": id, "value": "9"})).collect();
    let changed = update(&bench, &style, json!({"fields": fields})).await;
    for id in ids {
        assert_eq!(field(&changed, id), field(&style, id), "{id}");
    }
}

#[tokio::test]
async fn a_version_is_kept_on_request() {
    let bench = bench().await;
    let mut fields = jacket();
    fields.as_array_mut().unwrap().push(json!({"id": "version", "value": 7}));
    let path = format!("Style/Header/Create?folderId={}", bench.folder("Outerwear"));
    let (_, plain) = bench.post(&path, json!({"fields": fields})).await;
    let (_, preserved) = bench.post(&format!("{path}&preserveVersion=true"), json!({"fields": fields})).await;
    assert_eq!(field(&plain, "version"), 1);
    assert_eq!(field(&preserved, "version"), 7);
}

fn colorway(number: &str) -> Value {
    json!({"id": null, "fields": [
        {"id": "color_number", "value": number},
        {"id": "color_name", "value": "Cranberry"},
        {"id": "primary", "value": "8e2438"},
        {"id": "secondary", "value": ""},
    ]})
}

#[tokio::test]
async fn colorways_merge_by_id() {
    let bench = bench().await;
    let style = create(&bench, "Outerwear", jacket()).await;
    let added = update(&bench, &style, json!({"colorways": [colorway("NF-1"), colorway("NF-2")]})).await;
    let id = &added["colorways"][1]["id"];
    let change = json!({"id": id, "fields": [{"id": "lab_dip_status", "value": "Approved"}], "imageHeaderId": "i"});
    let changed = update(&bench, &style, json!({"colorways": [change]})).await;
    assert_eq!(changed["colorways"].as_array().unwrap().len(), 2);
    assert_eq!(changed["colorways"][0], added["colorways"][0]);
    assert_eq!(changed["colorways"][1]["fields"]["lab_dip_status"], "Approved");
    assert_eq!(changed["colorways"][1]["colorNumber"], "NF-2");
    assert_eq!(changed["colorways"][1]["imageHeaderId"], "i");
    let unlink = json!({"id": id, "fields": [], "unlinkImage": true});
    let unlinked = update(&bench, &style, json!({"colorways": [unlink]})).await;
    assert_eq!(unlinked["colorways"][1]["imageHeaderId"], Value::Null);
}

#[tokio::test]
async fn sizes_are_replaced_as_a_whole() {
    let bench = bench().await;
    let style = create(&bench, "Outerwear", jacket()).await;
    let two = json!({"sizes": [{"name": "S"}, {"name": "M", "isSampleSize": true}]});
    let changed = update(&bench, &style, two).await;
    assert_eq!(field(&changed, "core_size_range"), "S, [[M]]");
    assert_eq!(changed["sizeRange"][1]["sizeIndex"], 1);
    let replaced = update(&bench, &style, json!({"sizes": [{"name": "L"}]})).await;
    assert_eq!(replaced["sizeRange"].as_array().unwrap().len(), 1);
    let kept = update(&bench, &style, json!({"sizes": null})).await;
    assert_eq!(kept["sizeRange"], replaced["sizeRange"]);
}

#[tokio::test]
async fn a_fault_in_a_colorway_changes_nothing() {
    let bench = bench().await;
    let style = create(&bench, "Outerwear", jacket()).await;
    let path = format!("Style/Header/{}/Update", style["id"].as_str().unwrap());
    let fields = json!([{"id": "header_name", "value": "Changed"}]);
    let body = json!({"fields": fields, "colorways": [{"id": null, "fields": []}]});
    let (status, body) = bench.post(&path, body).await;
    assert_eq!((status, &body["message"]), (400, &json!("A new colorway needs the field [color_number].")));
    assert_eq!(get(&bench, &style).await.1, style);
}

#[tokio::test]
async fn a_get_deletes_softly() {
    let bench = bench().await;
    let style = create(&bench, "Outerwear", jacket()).await;
    let path = format!("Style/Header/Delete/{}", style["id"].as_str().unwrap());
    assert_eq!(bench.get(&path).await.1["error"], false);
    assert_eq!(get(&bench, &style).await, (404, json!("Style not found")));
    assert_eq!(bench.get(&path).await.0, 404);
    let filter = json!({"filters": [{"field": "Id", "operator": "Eq", "value": style["id"]}]});
    assert_eq!(bench.post("Style/Headers", filter.clone()).await.1["total"], 0);
    let (_, shown) = bench.post("Style/Headers?showDeleted=true", filter).await;
    assert_eq!(shown["result"][0]["isDeleted"], true);
    assert_eq!(bench.sandbox.state().count("style"), 60);
}

#[tokio::test]
async fn schemas_name_fields_and_choices() {
    let bench = bench().await;
    let (_, folders) = bench.get("Style/Folders").await;
    assert_eq!(folders.as_array().unwrap().len(), 3);
    let path = format!("Style/FolderSchema?folderId={}", bench.folder("Outerwear"));
    let (_, schema) = bench.get(&path).await;
    let season = schema.as_array().unwrap().iter().find(|field| field["fieldId"] == "season").unwrap();
    assert_eq!(season["fieldType"], "DropDown");
    assert_eq!(season["properties"]["Choices"][0]["value"], "Fall 2024");
    let (_, search) = bench.get(&path.replace("FolderSchema", "FolderSearchSchema")).await;
    assert!(search.as_array().unwrap().iter().all(|field| field["fieldType"] != "FormulaField"));
    assert_eq!(search.as_array().unwrap().len() + 1, schema.as_array().unwrap().len());
}
