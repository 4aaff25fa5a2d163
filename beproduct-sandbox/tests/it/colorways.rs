//! Colorways, apart from the header's own update. On the real spec: the fixture has no such routes.

use crate::support::{Bench, bench_with};
use beproduct_sandbox::Options;
use serde_json::{Value, json};

async fn bench() -> Bench {
    bench_with(Options { styles: 20, ..Options::default() }).await
}

/// A style with three colorways.
fn style(bench: &Bench) -> Value {
    let state = bench.sandbox.state();
    let mut styles = state.styles().into_iter().filter_map(|id| state.style(&id));
    styles.find(|style| style["colorways"].as_array().is_some_and(|all| all.len() == 3)).expect("such a style")
}

#[tokio::test]
async fn a_get_deletes_one() {
    let bench = bench().await;
    let style = style(&bench);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let path = format!("Style/Header/{}/Colorway/Delete/{}", text(&style["id"]), text(&style["colorways"][1]["id"]));
    let (status, answer) = bench.get(&path).await;
    assert_eq!((status, &answer["error"]), (200, &json!(false)));
    let left = bench.sandbox.state().style(&text(&style["id"])).unwrap();
    assert_eq!(left["colorways"], json!([style["colorways"][0], style["colorways"][2]]));
    assert_eq!(bench.get(&path).await, (404, json!("Colorway not found")));
}

#[tokio::test]
async fn many_are_deleted_all_or_none() {
    let bench = bench().await;
    let style = style(&bench);
    let path = format!("Style/Header/{}/Colorways/Delete", style["id"].as_str().unwrap());
    let ids: Vec<&Value> = style["colorways"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    let unknown = json!("00000000-0000-4000-8000-000000000000");
    assert_eq!(bench.post(&path, json!({"colorwayIds": [ids[0], unknown]})).await.0, 404);
    let id = style["id"].as_str().unwrap();
    assert_eq!(bench.sandbox.state().style(id).unwrap()["colorways"], style["colorways"]);
    assert_eq!(bench.post(&path, json!({"colorwayIds": ids})).await.0, 200);
    assert_eq!(bench.sandbox.state().style(id).unwrap()["colorways"], json!([]));
}

#[tokio::test]
async fn the_schema_names_what_an_update_can_write() {
    let bench = bench().await;
    let path = format!("Style/ColorwaySchema?folderId={}", bench.folder("Denim"));
    let (_, schema) = bench.get(&path).await;
    let ids: Vec<&Value> = schema.as_array().unwrap().iter().map(|field| &field["fieldId"]).collect();
    assert!(ids.contains(&&json!("color_number")) && ids.contains(&&json!("lab_dip_status")), "{schema}");
}
