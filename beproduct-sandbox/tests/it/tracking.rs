//! Plans, and the rows that follow styles and materials on them.

use crate::support::{Bench, bench_with, real};
use beproduct_sandbox::Options;
use serde_json::{Value, json};
use uuid::Uuid;

/// A plan that has both sides, and what is called of it.
struct Desk {
    bench: Bench,
    plan: String,
}

impl Desk {
    async fn set() -> Desk {
        let bench = bench_with(Options { styles: 12, ..real() }).await;
        let plan = bench.plan().await;
        Desk { bench, plan }
    }

    async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.bench.post(&format!("Tracking/Plan/{}/{path}", self.plan), body).await
    }

    async fn read(&self) -> Value {
        self.bench.post(&format!("Tracking/Plan/{}", self.plan), json!({})).await.1
    }

    /// All rows of the styles.
    async fn rows(&self) -> Vec<Value> {
        let (_, page) = self.post("Style/Timeline?pageSize=200", json!({})).await;
        let rows = page["result"].as_array().unwrap().clone();
        assert_eq!(page["total"], rows.len());
        rows
    }

    async fn progress(&self) -> Value {
        self.bench.get(&format!("Tracking/Plan/{}/Style/Progress", self.plan)).await.1
    }

    /// The last row, of a style that is added for the purpose.
    async fn added(&self) -> Value {
        let style = self.bench.sandbox.state().styles()[0].clone();
        assert_eq!(self.post("Style/Add", json!([style])).await.0, 200);
        self.rows().await.pop().unwrap()
    }
}

#[tokio::test]
async fn plans_are_found_by_folder_and_name() {
    let desk = Desk::set().await;
    let (_, folders) = desk.bench.get("Tracking/Folders").await;
    let folder = folders[1]["id"].as_str().unwrap();
    let (_, found) = desk.bench.post(&format!("Tracking/Plans?folderId={folder}"), json!({})).await;
    assert_eq!((&found["total"], &found["result"][0]["name"]), (&json!(1), &json!("Fabric Development")));
    let filters = json!({"filters": [{"field": "Name", "operator": "Contains", "value": "spring"}]});
    let (_, found) = desk.bench.post("Tracking/Plans", filters).await;
    assert_eq!((&found["total"], &found["result"][0]["name"]), (&json!(1), &json!("Spring 2026")));
    let late = json!({"filters": [{"field": "ModifiedAt", "operator": "Gt", "value": "2090-01-01T00:00:00Z"}]});
    assert_eq!(desk.bench.post("Tracking/Plans", late).await.1["total"], 3, "this filter is dropped");
    assert_eq!(desk.bench.post(&format!("Tracking/Plan/{}", Uuid::nil()), json!({})).await.0, 404);
}

#[tokio::test]
async fn the_seeded_plans_are_believable() {
    let desk = Desk::set().await;
    let progress = desk.progress().await;
    let of = |name: &str| progress[name].as_u64().unwrap();
    let statuses =
        ["not_started", "in_progress", "waiting_on", "rejected", "approved", "approved_with_corrections", "na"];
    assert_eq!(statuses.map(of).iter().sum::<u64>(), of("total"));
    assert!(of("approved") > of("rejected") && of("late") > 0, "{progress}");
    let row = desk.rows().await[0].clone();
    let style = desk.bench.get(&format!("Style/Header/{}", row["header"]["id"].as_str().unwrap())).await.1;
    assert_eq!(style["planIds"], json!([desk.plan]));
    assert!(style["colorways"].as_array().unwrap().iter().any(|colorway| colorway["id"] == row["colorId"]));
    assert_eq!(row["header"]["frontImage"], style["headerData"]["frontImage"]);
    assert_eq!(row["suppliers"][0], row["supplier"]);
}

#[tokio::test]
async fn a_new_row_has_a_cell_for_each_milestone() {
    let desk = Desk::set().await;
    let (row, plan) = (desk.added().await, desk.read().await);
    let of = |list: &Value, member: &str| -> Vec<Value> {
        list.as_array().unwrap().iter().map(|one| one[member].clone()).collect()
    };
    assert_eq!(of(&row["timelines"], "timelineId"), of(&plan["style"]["timelines"], "id"));
    let cell = &row["timelines"][1];
    assert_eq!((&cell["status"], &cell["plan"]), (&json!("Not Started"), &json!("2025-02-24T00:00:00Z")));
    assert_eq!((&cell["due"], &cell["late"], &cell["rev"]), (&cell["plan"], &json!(true), &Value::Null));
    assert_eq!(cell["page"]["title"], plan["style"]["timelines"][1]["pageName"]);
    assert_eq!((&row["size"], &row["colorId"], &row["supplier"]), (&json!("NA"), &Value::Null, &Value::Null));
}

