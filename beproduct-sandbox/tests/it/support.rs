//! A client that is as plain as can be.

use beproduct_sandbox::{Options, Sandbox};
use beproduct_spec::ir::Api;
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;
use std::path::Path;
use std::sync::LazyLock;

pub(crate) const API: &str = "BeProductPublicApi";

pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
    pub(crate) token: String,
}

/// Status and JSON of an answer; its text if it is none.
pub(crate) type Answer = (u16, Value);

pub(crate) fn options() -> Options {
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/spec/beproduct.yaml");
    Options { spec: Some(spec.into()), styles: 60, ..Options::default() }
}

/// The real spec, compiled once.
pub(crate) static API_OF_THE_SPEC: LazyLock<Api> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/beproduct.yaml");
    beproduct_spec::compile(&root).expect("a sound spec").api
});

/// Serves the real spec, for the areas that the small one leaves out.
pub(crate) fn real() -> Options {
    Options { api: Some(API_OF_THE_SPEC.clone()), styles: 12, ..Options::default() }
}

pub(crate) async fn bench() -> Bench {
    bench_with(options()).await
}

pub(crate) async fn bench_with(options: Options) -> Bench {
    let sandbox = Sandbox::with(options).await.expect("the sandbox starts");
    let token = sandbox.issue_token(&[API]);
    let client = http();
    Bench { sandbox, client, token }
}

impl Bench {
    /// A request to the company, with the token.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}/api/{}/{path}", self.sandbox.url(), self.sandbox.company());
        self.client.request(method, url).bearer_auth(&self.token)
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        read(self.request(Method::GET, path).send().await.expect("an answer")).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        read(self.request(Method::POST, path).json(&body).send().await.expect("an answer")).await
    }

    /// The address of an identity endpoint.
    pub(crate) fn identity(&self, path: &str) -> String {
        format!("{}/{path}", self.sandbox.identity_url())
    }

    pub(crate) fn table(&self, name: &str) -> String {
        let tables = self.sandbox.state().tables();
        tables.into_iter().find(|(_, known)| known == name).expect("the table").0
    }

    /// The first tracking plan.
    pub(crate) async fn plan(&self) -> String {
        let (_, plans) = self.post("Tracking/Plans", serde_json::json!({})).await;
        plans["result"][0]["id"].as_str().expect("a plan").to_owned()
    }

    pub(crate) fn folder(&self, name: &str) -> String {
        let folders = self.sandbox.state().style_folders();
        folders.into_iter().find(|(_, known)| known == name).expect("the folder").0
    }
}

pub(crate) async fn read(response: Response) -> Answer {
    let status = response.status().as_u16();
    let text = response.text().await.expect("a body");
    (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

/// The value of a field in `headerData.fields` or in `fields`.
pub(crate) fn field<'a>(record: &'a Value, id: &str) -> &'a Value {
    let fields = record.pointer("/headerData/fields").or(record.get("fields")).and_then(Value::as_array);
    let field = fields.expect("fields").iter().find(|field| field["id"] == id);
    &field.unwrap_or_else(|| panic!("no field {id} in {record}"))["value"]
}

/// An HTTP client that follows no redirect.
pub(crate) fn http() -> Client {
    // Features unify: where the runtime is built beside, reqwest wants a TLS provider even for plain HTTP.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client")
}
