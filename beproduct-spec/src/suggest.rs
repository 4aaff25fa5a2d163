//! The nearest name where a name is wrong.

/// The known name that `wrong` was most likely meant to be.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = wrong.to_lowercase();
    let length = folded.chars().count();
    // A distance is never less than the difference in length, which is far cheaper to know.
    let near = |name: &&str| length.abs_diff(name.chars().count()) <= allowed(name);
    known
        .into_iter()
        .filter(near)
        .map(|name| (strsim::osa_distance(&folded, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= allowed(name))
        .min()
        .map(|(_, name)| name)
}

/// How many letters may be wrong in a name.
fn allowed(name: &str) -> usize {
    (name.chars().count() / 3).max(1)
}

/// `did you mean `x`?`, or what there is to choose from.
pub(crate) fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(name) = nearest(wrong, known.clone()) {
        return format!("did you mean `{name}`?");
    }
    let names: Vec<&str> = known.into_iter().take(13).collect();
    match names.as_slice() {
        [] => "there is nothing to choose from yet".to_owned(),
        [most @ .., _] if most.len() == 12 => format!("known here: `{}`, …", most.join("`, `")),
        names => format!("known here: `{}`", names.join("`, `")),
    }
}
