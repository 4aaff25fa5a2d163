//! A document of either version as one description.

use super::route::Route;
use super::schema::{Root, list};
use serde_json::{Map, Value, json};

const METHODS: [&str; 7] = ["get", "post", "put", "patch", "delete", "head", "options"];

/// What a document says.
#[derive(Debug)]
pub(super) struct Description {
    pub(super) root: Root,
    pub(super) operations: Vec<Described>,
}

/// An operation of either version.
#[derive(Clone, Debug)]
pub(super) struct Described {
    /// `POST`.
    pub(super) method: String,
    pub(super) route: Route,
    pub(super) id: Option<String>,
    pub(super) tag: Option<String>,
    pub(super) summary: String,
    pub(super) deprecated: bool,
    /// Known and left out: nothing of it is described.
    pub(super) left_out: bool,
    pub(super) parameters: Vec<Given>,
    /// Schema of what is sent.
    pub(super) body: Option<Sent>,
    /// Schema of what comes back; `None` if nothing does.
    pub(super) answer: Option<Value>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) required: bool,
    pub(super) schema: Value,
}

#[derive(Clone, Debug)]
pub(super) struct Sent {
    pub(super) multipart: bool,
    pub(super) schema: Value,
}

impl Described {
    /// `POST /Style/Headers`.
    pub(super) fn shown(&self) -> String {
        format!("{} {}", self.method, self.route.template)
    }
}

impl Description {
    /// `common`: parameters that stand before every path.
    pub(super) fn new(document: Value, common: &[String]) -> Result<Description, String> {
        let version = ["swagger", "openapi"].iter().find_map(|key| document.get(key)).map(plain).unwrap_or_default();
        if !version.starts_with("2.") && !version.starts_with("3.0") {
            return Err(format!("it is neither swagger 2.0 nor OpenAPI 3.0, but says {version:?}"));
        }
        let root = Root(document);
        let paths = root.0.get("paths").and_then(Value::as_object).ok_or("it has no `paths`")?;
        let items = paths.iter().flat_map(|(path, item)| {
            METHODS.iter().filter_map(move |method| Some((path, item, *method, item.get(method)?)))
        });
        let operations =
            items.map(|(path, item, method, node)| described(&root, Route::new(path, common), item, method, node));
        let operations = operations.collect();
        Ok(Description { root, operations })
    }

    /// `company`: what the address of the first server leaves open.
    pub(super) fn server_variables(&self) -> Vec<String> {
        let variables = self.root.0.pointer("/servers/0/variables").and_then(Value::as_object);
        variables.into_iter().flat_map(Map::keys).cloned().collect()
    }
}

/// A version is text, or a number where quotes were forgotten.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn described(root: &Root, route: Route, item: &Value, method: &str, node: &Value) -> Described {
    let text = |key: &str| node.get(key).and_then(Value::as_str).map(str::to_owned);
    let nodes = parameter_nodes(root, item, node);
    let common = |given: &Given| given.place == "path" && !route.parameters.contains(&given.name);
    let is_body = |node: &&&Value| matches!(place(node), "body" | "formData");
    let parameters = nodes.iter().filter(|node| !is_body(node)).map(|node| given(node));
    Described {
        method: method.to_uppercase(),
        id: text("operationId"),
        tag: list(node, "tags").first().and_then(Value::as_str).map(str::to_owned),
        summary: text("summary").unwrap_or_default(),
        deprecated: node.get("deprecated") == Some(&Value::Bool(true)),
        left_out: node.get("x-unsupported").is_some(),
        parameters: parameters.filter(|given| !common(given)).collect(),
        body: body(root, node, &nodes),
        answer: answer(root, node),
        route,
    }
}

/// Those of the operation, and those of its path that it does not replace.
fn parameter_nodes<'a>(root: &'a Root, item: &'a Value, node: &'a Value) -> Vec<&'a Value> {
    let own: Vec<&Value> = list(node, "parameters").iter().map(|one| root.resolve(one)).collect();
    let same = |one: &Value, other: &Value| one.get("name") == other.get("name") && one.get("in") == other.get("in");
    let shared = list(item, "parameters").iter().map(|one| root.resolve(one));
    let shared: Vec<&Value> = shared.filter(|one| !own.iter().any(|other| same(one, other))).collect();
    own.into_iter().chain(shared).collect()
}

fn place(node: &Value) -> &str {
    node.get("in").and_then(Value::as_str).unwrap_or_default()
}

fn is_required(node: &Value) -> bool {
    node.get("required") == Some(&Value::Bool(true))
}

/// In swagger 2.0 the type stands in the parameter itself.
fn given(node: &Value) -> Given {
    Given {
        name: node.get("name").and_then(Value::as_str).unwrap_or_default().to_owned(),
        place: place(node).to_owned(),
        required: is_required(node),
        schema: node.get("schema").unwrap_or(node).clone(),
    }
}

fn body(root: &Root, node: &Value, parameters: &[&Value]) -> Option<Sent> {
    if let Some(body) = node.get("requestBody").map(|body| root.resolve(body)) {
        let content = body.get("content").and_then(Value::as_object)?;
        let (media, schema) = content.iter().find_map(|(media, node)| Some((media, node.get("schema")?)))?;
        return Some(Sent { multipart: media.starts_with("multipart/"), schema: schema.clone() });
    }
    if let Some(body) = parameters.iter().find(|node| place(node) == "body") {
        return Some(Sent { multipart: false, schema: body.get("schema").cloned().unwrap_or_default() });
    }
    let fields: Vec<&&Value> = parameters.iter().filter(|node| place(node) == "formData").collect();
    if fields.is_empty() {
        return None;
    }
    let members = fields.iter().map(|field| (given(field).name, (**field).clone())).collect::<Map<_, _>>();
    let required: Vec<String> = fields.iter().filter(|node| is_required(node)).map(|node| given(node).name).collect();
    Some(Sent { multipart: true, schema: json!({ "type": "object", "properties": members, "required": required }) })
}

/// The schema of the first success.
fn answer(root: &Root, node: &Value) -> Option<Value> {
    let responses = node.get("responses").and_then(Value::as_object)?;
    let success = responses.iter().find(|(status, _)| status.starts_with('2')).map(|(_, response)| response)?;
    let response = root.resolve(success);
    if let Some(schema) = response.get("schema") {
        return Some(schema.clone());
    }
    let content = response.get("content").and_then(Value::as_object)?;
    let json = content.iter().find(|(media, _)| media.contains("json")).or_else(|| content.iter().next());
    json.and_then(|(_, node)| node.get("schema")).cloned()
}
