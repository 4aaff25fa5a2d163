//! Which record of a chunk a refusal names.

use crate::error::Error;

/// The index in `Row 3: …`, or in the path of a validation error (`[3].rowFields`, `$[3]`), if it is one of the records.
pub(super) fn named(error: &Error, records: usize) -> Option<usize> {
    let text = error.server_text()?;
    let found = after(text, "Row ").or_else(|| after(text, "["))?;
    (found < records).then_some(found)
}

fn after(text: &str, mark: &str) -> Option<usize> {
    text.match_indices(mark).find_map(|(at, _)| {
        let rest = text.get(at + mark.len()..)?;
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let end = rest.get(digits..)?.chars().next()?;
        matches!(end, ':' | ']').then(|| rest.get(..digits)?.parse().ok())?
    })
}
