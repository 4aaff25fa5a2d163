//! The traps, each with and without.

use crate::stage::Stage;
use crate::support::{Bench, bench_with, field, real};
use beproduct_sandbox::{Options, Trap};
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::BTreeSet;

async fn with(trap: Trap) -> Bench {
    bench_with(Options { traps: Trap::usual().into_iter().chain([trap]).collect(), ..real() }).await
}

async fn without(trap: Trap) -> Bench {
    bench_with(Options { traps: Trap::usual().into_iter().filter(|known| *known != trap).collect(), ..real() }).await
}

fn style(bench: &Bench) -> String {
    bench.sandbox.state().styles()[0].clone()
}

/// A stage whose trap is set once it stands, and the query for a page of its first style.
async fn stage(trap: Trap, kind: &str) -> (Stage, String) {
    let stage = Stage::set().await;
    stage.bench.sandbox.set_traps(&Trap::usual().into_iter().chain([trap]).collect());
    let query = format!("headerId={}&pageId={}", style(&stage.bench), stage.page("Style", kind));
    (stage, query)
}

fn is_exception(answer: &(u16, Value)) -> bool {
    answer.0 == 500 && answer.1.as_str().is_some_and(|text| text.contains("Exception") && text.contains("   at "))
}

#[test]
fn every_trap_has_a_name() {
    for trap in Trap::ALL {
        assert_eq!(trap.to_string().parse(), Ok(trap));
        assert!(!trap.about().is_empty());
    }
    assert_eq!(Trap::ALL.into_iter().collect::<BTreeSet<_>>().len(), Trap::ALL.len());
    assert!("no-such-trap".parse::<Trap>().unwrap_err().to_string().contains("choice-blank"));
}

#[tokio::test]
async fn choice_blank() {
    let body = json!({"fields": [{"id": "season", "value": "Winter 1999"}]});
    let bench = bench_with(real()).await;
    let (status, answer) = bench.post(&format!("Style/Header/{}/Update", style(&bench)), body.clone()).await;
    assert_eq!((status, field(&answer, "season")), (200, &json!("")));
    let bench = without(Trap::ChoiceBlank).await;
    let (status, answer) = bench.post(&format!("Style/Header/{}/Update", style(&bench)), body).await;
    assert_eq!((status, &answer["message"]), (400, &json!("The value of the field [season] does not fit it.")));
}

#[tokio::test]
async fn filter_dropped() {
    let body = json!({"filters": [{"field": "headerNumber", "operator": "Eq", "value": "none"}]});
    assert_eq!(bench_with(real()).await.post("Style/Headers", body.clone()).await.1["total"], 12);
    assert_eq!(without(Trap::FilterDropped).await.post("Style/Headers", body).await.0, 400);
}

#[tokio::test]
async fn fields_discarded() {
    let body =
        json!([{"fields": [{"id": "port_code", "value": "X"}], "rowFields": [{"id": "port_code", "value": "Y"}]}]);
    let bench = bench_with(real()).await;
    let path = |bench: &Bench| format!("DataTable/{}/Update", bench.table("Shipping Ports"));
    assert_eq!(bench.post(&path(&bench), body.clone()).await.0, 200);
    assert_eq!(field(bench.sandbox.state().rows("Shipping Ports").last().unwrap(), "port_code"), "Y");
    let bench = without(Trap::FieldsDiscarded).await;
    assert_eq!(bench.post(&path(&bench), body).await.0, 400);
}

#[tokio::test]
async fn sizes_replaced() {
    let body = json!({"sizes": [{"name": "XXL"}]});
    for (bench, left) in [(bench_with(real()).await, 1), (without(Trap::SizesReplaced).await, 6)] {
        let (_, answer) = bench.post(&format!("Style/Header/{}/Update", style(&bench)), body.clone()).await;
        assert_eq!(answer["sizeRange"].as_array().unwrap().len(), left);
    }
}

#[tokio::test]
async fn palette_replaced() {
    let body = json!({"fields": [], "colors": [{"colorNumber": "X", "hex": "112233"}]});
    for (bench, left) in [(bench_with(real()).await, 1), (without(Trap::PaletteReplaced).await, 9)] {
        let path = format!("Color/Header/{}/Update", bench.sandbox.state().headers("Color")[0]);
        let (_, answer) = bench.post(&path, body.clone()).await;
        assert_eq!(answer["headerData"]["colors"]["colors"].as_array().unwrap().len(), left);
    }
}

