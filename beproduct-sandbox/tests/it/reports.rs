//! Line sheets, reports, and the flat BOM: what is read of the company's records.

use crate::support::{Bench, bench_with, real};
use beproduct_sandbox::Options;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::time::Duration;
use uuid::Uuid;

async fn bench() -> Bench {
    bench_with(Options { styles: 30, ..real() }).await
}

#[tokio::test]
async fn line_sheets_are_found_by_folder_and_name() {
    let bench = bench().await;
    let (_, folders) = bench.get("LineSheet/ListLineSheetFolders?masterFolder=Material").await;
    assert_eq!(folders.as_array().unwrap().len(), 1);
    let (_, sheets) =
        bench.get(&format!("LineSheet/ListLineSheets?folderId={}", folders[0]["id"].as_str().unwrap())).await;
    assert_eq!((sheets.as_array().unwrap().len(), &sheets[0]["name"]), (1, &json!("Core fabrics")));
    let (_, named) = bench.get("LineSheet/ListLineSheets?lineSheetName=key%20knits").await;
    let id = named[0]["id"].as_str().unwrap();
    for path in [format!("LineSheet/get/{id}"), format!("LineSheet/Get?id={id}")] {
        assert_eq!(bench.get(&path).await, (200, named[0].clone()));
    }
    assert_eq!(bench.get(&format!("LineSheet/get/{}", Uuid::nil())).await.0, 404);
}

/// Rows of a report.
async fn run(bench: &Bench, name: &str, body: Value) -> Vec<Value> {
    let (_, list) = bench.get("Report/List").await;
    let report = list["result"].as_array().unwrap().iter().find(|report| report["name"] == name).unwrap();
    let path = format!("Report/Data/{}?pageSize=200", report["id"].as_str().unwrap());
    let (_, page) = bench.post(&path, body).await;
    let rows = page["result"].as_array().unwrap().clone();
    assert_eq!(page["total"], rows.len());
    rows
}

#[tokio::test]
async fn a_report_shows_the_styles_as_they_are() {
    let bench = bench().await;
    let style = bench.sandbox.state().styles()[3].clone();
    let body = json!({"fields": [{"id": "header_name", "value": "Renamed"}, {"id": "season", "value": "Fall 2025"}]});
    bench.post(&format!("Style/Header/{style}/Update"), body).await;
    let filters = json!({"filters": [{"field": "Name", "operator": "Eq", "value": "Renamed"}]});
    let rows = run(&bench, "Style Overview", filters.clone()).await;
    assert_eq!((rows.len(), &rows[0]["Season"]), (1, &json!("Fall 2025")));
    bench.get(&format!("Style/Header/Delete/{style}")).await;
    assert!(run(&bench, "Style Overview", filters).await.is_empty());
    assert_eq!(run(&bench, "Style Overview", json!({})).await.len(), 29);
    assert_eq!(bench.post(&format!("Report/Data/{}", Uuid::nil()), json!({})).await.0, 404);
}

#[tokio::test]
async fn late_milestones_are_those_of_the_plans() {
    let bench = bench().await;
    let (_, plans) = bench.post("Tracking/Plans", json!({})).await;
    let mut late = 0;
    for plan in plans["result"].as_array().unwrap() {
        for side in ["Style", "Material"] {
            let (_, progress) =
                bench.get(&format!("Tracking/Plan/{}/{side}/Progress", plan["id"].as_str().unwrap())).await;
            late += progress["late"].as_u64().unwrap();
        }
    }
    let before = run(&bench, "Late Milestones", json!({})).await;
    assert_eq!(before.len() as u64, late);
    let open =
        |rows: &[Value]| rows.iter().find(|row| row["Status"] == "In Progress").unwrap()["Days Late"].as_i64().unwrap();
    bench.sandbox.clock().advance(Duration::from_secs(5 * 86_400));
    let fresh = Bench { token: bench.sandbox.issue_token(&["BeProductPublicApi"]), ..bench };
    assert_eq!(open(&run(&fresh, "Late Milestones", json!({})).await) - open(&before), 5);
}

