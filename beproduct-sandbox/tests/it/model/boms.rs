//! The BOM of one style, and what the flat BOM and the reports make of it and of the others.

use super::areas::{Step, delete, fine, same, text};
use super::draw::Draw;
use crate::support::Bench;
use serde_json::{Value, json};

/// By style, in order: the rows of its BOM as material and placement, and whether it has BOM variations.
pub(super) struct Boms {
    page: String,
    /// Materials that rows are written of, one that nobody deletes among them.
    material: String,
    styles: Vec<(String, Vec<Row>, bool)>,
}

struct Row {
    id: String,
    material: String,
    placement: Value,
}

impl Boms {
    pub(super) async fn new(bench: &Bench) -> Boms {
        let state = bench.sandbox.state();
        let page = |title: &str| state.pages("Style").into_iter().find(|page| page.1 == title).unwrap().0;
        let (bom, varied) = (page("BOM"), page("BOM by Market"));
        let mut styles = Vec::new();
        for style in state.headers("Style") {
            let data = async |page: &str| {
                bench.get(&format!("Style/Page?headerId={style}&pageId={page}")).await.1["data"].clone()
            };
            let rows = data(&bom).await["data"].as_array().cloned().unwrap_or_default();
            let has_variations = !data(&varied).await.as_array().unwrap().is_empty();
            styles.push((style, rows.iter().map(Row::read).collect(), has_variations));
        }
        Boms { page: bom, material: state.headers("Material")[0].clone(), styles }
    }

    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let (style, rows, _) = &mut self.styles[0];
        let query = format!("headerId={style}&pageId={}", self.page);
        let (id, word) = (format!("00000000-0000-4000-8000-{:012}", draw.below(20)), draw.word());
        let known = rows.iter().position(|row| row.id == id);
        match (draw.below(6), known) {
            (0 | 1, known) => {
                let cells = json!([{"id": "placement", "value": word}, {"id": "qty", "value": 2}]);
                let mut item = json!({"materialUpdate": {"rowId": id, "rowFields": cells}});
                match known {
                    Some(place) => rows[place].placement = json!(word),
                    None => {
                        item["materialIdToInsert"] = json!(self.material);
                        rows.push(Row { id, material: self.material.clone(), placement: json!(word) });
                    }
                }
                fine(bench.post(&format!("Style/PageCBOM?{query}"), json!([item])).await).map(drop)
            }
            (2, Some(place)) => {
                rows.remove(place);
                delete(bench, &format!("Style/PageCBOMItemDelete?{query}&rowId={id}")).await
            }
            (3, _) if draw.below(8) == 0 => {
                rows.clear();
                fine(bench.post(&format!("Style/{style}/CBOM/{}/Reset", self.page), json!({})).await).map(drop)
            }
            (4, _) => self.report(bench).await,
            _ => self.flat(bench).await,
        }
    }

    /// What is written of styles that are not deleted.
    fn living(&self, bench: &Bench) -> Vec<&(String, Vec<Row>, bool)> {
        let living = bench.sandbox.state().headers("Style");
        self.styles.iter().filter(|(style, ..)| living.contains(style)).collect()
    }

    /// Without a total, the list ends at a page that is not full.
    pub(super) async fn flat(&self, bench: &Bench) -> Step {
        let (size, mut found) = (7, Vec::new());
        for number in 0.. {
            let body =
                fine(bench.post(&format!("Report/FlatBom?pageSize={size}&pageNumber={number}"), json!({})).await)?;
            let items = body["result"].as_array().cloned().unwrap_or_default();
            found.extend(items.iter().map(|item| {
                (text(&item["header"]["id"]), text(&item["bom"]["rowId"]), item["bom"]["placement"].clone())
            }));
            if items.len() < size {
                break;
            }
        }
        let mut expected = Vec::new();
        for (style, rows, varied) in self.living(bench) {
            expected.extend(rows.iter().map(|row| (style.clone(), row.id.clone(), row.placement.clone())));
            if rows.is_empty() && *varied {
                expected.push((style.clone(), String::new(), Value::Null));
            }
        }
        same("the flat BOM", found, expected)
    }

    /// How often the material is used, and how many styles there are.
    async fn report(&self, bench: &Bench) -> Step {
        let state = bench.sandbox.state();
        let number = |material: &str| state.header("Material", material).unwrap()["headerNumber"].clone();
        let mine = number(&self.material);
        let (_, list) = bench.get("Report/List").await;
        let run = async |name: &str, filters: Value| {
            let report = list["result"].as_array().unwrap().iter().find(|report| report["name"] == name).unwrap();
            let path = format!("Report/Data/{}?pageSize=200", text(&report["id"]));
            fine(bench.post(&path, json!({"filters": filters})).await)
        };
        let named = json!([{"field": "Material", "operator": "Eq", "value": mine}]);
        let page = run("Material Use", named).await?;
        let found = page["result"].as_array().unwrap().iter().map(|row| row["Rows"].as_u64().unwrap()).sum::<u64>();
        let rows = self.living(bench).into_iter().flat_map(|(_, rows, _)| rows);
        same("the use of the material", found, rows.filter(|row| number(&row.material) == mine).count() as u64)?;
        let styles = run("Style Overview", json!([])).await?;
        same("the number of styles", styles["total"].clone(), json!(state.headers("Style").len()))
    }
}

impl Row {
    fn read(shown: &Value) -> Row {
        let (id, material) = (text(&shown["rowId"]), text(&shown["materialId"]));
        Row { id, material, placement: shown["placement"].clone() }
    }
}