#[tokio::test]
async fn colorways_and_sizes_get_rows_of_their_own() {
    let desk = Desk::set().await;
    let style = desk.bench.sandbox.state().styles()[0].clone();
    let colorways = desk.bench.sandbox.state().style(&style).unwrap()["colorways"].clone();
    let before = desk.rows().await.len();
    desk.post("StyleByColorway/Add", json!([style])).await;
    assert_eq!(desk.rows().await.len() - before, colorways.as_array().unwrap().len());
    let sku = json!([{"colorwayId": colorways[0]["id"], "sizes": ["S", "M"]}]);
    let (_, made) = desk.post("StyleBySKU/Add", json!([{"headerId": style, "sku": sku}])).await;
    let rows = desk.rows().await;
    let last = &rows[rows.len() - 1];
    assert_eq!(made[1]["id"], last["id"]);
    assert_eq!((&made[1]["headerId"], &made[1]["headerFolderId"]), (&json!(style), &last["header"]["folder"]["id"]));
    assert_eq!((&last["size"], &last["colorId"]), (&json!("M"), &colorways[0]["id"]));
    assert_eq!(last["colorName"], colorways[0]["colorName"]);
}

#[tokio::test]
async fn an_edit_shows_in_the_next_read() {
    let desk = Desk::set().await;
    let (row, before) = (desk.added().await, desk.progress().await);
    let (partner, name) = desk.bench.sandbox.state().partners()[2].clone();
    let user = desk.bench.sandbox.state().users()[1].clone();
    let cell = json!({
        "id": row["timelines"][0]["id"],
        "status": {"value": "Approved with Corrections"},
        "rev": {"value": "2090-05-01T00:00:00Z"},
        "final": {"value": "2090-04-30T00:00:00Z"},
        "assignedTo": {"add": [user, user]},
        "shareWith": {"add": [partner], "remove": []},
    });
    let edit = json!([{"id": row["id"], "size": {"value": "L"}, "supplier": {"add": [partner]}, "timelines": [cell]}]);
    assert_eq!(desk.post("Style/Timelines/Edit", edit).await.0, 200);
    let changed = desk.rows().await.pop().unwrap();
    let cell = &changed["timelines"][0];
    assert_eq!((&changed["size"], &changed["suppliers"][0]["name"]), (&json!("L"), &json!(name)));
    assert_eq!((&cell["status"], &cell["due"]), (&json!("Approved with Corrections"), &json!("2090-05-01T00:00:00Z")));
    assert_eq!((&cell["late"], &cell["assignedTo"][0]["id"]), (&json!(false), &json!(user)));
    assert_eq!((cell["assignedTo"].as_array().unwrap().len(), &cell["shareWith"][0]["id"]), (1, &json!(partner)));
    let after = desk.progress().await;
    let more = |name: &str| after[name].as_i64().unwrap() - before[name].as_i64().unwrap();
    assert_eq!((more("approved_with_corrections"), more("not_started"), more("late"), more("total")), (1, -1, -1, 0));
    let clear = json!([{"id": row["id"], "timelines": [{"id": cell["id"], "rev": {"value": null}}]}]);
    desk.post("Style/Timelines/Edit", clear).await;
    let cleared = desk.rows().await.pop().unwrap()["timelines"][0].clone();
    assert_eq!((&cleared["rev"], &cleared["due"]), (&Value::Null, &cleared["plan"]), "the rest stays as it was");
    assert_eq!(cleared["status"], "Approved with Corrections");
}

#[tokio::test]
async fn a_faulty_request_changes_nothing() {
    let desk = Desk::set().await;
    let (row, rows) = (desk.added().await, desk.rows().await);
    let style = desk.bench.sandbox.state().styles()[0].clone();
    let (id, nobody) = (&row["id"], Uuid::nil());
    let fine = json!({"id": id, "size": {"value": "XL"}});
    for (path, body) in [
        ("Style/Add", json!([style, nobody])),
        ("StyleBySKU/Add", json!([{"headerId": style, "sku": [{"colorwayId": nobody, "sizes": ["S"]}]}])),
        ("Style/Timelines/Edit", json!([fine, {"id": nobody}])),
        ("Style/Timelines/Edit", json!([fine, {"id": id, "timelines": [{"id": nobody}]}])),
        ("Style/Timelines/Edit", json!([fine, {"id": id, "supplier": {"add": [nobody]}}])),
        (
            "Style/Timelines/Edit",
            json!([{"id": id, "timelines": [{"id": row["timelines"][0]["id"], "status": {"value": "Done"}}]}]),
        ),
        ("Style/Timelines/Delete", json!({"timelineIds": [id, nobody]})),
        ("Style/Timelines/Archive", json!([id, nobody])),
    ] {
        let (status, answer) = desk.post(path, body).await;
        assert_eq!(status, 400, "{path}: {answer}");
        assert_eq!(desk.rows().await, rows, "{path}");
    }
}

