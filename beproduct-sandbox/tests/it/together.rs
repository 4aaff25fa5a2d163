//! What people do together: comments, revisions, tags, shares; and contacts, master data, automation.

use crate::support::{Bench, bench_with, field, read, real};
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;

async fn delete(bench: &Bench, path: &str) -> u16 {
    bench.request(Method::DELETE, path).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn notes_are_written_changed_and_deleted() {
    let bench = bench_with(real()).await;
    let header = bench.sandbox.state().headers("Material")[0].clone();
    let page = bench.sandbox.state().pages("Material")[0].0.clone();
    for (sort, member) in [("Comment", "comment"), ("Revision", "revision")] {
        for (place, list) in [
            (format!("Header/{header}"), format!("Heeader/{header}")),
            (format!("Page/{header}/{page}"), format!("Page/{header}/{page}")),
        ] {
            let (_, note) = bench.post(&format!("{sort}/{place}/Create"), json!({member: "One"})).await;
            assert_eq!((&note["body"], &note["from"]["name"]), (&json!("One"), &json!(bench.sandbox.login())));
            let id = format!("{member}Id={}", note["id"].as_str().unwrap());
            bench.post(&format!("{sort}/{place}/Edit?{id}"), json!({"body": "Two"})).await;
            let (_, all) = bench.get(&format!("{sort}/{list}")).await;
            assert_eq!((all.as_array().unwrap().len(), &all[0]["body"]), (1, &json!("Two")), "{sort} {place}");
            assert_eq!(delete(&bench, &format!("{sort}/{place}/Delete?{id}")).await, 200);
            assert_eq!(delete(&bench, &format!("{sort}/{place}/Delete?{id}")).await, 404);
            assert_eq!(bench.get(&format!("{sort}/{list}")).await.1, json!([]));
        }
    }
}

#[tokio::test]
async fn tags_are_put_on_headers_by_name() {
    let bench = bench_with(real()).await;
    let style = bench.sandbox.state().styles()[0].clone();
    let (_, tag) = bench.post("Tag/Style/Create", json!({"name": "Hero"})).await;
    let id = tag["id"].as_str().unwrap();
    assert_eq!(bench.post("Tag/Style/Create", json!({"name": "Hero"})).await.0, 400);
    bench.post(&format!("Tag/Header/{style}/Add"), json!(["Hero", "Core Program"])).await;
    bench.post(&format!("Tag/Header/{style}/Remove"), json!(["Core Program"])).await;
    assert_eq!(bench.get(&format!("Tag/Header/{style}")).await.1, json!([tag]));
    bench.post(&format!("Tag/{id}/Update"), json!({"name": "Icon"})).await;
    assert_eq!(bench.get(&format!("Style/Header/{style}")).await.1["tags"][0]["name"], "Icon");
    let user = bench.sandbox.state().users()[1].clone();
    let (_, shared) = bench.post(&format!("Tag/{id}/Share"), json!([user])).await;
    assert_eq!(shared["tagUsers"], json!([user]));
    assert_eq!(delete(&bench, &format!("Tag/{id}/Delete")).await, 200);
    assert_eq!(bench.get(&format!("Style/Header/{style}")).await.1["tags"], json!([]));
    let (_, block) = bench.get("Tag/Block/List").await;
    assert_eq!(block.as_array().unwrap().len(), 2, "each folder has its own");
}

#[tokio::test]
async fn headers_and_pages_are_shared_apart() {
    let bench = bench_with(real()).await;
    let style = bench.sandbox.state().styles()[0].clone();
    let page = bench.sandbox.state().pages("Style")[0].0.clone();
    let (partner, name) = bench.sandbox.state().partners()[1].clone();
    for place in [format!("Header/{style}"), format!("Page/{style}/{page}")] {
        for _ in 0..2 {
            assert_eq!(bench.post(&format!("Share/{place}/Share"), json!([partner])).await.0, 200);
        }
        let (_, shares) = bench.get(&format!("Share/{place}/Get")).await;
        assert_eq!((shares.as_array().unwrap().len(), &shares[0]["partner"]["name"]), (1, &json!(name)));
        bench.post(&format!("Share/{place}/Unshare"), json!([partner])).await;
        assert_eq!(bench.get(&format!("Share/{place}/Get")).await.1, json!([]));
    }
    assert_eq!(bench.post(&format!("Share/Header/{style}/Share"), json!([style])).await.0, 400);
}

#[tokio::test]
async fn contacts_belong_to_a_company() {
    let bench = bench_with(real()).await;
    let partners = bench.sandbox.state().partners();
    let company = &partners[0].0;
    let (_, contact) = bench
        .post(&format!("Directory/{company}/Contact/Add"), json!({"email": "p@baan.example", "firstName": "Ploy"}))
        .await;
    let id = contact["id"].as_str().unwrap();
    let path = format!("Directory/{company}/Contact/{id}/Update");
    bench.post(&path, json!({"firstName": "Pim", "title": "Buyer"})).await;
    let (_, read) = bench.get(&format!("Directory/Contact?contactId={id}")).await;
    assert_eq!(
        (&read["firstName"], &read["title"], &read["email"]),
        (&json!("Pim"), &json!("Buyer"), &contact["email"])
    );
    let (_, all) = bench.get(&format!("Directory/Contacts?directoryId={company}")).await;
    assert_eq!(all.as_array().unwrap().len(), 2);
    let registered = all[0]["id"].as_str().unwrap();
    let body = json!({"firstName": "Other", "title": "Owner"});
    bench.post(&format!("Directory/{company}/Contact/{registered}/Update"), body).await;
    let (_, kept) = bench.get(&format!("Directory/Contact?contactId={registered}")).await;
    assert_eq!(
        (&kept["firstName"], &kept["title"]),
        (&json!("Sales"), &json!("Owner")),
        "a name that is registered stays"
    );
    assert_eq!(bench.post(&path.replace(company.as_str(), &partners[1].0), json!({})).await.0, 404);
}

#[tokio::test]
async fn master_data_change_the_choices_of_all_folders() {
    let bench = bench_with(real()).await;
    let items = json!([{"value": "Resort 2027", "code": "R27"}, {"value": "Fall 2025", "active": false}]);
    let (_, season) = bench.post("MasterData/season/Update", json!({"choices": {"items": items}})).await;
    assert_eq!(season["masterFolders"], json!(["Style", "Color"]));
    let style = bench.sandbox.state().styles()[0].clone();
    let update = async |value: &str| {
        let body = json!({"fields": [{"id": "season", "value": value}]});
        field(&bench.post(&format!("Style/Header/{style}/Update"), body).await.1, "season").clone()
    };
    assert_eq!(update("Resort 2027").await, "Resort 2027");
    assert_eq!(update("Fall 2025").await, "", "retired");
    assert_eq!(bench.get("MasterData/nothing").await.0, 404);
    let new =
        json!({"fieldId": "brand", "fieldName": "Brand", "fieldType": "DropDown", "choices": {"items": ["Dune"]}});
    assert_eq!(bench.post("MasterData/Create", new.clone()).await.0, 200);
    assert_eq!(bench.post("MasterData/Create", new).await.0, 400);
    assert_eq!(bench.get("MasterData/brand").await.1["properties"]["Choices"][0]["value"], "Dune");
    let folder = &bench.sandbox.state().style_folders()[0].0;
    bench.post(&format!("MasterData/Field/{folder}/gender/Update"), json!({"requiredValue": true})).await;
    let (_, schema) = bench.get(&format!("Style/FolderSchema?folderId={folder}")).await;
    let gender = schema.as_array().unwrap().iter().find(|field| field["fieldId"] == "gender").unwrap();
    assert_eq!(gender["required"], true);
    assert_eq!(bench.get(&format!("MasterData/Field/{folder}/brand")).await.0, 404, "a field of the folder");
}

async fn automation(bench: &Bench, method: Method, path: &str, body: Value) -> (u16, Value) {
    let url = format!("{}/{path}&company=acme", bench.sandbox.automation_url());
    let request = bench.client.request(method, url).header("X-Authorization", format!("Bearer {}", bench.token));
    read(request.json(&body).send().await.unwrap()).await
}

#[tokio::test]
async fn autonumbers_count() {
    let bench = bench_with(real()).await;
    let body = json!({"name": "po", "template": "PO-[000]/27"});
    assert_eq!(automation(&bench, Method::POST, "autonumber?name=po", body).await.0, 200);
    for expected in ["PO-001/27", "PO-002/27"] {
        let (_, made) = automation(&bench, Method::GET, "autonumber?id=po", Value::Null).await;
        assert_eq!(made["generatedNumber"], expected);
    }
    let (_, list) = automation(&bench, Method::GET, "autonumber-list?name=po", Value::Null).await;
    assert_eq!(list["autonumbers"][0]["template"], "PO-[000]/27");
    assert_eq!(automation(&bench, Method::GET, "autonumber?id=none", Value::Null).await.0, 404);
}

#[tokio::test]
async fn locks_are_held_until_they_are_released_or_time_out() {
    let bench = bench_with(real()).await;
    let acquire =
        async || automation(&bench, Method::GET, "locks?name=n&timeout=30", Value::Null).await.1["acquired"].clone();
    assert_eq!((acquire().await, acquire().await), (json!(true), json!(false)));
    let (_, checked) = automation(&bench, Method::POST, "locks?timeout=1", json!(["n", "m"])).await;
    assert_eq!((&checked[0]["locked"], &checked[1]["locked"]), (&json!(true), &json!(false)));
    automation(&bench, Method::DELETE, "locks?name=n", Value::Null).await;
    assert_eq!((acquire().await, acquire().await), (json!(true), json!(false)));
    bench.sandbox.clock().advance(Duration::from_secs(31));
    assert_eq!(acquire().await, true);
}
