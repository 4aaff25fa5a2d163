//! The rows of one side of a plan.

use super::areas::{Step, fine, same, text};
use super::draw::Draw;
use crate::support::{Bench, field};
use serde_json::{Value, json};

/// More rows than these are deleted before others are added.
const MANY: usize = 25;

const STATUSES: [(&str, &str); 7] = [
    ("Not Started", "not_started"),
    ("In Progress", "in_progress"),
    ("Waiting On", "waiting_on"),
    ("Rejected", "rejected"),
    ("Approved", "approved"),
    ("Approved with Corrections", "approved_with_corrections"),
    ("N/A", "na"),
];

/// Long before or after every test. All that the plan has planned is due by now.
const DATES: [Option<&str>; 3] = [None, Some("2020-01-01T00:00:00Z"), Some("2090-01-01T00:00:00Z")];
const NOW: &str = "2060-01-01T00:00:00Z";

/// The rows of the styles or of the materials of the first plan.
pub(super) struct Plans {
    /// The first header of the folder, which nobody deletes.
    header: Value,
    folder: &'static str,
    path: String,
    view: String,
    rows: Vec<Row>,
}

#[derive(Debug, PartialEq)]
struct Row {
    id: String,
    header: String,
    colorway: Value,
    size: String,
    archived: bool,
    cells: Vec<Cell>,
}

#[derive(Debug, PartialEq)]
struct Cell {
    id: String,
    status: String,
    planned: String,
    revised: Option<String>,
    finished: Option<String>,
}

impl Plans {
    pub(super) async fn new(bench: &Bench, folder: &'static str) -> Plans {
        let (_, plans) = bench.post("Tracking/Plans", json!({})).await;
        let plan = &plans["result"][0];
        let path = format!("Tracking/Plan/{}/{folder}", text(&plan["id"]));
        let view = text(&plan[folder.to_lowercase()]["views"][0]["id"]);
        let state = bench.sandbox.state();
        let header = state.header(folder, &state.headers(folder)[0]).unwrap();
        let mut plans = Plans { header, folder, path, view, rows: Vec::new() };
        plans.rows = plans.all(bench).await.unwrap().iter().map(Row::read).collect();
        plans
    }

