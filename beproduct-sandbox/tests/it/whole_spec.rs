//! Every operation of the real spec, called once as the spec describes it.

use crate::conform::{answer_fault, fill};
use crate::stage::Stage;
use crate::support::API_OF_THE_SPEC;
use beproduct_spec::ir::{Api, Content, Operation, Place, Role};
use reqwest::{Method, RequestBuilder};
use serde_json::Value;

fn request(api: &Api, stage: &Stage, operation: &Operation) -> RequestBuilder {
    let bench = &stage.bench;
    let mut path = operation.path.template.clone();
    let mut query = Vec::new();
    for parameter in &operation.parameters {
        let made =
            || fill(api, &parameter.ty).as_str().map_or_else(|| fill(api, &parameter.ty).to_string(), str::to_owned);
        let known = stage.known(operation, &parameter.wire);
        let wanted = parameter.required || parameter.wire == "colorId" && known.is_some();
        let value = known.unwrap_or_else(made);
        match (parameter.place, parameter.role) {
            (Place::Path, _) => path = path.replace(&format!("{{{}}}", parameter.wire), &value),
            (Place::Query, Role::Caller | Role::Company) if wanted => query.push((&parameter.wire, value)),
            _ => {}
        }
    }
    let base = match operation.server {
        Some(_) => bench.sandbox.automation_url(),
        None => format!("{}/api/{}", bench.sandbox.url(), bench.sandbox.company()),
    };
    let method: Method = operation.method.parse().expect("a verb");
    let request = bench.client.request(method, format!("{base}{path}")).query(&query).bearer_auth(&bench.token);
    with_body(api, stage, operation, request.header("X-Authorization", format!("Bearer {}", bench.token)))
}

fn with_body(api: &Api, stage: &Stage, operation: &Operation, request: RequestBuilder) -> RequestBuilder {
    match &operation.body {
        None => request,
        Some(body) if body.content == Content::Multipart => {
            let part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n";
            request.header("content-type", "multipart/form-data; boundary=b").body(part)
        }
        Some(body) => {
            let example = || body.examples.values().next().cloned();
            request.json(&stage.body(&operation.id).or_else(example).unwrap_or_else(|| fill(api, &body.ty)))
        }
    }
}

#[tokio::test]
async fn every_operation_answers_as_the_spec_says() {
    let (api, stage) = (&*API_OF_THE_SPEC, Stage::set().await);
    let mut faults = Vec::new();
    for operation in &api.operations {
        let response = request(api, &stage, operation).send().await.expect("an answer");
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
    let (api, stage) = (&*API_OF_THE_SPEC, Stage::set().await);
    let handled = stage.bench.sandbox.stateful();
    let unknown: Vec<&String> = handled.iter().filter(|id| api.operation(id).is_none()).collect();
    assert_eq!(unknown, Vec::<&String>::new());
}
