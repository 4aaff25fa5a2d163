//! `beproduct spec swagger-diff`: documents of the vendor, made up from our own bundle, with differences planted.

use crate::edits::{SHOP, compiled};
use beproduct_spec::swagger::{Comparison, parse};
use beproduct_spec::{Compiled, Source, bundle, compile_from};
use serde_json::{Value, json};
use std::path::Path;

fn shop() -> Compiled {
    compiled(&std::fs::read_to_string(SHOP).unwrap())
}

/// The shop's own document: OpenAPI 3.0, in which nothing differs.
fn openapi() -> Value {
    bundle::bundle(&shop().document)
}

fn told(theirs: Value) -> Vec<String> {
    let comparison = Comparison::new(&shop().document, theirs).unwrap();
    comparison.differences().iter().map(ToString::to_string).collect()
}

/// What is planted in either document, and what is told of it.
const PLANTED: [&str; 20] = [
    "different GET /orders: it is not deprecated here, deprecated there",
    "different GET /orders parameter `state`: it is optional here, required there",
    "missing   OrderState: the choice \"lost\"",
    "extra     GET /orders parameter `size`",
    "different GET /orders parameter `page`: it is integer here, string there",
    "missing   GET /orders parameter `culture`: in query",
    "extra     OrderPage.total",
    "different Order.id: it is required here, optional there",
    "different Order.placed: it is date-time here, date there",
    "different Order.total: it is number here, string there",
    "extra     Order.state",
    "missing   Order.customer: string",
    "missing   Order.lines: array",
    "different DELETE /orders/{orderId}: a path parameter is called `orderId` here, `id` there",
    "missing   DELETE /orders/{orderId} answer",
    "different POST /stock: the method is POST here, PUT there",
    "different StockChange.pieces: it is required here, optional there",
    "extra     StockChange.note",
    "missing   POST /orders/{id}/Refund",
    "missing   GET /Report/Sales",
];