    pub(super) fn name(&self) -> &'static str {
        if self.folder == "Style" { "the style plan" } else { "the material plan" }
    }

    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let what = if self.rows.len() > MANY { 5 } else { draw.below(10) };
        match (what, self.rows.is_empty()) {
            (0, _) => self.add(bench, "Add", vec![Value::Null]).await,
            (1, _) => {
                let colorways = self.header["colorways"].as_array().unwrap();
                let ids = colorways.iter().map(|colorway| colorway["id"].clone()).collect();
                self.add(bench, "ByColorway/Add", ids).await
            }
            (2, _) if self.folder == "Style" => self.add_skus(bench, draw).await,
            (3 | 4, false) => self.edit(bench, draw).await,
            (5, false) => {
                let gone = self.rows.remove(draw.below(self.rows.len()));
                let body = json!({"timelineIds": [gone.id]});
                fine(bench.post(&format!("{}/Timelines/Delete", self.path), body.clone()).await)?;
                same("another delete", bench.post(&format!("{}/Timelines/Delete", self.path), body).await.0, 400)
            }
            (6, false) if self.folder == "Style" => {
                let row = draw.below(self.rows.len());
                self.rows[row].archived = true;
                fine(bench.post(&format!("{}/Timelines/Archive", self.path), json!([self.rows[row].id])).await)
                    .map(drop)
            }
            (7, _) => self.progress(bench).await,
            (8, _) => self.view(bench).await,
            _ => self.list(bench).await,
        }
    }

    /// Adds the header, and learns the ids of its rows, which the answer does not tell.
    async fn add(&mut self, bench: &Bench, what: &str, colorways: Vec<Value>) -> Step {
        let separator = if what == "Add" { "/" } else { "" };
        fine(bench.post(&format!("{}{separator}{what}", self.path), json!([self.header["id"]])).await)?;
        self.learn(bench, colorways.into_iter().map(|colorway| (colorway, "NA".to_owned())).collect()).await
    }

    async fn add_skus(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let (colorway, sizes) = (self.header["colorways"][0]["id"].clone(), ["S", "M", "L"]);
        let sizes = &sizes[..1 + draw.below(sizes.len())];
        let body = json!([{"headerId": self.header["id"], "sku": [{"colorwayId": colorway, "sizes": sizes}]}]);
        let made = fine(bench.post(&format!("{}BySKU/Add", self.path), body).await)?;
        self.learn(bench, sizes.iter().map(|size| (colorway.clone(), (*size).to_owned())).collect()).await?;
        let added = &self.rows[self.rows.len() - sizes.len()..];
        let told: Vec<String> = made.as_array().unwrap().iter().map(|row| text(&row["id"])).collect();
        same("the new rows", told, added.iter().map(|row| row.id.clone()).collect())
    }

    async fn learn(&mut self, bench: &Bench, parts: Vec<(Value, String)>) -> Step {
        let all = self.all(bench).await?;
        same("the number of rows", all.len(), self.rows.len() + parts.len())?;
        for (shown, (colorway, size)) in all[self.rows.len()..].iter().zip(parts) {
            let row = Row { colorway, size, ..Row::read(shown) };
            same("the header", json!(row.header), self.header["id"].clone())?;
            let begun = row.cells.iter().any(|cell| cell.status != "Not Started" || cell.revised.is_some());
            same("a new row that has begun", begun, false)?;
            self.rows.push(row);
        }
        Ok(())
    }

    async fn edit(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let row = draw.below(self.rows.len());
        let row = &mut self.rows[row];
        let cell = draw.below(row.cells.len());
        let cell = &mut row.cells[cell];
        let mut change = json!({"id": cell.id});
        let of = |date: Option<&str>| date.map(str::to_owned);
        if draw.below(2) == 0 {
            cell.status = STATUSES[draw.below(7)].0.to_owned();
            change["status"] = json!({"value": cell.status});
        }
        if draw.below(2) == 0 {
            cell.revised = of(DATES[draw.below(3)]);
            change["rev"] = json!({"value": cell.revised});
        }
        if draw.below(2) == 0 {
            cell.finished = of(DATES[draw.below(3)]);
            change["final"] = json!({"value": cell.finished});
        }
        row.size = draw.word();
        let body = json!([{"id": row.id, "size": {"value": row.size}, "timelines": [change]}]);
        fine(bench.post(&format!("{}/Timelines/Edit", self.path), body).await).map(drop)
    }

    /// All rows as they are shown, read page by page.
    async fn all(&self, bench: &Bench) -> Result<Vec<Value>, String> {
        let (size, mut rows) = (25, Vec::new());
        for number in 0.. {
            let path = format!("{}/Timeline?pageSize={size}&pageNumber={number}", self.path);
            let page = fine(bench.post(&path, json!({"filters": null})).await)?;
            let result = page["result"].as_array().cloned().unwrap_or_default();
            let short = result.len() < size;
            rows.extend(result);
            if short {
                same("the total", page["total"].clone(), json!(rows.len()))?;
                break;
            }
        }
        Ok(rows)
    }

    pub(super) async fn list(&self, bench: &Bench) -> Step {
        let all = self.all(bench).await?;
        same("the number of rows", all.len(), self.rows.len())?;
        for (shown, row) in all.iter().zip(&self.rows) {
            same("the row", &Row::read(shown), row)?;
            let late =
                shown["timelines"].as_array().unwrap().iter().map(|cell| cell["late"] == true).collect::<Vec<_>>();
            same("what is late", late, row.cells.iter().map(Cell::is_late).collect())?;
            let header = bench.sandbox.state().header(self.folder, &row.header).unwrap();
            same("the name", &shown["header"]["headerName"], field(&header, "header_name"))?;
        }
        Ok(())
    }

    async fn view(&self, bench: &Bench) -> Step {
        let page = fine(bench.post(&format!("{}/View/{}?pageSize=200", self.path, self.view), json!({})).await)?;
        let found = page["result"].as_array().unwrap().iter().map(|row| {
            let cells =
                row["fields"].as_array().unwrap().iter().filter(|field| field["value"]["timelineId"].is_string());
            (text(&row["id"]), cells.map(|field| text(&field["value"]["status"])).collect::<Vec<_>>())
        });
        let statuses = |row: &Row| row.cells.iter().map(|cell| cell.status.clone()).collect();
        let living = self.rows.iter().filter(|row| !row.archived);
        same("the view", found.collect(), living.map(|row| (row.id.clone(), statuses(row))).collect::<Vec<_>>())
    }

    async fn progress(&self, bench: &Bench) -> Step {
        let found = fine(bench.get(&format!("{}/Progress", self.path)).await)?;
        let cells: Vec<&Cell> = self.rows.iter().filter(|row| !row.archived).flat_map(|row| &row.cells).collect();
        let count = |wanted: &dyn Fn(&Cell) -> bool| cells.iter().filter(|cell| wanted(cell)).count();
        let mut expected = json!({"total": cells.len(), "late": count(&Cell::is_late)});
        for (status, counter) in STATUSES {
            expected[counter] = count(&|cell| cell.status == status).into();
        }
        same("the progress", found, expected)
    }
}

impl Row {
    fn read(shown: &Value) -> Row {
        Row {
            id: text(&shown["id"]),
            header: text(&shown["header"]["id"]),
            colorway: shown["colorId"].clone(),
            size: text(&shown["size"]),
            archived: shown["isArchived"] == true,
            cells: shown["timelines"].as_array().unwrap().iter().map(Cell::read).collect(),
        }
    }
}

impl Cell {
    fn read(shown: &Value) -> Cell {
        let date = |member: &str| shown[member].as_str().map(str::to_owned);
        let (id, status, planned) = (text(&shown["id"]), text(&shown["status"]), text(&shown["plan"]));
        Cell { id, status, planned, revised: date("rev"), finished: date("final") }
    }

    fn is_late(&self) -> bool {
        let settled = ["Approved", "Approved with Corrections", "N/A"].contains(&self.status.as_str());
        let end = self.finished.as_deref().or((!settled).then_some(NOW));
        let due = self.revised.as_deref().unwrap_or(&self.planned);
        end.is_some_and(|end| end > due)
    }
}
