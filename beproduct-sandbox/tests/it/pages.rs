//! Pages of each type: what is written can be read, and what the API refuses is refused.

use crate::conform::answer_fault;
use crate::stage::{ROW, Stage};
use crate::support::{API_OF_THE_SPEC, field};
use serde_json::{Value, json};

/// A style of the stage, and its page of a type or title.
struct Desk {
    stage: Stage,
    style: String,
}

impl Desk {
    async fn new() -> Desk {
        let stage = Stage::set().await;
        let style = stage.bench.sandbox.state().styles()[1].clone();
        Desk { stage, style }
    }

    fn query(&self, kind: &str) -> String {
        format!("headerId={}&pageId={}", self.style, self.stage.page("Style", kind))
    }

    async fn read(&self, kind: &str) -> Value {
        let (status, body) = self.stage.bench.get(&format!("Style/Page?{}", self.query(kind))).await;
        assert_eq!(status, 200, "{kind}: {body}");
        body["data"].clone()
    }

    async fn write(&self, route: &str, kind: &str, body: Value) -> (u16, Value) {
        self.stage.bench.post(&format!("Style/{route}?{}", self.query(kind)), body).await
    }

    /// Writes, and finds that the answer is what a read gives.
    async fn written(&self, route: &str, kind: &str, body: Value) -> Value {
        let (status, answer) = self.write(route, kind, body).await;
        assert_eq!(status, 200, "{kind}: {answer}");
        let read = self.read(kind).await;
        assert_eq!(answer["data"], read);
        read
    }

    /// A route with style and page in its path.
    fn path(&self, kind: &str, before: &str, after: &str) -> String {
        format!("Style/{}/{before}/{}{after}", self.style, self.stage.page("Style", kind))
    }
}

fn item(id: &str, value: impl Into<Value>) -> Value {
    json!({"id": id, "value": value.into()})
}

#[tokio::test]
async fn every_page_is_of_the_type_of_the_spec() {
    let stage = Stage::set().await;
    let untyped = ["Spreadsheet", "TechPack", "ChangeLog", "Artboard", "LinkPages"];
    for folder in ["Style", "Material", "Color", "Image", "Block"] {
        let header = stage.bench.sandbox.state().headers(folder)[0].clone();
        let operation = API_OF_THE_SPEC.operation(&format!("{}_page_get", folder.to_lowercase())).unwrap();
        for (page, title, kind) in stage.bench.sandbox.state().pages(folder) {
            let (status, body) = stage.bench.get(&format!("{folder}/Page?headerId={header}&pageId={page}")).await;
            assert_eq!((status, &body["name"]), (200, &json!(title)), "{body}");
            let fault = answer_fault(&API_OF_THE_SPEC, &operation.answer, &body);
            assert!(fault.is_none() || untyped.contains(&kind), "{folder} {kind}: {fault:?}");
            let (status, _) = stage.bench.get(&format!("{folder}/PageSchema?pageId={page}")).await;
            assert_eq!(status, 200);
        }
    }
}

#[tokio::test]
async fn a_form_merges_its_fields() {
    let desk = Desk::new().await;
    desk.written("PageForm", "Form", json!([item("concept", "Cables"), item("stage", "Concept")])).await;
    let form =
        desk.written("PageForm", "Form", json!([item("stage", "Adopted"), item("owner", "mei.lindqvist")])).await;
    let values: Vec<&Value> = form.as_array().unwrap().iter().map(|item| &item["value"]).collect();
    assert_eq!((values[0], values[1]), (&json!("Cables"), &json!("Adopted")));
    assert_eq!(values[3]["name"], "mei.lindqvist");
    let form = desk.written("PageForm", "ImagesForm", json!([item("pieces", 4)])).await;
    assert_eq!(form["form"][4]["value"], 4);
}

#[tokio::test]
async fn a_page_touches_its_header_without_modifying_it() {
    let desk = Desk::new().await;
    let before = desk.stage.bench.sandbox.state().style(&desk.style).unwrap();
    desk.written("PageForm", "Form", json!([item("concept", "Cables")])).await;
    assert_eq!(desk.stage.bench.sandbox.state().style(&desk.style).unwrap(), before);
    let since = |field: &str| json!({"filters": [{"field": field, "operator": "Gt", "value": "2026-01-01T00:00:00Z"}]});
    let count = async |field| desk.stage.bench.post("Style/Headers", since(field)).await.1["total"].clone();
    assert_eq!(count("FolderModifiedAt").await, count("ModifiedAt").await.as_u64().unwrap() + 2, "it and the stage's");
}

