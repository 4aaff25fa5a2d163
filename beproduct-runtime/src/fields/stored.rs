//! Whether a value that was written is the one that is read: the two directions write it differently.

use serde_json::Value;

use super::data::{decimal, decimal_of};
use crate::types::DateTime;

/// Members of an object that a written id or name stands for.
const NAMES: [&str; 5] = ["code", "id", "value", "name", "text"];

/// Whether `stored` is what a read shows of `sent`: a partner as an object, a moment in another form, a number as text.
pub(crate) fn is_stored(sent: &Value, stored: &Value) -> bool {
    if is_blank(sent) {
        return is_blank(stored);
    }
    match (sent, stored) {
        (Value::Array(sent), Value::Array(stored)) => {
            sent.len() == stored.len() && sent.iter().zip(stored).all(|(sent, stored)| is_stored(sent, stored))
        }
        (Value::Object(sent), Value::Object(stored)) => {
            sent.iter().all(|(name, value)| is_stored(value, stored.get(name).unwrap_or(&Value::Null)))
        }
        (Value::String(text), Value::Object(stored)) => {
            NAMES.iter().filter_map(|name| stored.get(*name)?.as_str()).any(|known| known == text)
        }
        (Value::Bool(flag), Value::String(text)) | (Value::String(text), Value::Bool(flag)) => {
            text == if *flag { "Yes" } else { "No" }
        }
        (Value::String(sent), Value::String(stored)) => sent == stored || is_same_moment(sent, stored),
        (Value::Number(number), Value::String(text)) | (Value::String(text), Value::Number(number)) => {
            decimal(number).is_some_and(|number| decimal_of(text.trim()) == Some(number))
        }
        (Value::Number(sent), Value::Number(stored)) => sent == stored || decimal(sent) == decimal(stored),
        _ => sent == stored,
    }
}

/// Nothing, in one of the ways in which the service says so.
pub(crate) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() || text.starts_with("0001-01-01T"),
        Value::Array(list) => list.is_empty(),
        Value::Object(object) => object.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Texts that are the same time, or the same day where one tells no more.
fn is_same_moment(sent: &str, stored: &str) -> bool {
    if !sent.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let (sent, stored) = (DateTime::from(sent), DateTime::from(stored));
    sent.timestamp().is_some_and(|moment| stored.timestamp() == Some(moment))
}

#[cfg(test)]
mod tests {
    use super::is_stored;
    use serde_json::json;

    #[test]
    fn the_two_directions_write_the_same_value_differently() {
        for (sent, stored) in [
            (json!("5f0b"), json!({"value": "Mill", "code": "5f0b", "text": "Mill"})),
            (json!("ada"), json!({"id": "1", "name": "ada"})),
            (json!("2026-03-01T00:00:00Z"), json!("2026-03-01T00:00:00.000Z")),
            (json!("2026-03-01T01:00:00+01:00"), json!("2026-03-01T00:00:00Z")),
            (json!(12.5), json!("12.50")),
            (json!(7), json!(7.0)),
            (json!(true), json!("Yes")),
            (json!(null), json!("")),
            (json!([]), json!(null)),
            (json!([{"code": "Cotton", "value": 95}]), json!([{"code": "Cotton", "value": 95.0, "order": 1}])),
        ] {
            assert!(is_stored(&sent, &stored), "{sent} as {stored}");
        }
    }

    #[test]
    fn another_value_is_another_value() {
        for (sent, stored) in [
            (json!("Winter"), json!("")),
            (json!("5f0b"), json!({"value": "Mill", "code": "5f0c"})),
            (json!(null), json!("Winter")),
            (json!(["a", "b"]), json!(["a"])),
            (json!("2026-03-01T00:00:00Z"), json!("2026-03-02T00:00:00Z")),
            (json!(12.5), json!(12)),
            (json!("No"), json!(true)),
            (json!(0), json!(null)),
        ] {
            assert!(!is_stored(&sent, &stored), "{sent} as {stored}");
        }
    }
}
