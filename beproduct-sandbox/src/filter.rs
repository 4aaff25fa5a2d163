//! Filters of the searches: `{field, operator, value}`, joined by AND.

use crate::call::Call;
use crate::error::Failure;
use crate::time::timestamp;
use crate::trap::Trap;
use jiff::Timestamp;
use serde_json::Value;
use std::borrow::Cow;
use std::cmp::Ordering;

/// Joins several values of one filter; any of them will do.
const JOIN: char = '■';

/// System names that are times.
pub(crate) const TIMES: [&str; 3] = ["ModifiedAt", "FolderModifiedAt", "CreatedAt"];

/// The conditions of a search on fields that exist.
#[derive(Debug)]
pub(crate) struct Filters(Vec<Filter>);

#[derive(Debug)]
struct Filter {
    field: String,
    operator: Operator,
    values: Vec<String>,
    minds_case: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Eq,
    Ne,
    Gt,
    Gte,
    Lt,
    Lte,
    Contains,
}

/// What a record has for a field.
pub(crate) enum Found<'a> {
    Value(Cow<'a, Value>),
    Time(Timestamp),
    /// This record has no such field, though others have.
    Nothing,
}

impl Filters {
    /// Reads a member of the body. A filter on a field that is not known is dropped without a word, as the service does,
    /// unless that trap is off.
    pub(crate) fn read(call: &Call<'_>, member: &str, known: impl Fn(&str) -> bool) -> Result<Filters, Failure> {
        let mut filters = Vec::new();
        for (index, item) in call.body.get(member).and_then(Value::as_array).into_iter().flatten().enumerate() {
            let field = item.get("field").and_then(Value::as_str).unwrap_or_default();
            let filter = Filter {
                field: field.to_owned(),
                operator: operator(item).map_err(|fault| refuse(member, index, "operator", &fault))?,
                values: values(item.get("value").unwrap_or(&Value::Null)),
                minds_case: call.trap(Trap::ContainsCase),
            };
            check_times(&filter).map_err(|fault| refuse(member, index, "value", &fault))?;
            if known(field) {
                filters.push(filter);
            } else if !call.trap(Trap::FilterDropped) {
                return Err(refuse(member, index, "field", &format!("names no field that can be searched: `{field}`")));
            }
        }
        Ok(Filters(filters))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all conditions hold of a record.
    pub(crate) fn hold<'a>(&self, find: impl Fn(&str) -> Found<'a>) -> bool {
        self.0.iter().all(|filter| filter.holds(&find(&filter.field)))
    }
}

impl Filter {
    fn holds(&self, found: &Found<'_>) -> bool {
        let any = |test: &dyn Fn(&str) -> bool| self.values.iter().any(|value| test(value));
        match self.operator {
            Operator::Eq => any(&|value| equal(found, value)),
            Operator::Ne => !any(&|value| equal(found, value)),
            Operator::Contains => any(&|value| contains(found, value, self.minds_case)),
            order => any(&|value| compare(found, value).is_some_and(|found| order.admits(found))),
        }
    }
}

impl Operator {
    fn admits(self, order: Ordering) -> bool {
        match self {
            Operator::Gt => order.is_gt(),
            Operator::Gte => order.is_ge(),
            Operator::Lt => order.is_lt(),
            Operator::Lte => order.is_le(),
            Operator::Eq | Operator::Ne | Operator::Contains => order.is_eq(),
        }
    }
}

fn operator(item: &Value) -> Result<Operator, String> {
    let text = item.get("operator").and_then(Value::as_str).unwrap_or_default();
    match text.to_ascii_lowercase().as_str() {
        "eq" => Ok(Operator::Eq),
        "ne" | "neq" => Ok(Operator::Ne),
        "gt" => Ok(Operator::Gt),
        "gte" => Ok(Operator::Gte),
        "lt" => Ok(Operator::Lt),
        "lte" => Ok(Operator::Lte),
        "contains" => Ok(Operator::Contains),
        _ => Err(format!("must be one of Eq, Ne, Neq, Gt, Gte, Lt, Lte, Contains, but is `{text}`")),
    }
}

fn check_times(filter: &Filter) -> Result<(), String> {
    match filter.values.iter().find(|value| timestamp(value).is_none()) {
        Some(value) if TIMES.contains(&filter.field.as_str()) => {
            Err(format!("must be a time such as 2026-07-01T12:00:00Z, but is `{value}`"))
        }
        _ => Ok(()),
    }
}

fn refuse(member: &str, index: usize, part: &str, fault: &str) -> Failure {
    Failure::bad_request(format!("The member `$.{member}[{index}].{part}` {fault}."))
}

fn values(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => text.split(JOIN).map(str::to_owned).collect(),
        Value::Null => vec![String::new()],
        Value::Array(items) => items.iter().flat_map(values).collect(),
        scalar => vec![scalar.to_string()],
    }
}

fn equal(found: &Found<'_>, value: &str) -> bool {
    compare(found, value).is_some_and(Ordering::is_eq) || texts(found).iter().any(|text| text == value)
}

/// `Contains` ignores case on most fields of the service; here on all or none.
fn contains(found: &Found<'_>, value: &str, minds_case: bool) -> bool {
    let fold = |text: &str| if minds_case { text.to_owned() } else { text.to_lowercase() };
    let value = fold(value);
    texts(found).iter().any(|text| fold(text).contains(&value))
}

/// By number, by time, or by text, whatever both sides are.
fn compare(found: &Found<'_>, value: &str) -> Option<Ordering> {
    match found {
        Found::Time(time) => Some(time.cmp(&timestamp(value)?)),
        Found::Value(stored) => match &**stored {
            Value::Number(number) => number.as_f64()?.partial_cmp(&value.parse().ok()?),
            Value::String(text) => Some(compare_texts(text, value)),
            _ => None,
        },
        Found::Nothing => None,
    }
}

fn compare_texts(stored: &str, value: &str) -> Ordering {
    match (timestamp(stored), timestamp(value)) {
        (Some(stored), Some(value)) => stored.cmp(&value),
        _ => stored.cmp(value),
    }
}

/// All texts that stand for a stored value: of a choice its name and its code, of a list each item.
fn texts(found: &Found<'_>) -> Vec<String> {
    match found {
        Found::Time(time) => vec![time.to_string()],
        Found::Value(value) => texts_of(value),
        Found::Nothing => vec![String::new()],
    }
}

fn texts_of(value: &Value) -> Vec<String> {
    match value {
        Value::Null => vec![String::new()],
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts_of).collect(),
        Value::Object(members) => members.values().flat_map(texts_of).collect(),
        scalar => vec![scalar.to_string()],
    }
}
