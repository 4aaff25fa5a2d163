//! One of those who write until the sandbox is dead.

use crate::answered::Promise;
use crate::process::http;
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

/// What a writer works on.
struct Work {
    http: Client,
    api: String,
    token: String,
    folder: String,
    table: String,
    name: String,
    tell: UnboundedSender<Promise>,
}

/// Creates, changes, adds, comments and uploads in turn; tells each answer as soon as it is there.
pub(crate) async fn write(api: String, token: String, writer: usize, kill: u64, tell: UnboundedSender<Promise>) {
    let http = http();
    let work =
        Work { http, api, token, folder: String::new(), table: String::new(), name: format!("{kill}-{writer}"), tell };
    // The end of the sandbox is the end of the work.
    let _ = work.run().await;
}

impl Work {
    async fn run(mut self) -> Result<(), reqwest::Error> {
        let folders: Value = self.get("Style/Folders").await?;
        self.folder = text(&folders[0]["id"]);
        let tables = self.post("DataTable/List", &json!({"filters": []})).await?;
        self.table = text(&tables["result"][0]["id"]);
        let style = self.create("first").await?;
        for step in 0_u64.. {
            match step % 5 {
                0 => drop(self.create(&format!("{}-{step}", self.name)).await?),
                1 => self.rename(&style, step).await?,
                2 => self.add_row().await?,
                3 => self.comment(&style).await?,
                _ => self.upload(&style).await?,
            }
        }
        Ok(())
    }

    async fn create(&self, name: &str) -> Result<String, reqwest::Error> {
        let fields = json!([
            {"id": "header_name", "value": name},
            {"id": "season", "value": "Fall 2026"},
            {"id": "header_number", "value": format!("{}-{name}", self.name)},
        ]);
        let path = format!("Style/Header/Create?folderId={}", self.folder);
        let style = text(&self.post(&path, &json!({"fields": fields})).await?["id"]);
        self.tell(Promise::Style { id: style.clone(), name: name.to_owned() });
        Ok(style)
    }

    async fn rename(&self, style: &str, step: u64) -> Result<(), reqwest::Error> {
        let fields = json!([{"id": "header_name", "value": step.to_string()}]);
        self.post(&format!("Style/Header/{style}/Update"), &json!({"fields": fields})).await?;
        self.tell(Promise::Renamed { id: style.to_owned(), step });
        Ok(())
    }

    async fn add_row(&self) -> Result<(), reqwest::Error> {
        let rows = json!([{"rowFields": [{"id": "port_code", "value": self.name}]}]);
        let answer = self.post(&format!("DataTable/{}/Update", self.table), &rows).await?;
        self.tell(Promise::Row { table: self.table.clone(), id: text(&answer["added"][0]) });
        Ok(())
    }

    async fn comment(&self, style: &str) -> Result<(), reqwest::Error> {
        let answer = self.post(&format!("Comment/Header/{style}/Create"), &json!({"comment": self.name})).await?;
        self.tell(Promise::Comment { style: style.to_owned(), id: text(&answer["id"]) });
        Ok(())
    }

    async fn upload(&self, style: &str) -> Result<(), reqwest::Error> {
        let body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n";
        let request = self.http.post(format!("{}/Style/Header/{style}/Image/Upload", self.api)).body(body);
        let answer = self.send(request.header("content-type", "multipart/form-data; boundary=b")).await?;
        self.tell(Promise::Upload { id: text(&answer["imageId"]) });
        Ok(())
    }

    async fn get(&self, path: &str) -> Result<Value, reqwest::Error> {
        self.send(self.http.get(format!("{}/{path}", self.api))).await
    }

    async fn post(&self, path: &str, body: &Value) -> Result<Value, reqwest::Error> {
        self.send(self.http.post(format!("{}/{path}", self.api)).json(body)).await
    }

    /// An answer that came must be a good one.
    async fn send(&self, request: RequestBuilder) -> Result<Value, reqwest::Error> {
        let answer = request.bearer_auth(&self.token).send().await?;
        let (status, left) = (answer.status(), left(&answer));
        let body: Value = answer.json().await?;
        assert!(status.is_success(), "{status}: {body}");
        self.tell(Promise::Quota { left });
        Ok(body)
    }

    fn tell(&self, promise: Promise) {
        let _ = self.tell.send(promise);
    }
}

/// What is left of the quota.
pub(crate) fn left(answer: &Response) -> u64 {
    let header = answer.headers().get("x-ratelimit-remaining").and_then(|value| value.to_str().ok());
    header.and_then(|left| left.parse().ok()).expect("what is left")
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text, but {value}")).to_owned()
}