#[tokio::test]
async fn the_flat_bom_has_an_item_for_each_row() {
    let bench = bench().await;
    let pages = bench.sandbox.state().pages("Style");
    let page = |kind: &str| pages.iter().find(|page| page.2 == kind).unwrap().0.clone();
    let (style, bom) = (bench.sandbox.state().styles()[0].clone(), page("BOM"));
    let materials = bench.sandbox.state().headers("Material");
    let flat = async |body: Value| -> Vec<Value> {
        let (_, found) = bench.post("Style/FlatBom?pageSize=200", body.clone()).await;
        assert_eq!(bench.post("Report/FlatBom?pageSize=200", body).await.1, found, "both routes answer the same");
        assert!(found.get("total").is_none());
        found["result"].as_array().cloned().unwrap_or_default()
    };
    let before = flat(json!({})).await;
    let styles: HashSet<&Value> =
        before.iter().filter(|item| !item["bom"].is_null()).map(|item| &item["header"]["id"]).collect();
    assert!(styles.len() > 2, "some styles have BOMs from the beginning");
    assert!(before.iter().any(|item| item["bom"].is_null() && item["applicationId"].is_null()), "BOM variations");
    let rows = json!([{"materialIdToInsert": materials[0]}, {"materialIdToInsert": materials[1]}]);
    bench.post(&format!("Style/PageCBOM?headerId={style}&pageId={bom}"), rows).await;
    let mine: Vec<Value> = flat(json!({})).await.into_iter().filter(|item| item["header"]["id"] == *style).collect();
    let (_, shown) = bench.get(&format!("Style/Page?headerId={style}&pageId={bom}")).await;
    let found: Vec<&Value> = mine.iter().map(|item| &item["bom"]).collect();
    assert_eq!(found, shown["data"]["data"].as_array().unwrap().iter().collect::<Vec<_>>());
    assert_eq!(
        (&mine[0]["applicationId"], &mine[0]["header"]),
        (&json!(bom), &bench.get(&format!("Style/Header/{style}")).await.1)
    );
    assert_eq!(
        bench.post("Style/FlatBom", json!({"pageIds": [page("BOMVariations")]})).await.1,
        json!({"result": null})
    );
    let name = &bench.sandbox.state().header("Material", &materials[1]).unwrap()["headerName"];
    let filtered = flat(json!({"filters": [{"field": "header_name", "operator": "Eq", "value": name}]})).await;
    assert!(!filtered.is_empty() && filtered.iter().all(|item| item["bom"]["header_name"] == *name));
    let dropped = json!({"filters": [{"field": "header_number", "operator": "Eq", "value": "none"}]});
    assert_eq!(flat(dropped).await.len(), before.len() + 2, "such a filter has no effect");
}

#[tokio::test]
async fn material_use_follows_the_boms() {
    let bench = bench().await;
    let bom = bench.sandbox.state().pages("Style").iter().find(|page| page.2 == "BOM").unwrap().0.clone();
    let material = bench.sandbox.state().headers("Material")[5].clone();
    let number = bench.sandbox.state().header("Material", &material).unwrap()["headerNumber"].clone();
    let uses = async || {
        let filters = json!({"filters": [{"field": "Material", "operator": "Eq", "value": number}]});
        let rows = run(&bench, "Material Use", filters).await;
        rows.first().map_or((0, 0), |row| (row["Styles"].as_i64().unwrap(), row["Rows"].as_i64().unwrap()))
    };
    let before = uses().await;
    for style in &bench.sandbox.state().styles()[..2] {
        let rows = json!([{"materialIdToInsert": material}, {"materialIdToInsert": material}]);
        bench.post(&format!("Style/PageCBOM?headerId={style}&pageId={bom}"), rows).await;
    }
    assert_eq!(uses().await, (before.0 + 2, before.1 + 4));
}
