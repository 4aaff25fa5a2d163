//! Headers of the other master folders: the same mechanism, and what is different about each.

use crate::support::{Bench, bench_with, field, real};
use serde_json::{Value, json};

const FOLDERS: [&str; 5] = ["Style", "Material", "Color", "Image", "Block"];

async fn create(bench: &Bench, folder: &str, body: Value) -> Value {
    let id = &bench.sandbox.state().folders(folder)[0].0;
    let (status, body) = bench.post(&format!("{folder}/Header/Create?folderId={id}"), body).await;
    assert_eq!(status, 200, "{body}");
    body
}

async fn update(bench: &Bench, path: &str, header: &Value, body: Value) -> Value {
    let path = path.replace("{}", header["id"].as_str().unwrap());
    let (status, body) = bench.post(&path, body).await;
    assert_eq!(status, 200, "{body}");
    body
}

fn named(name: &str) -> Value {
    json!([
        {"id": "header_number", "value": "X-1"},
        {"id": "header_name", "value": name},
        {"id": "season", "value": "Fall 2025"},
    ])
}

#[tokio::test]
async fn every_folder_creates_reads_searches_and_deletes() {
    let bench = bench_with(real()).await;
    for folder in FOLDERS {
        let before = bench.sandbox.state().count(&folder.to_lowercase());
        let created = create(&bench, folder, json!({"fields": named("Cedar")})).await;
        let id = created["id"].as_str().unwrap();
        assert_eq!(field(&created, "header_name"), "Cedar", "{folder}");
        assert_eq!(bench.get(&format!("{folder}/Header/{id}")).await, (200, created.clone()), "{folder}");
        let filter = json!({"filters": [{"field": "header_number", "operator": "Eq", "value": "X-1"}]});
        let (_, found) = bench.post(&format!("{folder}/Headers"), filter.clone()).await;
        assert_eq!(found, json!({"result": [created], "total": 1}), "{folder}");
        assert_eq!(bench.sandbox.state().count(&folder.to_lowercase()), before + 1);
        assert_eq!(bench.get(&format!("{folder}/Header/Delete/{id}")).await.1["error"], false);
        assert_eq!(bench.get(&format!("{folder}/Header/{id}")).await, (404, json!(format!("{folder} not found"))));
        assert_eq!(bench.post(&format!("{folder}/Headers"), filter.clone()).await.1["total"], 0);
        let (_, shown) = bench.post(&format!("{folder}/Headers?showDeleted=true"), filter).await;
        assert_eq!(shown["result"][0]["isDeleted"], true, "{folder}");
    }
}

#[tokio::test]
async fn headers_of_one_folder_are_unknown_to_the_others() {
    let bench = bench_with(real()).await;
    let id = &bench.sandbox.state().headers("Block")[0];
    assert_eq!(bench.get(&format!("Image/Header/{id}")).await.0, 404);
    assert_eq!(bench.get(&format!("Block/Header/{id}")).await.0, 200);
}

#[tokio::test]
async fn a_palette_has_names_of_its_own() {
    let bench = bench_with(real()).await;
    let palette = create(&bench, "Color", json!({"fields": named("Winter")})).await;
    assert_eq!(palette["colorPaletteNumber"], "X-1");
    assert_eq!(palette["colorPaletteName"], "Winter");
    assert!(palette.get("headerNumber").is_none() && palette.get("colorways").is_none(), "{palette}");
}

fn chip(number: &str, hex: &str) -> Value {
    json!({"colorNumber": number, "colorName": "Some", "hex": hex})
}

