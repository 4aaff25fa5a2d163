//! Field definitions, and how a written value is stored.

use super::people::People;
use super::rules::Rules;
use crate::keep::{Word, word};
use crate::time::timestamp;
use crate::trap::Trap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value, json};

/// One field of a folder, a colorway or a data table.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Field {
    pub(crate) id: String,
    pub(crate) name: String,
    /// The service's word, such as `DropDown`.
    #[serde(deserialize_with = "word")]
    pub(crate) kind: Word,
    pub(crate) required: bool,
    pub(crate) choices: Vec<Choice>,
    pub(crate) default: Value,
}

/// A value that can be chosen. An inactive one cannot any more.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) code: String,
    pub(crate) active: bool,
}

impl Choice {
    pub(crate) fn new(value: &str) -> Choice {
        Choice { value: value.to_owned(), code: value.to_owned(), active: true }
    }

    fn show(&self) -> Value {
        json!({"code": self.code, "value": self.value, "active": self.active})
    }
}

impl Field {
    pub(crate) fn new(id: &str, name: &str, kind: &'static str) -> Field {
        Field {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            required: false,
            choices: Vec::new(),
            default: Value::Null,
        }
    }

    pub(crate) fn required(self) -> Field {
        Field { required: true, ..self }
    }

    pub(crate) fn choices(self, choices: &[&str]) -> Field {
        Field { choices: choices.iter().map(|choice| Choice::new(choice)).collect(), ..self }
    }

    /// As FolderSchema shows it.
    pub(crate) fn schema(&self, people: &People) -> Value {
        json!({
            "fieldId": self.id,
            "fieldName": self.name,
            "fieldType": self.kind,
            "required": self.required,
            "active": true,
            "properties": self.properties(people),
        })
    }

    /// As a record shows it.
    pub(crate) fn item(&self, value: Value) -> Value {
        json!({"id": self.id, "name": self.name, "value": value, "type": self.kind, "required": self.required})
    }

    /// Nothing that is written reaches these.
    pub(crate) fn is_read_only(&self) -> bool {
        let by_type = self.kind.starts_with("Label") || matches!(self.kind, "UserLabel" | "FormulaField" | "Auto");
        by_type || matches!(self.id.as_str(), "created_by" | "modified_by" | "version")
    }

    /// What the service keeps of a written value. A value that does not fit is no error: it is stored blank, unless
    /// that trap is off.
    pub(crate) fn write(&self, value: &Value, rules: &Rules<'_>) -> Result<Value, String> {
        let kept = self.store(value, rules.people);
        let lost = !value.is_null() && value != "" && (kept.is_null() || kept == "" || shrank(&kept, value));
        match lost && !rules.has(Trap::ChoiceBlank) {
            true => Err(format!("The value of the field [{}] does not fit it.", self.id)),
            false => Ok(kept),
        }
    }

    pub(crate) fn store(&self, value: &Value, people: &People) -> Value {
        let kept = match self.kind {
            "DropDown" | "Radio" => value.as_str().filter(|text| self.has(text)).map(Value::from),
            "MultiSelect" => value.as_array().map(|items| self.chosen(items)),
            "Number" => number(value).filter(|number| number.is_i64()).map(Value::Number),
            "Decimal" | "Percent" | "Currency" | "Weight" | "Measure" => number(value).map(Value::Number),
            "Date" | "DateTime" => value.as_str().and_then(date),
            "TrueFalse" | "InvertedTrueFalse" => yes_or_no(value),
            "PartnerDropDown" => value.as_str().and_then(|text| partner(people, text)),
            "Users" => value.as_str().and_then(|text| user(people, text)),
            "CompositeControl" => value.as_array().filter(|items| items.iter().all(is_part)).map(|_| value.clone()),
            "UsersTags" => value.as_array().filter(|items| items.iter().all(is_tag)).map(|_| value.clone()),
            "ColorDropDown" => value.as_object().filter(|it| it.contains_key("hex")).map(|_| value.clone()),
            "ColorwayField" => value.as_object().filter(|it| it.contains_key("Id")).map(|_| value.clone()),
            // What these hold is not known.
            "ImageColor" | "Hidden" | "MultiSelectBOMVariation" => Some(value.clone()),
            "Tags" => value.as_array().filter(|items| items.iter().all(Value::is_string)).map(|_| value.clone()),
            _ => text(value),
        };
        kept.unwrap_or_else(|| self.blank(value))
    }