#[tokio::test]
async fn a_grid_keeps_client_made_row_ids() {
    let desk = Desk::new().await;
    let rows = json!([{"rowId": ROW, "rowFields": [item("test", "Pilling")]}, {"rowFields": [item("grade", "4.5")]}]);
    let grid = desk.written("PageGrid", "Grid", rows).await;
    assert_eq!(grid["gridData"].as_array().unwrap().len(), 2);
    assert_eq!((&grid["gridData"][0]["rowId"], field(&grid["gridData"][0], "test")), (&json!(ROW), &json!("Pilling")));
    assert_eq!(field(&grid["gridData"][1], "grade"), 4.5);
    let change = json!([{"rowId": ROW, "deleteRow": true}, {"rowId": grid["gridData"][1]["rowId"], "rowFields": [item("test", "Seam")]}]);
    let grid = desk.written("PageGrid", "Grid", change).await;
    assert_eq!(grid["gridData"].as_array().unwrap().len(), 1);
    assert_eq!(field(&grid["gridData"][0], "test"), "Seam");
    let both = desk.written("PageGrid", "FormGrid", json!([{"rowFields": [item("test", "Pilling")]}])).await;
    assert_eq!(both["grid"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn lists_and_texts_keep_client_made_item_ids() {
    let desk = Desk::new().await;
    for (route, kind, at) in [
        ("PageList", "List", ""),
        ("PageImagesGrid/List", "ImagesGrid", "/image"),
        ("PageTextList/List", "TextList", "/images"),
    ] {
        let items =
            json!([{"itemId": ROW, "itemFields": [item("text", "Hem")]}, {"itemFields": [item("text", "Cuff")]}]);
        let data = desk.written(route, kind, items).await;
        let list = data.pointer(at).unwrap();
        assert_eq!((&list[0]["id"], &list[0]["controls"][0]["value"]), (&json!(ROW), &json!("Hem")), "{kind}");
        let data = desk.written(route, kind, json!([{"itemId": ROW, "deleteItem": true}])).await;
        assert_eq!(data.pointer(at).unwrap().as_array().unwrap().len(), 1, "{kind}");
    }
    let text = desk.written("PageTextList/TextEditor", "TextList", json!({"editorData": "<p>Hem</p>"})).await;
    assert_eq!(text["text"], "<p>Hem</p>");
}

#[tokio::test]
async fn a_page_of_another_type_is_refused() {
    let desk = Desk::new().await;
    let (status, body) = desk.write("PageForm", "Grid", json!([])).await;
    assert_eq!((status, body["error"].clone()), (400, json!(true)), "{body}");
    assert_eq!(desk.stage.bench.get(&format!("Style/Page?headerId={}&pageId={ROW}", desk.style)).await.0, 404);
}

#[tokio::test]
async fn only_a_written_page_can_be_reset() {
    let desk = Desk::new().await;
    let path = desk.path("Form", "Page", "/Reset");
    assert_eq!(desk.stage.bench.post(&path, json!({})).await, (404, json!("Page not found.")));
    desk.written("PageForm", "Form", json!([item("concept", "Cables")])).await;
    assert_eq!(desk.stage.bench.post(&path, json!({})).await.0, 200);
    assert_eq!(desk.read("Form").await[0]["value"], Value::Null);
    let measurements = desk.path("MultiMeasurements", "PageMultiMeasurements", "/Reset");
    assert_eq!(desk.stage.bench.post(&measurements, json!({})).await.0, 200, "this one takes an unwritten page");
}

#[tokio::test]
async fn a_bom_has_linked_and_ad_hoc_rows() {
    let desk = Desk::new().await;
    assert_eq!(desk.read("BOM").await["data"], Value::Null, "never written");
    let material = desk.stage.bench.sandbox.state().headers("Material")[2].clone();
    let cells = json!([item("qty", 2), item("price", "1.50"), item("header_name", "Button")]);
    let rows = json!([{"materialIdToInsert": material}, {"materialUpdate": {"rowId": null, "rowFields": cells}}]);
    let bom = desk.written("PageCBOM", "BOM", rows).await["data"].clone();
    assert_eq!((&bom[0]["materialId"], &bom[0]["isAdHOC"]), (&json!(material), &json!(false)));
    assert_eq!((&bom[1]["qty"], &bom[1]["total"], &bom[1]["isAdHOC"]), (&json!("2"), &json!("3.000"), &json!(true)));
    let details = desk.path("BOMDetails", "PageBOMDetails", "");
    let not_there = desk.stage.bench.sandbox.state().headers("Material")[5].clone();
    let one = |id: &str| json!({"materials": [{"id": id}]});
    assert_eq!(desk.stage.bench.post(&details, one(&not_there)).await.0, 400);
    assert_eq!(desk.stage.bench.post(&details, one(&material)).await.1["data"][0]["id"], json!(material));
    let colors = json!([{"colorId": "c", "colorNumber": "N", "colorName": "Ink", "hex": "1d2433", "colorwayId": ROW}]);
    let change = json!([{"materialUpdate": {"rowId": bom[0]["rowId"], "rowFields": []}, "colorUpdate": colors}]);
    let bom = desk.written("PageCBOM", "BOM", change).await["data"].clone();
    assert_eq!(bom[0][ROW]["hex"], "1d2433");
    let path = format!("Style/PageCBOMItemDelete?{}&rowId={}", desk.query("BOM"), bom[1]["rowId"].as_str().unwrap());
    desk.stage.bench.request(reqwest::Method::DELETE, &path).send().await.unwrap();
    assert_eq!(desk.read("BOM").await["data"].as_array().unwrap().len(), 1);
    desk.stage.bench.post(&desk.path("BOM", "CBOM", "/Reset"), json!({})).await;
    assert_eq!(desk.read("BOM").await["data"], json!([]), "an empty list, not null");
}

#[tokio::test]
async fn a_set_knows_where_it_is_used() {
    let desk = Desk::new().await;
    let other = desk.stage.bench.sandbox.state().styles()[2].clone();
    let row = json!([{"styleIdToInsert": other, "styleUpdate": {"rowId": ROW, "rowFields": [item("group", "Set")]}}]);
    let set = desk.written("PageSets", "Sets", row).await["data"].clone();
    assert_eq!((&set[0]["rowId"], &set[0]["group"]), (&json!(ROW), &json!("Set")));
    let (_, used) = desk.stage.bench.get(&format!("Style/WhereUsedInSets/{other}")).await;
    assert_eq!(used[0]["headerId"], json!(desk.style));
    assert_eq!(desk.stage.bench.get(&format!("Style/WhereUsedInSets/{}", desk.style)).await.1, json!([]));
}

#[tokio::test]
async fn skus_are_made_once_and_keep_what_was_written() {
    let desk = Desk::new().await;
    let style = desk.stage.bench.sandbox.state().style(&desk.style).unwrap();
    let path = format!("Style/Sku/{}/{}/Generate", desk.style, desk.stage.page("Style", "SKU"));
    let (status, made) = desk.stage.bench.post(&path, json!({})).await;
    assert_eq!(status, 200, "{made}");
    let colors = |style: &Value| {
        let mut all: Vec<String> =
            style["colorways"].as_array().unwrap().iter().map(|one| one["colorNumber"].to_string()).collect();
        all.sort();
        all.dedup();
        all.len()
    };
    assert_eq!(made["data"].as_array().unwrap().len(), colors(&style) * style["sizeRange"].as_array().unwrap().len());
    let change =
        json!([{"id": made["data"][0]["id"], "fields": [item("ean", "4006381000444"), item("packaging", "Flat")]}]);
    let skus = desk.written("PageSku", "SKU", change).await;
    assert_eq!((field(&skus[0], "ean"), &skus[0]["packaging"]), (&json!("4006381000444"), &json!("Flat")));
    assert_eq!(desk.stage.bench.post(&path, json!({})).await.1["data"], skus);
    assert_eq!(desk.write("PageSku", "SKU", json!([{"id": ROW, "fields": []}])).await.0, 400);
}

#[tokio::test]
async fn points_of_measure_merge_by_id() {
    let desk = Desk::new().await;
    let style = desk.stage.bench.sandbox.state().style(&desk.style).unwrap();
    let class = &style["sizeClasses"][0]["id"];
    let path = desk.path("MultiMeasurements", "PageMultiMeasurements", "");
    let body = |poms: Value| json!({"sizeClass": class, "poms": poms});
    desk.stage.bench.post(&path, body(json!([{"id": ROW, "code": "B2", "initialSpec": 63.5}, {"code": "C1"}]))).await;
    desk.stage.bench.post(&path, body(json!([{"id": ROW, "revised": 64}]))).await;
    let poms = desk.read("MultiMeasurements").await["sizeClasses"][0]["poms"].clone();
    assert_eq!((poms.as_array().unwrap().len(), &poms[0]["code"], &poms[0]["revised"]), (2, &json!("B2"), &json!(64)));
    assert_eq!(desk.stage.bench.post(&path, json!({"sizeClass": ROW, "poms": []})).await.0, 400);
}

#[tokio::test]
async fn samples_take_submits() {
    let desk = Desk::new().await;
    let path = desk.path("SampleRequestMulti", "PageSampleRequestMulti", "/AddSubmit");
    let submit = json!({"submitName": "Size Set 2", "sizes": [{"sizeClass": "Regular", "sizeName": "M"}]});
    desk.stage.bench.post(&path, submit).await;
    let submits = desk.read("SampleRequestMulti").await["submits"].clone();
    assert_eq!((&submits[0]["name"], &submits[0]["sizes"][0]["size"]), (&json!("Size Set 2"), &json!("M")));
}

#[tokio::test]
async fn request_pages_have_a_submit_for_each_milestone() {
    let desk = Desk::new().await;
    let (bench, query) = (&desk.stage.bench, desk.query("Sample Request"));
    assert_eq!(bench.get(&format!("Style/RequestPage?{query}")).await, (200, json!([])));
    let body = json!([item("submitStatus", "Approved"), item("fitComments", "Lower")]);
    assert_eq!(bench.post(&format!("Style/RequestPageForm?{query}&timelineId={ROW}"), body).await.0, 200);
    let (_, page) = bench.get(&format!("Style/RequestPage?{query}&timelineId={ROW}")).await;
    let submit = &page["data"]["submits"][0];
    assert_eq!((&submit["submitStatus"], &submit["data"]["fitComments"]), (&json!("Approved"), &json!("Lower")));
    let (_, pages) = bench.get(&format!("Style/RequestPages?headerId={}", desk.style)).await;
    assert_eq!((pages.as_array().unwrap().len(), &pages[0]["isSampleApp"]), (1, &json!(true)));
    let schema =
        async |kind| bench.get(&format!("Request/PageSchema?pageId={}", desk.stage.page("Style", kind))).await.0;
    assert_eq!((schema("Sample Request").await, schema("Fit Sample").await), (200, 404), "request pages only");
}

#[tokio::test]
async fn versions_of_3d_are_made_copied_and_deleted() {
    let desk = Desk::new().await;
    let path = |after: &str| desk.path("3DStyle", "Page3DStyle", after);
    let (_, one) = desk.stage.bench.post(&path("/CreateVersion"), json!({"versionName": "A"})).await;
    let id = one["id"].as_str().unwrap();
    let change = json!({"versionName": {"value": "B"}, "colorways": [{"colorName": "Ink", "status": "ForReview"}]});
    let (_, changed) = desk.stage.bench.post(&path(&format!("/Version/{id}/Update")), change).await;
    assert_eq!((&changed["name"], &changed["colorways"][0]["colorName"]), (&json!("B"), &json!("Ink")));
    let (_, copy) =
        desk.stage.bench.post(&path("/CreateVersion"), json!({"versionName": "C", "copyVersionId": id})).await;
    assert_eq!((&copy["version"], &copy["colorways"]), (&json!(2), &changed["colorways"]));
    desk.stage.bench.request(reqwest::Method::DELETE, &path(&format!("/Version/{id}"))).send().await.unwrap();
    assert_eq!(desk.read("3DStyle").await["versions"], json!([copy]));
}

#[tokio::test]
async fn revisions_of_the_header_are_on_its_page() {
    let desk = Desk::new().await;
    let path = format!("Revision/Header/{}/Create", desk.style);
    desk.stage.bench.post(&path, json!({"revision": "Cuff now 6 cm"})).await;
    assert_eq!(desk.read("Revisions").await[0]["reply"]["Body"], "Cuff now 6 cm");
}

#[tokio::test]
async fn written_pages_are_synced() {
    let desk = Desk::new().await;
    let sync = async |query: &str, body| desk.stage.bench.post(&format!("sync/syncpages{query}"), body).await.1;
    let before = sync("", json!({})).await.as_array().unwrap().len();
    desk.written("PageForm", "Form", json!([item("concept", "Cables")])).await;
    let all = sync("", json!({})).await;
    assert_eq!(all.as_array().unwrap().len(), before + 1);
    let one = sync("", json!({"headerIds": [desk.style], "template": "Form"})).await;
    assert_eq!(one[0]["data"], desk.read("Form").await);
    assert_eq!(sync("?take=1&skip=1", json!({})).await, json!([all[1]]));
    assert_eq!(sync("?folder=Block", json!({})).await, json!([]));
    assert_eq!(sync("", json!({"since": "2100-01-01T00:00:00Z"})).await, json!([]));
}
