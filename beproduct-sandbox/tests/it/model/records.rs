//! Rows of a data table, and partner companies.

use super::areas::{Step, fine, same, text};
use super::draw::Draw;
use crate::support::{Bench, field};
use serde_json::{Value, json};

/// Rows of a data table: id and port code.
pub(super) struct Tables {
    table: String,
    known: Vec<(String, String)>,
}

impl Tables {
    pub(super) fn new(bench: &Bench) -> Tables {
        let rows = bench.sandbox.state().rows("Shipping Ports");
        let known = rows.iter().map(|row| (text(&row["id"]), text(field(row, "port_code"))));
        Tables { table: bench.table("Shipping Ports"), known: known.collect() }
    }

    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let word = draw.word();
        let place = draw.below(self.known.len());
        let fields = json!([{"id": "port_code", "value": word}]);
        let path = format!("DataTable/{}/Update", self.table);
        match (draw.below(4), self.known.is_empty()) {
            (0, _) | (1 | 2, true) => {
                let answer = fine(bench.post(&path, json!([{"rowId": null, "rowFields": fields}])).await)?;
                self.known.push((text(&answer["added"][0]), word));
                Ok(())
            }
            (1, false) => {
                let row = json!([{"rowId": self.known[place].0, "rowFields": fields}]);
                let answer = fine(bench.post(&path, row).await)?;
                self.known[place].1 = word;
                same("the update", answer["updated"].clone(), json!([self.known[place].0]))
            }
            (2, false) => {
                let gone = self.known.remove(place).0;
                let answer = fine(bench.post(&path, json!([{"rowId": gone, "deleteRow": true}])).await)?;
                same("the delete", answer["deleted"].clone(), json!([gone]))
            }
            _ => self.search(bench, Some(&word)).await,
        }
    }

    pub(super) async fn search(&self, bench: &Bench, code: Option<&str>) -> Step {
        let filters: Vec<Value> =
            code.iter().map(|code| json!({"field": "port_code", "operator": "Eq", "value": code})).collect();
        let path = format!("DataTable/{}/Data?pageSize=200", self.table);
        let body = fine(bench.post(&path, json!({"filters": filters})).await)?;
        let wanted = |known: &&(String, String)| code.is_none_or(|code| known.1 == code);
        let expected: Vec<Value> = self.known.iter().filter(wanted).map(|known| json!(known.0)).collect();
        same("the total", body["total"].clone(), json!(expected.len()))?;
        let result = body["result"].as_array().cloned().unwrap_or_default();
        let found = result.iter().map(|row| row["id"].clone()).collect::<Vec<_>>();
        same("the rows", found, expected.into_iter().take(200).collect())
    }
}

/// Partner companies: id, name, city.
pub(super) struct Partners(Vec<(String, String, Value)>);

impl Partners {
    pub(super) fn new(bench: &Bench) -> Partners {
        let known = bench.sandbox.state().partners().into_iter();
        Partners(known.map(|(id, name)| (id, name, Value::Null)).collect())
    }

    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let place = draw.below(self.0.len());
        let name = format!("company {}", draw.below(60));
        match draw.below(3) {
            0 => {
                let known = self.0.iter().any(|partner| partner.1 == name);
                let (status, body) = bench.post("Directory/Add", json!({"name": name, "partnerType": "AGENT"})).await;
                same("an addition", status, if known { 400 } else { 200 })?;
                if !known {
                    self.0.push((text(&body["id"]), name, Value::Null));
                }
                Ok(())
            }
            1 => {
                let city = json!(draw.word());
                let body =
                    fine(bench.post(&format!("Directory/Update/{}", self.0[place].0), json!({"city": city})).await)?;
                self.0[place].2 = city.clone();
                same("the city", body["city"].clone(), city)
            }
            _ => {
                let body = fine(bench.get(&format!("Directory/Company?directoryId={}", self.0[place].0)).await)?;
                same("the name", text(&body["name"]), self.0[place].1.clone())
            }
        }
    }

    pub(super) async fn list(&self, bench: &Bench) -> Step {
        let body = fine(bench.get("Directory/Companies?pageSize=200").await)?;
        let found = body.as_array().unwrap().iter().map(|partner| text(&partner["id"])).collect::<Vec<_>>();
        same("the companies", found, self.0.iter().map(|partner| partner.0.clone()).collect())
    }
}