    /// Null clears a field; other values that did not fit leave what this type shows when empty.
    fn blank(&self, value: &Value) -> Value {
        match self.kind {
            _ if value.is_null() => Value::Null,
            "DropDown" | "Radio" | "PartnerDropDown" => "".into(),
            _ => Value::Null,
        }
    }

    fn has(&self, text: &str) -> bool {
        self.choices.iter().any(|choice| choice.active && choice.value == text)
    }

    fn chosen(&self, items: &[Value]) -> Value {
        items.iter().filter(|item| item.as_str().is_some_and(|text| self.has(text))).cloned().collect()
    }

    fn values(&self) -> Vec<&str> {
        self.choices.iter().filter(|choice| choice.active).map(|choice| choice.value.as_str()).collect()
    }

    pub(crate) fn properties(&self, people: &People) -> Value {
        match self.kind {
            "DropDown" | "Radio" => {
                let choices = self.choices.iter().map(Choice::show);
                json!({"Choices": choices.collect::<Vec<_>>(), "DefaultValue": self.default})
            }
            "MultiSelect" => json!({"Choices": self.values()}),
            "CompositeControl" => json!({"Choices": self.values().join("\n")}),
            "FormulaField" => json!({"Formula": "[target_fob]*1.26", "LockField": true}),
            "PartnerDropDown" => {
                let choice = |partner: &super::partner::Partner| json!({"code": partner.id, "value": partner.name()});
                json!({"Choices": people.partners.iter().map(choice).collect::<Vec<_>>()})
            }
            _ => Value::Object(Map::new()),
        }
    }
}

/// Whether some of a list was left out.
fn shrank(kept: &Value, written: &Value) -> bool {
    kept.as_array().zip(written.as_array()).is_some_and(|(kept, written)| kept.len() < written.len())
}

/// Types that a new field can have.
const KINDS: [&str; 17] = [
    "Text",
    "Memo",
    "ComboBox",
    "DropDown",
    "Radio",
    "MultiSelect",
    "Tags",
    "PartnerDropDown",
    "Users",
    "Date",
    "DateTime",
    "Number",
    "Decimal",
    "Percent",
    "Currency",
    "TrueFalse",
    "CompositeControl",
];

pub(crate) fn kind_of(text: &str) -> Option<&'static str> {
    KINDS.into_iter().find(|kind| *kind == text)
}

/// A number, or the text of one.
fn number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Writes need the Z form; what is stored is the moment.
fn date(text: &str) -> Option<Value> {
    let zoned = text.ends_with('Z') || text.ends_with('z') || text.contains('+');
    timestamp(text).filter(|_| zoned).map(|at| at.to_string().into())
}

fn yes_or_no(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(true) => Some("Yes".into()),
        Value::Bool(false) => Some("No".into()),
        Value::String(text) if text == "Yes" || text == "No" => Some(value.clone()),
        _ => None,
    }
}

fn partner(people: &People, text: &str) -> Option<Value> {
    let partner = people.partner(text)?;
    Some(json!({"value": partner.name(), "code": partner.id, "text": partner.name()}))
}

fn user(people: &People, text: &str) -> Option<Value> {
    let by_id = uuid::Uuid::parse_str(text).ok().and_then(|id| people.get(id));
    let user = by_id.or_else(|| people.by_login(text))?;
    Some(json!({"id": user.id, "name": user.username}))
}

/// `{code: name, value: number}`.
fn is_part(item: &Value) -> bool {
    item.get("code").is_some_and(Value::is_string) && item.get("value").is_some_and(Value::is_number)
}

/// `{value, code}`.
fn is_tag(item: &Value) -> bool {
    item.get("value").is_some_and(Value::is_string)
}

fn text(value: &Value) -> Option<Value> {
    match value {
        Value::String(_) => Some(value.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string().into()),
        _ => None,
    }
}
