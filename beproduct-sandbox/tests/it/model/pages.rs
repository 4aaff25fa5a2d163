//! Pages of one style: the rows of a grid, the items of a list, the fields of a form.

use super::areas::{Step, fine, same};
use super::draw::Draw;
use crate::support::{Bench, field};
use serde_json::{Value, json};

pub(super) struct Pages {
    style: String,
    grid: String,
    list: String,
    form: String,
    rows: Vec<(String, String)>,
    items: Vec<(String, String)>,
    concept: Value,
    resettable: bool,
}

impl Pages {
    pub(super) fn new(bench: &Bench) -> Pages {
        let state = bench.sandbox.state();
        let style = state.headers("Style")[0].clone();
        let page = |kind: &str| {
            let pages = state.pages("Style");
            let page = pages.iter().find(|page| page.2 == kind).unwrap();
            format!("headerId={style}&pageId={}", page.0)
        };
        let (grid, list, form) = (page("Grid"), page("List"), page("Form"));
        Pages { grid, list, form, style, rows: Vec::new(), items: Vec::new(), concept: Value::Null, resettable: false }
    }

    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let (word, id) = (draw.word(), draw_id(draw));
        let deletes = draw.below(3) == 0;
        match draw.below(5) {
            0 => {
                let row = json!([{"rowId": id, "rowFields": [{"id": "test", "value": word}], "deleteRow": deletes}]);
                fine(bench.post(&format!("Style/PageGrid?{}", self.grid), row).await)?;
                write(&mut self.rows, id, word, deletes);
                Ok(())
            }
            1 => {
                let item =
                    json!([{"itemId": id, "itemFields": [{"id": "text", "value": word}], "deleteItem": deletes}]);
                fine(bench.post(&format!("Style/PageList?{}", self.list), item).await)?;
                write(&mut self.items, id, word, deletes);
                Ok(())
            }
            2 => {
                let fields = json!([{"id": "concept", "value": word}]);
                fine(bench.post(&format!("Style/PageForm?{}", self.form), fields).await)?;
                (self.concept, self.resettable) = (json!(word), true);
                Ok(())
            }
            3 if deletes => {
                let page = self.form.rsplit('=').next().unwrap();
                let path = format!("Style/{}/Page/{page}/Reset", self.style);
                let expected = if self.resettable { 200 } else { 404 };
                self.concept = Value::Null;
                same("a reset", bench.post(&path, json!({})).await.0, expected)
            }
            _ => self.read(bench).await,
        }
    }

    pub(super) async fn read(&self, bench: &Bench) -> Step {
        let read = async |query: &str| fine(bench.get(&format!("Style/Page?{query}")).await);
        let all = |list: &Value, id: &str, value: &dyn Fn(&Value) -> Value| -> Vec<(Value, Value)> {
            list.as_array().unwrap().iter().map(|record| (record[id].clone(), value(record))).collect()
        };
        let expected = |known: &[(String, String)]| -> Vec<(Value, Value)> {
            known.iter().map(|(id, word)| (json!(id), json!(word))).collect()
        };
        let grid = read(&self.grid).await?;
        let rows = all(&grid["data"]["gridData"], "rowId", &|row| field(row, "test").clone());
        same("the rows of the grid", rows, expected(&self.rows))?;
        let list = read(&self.list).await?;
        let items = all(&list["data"], "id", &|item| item["controls"][0]["value"].clone());
        same("the items of the list", items, expected(&self.items))?;
        same("the form", read(&self.form).await?["data"][0]["value"].clone(), self.concept.clone())
    }
}

/// Few ids, so that some are there already.
fn draw_id(draw: &mut Draw) -> String {
    format!("00000000-0000-4000-8000-{:012}", draw.below(20))
}

fn write(known: &mut Vec<(String, String)>, id: String, word: String, deletes: bool) {
    match known.iter().position(|(known, _)| *known == id) {
        Some(place) if deletes => drop(known.remove(place)),
        Some(place) => known[place].1 = word,
        None if deletes => {}
        None => known.push((id, word)),
    }
}
