//! What becomes of a header besides its update.

use crate::support::{bench_with, field, real};
use serde_json::json;

#[tokio::test]
async fn a_header_moves_with_its_values() {
    let bench = bench_with(real()).await;
    let (style, folders) = (bench.sandbox.state().styles()[0].clone(), bench.sandbox.state().style_folders());
    let before = bench.sandbox.state().style(&style).unwrap();
    let body = json!({"targetFolderId": folders[1].0, "generateNewHeaderNumber": true});
    let (_, moved) = bench.post(&format!("Style/Header/{style}/Move"), body).await;
    assert_eq!(moved["folder"]["name"], "Knitwear");
    assert!(moved["headerNumber"].as_str().unwrap().starts_with("KN-"), "{}", moved["headerNumber"]);
    assert_eq!(field(&moved, "season"), field(&before, "season"));
}

#[tokio::test]
async fn a_style_is_carried_over() {
    let bench = bench_with(real()).await;
    let style = bench.sandbox.state().styles()[0].clone();
    for skip in [true, false] {
        let (_, new) = bench.post(&format!("Style/Header/{style}/CarryOver"), json!({"skipColorways": skip})).await;
        let copy = bench.sandbox.state().style(new["id"].as_str().unwrap()).unwrap();
        assert_eq!(copy["copiedOrCarriedOverFrom"], json!(style));
        assert_eq!(copy["colorways"].as_array().unwrap().is_empty(), skip);
    }
}

#[tokio::test]
async fn the_sample_size_changes() {
    let bench = bench_with(real()).await;
    let style = bench.sandbox.state().style(&bench.sandbox.state().styles()[0]).unwrap();
    let (id, class) = (style["id"].as_str().unwrap(), style["sizeClasses"][0]["id"].as_str().unwrap());
    assert_eq!(style["sizeClasses"][0]["sizeRange"], "XS, S, [[M]], L, XL");
    let path = format!("Style/{id}/SizeClass/{class}/UpdateSampleSize");
    assert_eq!(bench.post(&path, json!({"newSampleSize": "L"})).await.0, 200);
    assert_eq!(bench.post(&path, json!({"newSampleSize": "5XL"})).await.0, 404);
    let after = bench.sandbox.state().style(id).unwrap();
    assert_eq!(after["sizeClasses"][0]["sizeRange"], "XS, S, M, [[L]], XL");
}

#[tokio::test]
async fn company_colors_are_those_of_the_palettes() {
    let bench = bench_with(real()).await;
    let (_, colors) = bench.post("Color/CompanyColors", json!({})).await;
    assert_eq!(colors["total"], 8);
    assert!(colors["result"][0]["hex"].is_string(), "{colors}");
}
