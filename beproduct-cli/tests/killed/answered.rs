//! What was answered, and whether it is there.

use crate::process::http;
use crate::writer::{left, text};
use reqwest::Client;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What an answer says is so from now on.
#[derive(Debug)]
pub(crate) enum Promise {
    Style { id: String, name: String },
    Renamed { id: String, step: u64 },
    Row { table: String, id: String },
    Comment { style: String, id: String },
    Upload { id: String },
    Quota { left: u64 },
}

#[derive(Default)]
pub(crate) struct Answered {
    count: usize,
    styles: BTreeMap<String, String>,
    /// The last step that was answered; a later one may have been written as well.
    renamed: BTreeMap<String, u64>,
    rows: BTreeMap<String, BTreeSet<String>>,
    comments: BTreeMap<String, BTreeSet<String>>,
    uploads: BTreeSet<String>,
    left: Option<u64>,
}

impl Answered {
    pub(crate) fn note(&mut self, promise: Promise) {
        self.count += 1;
        match promise {
            Promise::Style { id, name } => drop(self.styles.insert(id, name)),
            Promise::Renamed { id, step } => drop(self.renamed.insert(id, step)),
            Promise::Row { table, id } => drop(self.rows.entry(table).or_default().insert(id)),
            Promise::Comment { style, id } => drop(self.comments.entry(style).or_default().insert(id)),
            Promise::Upload { id } => drop(self.uploads.insert(id)),
            Promise::Quota { left } => self.left = Some(self.left.map_or(left, |known| known.min(left))),
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The token is older than the kill.
    pub(crate) async fn check(&self, api: &str, token: &str) {
        let answer = http().get(format!("{api}/Style/Folders")).bearer_auth(token).send().await.expect("an answer");
        assert!(left(&answer) < self.left.expect("a quota"), "requests were forgotten");
        let reader = Reader { http: http(), api, token };
        let names = reader.style_names().await;
        for (id, name) in &self.styles {
            let kept = names.get(id).unwrap_or_else(|| panic!("the style {name} is gone"));
            match self.renamed.get(id) {
                Some(step) => assert!(kept.parse::<u64>().is_ok_and(|kept| kept >= *step), "{kept} after {step}"),
                None => assert!(kept == name || kept.parse::<u64>().is_ok(), "{kept} for {name}"),
            }
        }
        for (table, rows) in &self.rows {
            let kept = reader.ids(&format!("DataTable/{table}/Data")).await;
            assert!(rows.is_subset(&kept), "rows are gone");
        }
        for (style, comments) in &self.comments {
            let answer = reader.get(&format!("Comment/Heeader/{style}")).await;
            let kept: BTreeSet<String> =
                answer.as_array().expect("a list").iter().map(|one| text(&one["id"])).collect();
            assert!(comments.is_subset(&kept), "comments are gone");
        }
        for upload in &self.uploads {
            let status = reader.get(&format!("Style/GetImageProcessingStatus/{upload}")).await;
            assert_eq!(status["errorOccured"], false, "{status}");
        }
    }
}

struct Reader<'a> {
    http: Client,
    api: &'a str,
    token: &'a str,
}

impl Reader<'_> {
    async fn get(&self, path: &str) -> Value {
        let answer = self.http.get(format!("{}/{path}", self.api)).bearer_auth(self.token).send().await;
        let answer = answer.expect("an answer");
        assert!(answer.status().is_success(), "{path}: {}", answer.status());
        answer.json().await.expect("JSON")
    }

    /// All pages of a list.
    async fn list(&self, path: &str) -> Vec<Value> {
        let mut all = Vec::new();
        for page in 0.. {
            let url = format!("{}/{path}?pageSize=200&pageNumber={page}", self.api);
            let request = self.http.post(url).bearer_auth(self.token).json(&json!({}));
            let mut answer: Value = request.send().await.expect("an answer").json().await.expect("JSON");
            let records = answer["result"].as_array_mut().expect("a list");
            all.append(records);
            if records_end(&answer, all.len()) {
                break;
            }
        }
        all
    }

    async fn ids(&self, path: &str) -> BTreeSet<String> {
        self.list(path).await.iter().map(|record| text(&record["id"])).collect()
    }

    async fn style_names(&self) -> BTreeMap<String, String> {
        let styles = self.list("Style/Headers").await;
        styles.iter().map(|style| (text(&style["id"]), text(&style["headerName"]))).collect()
    }
}

fn records_end(answer: &Value, read: usize) -> bool {
    answer["total"].as_u64().and_then(|total| usize::try_from(total).ok()).is_none_or(|total| read >= total)
}