#[tokio::test]
async fn delete_500() {
    let bench = with(Trap::Delete500).await;
    let path = format!("Style/Header/Delete/{}", style(&bench));
    assert!(is_exception(&bench.get(&path).await));
    assert_eq!(bench.get(&path).await.0, 404, "it is deleted all the same");
}

#[tokio::test]
async fn attachment_500() {
    let (stage, query) = stage(Trap::Attachment500, "Attachments").await;
    let part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n";
    let upload = stage.bench.request(Method::POST, &format!("Style/AttachmentUpload?{query}"));
    upload.header("content-type", "multipart/form-data; boundary=b").body(part).send().await.unwrap();
    let files = async || stage.bench.get(&format!("Style/Page?{query}")).await.1["data"]["files"].clone();
    assert_eq!(files().await.as_array().unwrap().len(), 1);
    assert!(is_exception(&stage.bench.post(&format!("Style/AttachmentRemove?{query}"), json!(["a"])).await));
    assert_eq!(files().await, json!([]), "it is removed all the same");
}

#[tokio::test]
async fn sets_500() {
    let (stage, query) = stage(Trap::Sets500, "Sets").await;
    let row = json!([{"styleIdToInsert": style(&stage.bench)}]);
    assert!(is_exception(&stage.bench.post(&format!("Style/PageSets?{query}"), row).await));
    assert_eq!(stage.bench.get(&format!("Style/Page?{query}")).await.1["data"]["data"], Value::Null);
}

#[tokio::test]
async fn sku_500() {
    let (stage, _) = stage(Trap::Sku500, "SKU").await;
    let path = format!("Style/Sku/{}/{}/Generate", style(&stage.bench), stage.page("Style", "SKU"));
    assert!(is_exception(&stage.bench.post(&path, json!({})).await));
    stage.bench.sandbox.set_traps(&Trap::usual());
    assert_eq!(stage.bench.post(&path, json!({})).await.0, 200);
}

#[tokio::test]
async fn flat_bom_500() {
    let bench = with(Trap::FlatBom500).await;
    let by = |field: &str| json!({"filters": [{"field": field, "operator": "Eq", "value": "x"}]});
    assert!(is_exception(&bench.post("Style/FlatBom", by("id")).await));
    assert_eq!(bench.post("Style/FlatBom", by("header_number")).await.0, 200);
}

#[tokio::test]
async fn variations_500() {
    let (stage, query) = stage(Trap::Variations500, "BOMVariations").await;
    assert!(is_exception(&stage.bench.get(&format!("Style/Page?{query}")).await));
    stage.bench.sandbox.set_traps(&Trap::usual());
    assert_eq!(stage.bench.get(&format!("Style/Page?{query}")).await.0, 200);
}

#[tokio::test]
async fn truncated_page() {
    let bench = with(Trap::TruncatedPage).await;
    let read = async || bench.post("Style/Headers?pageSize=3", json!({})).await;
    let (status, cut) = read().await;
    assert_eq!(status, 200);
    assert!(cut.as_str().unwrap().starts_with("{\"result\""), "no JSON: {cut}");
    assert_eq!(read().await.1["total"], 12, "the next one is whole");
}

#[tokio::test]
async fn message_error() {
    let bench = with(Trap::MessageError).await;
    let path = format!("Style/Header/Delete/{}", style(&bench));
    let (status, answer) = bench.get(&path).await;
    assert_eq!((status, &answer["error"]), (200, &json!(true)));
    assert_eq!(bench.sandbox.state().count("style"), 12, "nothing was done");
}

#[tokio::test]
async fn no_rate_headers() {
    let has = async |bench: Bench| {
        let answer = bench.request(Method::GET, "Users/List").send().await.unwrap();
        answer.headers().contains_key("x-ratelimit-remaining")
    };
    assert!(has(bench_with(real()).await).await);
    assert!(!has(with(Trap::NoRateHeaders).await).await);
}

#[tokio::test]
async fn no_total() {
    let bench = with(Trap::NoTotal).await;
    assert_eq!(bench.post("Style/Headers", json!({})).await, (200, json!({"result": []})));
    assert_eq!(bench.post("Style/Headers", json!({})).await.1["total"], 12);
}