/// Takes what stands at a pointer, which must be there.
fn take(document: &mut Value, pointer: &str) -> Value {
    let (map, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    let map = document.pointer_mut(map).unwrap_or_else(|| panic!("no {pointer}"));
    map.as_object_mut().unwrap().shift_remove(&key).unwrap_or_else(|| panic!("no {pointer}"))
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    let (map, key) = pointer.rsplit_once('/').unwrap();
    let map = document.pointer_mut(map).unwrap_or_else(|| panic!("no {pointer}"));
    map.as_object_mut().unwrap().insert(key.replace("~1", "/"), value);
}

/// The shop, with the twenty differences.
fn planted() -> Value {
    let mut api = openapi();
    let list = "/paths/~1orders/get";
    put(&mut api, &format!("{list}/deprecated"), json!(true));
    let state = json!({"name": "state", "in": "query", "required": true, "schema": {"$ref": "#/components/schemas/OrderState"}});
    let page = json!({"name": "page", "in": "query", "schema": {"type": "string"}});
    let culture = json!({"name": "culture", "in": "query", "schema": {"type": "string"}});
    put(&mut api, &format!("{list}/parameters"), json!([state, page, culture]));
    let schemas = "/components/schemas";
    put(&mut api, &format!("{schemas}/OrderState/enum"), json!(["open", "sent", "returned", "lost"]));
    take(&mut api, &format!("{schemas}/OrderPage/properties/total"));
    take(&mut api, &format!("{schemas}/Order/required"));
    put(&mut api, &format!("{schemas}/Order/properties/placed/format"), json!("date"));
    put(&mut api, &format!("{schemas}/Order/properties/total"), json!({"type": "string"}));
    take(&mut api, &format!("{schemas}/Order/properties/state"));
    put(&mut api, &format!("{schemas}/Order/properties/customer"), json!({"type": "string"}));
    let line = json!({"type": "object", "required": ["sku"], "properties": {
        "sku": {"type": "string"}, "Sku": {"type": "string"}, "1st": {"type": "boolean"},
        "kind": {"type": "string", "enum": ["gift", "usual"]},
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/OrderLine"}}}});
    put(&mut api, &format!("{schemas}/OrderLine"), line);
    let lines = json!({"type": "array", "items": {"$ref": "#/components/schemas/OrderLine"}});
    put(&mut api, &format!("{schemas}/Order/properties/lines"), lines);
    let mut cancel = take(&mut api, "/paths/~1orders~1{orderId}");
    cancel["delete"]["parameters"][0]["name"] = json!("id");
    let order = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}});
    cancel["delete"]["responses"]["204"]["content"] = order.clone();
    put(&mut api, "/paths/~1api~1{company}~1Orders~1{id}", cancel);
    let change = take(&mut api, "/paths/~1stock/post");
    put(&mut api, "/paths/~1stock/put", change);
    put(&mut api, &format!("{schemas}/StockChange/required"), json!(["sku"]));
    take(&mut api, &format!("{schemas}/StockChange/properties/note"));
    let line = json!({"application/json": {"schema": {"$ref": "#/components/schemas/OrderLine"}}});
    let refund = json!({"tags": ["order"], "summary": "Pays back.", "operationId": "Order_Refund",
        "requestBody": {"content": line}, "responses": {"200": {"description": "Paid.", "content": order}}});
    put(&mut api, "/paths/~1orders~1{id}~1Refund", json!({"post": refund}));
    put(&mut api, "/paths/~1Report~1Sales", json!({"get": {"responses": {"200": {"description": "Sales."}}}}));
    api
}

/// The same document as swagger 2.0.
fn swagger(mut api: Value) -> Value {
    let schemas = take(&mut api, "/components/schemas");
    for item in api["paths"].as_object_mut().unwrap().values_mut() {
        for operation in item.as_object_mut().unwrap().values_mut() {
            downgrade(operation, &schemas);
        }
    }
    let document = json!({"swagger": "2.0", "info": api["info"], "basePath": "/api", "paths": api["paths"], "definitions": schemas});
    serde_json::from_str(&document.to_string().replace("#/components/schemas/", "#/definitions/")).unwrap()
}

fn downgrade(operation: &mut Value, schemas: &Value) {
    let mut parameters: Vec<Value> = operation["parameters"].as_array().cloned().unwrap_or_default();
    for parameter in &mut parameters {
        let schema = take(parameter, "/schema");
        // A parameter of swagger 2.0 cannot refer to a schema.
        let name = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
        let own = name.map_or(&schema, |name| &schemas[name]);
        let keys = own.as_object().unwrap().clone();
        parameter.as_object_mut().unwrap().extend(keys.into_iter().filter(|(key, _)| key != "description"));
    }
    let json_schema = |content: &Value| content["application/json"]["schema"].clone();
    if let Some(body) = operation.get("requestBody") {
        parameters.push(json!({"name": "model", "in": "body", "schema": json_schema(&body["content"])}));
    }
    operation["parameters"] = parameters.into();
    for response in operation["responses"].as_object_mut().unwrap().values_mut() {
        if let Some(content) = response.get("content") {
            response["schema"] = json_schema(content);
        }
    }
}

fn sorted(lines: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<String> = lines.into_iter().collect();
    lines.sort();
    lines
}

#[test]
fn our_own_bundle_differs_by_nothing() {
    assert_eq!(told(openapi()), [""; 0]);
    assert_eq!(told(swagger(openapi())), [""; 0]);
    let real = beproduct_spec::compile(crate::support::real_spec()).unwrap_or_else(|report| panic!("{report}"));
    let comparison = Comparison::new(&real.document, bundle::bundle(&real.document)).unwrap();
    assert_eq!(comparison.differences(), []);
}

#[test]
fn twenty_planted_differences_are_found_and_nothing_else() {
    let expected = sorted(PLANTED.map(str::to_owned));
    assert_eq!(sorted(told(planted())), expected);
    assert_eq!(sorted(told(swagger(planted()))), expected);
}

#[test]
fn json_and_yaml_are_read_and_nothing_else() {
    let yaml = bundle::to_yaml(&planted()).unwrap();
    assert_eq!(parse(&yaml), Ok(planted()));
    assert_eq!(parse(&planted().to_string()), Ok(planted()));
    let fault = |text: &str| Comparison::new(&shop().document, parse(text).unwrap()).err().unwrap();
    assert!(fault("{}").contains("neither swagger 2.0 nor OpenAPI 3.0"), "{}", fault("{}"));
    assert!(fault("openapi: 3.1.0").contains("3.1.0"));
    assert!(fault("swagger: 2.0").contains("no `paths`"));
}

#[test]
fn the_draft_lints_clean() {
    for theirs in [planted(), swagger(planted())] {
        let draft = Comparison::new(&shop().document, theirs).unwrap().draft();
        assert_eq!((draft.operations, draft.left_out.len()), (2, 0), "{:?}", draft.left_out);
        let read = |path: &Path| {
            let file = draft.files.iter().find(|file| Path::new(&file.path) == path);
            file.map(|file| file.text.clone()).ok_or_else(|| std::io::ErrorKind::NotFound.into())
        };
        let compiled = compile_from(&Source::new("beproduct.yaml"), &read).unwrap_or_else(|report| panic!("{report}"));
        let ids: Vec<&str> = compiled.api.operations.iter().map(|operation| operation.id.as_str()).collect();
        assert_eq!(ids, ["order_refund", "report_sales"]);
        let orders = draft.files.iter().find(|file| file.path == "paths/order.yaml").unwrap();
        assert!(orders.text.contains("x-effect: create  # guessed from POST, which proves nothing"), "{}", orders.text);
        assert!(orders.text.contains("confidence: inferred"), "{}", orders.text);
        let lines = compiled.api.types.iter().find(|def| def.wire == "OrderLine").unwrap();
        assert_eq!(lines.members().len(), 5, "{lines:?}");
    }
}
