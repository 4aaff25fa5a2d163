//! Partner companies. On the real spec: the fixture has no such routes.

use crate::support::{Bench, bench_with};
use beproduct_sandbox::Options;
use serde_json::{Value, json};

async fn bench() -> Bench {
    bench_with(Options { styles: 3, ..Options::default() }).await
}

#[tokio::test]
async fn the_list_ends_at_an_empty_page() {
    let bench = bench().await;
    let mut names = Vec::new();
    for (page, count) in [(0, 4), (1, 2), (2, 0)] {
        let (_, companies) = bench.get(&format!("Directory/Companies?pageSize=4&pageNumber={page}")).await;
        let companies = companies.as_array().unwrap();
        assert_eq!(companies.len(), count);
        names.extend(companies.iter().map(|company| company["name"].as_str().unwrap().to_owned()));
    }
    names.dedup();
    assert_eq!(names.len(), 6);
}

#[tokio::test]
async fn a_company_is_added_read_changed_and_found() {
    let bench = bench().await;
    let body = json!({"name": "Tagus Trims", "partnerType": "SUPPLIER", "country": "Portugal"});
    let (status, added) = bench.post("Directory/Add", body.clone()).await;
    assert_eq!(status, 200, "{added}");
    let id = added["id"].as_str().unwrap();
    assert_eq!(bench.get(&format!("Directory/Company?directoryId={id}")).await, (200, added.clone()));
    assert_eq!(bench.post("Directory/Add", body).await.0, 400, "name and type are taken");
    let change = json!({"city": "Lisboa", "partnerType": "MILL"});
    let (_, changed) = bench.post(&format!("Directory/Update/{id}"), change).await;
    assert_eq!((&changed["city"], &changed["partnerType"]), (&json!("Lisboa"), &json!("SUPPLIER")));
    assert_eq!(changed["country"], "Portugal");
    let filter = json!({"filters": [{"field": "Country", "operator": "Eq", "value": "Portugal"},
        {"field": "PartnerType", "operator": "Eq", "value": "SUPPLIER"}]});
    assert_eq!(bench.post("Directory/Companies", filter).await.1, json!([changed]));
}

#[tokio::test]
async fn the_choices_of_a_style_are_the_companies() {
    let bench = bench().await;
    let (_, companies) = bench.get("Directory/Companies").await;
    let (_, schema) = bench.get(&format!("Style/FolderSchema?folderId={}", bench.folder("Denim"))).await;
    let vendor = schema.as_array().unwrap().iter().find(|field| field["fieldId"] == "main_vendor").unwrap();
    let codes: Vec<&Value> =
        vendor["properties"]["Choices"].as_array().unwrap().iter().map(|choice| &choice["code"]).collect();
    let ids: Vec<&Value> = companies.as_array().unwrap().iter().map(|company| &company["id"]).collect();
    assert_eq!(codes, ids);
}
