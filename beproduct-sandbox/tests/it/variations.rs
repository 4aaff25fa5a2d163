//! BOM variations: their routes, and what they refuse.

use crate::stage::Stage;
use serde_json::{Value, json};

struct Desk {
    stage: Stage,
    base: String,
    page: String,
}

async fn desk(title: &str) -> Desk {
    let stage = Stage::set().await;
    let (style, page) = (stage.bench.sandbox.state().styles()[1].clone(), stage.page("Style", title));
    let base = format!("Style/{style}/PageBomVariation/{page}");
    Desk { stage, base, page: format!("Style/Page?headerId={style}&pageId={page}") }
}

impl Desk {
    async fn create(&self, body: Value) -> (u16, Value) {
        self.stage.bench.post(&format!("{}/CreateVariation", self.base), body).await
    }

    async fn update(&self, id: &Value, body: Value) -> (u16, Value) {
        self.stage.bench.post(&format!("{}/Variation/{}/Update", self.base, id.as_str().unwrap()), body).await
    }

    async fn data(&self) -> Value {
        self.stage.bench.get(&self.page).await.1["data"].clone()
    }
}

#[tokio::test]
async fn a_read_makes_the_only_variation_where_they_are_switched_off() {
    let desk = desk("BOM Plain").await;
    let first = desk.data().await;
    assert_eq!(first["rows"], json!([]));
    assert_eq!(desk.data().await, first, "once");
    assert_eq!(desk.create(json!({"variationName": "Europe"})).await.0, 400);
    let (status, written) =
        desk.update(&first["id"], json!({"rows": [{"rowFields": [{"id": "qty", "value": 2}]}]})).await;
    assert_eq!((status, &written["metadata"]), (200, &Value::Null));
    assert_eq!(desk.data().await["rows"][0]["fields"][1]["value"], 2);
}

#[tokio::test]
async fn the_first_is_the_default_and_stays_it() {
    let desk = desk("BOM by Market").await;
    assert_eq!(desk.data().await, json!([]));
    let (_, europe) = desk.create(json!({"variationName": "Europe"})).await;
    let (_, japan) = desk.create(json!({"variationName": "Japan"})).await;
    assert_eq!((&europe["metadata"]["isDefault"], &japan["metadata"]["isDefault"]), (&json!(true), &json!(false)));
    assert_eq!(desk.update(&europe["id"], json!({"isDefault": false})).await.0, 400);
    let delete = async |id: &Value| {
        let path = format!("{}/Variation/{}", desk.base, id.as_str().unwrap());
        desk.stage.bench.request(reqwest::Method::DELETE, &path).send().await.unwrap().status().as_u16()
    };
    assert_eq!(delete(&europe["id"]).await, 400);
    desk.update(&japan["id"], json!({"isDefault": true})).await;
    assert_eq!(delete(&europe["id"]).await, 200);
    let left = desk.data().await;
    assert_eq!((left.as_array().unwrap().len(), &left[0]["variationName"]), (1, &json!("Japan")));
}

#[tokio::test]
async fn there_is_a_greatest_number() {
    let desk = desk("BOM by Market").await;
    for name in ["A", "B", "C"] {
        assert_eq!(desk.create(json!({"variationName": name})).await.0, 200);
    }
    assert_eq!(desk.create(json!({"variationName": "D"})).await.0, 400);
}

#[tokio::test]
async fn rows_are_added_changed_and_removed() {
    let desk = desk("BOM by Market").await;
    let material = desk.stage.bench.sandbox.state().headers("Material")[1].clone();
    let row = json!({"materialId": material, "rowFields": [{"id": "qty", "value": 0.6}, {"id": "cost", "value": "9"}]});
    let (_, one) = desk.create(json!({"variationName": "A", "rows": [row]})).await;
    let first = &one["rows"][0];
    assert_eq!((&first["materialId"], &first["isAdHoc"]), (&json!(material), &json!(false)));
    assert_eq!((&first["fields"][1]["value"], &first["fields"][3]["value"]), (&json!(0.6), &Value::Null), "no formula");
    let colors = json!([{"colorwayId": material, "hex": "112233"}]);
    let row = json!({"rowId": first["rowId"], "fields": [{"id": "qty", "value": 9}], "colorUpdate": colors});
    let (status, two) = desk.update(&one["id"], json!({"rows": [row]})).await;
    assert_eq!((status, &two["rows"][0]["fields"][1]["value"]), (200, &json!(0.6)), "`fields` is thrown away");
    assert_eq!(two["rows"][0]["colors"][0]["hex"], "112233");
    let gone = json!({"rows": [{"rowId": first["rowId"], "deleteRow": true}]});
    assert_eq!(desk.update(&one["id"], gone.clone()).await.1["rows"], json!([]));
    assert_eq!(desk.update(&one["id"], gone).await.0, 400, "an unknown row");
}

#[tokio::test]
async fn colorways_are_replaced_or_patched() {
    let desk = desk("BOM by Market").await;
    let style = desk.stage.bench.sandbox.state().styles();
    let (a, b) = (&style[0], &style[1]);
    let (_, one) = desk.create(json!({"selectedVariationColorways": [a]})).await;
    let patch = json!({"selectedVariationColorwaysUpdate": {"add": [b], "remove": [a]}, "metadataFields": [{"id": "region", "value": "Asia"}]});
    let (_, two) = desk.update(&one["id"], patch).await;
    assert_eq!(two["metadata"]["selectedVariationColorways"], json!([b]));
    assert_eq!(two["metadata"]["fields"][0]["value"], "Asia");
    let id = one["id"].as_str().unwrap();
    let (_, reset) = desk.stage.bench.post(&format!("{}/Variation/{id}/Reset", desk.base), json!({})).await;
    assert_eq!((&reset["rows"], &reset["metadata"]["fields"]), (&json!([]), &two["metadata"]["fields"]));
}