fn numbers(palette: &Value) -> Vec<&str> {
    let chips = palette["headerData"]["colors"]["colors"].as_array().unwrap();
    chips.iter().map(|chip| chip["color_number"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn colors_that_are_not_sent_leave_the_palette() {
    let bench = bench_with(real()).await;
    let chips = json!([chip("A", "112233"), chip("B", "445566")]);
    let palette = create(&bench, "Color", json!({"fields": named("Winter"), "colors": chips})).await;
    assert_eq!(numbers(&palette), ["A", "B"]);
    let path = "Color/Header/{}/Update";
    let merge = json!({"fields": [], "colors": [chip("B", "000000"), chip("C", "778899")]});
    let merged = update(&bench, "Color/Header/{}/Update?replaceColors=false", &palette, merge).await;
    assert_eq!(numbers(&merged), ["A", "B", "C"]);
    assert_eq!(merged["headerData"]["colors"]["colors"][1]["hex"], "000000");
    let gone = json!([{"id": merged["headerData"]["colors"]["colors"][0]["_id"], "removeColor": true}]);
    let removed =
        update(&bench, "Color/Header/{}/Update?replaceColors=false", &palette, json!({"fields": [], "colors": gone}));
    assert_eq!(numbers(&removed.await), ["B", "C"]);
    let kept = update(&bench, path, &palette, json!({"fields": []})).await;
    assert_eq!(numbers(&kept), ["B", "C"], "colors left out altogether stay");
    let replaced = update(&bench, path, &palette, json!({"fields": [], "colors": [chip("C", "778899")]})).await;
    assert_eq!(numbers(&replaced), ["C"]);
    let emptied = update(&bench, path, &palette, json!({"fields": [], "colors": []})).await;
    assert_eq!(numbers(&emptied), [""; 0]);
}

#[tokio::test]
async fn suppliers_are_written_in_pascal_case() {
    let bench = bench_with(real()).await;
    let (id, name) = bench.sandbox.state().partners()[2].clone();
    let written = json!([{"Id": id, "Name": name, "City": "Porto"}, {"Name": "Baan Textile", "Country": "Thailand"}]);
    let material = create(&bench, "Material", json!({"fields": named("Twill"), "suppliers": written})).await;
    assert_eq!(material["suppliers"][0]["id"], json!(id));
    assert_eq!(material["suppliers"][0]["city"], "Porto");
    assert_eq!(material["suppliers"][1]["name"], "Baan Textile");
    let change = json!({"suppliers": [{"Id": id, "City": "Braga"}]});
    let changed = update(&bench, "Material/Header/{}/Update", &material, change).await;
    assert_eq!(changed["suppliers"].as_array().unwrap().len(), 2);
    assert_eq!(changed["suppliers"][0]["city"], "Braga");
    assert_eq!(changed["suppliers"][0]["name"], json!(name));
}

#[tokio::test]
async fn size_classes_of_a_block_are_patched_by_key() {
    let bench = bench_with(real()).await;
    let classes = json!([{"name": "Regular", "sizes": [{"name": "S"}, {"name": "M", "isSampleSize": true}]}]);
    let block = create(&bench, "Block", json!({"fields": named("Raglan"), "sizeClasses": classes})).await;
    let class = &block["headerData"]["sizeClasses"][0];
    assert_eq!(class["sizeRange"], "S, [[M]]");
    let path = "Block/Header/{}/Update";
    let patch =
        json!({"key": "Regular", "name": {"value": "Standard"}, "active": {"value": false}, "sizes": [{"name": "L"}]});
    let patched = update(&bench, path, &block, json!({"sizeClasses": [patch]})).await;
    let after = &patched["headerData"]["sizeClasses"][0];
    assert_eq!((&after["id"], &after["name"], &after["active"]), (&class["id"], &json!("Standard"), &json!(false)));
    assert_eq!(after["sizes"].as_array().unwrap().len(), 1);
    let delete = json!({"key": class["id"], "deleteSizeClass": true});
    let deleted = update(&bench, path, &block, json!({"sizeClasses": [delete]})).await;
    assert_eq!(deleted["headerData"]["sizeClasses"], json!([]));
    let again = json!({"sizeClasses": [{"key": class["id"], "deleteSizeClass": true}]});
    assert_eq!(bench.post(&path.replace("{}", block["id"].as_str().unwrap()), again).await.0, 400);
}

#[tokio::test]
async fn materials_have_colorways() {
    let bench = bench_with(real()).await;
    let fields = ["color_number", "color_name", "primary", "secondary"].map(|id| json!({"id": id, "value": "1"}));
    let colorways = json!([{"id": null, "fields": fields}]);
    let material = create(&bench, "Material", json!({"fields": named("Twill"), "colorways": colorways})).await;
    let (header, colorway) = (material["id"].as_str().unwrap(), material["colorways"][0]["id"].as_str().unwrap());
    bench.get(&format!("Material/Header/{header}/Colorway/Delete/{colorway}")).await;
    assert_eq!(bench.get(&format!("Material/Header/{header}")).await.1["colorways"], json!([]));
}
