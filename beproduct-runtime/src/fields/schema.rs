//! What a schema says of fields, and whether values keep to it.

use serde_json::Value;

use super::error::{Fault, unsuited};
use super::{FieldData, FieldError, kinds};

/// What can be searched for beside fields.
const SYSTEM: [&str; 4] = ["Id", "CreatedAt", "ModifiedAt", "FolderModifiedAt"];

/// Choices that a message shows.
const SHOWN: usize = 12;

/// The fields of a folder, page or table, as the service tells them.
#[derive(Debug, Default)]
pub(crate) struct FieldSchema(Vec<Known>);

#[derive(Debug)]
struct Known {
    id: String,
    kind: String,
    required: bool,
    /// Text and code of each; empty where anything goes, or nothing is told.
    choices: Vec<(String, Option<String>)>,
}

impl FieldSchema {
    /// Reads definitions; `None` if they tell no fields.
    pub(crate) fn of(definitions: &[Value]) -> Option<Self> {
        let known: Vec<Known> = definitions.iter().filter_map(Known::of).collect();
        (!known.is_empty()).then_some(FieldSchema(known))
    }

    /// What is wrong with `{id, value}` items; of a new record also what is missing.
    pub(crate) fn check_fields(&self, items: &[&Value], is_new: bool) -> Vec<FieldError> {
        let mut faults: Vec<FieldError> = items.iter().filter_map(|item| self.check_field(item)).collect();
        for field in self.0.iter().filter(|field| is_new && field.required && !field.is_read_only()) {
            let is_it = |item: &&&Value| item.get("id").and_then(Value::as_str) == Some(&field.id);
            let value = items.iter().rfind(is_it).and_then(|item| item.get("value")).unwrap_or(&Value::Null);
            if FieldData::of(value).is_blank() {
                faults.push(FieldError::refused(&field.id, "a new record needs it"));
            }
        }
        faults
    }

    /// What is wrong with the fields of `{field, operator, value}` items: the service drops a filter that it does not know.
    pub(crate) fn check_filters(&self, filters: &[Value]) -> Vec<FieldError> {
        let ids = filters.iter().filter_map(|filter| filter.get("field")?.as_str());
        let unknown = ids.filter(|id| !SYSTEM.contains(id) && self.find(id).is_none());
        let names = |id: &str| {
            let why = "there is no such field to filter by, and the service would answer everything";
            FieldError::refused(id, format!("{why}{}", self.hint(id, &SYSTEM)))
        };
        unknown.map(names).collect()
    }

    fn check_field(&self, item: &Value) -> Option<FieldError> {
        let (id, data) = (item.get("id")?.as_str()?, FieldData::of(item.get("value").unwrap_or(&Value::Null)));
        let Some(field) = self.find(id) else {
            return Some(FieldError::refused(id, format!("there is no such field{}", self.hint(id, &[]))));
        };
        if field.is_read_only() {
            return Some(FieldError::new(id, Some(&field.kind), Fault::ReadOnly));
        }
        if let Some(expected) = kinds::unsuited(&field.kind, &data) {
            return Some(FieldError::new(id, Some(&field.kind), unsuited(expected, &data)));
        }
        let wrong = field.wrong_choice(&data)?;
        let choices: Vec<&str> = field.choices.iter().take(SHOWN).map(|(text, _)| text.as_str()).collect();
        Some(FieldError::refused(id, format!("`{wrong}` is none of its choices: {}", choices.join(", "))))
    }

    fn find(&self, id: &str) -> Option<&Known> {
        self.0.iter().find(|field| field.id == id)
    }

    /// `: did you mean …?`, if a name is near.
    fn hint(&self, wrong: &str, more: &[&str]) -> String {
        let known = self.0.iter().map(|field| field.id.as_str()).chain(more.iter().copied());
        let near = known.map(|name| (strsim::osa_distance(&wrong.to_lowercase(), &name.to_lowercase()), name)).min();
        match near {
            Some((distance, name)) if distance <= (name.len() / 3).max(1) => format!(": did you mean `{name}`?"),
            _ => String::new(),
        }
    }
}

impl Known {
    fn of(definition: &Value) -> Option<Self> {
        let text = |name: &str| definition.get(name)?.as_str().map(str::to_owned);
        let choices = definition.get("properties").and_then(|properties| properties.get("Choices"));
        Some(Known {
            id: text("fieldId")?,
            kind: text("fieldType")?,
            required: definition.get("required") == Some(&Value::Bool(true)),
            choices: choices.map(choices_of).unwrap_or_default(),
        })
    }

    fn is_read_only(&self) -> bool {
        kinds::is_read_only(&self.id, Some(&self.kind))
    }

    fn wrong_choice<'d>(&self, data: &'d FieldData<'_>) -> Option<&'d str> {
        let is_choice =
            |text: &str| self.choices.iter().any(|(known, code)| known == text || code.as_deref() == Some(text));
        if self.choices.is_empty() {
            return None;
        }
        match self.kind.as_str() {
            "DropDown" | "Radio" => data.as_text().filter(|text| !self.choices.iter().any(|(known, _)| known == text)),
            "PartnerDropDown" => data.as_text().filter(|text| !is_choice(text)),
            "MultiSelect" => data.as_list()?.iter().filter_map(Value::as_str).find(|text| !is_choice(text)),
            "CompositeControl" => {
                data.as_list()?.iter().filter_map(|part| part.get("code")?.as_str()).find(|text| !is_choice(text))
            }
            _ => None,
        }
    }
}

/// `[{value, code, active}]`, texts, or one text with a choice a line. One that is not active cannot be chosen any more.
fn choices_of(choices: &Value) -> Vec<(String, Option<String>)> {
    let choice = |choice: &Value| match choice {
        Value::String(text) => Some((text.clone(), None)),
        choice if choice.get("active") == Some(&Value::Bool(false)) => None,
        choice => {
            let code = choice.get("code").and_then(Value::as_str).map(str::to_owned);
            Some((choice.get("value")?.as_str()?.to_owned(), code))
        }
    };
    match choices {
        Value::String(lines) => lines.lines().map(|line| (line.trim().to_owned(), None)).collect(),
        Value::Array(list) => list.iter().filter_map(choice).collect(),
        _ => Vec::new(),
    }
}
