//! Tasks about palettes with their messages, and line sheets.

use super::areas::{Step, delete, fine, same, text};
use super::draw::Draw;
use crate::support::Bench;
use serde_json::{Value, json};

const STATUSES: [&str; 2] = ["Open", "Closed"];

#[derive(Default)]
pub(super) struct Tasks(Vec<Task>);

struct Task {
    id: String,
    name: String,
    status: &'static str,
    /// Id and text.
    messages: Vec<(String, String)>,
}

impl Tasks {
    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let (word, place) = (draw.word(), draw.below(self.0.len()));
        let status = STATUSES[draw.below(2)];
        match (draw.below(8), self.0.get_mut(place)) {
            (0, _) | (_, None) => {
                let body = json!({"taskName": word, "status": status, "references": {"page": "Color"}});
                let id = text(&fine(bench.post("Inbox/Task/Create", body).await)?["id"]);
                self.0.push(Task { id, name: word, status, messages: Vec::new() });
                Ok(())
            }
            (1, Some(task)) => {
                task.status = status;
                fine(bench.post(&format!("Inbox/Task/{}/Update", task.id), json!({"status": status})).await).map(drop)
            }
            (2, Some(_)) if draw.below(2) == 0 => {
                let gone = self.0.remove(place);
                delete(bench, &format!("Inbox/Task/{}/Delete", gone.id)).await?;
                let path = format!("Inbox/Task/{}", gone.id);
                same("a task that was deleted", bench.get(&path).await.0, 404)
            }
            (3 | 4, Some(task)) => task.talk(bench, draw, word).await,
            (5, Some(task)) => task.compare(bench).await,
            (6, _) => self.list(bench, Some(status)).await,
            _ => self.list(bench, None).await,
        }
    }

    pub(super) async fn list(&self, bench: &Bench, status: Option<&'static str>) -> Step {
        let filters: Vec<Value> =
            status.iter().map(|status| json!({"field": "status", "operator": "Eq", "value": status})).collect();
        let mut found = Vec::new();
        for number in 0.. {
            let path = format!("Inbox/Tasks/COLOR?pageSize=50&pageNumber={number}");
            let page = fine(bench.post(&path, json!({"filters": filters})).await)?;
            let tasks = page["result"].as_array().cloned().unwrap_or_default();
            found.extend(tasks.iter().map(|task| (text(&task["id"]), text(&task["taskName"]))));
            if tasks.len() < 50 {
                same("the total", page["total"].clone(), json!(found.len()))?;
                break;
            }
        }
        let wanted = self.0.iter().filter(|task| status.is_none_or(|status| task.status == status));
        same("the tasks", found, wanted.map(|task| (task.id.clone(), task.name.clone())).collect())
    }
}

impl Task {
    /// Writes, changes or deletes a message.
    async fn talk(&mut self, bench: &Bench, draw: &mut Draw, word: String) -> Step {
        let place = draw.below(self.messages.len());
        let body = json!({"message": word, "type": "Comment"});
        match (draw.below(3), self.messages.get_mut(place)) {
            (1, Some(message)) => {
                let path = format!("Inbox/Task/Message/{}/Update", message.0);
                message.1 = word;
                fine(bench.post(&path, body).await).map(drop)
            }
            (2, Some(message)) => {
                let path = format!("Inbox/Task/Message/{}/Delete", message.0);
                self.messages.remove(place);
                delete(bench, &path).await
            }
            _ => {
                let made = fine(bench.post(&format!("Inbox/Task/{}/Message/Create", self.id), body).await)?;
                self.messages.push((text(&made["id"]), word));
                Ok(())
            }
        }
    }

    async fn compare(&self, bench: &Bench) -> Step {
        let read = fine(bench.get(&format!("Inbox/Task/{}", self.id)).await)?;
        same(
            "the task",
            (text(&read["taskName"]), text(&read["status"])),
            (self.name.clone(), self.status.to_owned()),
        )?;
        let page = fine(bench.post(&format!("Inbox/Task/{}/Messages?pageSize=200", self.id), json!({})).await)?;
        let messages = page["result"].as_array().unwrap().iter();
        let found = messages.map(|message| (text(&message["id"]), text(&message["body"]))).collect();
        same("its messages", found, self.messages.clone())
    }
}

/// Line sheets by folder. Nothing writes them.
pub(super) struct Sheets(Vec<(String, Value)>);

impl Sheets {
    pub(super) async fn new(bench: &Bench) -> Sheets {
        let (_, folders) = bench.get("LineSheet/ListLineSheetFolders").await;
        let mut known = Vec::new();
        for folder in folders.as_array().unwrap() {
            let id = text(&folder["id"]);
            let (_, sheets) = bench.get(&format!("LineSheet/ListLineSheets?folderId={id}")).await;
            known.push((id, sheets));
        }
        Sheets(known)
    }

    pub(super) async fn step(&self, bench: &Bench, draw: &mut Draw) -> Step {
        let (folder, sheets) = &self.0[draw.below(self.0.len())];
        let sheet = &sheets[draw.below(sheets.as_array().unwrap().len())];
        match draw.below(3) {
            0 => {
                let read = fine(bench.get(&format!("LineSheet/get/{}", text(&sheet["id"]))).await)?;
                same("the line sheet", &read, sheet)
            }
            1 => {
                let name = text(&sheet["name"]).to_uppercase();
                let path = format!("LineSheet/ListLineSheets?folderId={folder}&lineSheetName={name}");
                same("the named line sheet", fine(bench.get(&path).await)?, json!([sheet]))
            }
            _ => self.list(bench).await,
        }
    }

    pub(super) async fn list(&self, bench: &Bench) -> Step {
        let all: Vec<Value> = self.0.iter().flat_map(|(_, sheets)| sheets.as_array().unwrap().clone()).collect();
        same("the line sheets", fine(bench.get("LineSheet/ListLineSheets").await)?, json!(all))
    }
}
