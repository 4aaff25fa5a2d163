//! How long functions are.

/// The lines of the longest function of formatted code, and its name.
pub(crate) fn longest(text: &str) -> (usize, String) {
    let lines: Vec<&str> = text.lines().collect();
    let functions = lines.iter().enumerate().filter_map(|(at, line)| {
        let name = function_name(line)?;
        let indent = line.len() - line.trim_start().len();
        // In formatted code the brace that ends a function stands where the function begins.
        let rest = lines.get(at..)?.iter();
        let length = rest.take_while(|line| !(line.trim_start() == "}" && line.len() == indent + 1)).count() + 1;
        Some((length, name.to_owned()))
    });
    functions.max().unwrap_or_default()
}

/// `name` of `pub async fn name(…)`, unless it ends on the same line.
fn function_name(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("fn ")?;
    let is_function = before.split_whitespace().all(|word| word == "async" || word.starts_with("pub"));
    let name = after.split(['(', '<']).next()?;
    (is_function && !line.ends_with(['}', ';'])).then_some(name)
}