#[tokio::test]
async fn archived_rows_are_marked_and_deleted_ones_are_gone() {
    let desk = Desk::set().await;
    let before = desk.progress().await;
    let row = desk.added().await;
    let style = desk.bench.sandbox.state().styles()[0].clone();
    let view = desk.read().await["style"]["views"][0]["id"].as_str().unwrap().to_owned();
    let viewed = async || desk.post(&format!("Style/View/{view}"), json!({})).await.1["total"].as_u64().unwrap();
    let shown = viewed().await;
    assert_eq!(desk.post("Style/Timelines/Archive", json!([row["id"]])).await.0, 200);
    assert_eq!(desk.rows().await.pop().unwrap()["isArchived"], true);
    assert_eq!((viewed().await, desk.progress().await), (shown - 1, before));
    let plans = async || desk.bench.get(&format!("Style/Header/{style}")).await.1["planIds"].clone();
    assert!(plans().await.as_array().unwrap().contains(&json!(desk.plan)));
    let mine: Vec<Value> =
        desk.rows().await.iter().filter(|row| row["header"]["id"] == *style).map(|row| row["id"].clone()).collect();
    let delete = json!({"timelineIds": mine});
    assert_eq!(desk.post("Style/Timelines/Delete", delete.clone()).await.0, 200);
    assert!(desk.rows().await.iter().all(|row| row["header"]["id"] != *style));
    assert!(!plans().await.as_array().is_some_and(|plans| plans.contains(&json!(desk.plan))));
    assert_eq!(desk.post("Style/Timelines/Delete", delete).await.0, 400, "they are not there any more");
}

#[tokio::test]
async fn a_view_has_columns_and_milestones() {
    let desk = Desk::set().await;
    let (row, plan) = (desk.rows().await[0].clone(), desk.read().await);
    let view = plan["style"]["views"][1]["id"].as_str().unwrap();
    let filters = json!({"filters": [{"field": "Id", "operator": "Eq", "value": row["id"]}]});
    let (_, page) = desk.post(&format!("Style/View/{view}"), filters).await;
    let fields = &page["result"][0]["fields"];
    assert_eq!((&page["total"], &page["result"][0]["id"]), (&json!(1), &row["id"]));
    assert_eq!((&fields[0]["field"], &fields[0]["value"]), (&json!("header_number"), &row["header"]["headerNumber"]));
    assert_eq!((&fields[1]["value"], &fields[1]["valueId"]), (&row["supplier"]["name"], &row["supplier"]["id"]));
    assert_eq!((&fields[2]["label"], &fields[2]["value"]), (&json!("Color Number"), &row["colorNumber"]));
    assert_eq!((&fields[3]["label"], &fields[3]["value"]), (&json!("Tech Pack"), &row["timelines"][0]));
    assert_eq!(desk.post(&format!("Style/View/{}", Uuid::nil()), json!({})).await.0, 404);
}

#[tokio::test]
async fn submits_of_a_request_page_are_counted() {
    let desk = Desk::set().await;
    let row = desk.added().await;
    let (style, cell) = (row["header"]["id"].as_str().unwrap(), &row["timelines"][1]);
    let page = cell["page"]["id"].as_str().unwrap();
    let path = format!(
        "Style/RequestPageForm?headerId={style}&pageId={page}&timelineId={}",
        cell["timelineId"].as_str().unwrap()
    );
    let (status, answer) = desk.bench.post(&path, json!([{"id": "sampleSize", "value": "M"}])).await;
    assert_eq!(status, 200, "{answer}");
    let counts: Vec<Value> = desk.rows().await.pop().unwrap()["timelines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cell| cell["submitsQuantity"].clone())
        .collect();
    assert_eq!(counts, [0, 1, 0, 0, 0].map(Value::from));
}
