//! Parameters of the path, the query and the headers: present, typed, within the caps.

use super::check::{self, Fault};
use crate::app::App;
use crate::error::Failure;
use axum::http::HeaderMap;
use beproduct_spec::ir::{Operation, Parameter, Place, Role};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The query, its names without regard to case as in ASP.NET.
pub(crate) struct Query(HashMap<String, String>);

impl Query {
    pub(crate) fn parse(text: &str) -> Query {
        let pairs = url::form_urlencoded::parse(text.as_bytes());
        Query(pairs.map(|(name, value)| (name.to_ascii_lowercase(), value.into_owned())).collect())
    }

    /// A value that is there: empty text and the text `None` of the Python SDK are unset.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let value = self.0.get(&name.to_ascii_lowercase()).map(String::as_str);
        value.filter(|value| !value.is_empty() && *value != "None")
    }
}

/// The checked parameters of a call, by wire name.
#[derive(Debug, Default)]
pub(crate) struct Parameters {
    values: HashMap<String, Value>,
    /// Those that were sent; the others have the spec's default.
    sent: HashSet<String>,
}

impl Parameters {
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    pub(crate) fn id(&self, name: &str) -> Option<Uuid> {
        Uuid::parse_str(self.text(name)?).ok()
    }

    /// A flag, if it was sent.
    pub(crate) fn choice(&self, name: &str) -> Option<bool> {
        self.sent.contains(name).then(|| self.flag(name))
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.values.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.values.get(name)?.as_u64()
    }
}

/// The company that the query names, on hosts that have it there.
pub(crate) fn company<'q>(operation: &Operation, query: &'q Query) -> Option<&'q str> {
    let parameter = operation.parameters.iter().find(|parameter| parameter.role == Role::Company)?;
    query.get(&parameter.wire)
}

/// All parameters, or the first fault as a 400 that names the parameter.
pub(crate) fn read(
    app: &App,
    operation: &Operation,
    in_path: &HashMap<usize, String>,
    query: &Query,
    headers: &HeaderMap,
) -> Result<Parameters, Failure> {
    let mut parameters = Parameters::default();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let text = match parameter.place {
            Place::Path => in_path.get(&index).map(String::as_str),
            Place::Query => query.get(&parameter.wire),
            Place::Header => headers.get(&parameter.wire).and_then(|value| value.to_str().ok()),
        };
        if text.is_some() {
            parameters.sent.insert(parameter.wire.clone());
        }
        if let Some(value) = value(app, operation, parameter, text)? {
            parameters.values.insert(parameter.wire.clone(), value);
        }
    }
    Ok(parameters)
}

fn value(
    app: &App,
    operation: &Operation,
    parameter: &Parameter,
    text: Option<&str>,
) -> Result<Option<Value>, Failure> {
    let Some(text) = text else {
        if parameter.required {
            return Err(Failure::bad_request(format!("The parameter `{}` is required.", parameter.wire)));
        }
        return Ok(parameter.default.clone());
    };
    let value =
        check::parse_text(&app.api, &parameter.ty, text).map_err(|expected| refuse(parameter, &expected, text))?;
    check_cap(app, operation, parameter, &value)?;
    Ok(Some(value))
}

/// A page is never larger than documented.
fn check_cap(app: &App, operation: &Operation, parameter: &Parameter, value: &Value) -> Result<(), Failure> {
    let in_page = matches!(parameter.role, Role::PageSize | Role::PageNumber);
    if in_page && value.as_i64().is_some_and(|number| number < 0) {
        return Err(refuse(parameter, "a number from 0", &value.to_string()));
    }
    let max = operation.paging.as_ref().map(|paging| u64::from(paging.max));
    match (parameter.role, max, value.as_u64()) {
        (Role::PageSize, Some(max), Some(size)) if app.options.caps && size > max => {
            Err(refuse(parameter, &format!("at most {max} records a request"), &size.to_string()))
        }
        _ => Ok(()),
    }
}

fn refuse(parameter: &Parameter, expected: &str, found: &str) -> Failure {
    let fault = Fault { path: parameter.wire.clone(), expected: expected.to_owned(), found: format!("`{found}`") };
    Failure::bad_request(format!("The parameter {fault}"))
}
