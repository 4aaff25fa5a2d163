//! Comments on an image, tags on a block.

use super::areas::{Step, fine, same, text};
use super::draw::Draw;
use crate::support::{Bench, read};
use reqwest::Method;
use serde_json::{Value, json};

/// Id and text.
pub(super) struct Notes {
    header: String,
    known: Vec<(String, String)>,
}

impl Notes {
    pub(super) fn new(bench: &Bench) -> Notes {
        Notes { header: bench.sandbox.state().headers("Image")[0].clone(), known: Vec::new() }
    }

    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let (word, place, path) =
            (draw.word(), draw.below(self.known.len()), format!("Comment/Header/{}", self.header));
        match (draw.below(4), self.known.is_empty()) {
            (0, _) => {
                let note = fine(bench.post(&format!("{path}/Create"), json!({"comment": word})).await)?;
                self.known.push((text(&note["id"]), word));
                Ok(())
            }
            (1, false) => {
                let query = format!("commentId={}", self.known[place].0);
                fine(bench.post(&format!("{path}/Edit?{query}"), json!({"body": word})).await)?;
                self.known[place].1 = word;
                Ok(())
            }
            (2, false) => {
                let query = format!("commentId={}", self.known.remove(place).0);
                let request = bench.request(Method::DELETE, &format!("{path}/Delete?{query}"));
                fine(read(request.send().await.unwrap()).await).map(drop)
            }
            _ => self.list(bench).await,
        }
    }

    pub(super) async fn list(&self, bench: &Bench) -> Step {
        let notes = fine(bench.get(&format!("Comment/Heeader/{}", self.header)).await)?;
        let found: Vec<(String, String)> =
            notes.as_array().unwrap().iter().map(|note| (text(&note["id"]), text(&note["body"]))).collect();
        same("the comments", found, self.known.clone())
    }
}

/// Names on the block.
pub(super) struct Tags {
    header: String,
    on: Vec<String>,
}

impl Tags {
    pub(super) fn new(bench: &Bench) -> Tags {
        Tags { header: bench.sandbox.state().headers("Block")[0].clone(), on: Vec::new() }
    }

    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        let (word, path) = (draw.word(), format!("Tag/Header/{}", self.header));
        match draw.below(3) {
            0 => {
                fine(bench.post(&format!("{path}/Add"), json!([word])).await)?;
                if !self.on.contains(&word) {
                    self.on.push(word);
                }
                Ok(())
            }
            1 => {
                fine(bench.post(&format!("{path}/Remove"), json!([word])).await)?;
                self.on.retain(|known| *known != word);
                Ok(())
            }
            _ => self.list(bench).await,
        }
    }

    pub(super) async fn list(&self, bench: &Bench) -> Step {
        let tags = fine(bench.get(&format!("Tag/Header/{}", self.header)).await)?;
        let found: Vec<String> = tags.as_array().unwrap().iter().map(|tag: &Value| text(&tag["name"])).collect();
        same("the tags", found, self.on.clone())
    }
}
