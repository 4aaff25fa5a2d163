//! Every operation of the real spec, called once as the spec describes it.

use crate::conform::{answer_fault, fill};
use crate::support::{API_OF_THE_SPEC, Bench, real};
use beproduct_sandbox::{Options, Sandbox};
use beproduct_spec::ir::{Api, Content, Operation, Place, Role};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

async fn bench() -> Bench {
    let sandbox = Sandbox::with(Options { styles: 3, ..real() }).await.expect("the sandbox starts");
    let token = sandbox.issue_token(&["BeProductPublicApi"]);
    Bench { sandbox, client: reqwest::Client::new(), token }
}

/// A value that exists, for the parameters of the stateful areas.
fn known(bench: &Bench, operation: &Operation, name: &str) -> Option<String> {
    let (state, tag) = (bench.sandbox.state(), operation.tag.as_str());
    match (tag, name) {
        ("DataTable", "dataTableId") => Some(bench.table("Shipping Ports")),
        ("Directory", "directoryId") => Some(state.partners()[0].0.clone()),
        ("Users", "userId" | "id") => Some(state.users()[0].clone()),
        ("Users", "email") => Some(format!("{}@northfell.example", bench.sandbox.login())),
        (_, "company") => Some(bench.sandbox.company().to_owned()),
        (_, "headerId") => state.headers(tag).first().cloned(),
        (_, "folderId") => state.folders(tag).first().map(|folder| folder.0.clone()),
        (_, "colorwayId") => colorway(bench, tag),
        _ => None,
    }
}

fn colorway(bench: &Bench, tag: &str) -> Option<String> {
    let state = bench.sandbox.state();
    let header = state.header(tag, state.headers(tag).first()?)?;
    Some(header.pointer("/colorways/0/id")?.as_str()?.to_owned())
}

fn request(api: &Api, bench: &Bench, operation: &Operation) -> RequestBuilder {
    let mut path = operation.path.template.clone();
    let mut query = Vec::new();
    for parameter in &operation.parameters {
        let made =
            || fill(api, &parameter.ty).as_str().map_or_else(|| fill(api, &parameter.ty).to_string(), str::to_owned);
        let value = known(bench, operation, &parameter.wire).unwrap_or_else(made);
        match (parameter.place, parameter.role) {
            (Place::Path, _) => path = path.replace(&format!("{{{}}}", parameter.wire), &value),
            (Place::Query, Role::Caller | Role::Company) if parameter.required => query.push((&parameter.wire, value)),
            _ => {}
        }
    }
    let base = match operation.server {
        Some(_) => bench.sandbox.automation_url(),
        None => format!("{}/api/{}", bench.sandbox.url(), bench.sandbox.company()),
    };
    let method: Method = operation.method.parse().expect("a verb");
    let request = bench.client.request(method, format!("{base}{path}")).query(&query).bearer_auth(&bench.token);
    with_body(api, bench, operation, request.header("X-Authorization", format!("Bearer {}", bench.token)))
}

fn with_body(api: &Api, bench: &Bench, operation: &Operation, request: RequestBuilder) -> RequestBuilder {
    match &operation.body {
        None => request,
        Some(body) if body.content == Content::Multipart => {
            let part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n";
            request.header("content-type", "multipart/form-data; boundary=b").body(part)
        }
        Some(body) => {
            let example = || body.examples.values().next().cloned();
            request.json(&own_body(bench, &operation.id).or_else(example).unwrap_or_else(|| fill(api, &body.ty)))
        }
    }
}

/// Bodies for operations whose examples name records that this company does not have.
fn own_body(bench: &Bench, operation: &str) -> Option<Value> {
    let field = |id: &str, value: &str| json!({"id": id, "value": value});
    match operation {
        "style_header_update" | "material_header_update" => {
            Some(json!({"fields": [field("care_notes", "Hand wash")], "sizes": [{"name": "M"}]}))
        }
        "block_header_update" => Some(json!({"fields": [], "sizeClasses": [{"key": "Regular", "sizes": []}]})),
        "style_colorways_delete" | "material_colorways_delete" => Some(json!({"colorwayIds": []})),
        "data_table_update" => Some(json!([{"rowId": null, "rowFields": [field("port_code", "NLRTM")]}])),
        "users_create" => {
            let role = &bench.sandbox.state().roles()[1].0;
            Some(json!({"username": "li.fontaine", "email": "li@northfell.example", "roleId": role}))
        }
        "users_update" => Some(json!({"title": "Buyer"})),
        _ => None,
    }
}

#[tokio::test]
async fn every_operation_answers_as_the_spec_says() {
    let (api, bench) = (&*API_OF_THE_SPEC, bench().await);
    let mut faults = Vec::new();
    for operation in &api.operations {
        let response = request(api, &bench, operation).send().await.expect("an answer");
        let (status, text) = (response.status(), response.text().await.expect("a body"));
        let body: Value = serde_json::from_str(&text).unwrap_or_default();
        let fault = match status.as_u16() {
            200 => answer_fault(api, &operation.answer, &body),
            status => Some(format!("{status} {text}")),
        };
        faults.extend(fault.map(|fault| format!("{}: {fault}", operation.id)));
    }
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), api.operations.len(), faults.join("\n"));
}

#[tokio::test]
async fn every_handler_is_of_an_operation() {
    let (api, bench) = (&*API_OF_THE_SPEC, bench().await);
    let unknown: Vec<String> = bench.sandbox.stateful().into_iter().filter(|id| api.operation(id).is_none()).collect();
    assert_eq!(unknown, Vec::<String>::new());
}
