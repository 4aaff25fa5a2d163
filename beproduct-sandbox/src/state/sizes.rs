//! Sizes of a range or of a size class.

use super::rules::Rules;
use crate::trap::Trap;
use serde_json::{Value, json};

/// Sizes as they are kept, from sizes as they are written. Their order makes the index that is not given.
pub(crate) fn sizes(written: &[Value]) -> Vec<Value> {
    let size = |(index, size): (usize, &Value)| {
        let of = |name: &str| size.get(name).cloned().unwrap_or_default();
        let flag = |name: &str| size.get(name).and_then(Value::as_bool).unwrap_or(false);
        json!({
            "name": of("name"),
            "price": of("price"),
            "currency": of("currency"),
            "unitOfMeasure": of("unitOfMeasure"),
            "comments": of("comments"),
            "isSampleSize": flag("isSampleSize"),
            "sizeIndex": size.get("sizeIndex").and_then(Value::as_u64).unwrap_or(index as u64),
            "hideSize": flag("hideSize"),
            "fields": {},
        })
    };
    written.iter().enumerate().map(size).collect()
}

/// What becomes of a range when sizes are sent: they replace it, unless the trap is off.
pub(crate) fn write_sizes(range: &[Value], written: &[Value], rules: &Rules<'_>) -> Vec<Value> {
    let mut new = sizes(written);
    if rules.has(Trap::SizesReplaced) {
        return new;
    }
    let kept = range.iter().filter(|old| !new.iter().any(|size| size["name"] == old["name"])).cloned();
    let mut all: Vec<Value> = kept.collect();
    all.append(&mut new);
    all
}

/// `XS, S, [[M]], L`: the sample size in brackets.
pub(crate) fn label(sizes: &[Value]) -> String {
    let label = |size: &Value| {
        let name = size["name"].as_str().unwrap_or_default();
        if size["isSampleSize"] == true { format!("[[{name}]]") } else { name.to_owned() }
    };
    sizes.iter().map(label).collect::<Vec<_>>().join(", ")
}
