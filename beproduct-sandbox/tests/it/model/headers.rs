//! Headers of the master folders.

use super::areas::{Step, fine, same, text};
use super::draw::Draw;
use crate::support::{Bench, field};
use serde_json::{Value, json};

/// Headers of one master folder: id, name, and whether it is deleted.
pub(super) struct Headers {
    pub(super) folder: &'static str,
    target: String,
    known: Vec<(String, String, bool)>,
}

impl Headers {
    pub(super) fn new(bench: &Bench, folder: &'static str) -> Headers {
        let state = bench.sandbox.state();
        let known = state.headers(folder).into_iter().map(|id| {
            let header = state.header(folder, &id).unwrap();
            (id, text(field(&header, "header_name")), false)
        });
        Headers { folder, target: state.folders(folder)[0].0.clone(), known: known.collect() }
    }

    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let (folder, word) = (self.folder, format!("name {}", draw.below(60)));
        let place = draw.below(self.known.len());
        let (id, name, deleted) = self.known[place].clone();
        match draw.below(6) {
            0 => {
                let body = json!({"fields": named(&word)});
                let path = format!("{folder}/Header/Create?folderId={}", self.target);
                let made = fine(bench.post(&path, body).await)?;
                self.known.push((text(&made["id"]), word, false));
                Ok(())
            }
            1 => {
                let (status, made) =
                    bench.post(&format!("{folder}/Header/{id}/Update"), json!({"fields": named(&word)})).await;
                if deleted {
                    return same("an update of a deleted one", status, 404);
                }
                self.known[place].1.clone_from(&word);
                same("the name", text(field(&made, "header_name")), word)
            }
            // The first header is left to the areas that attach things to it.
            2 if place > 0 && draw.below(2) == 0 => {
                let (status, _) = bench.get(&format!("{folder}/Header/Delete/{id}")).await;
                self.known[place].2 = true;
                same("a delete", status, if deleted { 404 } else { 200 })
            }
            3 | 4 => {
                let (status, read) = bench.get(&format!("{folder}/Header/{id}")).await;
                match deleted {
                    true => same("a read of a deleted one", status, 404),
                    false => same("a read", text(field(&read, "header_name")), name),
                }
            }
            _ => self.search(bench, Some(&word), draw.below(2) == 0).await,
        }
    }

    /// By name, or all of them, page by page.
    pub(super) async fn search(&self, bench: &Bench, name: Option<&str>, deleted: bool) -> Step {
        let filters: Vec<Value> =
            name.iter().map(|name| json!({"field": "header_name", "operator": "Eq", "value": name})).collect();
        let wanted = |known: &&(String, String, bool)| name.is_none_or(|name| known.1 == name) && (deleted || !known.2);
        let expected: Vec<&String> = self.known.iter().filter(wanted).map(|known| &known.0).collect();
        let page = if name.is_some() { 200 } else { 50 };
        let mut found = Vec::new();
        for number in 0.. {
            let path = format!("{}/Headers?pageSize={page}&pageNumber={number}&showDeleted={deleted}", self.folder);
            let body = fine(bench.post(&path, json!({"filters": filters})).await)?;
            same("the total", body["total"].as_u64().unwrap_or(0), expected.len() as u64)?;
            let result = body["result"].as_array().cloned().unwrap_or_default();
            found.extend(result.iter().map(|header| text(&header["id"])));
            if result.len() < page {
                break;
            }
        }
        same("the search", found.iter().collect(), expected)
    }
}

fn named(name: &str) -> Value {
    json!([
        {"id": "header_number", "value": "X"},
        {"id": "header_name", "value": name},
        {"id": "season", "value": "Fall 2025"},
    ])
}
