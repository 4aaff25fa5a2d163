//! A list shows each header as it is now, and just the headers that belong in it, whatever was done to them.

use crate::support::{Bench, bench_with, real};
use crate::uploads::upload;
use beproduct_sandbox::{Options, Processing};
use reqwest::Method;
use serde_json::{Value, json};

/// Asks every list twice, so that what the sandbox keeps of one is there before the next change.
async fn check_lists(bench: &Bench, after: &str) {
    let state = bench.sandbox.state();
    let living: Vec<Value> = state.styles().iter().map(|id| state.style(id).expect("a style")).collect();
    for folder in [None].into_iter().chain(state.style_folders().into_iter().map(|(id, _)| Some(id))) {
        let belongs = |style: &&Value| folder.as_ref().is_none_or(|folder| style["folder"]["id"] == **folder);
        let expected: Vec<&Value> = living.iter().filter(belongs).collect();
        let query = folder.as_ref().map(|folder| format!("&folderId={folder}")).unwrap_or_default();
        for _ in 0..2 {
            let (_, all) = bench.post(&format!("Style/Headers?pageSize=200{query}"), json!({})).await;
            assert_eq!(all, json!({"result": expected, "total": expected.len()}), "after {after}");
        }
        let (_, page) = bench.post(&format!("Style/Headers?pageSize=2&pageNumber=1{query}"), json!({})).await;
        let second: Vec<&&Value> = expected.iter().skip(2).take(2).collect();
        assert_eq!(page, json!({"result": second, "total": expected.len()}), "after {after}");
        let (_, with_deleted) =
            bench.post(&format!("Style/Headers?pageSize=200&showDeleted=true{query}"), json!({})).await;
        let shown = with_deleted["result"].as_array().expect("a list");
        assert!(shown.iter().all(|style| state.style(style["id"].as_str().unwrap()).as_ref() == Some(style)));
        let rest: Vec<&Value> = shown.iter().filter(|style| style["isDeleted"] == false).collect();
        assert_eq!(rest, expected, "after {after}");
    }
}

#[tokio::test]
async fn a_list_is_never_stale() {
    let bench = bench_with(Options { styles: 9, processing: Processing::Polls(0), ..real() }).await;
    let state = bench.sandbox.state();
    let (id, folders) = (state.styles()[4].clone(), state.style_folders());
    let (style, block) = (state.style(&id).unwrap(), state.headers("Block")[0].clone());
    let (colorway, class) = (&style["colorways"][0]["id"], &style["sizeClasses"][0]["id"]);
    let (colorway, class) = (colorway.as_str().unwrap(), class.as_str().unwrap());
    let (_, tag) = bench.post("Tag/Style/Create", json!({"name": "Hero"})).await;
    let tag = tag["id"].as_str().unwrap();
    let create = format!("Style/Header/Create?folderId={}", folders[1].0);
    let new = json!({"fields": [{"id": "header_number", "value": "N"}, {"id": "header_name", "value": "New"},
        {"id": "season", "value": "Fall 2025"}]});
    let season = format!("MasterData/Field/{}/season/Update", folders[2].0);
    let header = |rest: &str| format!("Style/Header/{id}/{rest}");
    check_lists(&bench, "the start").await;
    let posts = [
        (create, new),
        (header("Update"), json!({"fields": [{"id": "header_name", "value": "Newer"}]})),
        (header("CarryOver"), json!({"skipColorways": false})),
        (format!("Style/{id}/SizeClass/{class}/UpdateSampleSize"), json!({"newSampleSize": "L"})),
        (header("Block/Link"), json!({"blockHeaderId": block})),
        (format!("Tag/Header/{id}/Add"), json!(["Hero"])),
        (format!("Tag/{tag}/Update"), json!({"name": "Icon"})),
        (season, json!({"requiredValue": false})),
        (header("Move"), json!({"targetFolderId": folders[2].0, "generateNewHeaderNumber": false})),
    ];
    for (path, body) in posts {
        let (status, answer) = bench.post(&path, body).await;
        assert_eq!(status, 200, "{path}: {answer}");
        check_lists(&bench, &path).await;
    }
    assert_eq!(upload(&bench, &header("Image/Upload"), "front.png", "1").await.0, 200);
    check_lists(&bench, "an image").await;
    let path = format!("Style/Header/{id}/ColorwayImage/Upload?colorId={colorway}");
    assert_eq!(upload(&bench, &path, "dye.png", "1").await.0, 200);
    check_lists(&bench, "an image of a colorway").await;
    for path in [header(&format!("Colorway/Delete/{colorway}")), format!("Style/Header/Delete/{id}")] {
        assert_eq!(bench.get(&path).await.0, 200, "{path}");
        check_lists(&bench, &path).await;
    }
    let gone = bench.request(Method::DELETE, &format!("Tag/{tag}/Delete")).send().await.unwrap();
    assert_eq!(gone.status(), 200);
    check_lists(&bench, "the delete of a tag").await;
}