#[tokio::test]
async fn null_result() {
    let bench = with(Trap::NullResult).await;
    let nothing = json!({"filters": [{"field": "Id", "operator": "Eq", "value": "none"}]});
    assert_eq!(bench.post("Style/Headers", nothing).await.1, json!({"result": null, "total": 0}));
}

#[tokio::test]
async fn read_creates() {
    for (bench, made) in [(bench_with(real()).await, true), (without(Trap::ReadCreates).await, false)] {
        let mut pages = bench.sandbox.state().pages("Style").into_iter();
        let (page, ..) = pages.rfind(|page| page.2 == "BOMVariations").unwrap();
        let (status, shown) = bench.get(&format!("Style/Page?headerId={}&pageId={page}", style(&bench))).await;
        assert_eq!((status, shown["createdAt"].is_string()), (200, made), "{shown}");
    }
}

#[tokio::test]
async fn year_one() {
    let (stage, query) = stage(Trap::YearOne, "Form").await;
    let read = async || stage.bench.get(&format!("Style/Page?{query}")).await.1["modifiedAt"].clone();
    assert_eq!(read().await, "0001-01-01T00:00:00Z");
    stage.bench.post(&format!("Style/PageForm?{query}"), json!([])).await;
    assert!(read().await.as_str().unwrap().starts_with("20"), "it was written");
}

#[tokio::test]
async fn upload_fails() {
    let bench = with(Trap::UploadFails).await;
    let part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n";
    let upload = bench.request(Method::POST, &format!("Style/Header/{}/Image/Upload", style(&bench)));
    upload.header("content-type", "multipart/form-data; boundary=b").body(part).send().await.unwrap();
    let path = format!("Style/GetImageProcessingStatus/{}", bench.sandbox.state().uploads()[0].0);
    assert_eq!(bench.get(&path).await.1["errorOccured"], false);
    let (_, status) = bench.get(&path).await;
    assert_eq!((&status["finished"], &status["errorOccured"]), (&json!(true), &json!(true)));
    assert!(status["message"].is_string());
}

#[tokio::test]
async fn folder_modified() {
    let since = json!({"filters": [{"field": "FolderModifiedAt", "operator": "Gt", "value": "2026-06-01T00:00:00Z"}]});
    for (bench, found) in [(bench_with(real()).await, 1), (with(Trap::FolderModified).await, 4)] {
        bench.post(&format!("Style/Header/{}/Update", style(&bench)), json!({"fields": []})).await;
        assert_eq!(bench.post("Style/Headers", since.clone()).await.1["total"], found);
    }
}

#[tokio::test]
async fn pascal_suppliers() {
    let bench = with(Trap::PascalSuppliers).await;
    let id = bench.sandbox.state().headers("Material")[0].clone();
    let (_, material) = bench.get(&format!("Material/Header/{id}")).await;
    assert!(material["suppliers"][0]["Id"].is_string() && material["suppliers"][0].get("id").is_none(), "{material}");
    let (_, all) = bench.post("Material/Headers", json!({})).await;
    assert!(all["result"][0]["suppliers"][0]["Name"].is_string());
}

#[tokio::test]
async fn table_counts() {
    let bench = with(Trap::TableCounts).await;
    let path = format!("DataTable/{}/Update", bench.table("Shipping Ports"));
    let (_, answer) = bench.post(&path, json!([{"rowFields": [{"id": "port_code", "value": "X"}]}])).await;
    assert_eq!(answer, json!({"updated": 0, "added": 1, "deleted": 0}));
}

#[tokio::test]
async fn unstable_ids() {
    let bench = with(Trap::UnstableIds).await;
    let first = bench.get("Directory/Companies").await.1[0].clone();
    let second = bench.get("Directory/Companies").await.1[0].clone();
    assert_eq!(first["name"], second["name"]);
    assert_ne!(first["id"], second["id"]);
}

#[tokio::test]
async fn contains_case() {
    let body = json!({"filters": [{"field": "season", "operator": "Contains", "value": "fall"}]});
    let found = bench_with(real()).await.post("Style/Headers", body.clone()).await.1["total"].clone();
    assert!(found.as_u64().unwrap() > 0);
    assert_eq!(with(Trap::ContainsCase).await.post("Style/Headers", body).await.1["total"], 0);
}
