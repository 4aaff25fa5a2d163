//! Tasks and their messages.

use crate::support::{Bench, bench_with, read, real};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

async fn delete(bench: &Bench, path: &str) -> u16 {
    bench.request(Method::DELETE, path).send().await.unwrap().status().as_u16()
}

async fn names(bench: &Bench, path: &str, filters: Value) -> Vec<Value> {
    let (status, page) = bench.post(path, json!({"filters": filters})).await;
    assert_eq!(status, 200, "{page}");
    let tasks = page["result"].as_array().unwrap();
    assert_eq!(page["total"], tasks.len());
    tasks.iter().map(|task| task["taskName"].clone()).collect()
}

#[tokio::test]
async fn tasks_are_found_by_what_they_are_about() {
    let bench = bench_with(real()).await;
    let open = json!([{"field": "status", "operator": "Eq", "value": "Open"}]);
    let styles = ["Confirm trims", "Revise grade rules", "Send costing to vendor"];
    assert_eq!(names(&bench, "Inbox/Tasks/STYLE", open).await, styles);
    assert_eq!(names(&bench, "Inbox/Tasks/Image", json!([])).await, ["Check print repeat"]);
    let folder = &bench.sandbox.state().style_folders()[2].0;
    assert_eq!(
        names(&bench, &format!("Inbox/Tasks/Style?folderId={folder}"), json!([])).await,
        ["Collect fit comments"]
    );
    let due = json!([{"field": "dueDate", "operator": "Gt", "value": "2025-04-05T00:00:00Z"}]);
    assert_eq!(names(&bench, "Inbox/Tasks/Style", due).await, ["Revise grade rules", "Send costing to vendor"]);
    let material = bench.sandbox.state().headers("Material")[0].clone();
    bench.post("Inbox/Task/Create", json!({"taskName": "By header", "headerId": material})).await;
    assert_eq!(names(&bench, "Inbox/Tasks/Material", json!([])).await, ["Approve lab dips", "By header"]);
}

#[tokio::test]
async fn a_task_keeps_what_is_written() {
    let bench = bench_with(real()).await;
    let body = json!({
        "taskName": "Book showroom", "status": "Open", "priority": "Low", "room": 7,
        "references": {"page": "Color", "headers": []},
    });
    let (_, made) = bench.post("Inbox/Task/Create", body.clone()).await;
    let id = made["id"].as_str().unwrap();
    for (member, value) in body.as_object().unwrap() {
        assert_eq!(made[member], *value);
    }
    assert_eq!(bench.post(&format!("Inbox/Task/{id}/Update"), json!({"status": "Closed"})).await.0, 200);
    let (_, task) = bench.get(&format!("Inbox/Task/{id}")).await;
    assert_eq!((&task["status"], &task["room"]), (&json!("Closed"), &json!(7)), "what is not sent stays");
    assert_eq!(names(&bench, "Inbox/Tasks/Color", json!([])).await, ["Book showroom"]);
    assert_eq!(delete(&bench, &format!("Inbox/Task/{id}/Delete")).await, 200);
    assert_eq!(delete(&bench, &format!("Inbox/Task/{id}/Delete")).await, 404);
    assert_eq!(bench.get(&format!("Inbox/Task/{id}")).await.0, 404);
    assert_eq!(bench.post(&format!("Inbox/Task/{id}/Update"), json!({})).await.0, 404);
    assert!(names(&bench, "Inbox/Tasks/Color", json!([])).await.is_empty());
}

#[tokio::test]
async fn messages_belong_to_a_task() {
    let bench = bench_with(real()).await;
    let (_, task) = bench.post("Inbox/Task/Create", json!({"taskName": "Talk"})).await;
    let path = format!("Inbox/Task/{}", task["id"].as_str().unwrap());
    let texts = async || -> Vec<Value> {
        let (_, page) = bench.post(&format!("{path}/Messages"), json!({})).await;
        page["result"].as_array().unwrap().iter().map(|message| message["body"].clone()).collect()
    };
    let body = |text: &str| json!({"message": text, "type": "Comment"});
    let (_, first) = bench.post(&format!("{path}/Message/Create"), body("One")).await;
    bench.post(&format!("{path}/Message/Create"), body("Two")).await;
    assert_eq!((&first["body"], &first["type"]), (&json!("One"), &json!("Comment")));
    let message = format!("Inbox/Task/Message/{}", first["id"].as_str().unwrap());
    assert_eq!(bench.post(&format!("{message}/Update"), body("First")).await.0, 200);
    assert_eq!(texts().await, ["First", "Two"]);
    assert_eq!(delete(&bench, &format!("{message}/Delete")).await, 200);
    assert_eq!(delete(&bench, &format!("{message}/Delete")).await, 404);
    assert_eq!(texts().await, ["Two"]);
    assert_eq!(delete(&bench, &format!("{path}/Delete")).await, 200);
    assert_eq!(bench.post(&format!("{path}/Messages"), json!({})).await.0, 404);
    assert_eq!(bench.post(&format!("{path}/Message/Create"), body("Three")).await.0, 404);
}

#[tokio::test]
async fn a_file_of_a_message_is_a_job() {
    let bench = bench_with(real()).await;
    let (_, task) = bench.post("Inbox/Task/Create", json!({})).await;
    let path = format!("Inbox/Task/{}/Message/Create", task["id"].as_str().unwrap());
    let (_, message) = bench.post(&path, json!({"message": "See the file"})).await;
    let upload = async |message: &str| {
        let part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n";
        let request = bench.request(Method::POST, &format!("Inbox/Task/Message/{message}/AttachmentsUpload"));
        let request = request.header("content-type", "multipart/form-data; boundary=b").body(part);
        read(request.send().await.unwrap()).await
    };
    let (_, job) = upload(message["id"].as_str().unwrap()).await;
    let (_, state) = bench.get(&format!("Style/GetImageProcessingStatus/{}", job["imageId"].as_str().unwrap())).await;
    assert_eq!(state["errorOccured"], false);
    assert_eq!(upload(&Uuid::nil().to_string()).await.0, 404);
}
