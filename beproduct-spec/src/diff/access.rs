//! Scopes and permissions: the words of `access!`.

use super::change::{Changes, Class, Subject, Verb};
use super::rust::{Rust, Sides};

pub(super) fn diff_access(sides: &Sides<'_>, changes: &mut Changes) {
    diff_words(Subject::Scope, &scopes(sides.old), &scopes(sides.new), changes);
    diff_words(Subject::Permission, &permissions(sides.old), &permissions(sides.new), changes);
    let (old, new) = (&sides.old.0.oauth.scopes, &sides.new.0.oauth.scopes);
    for (scope, text) in new {
        if old.get(scope).is_some_and(|was| was != text) {
            changes.changed(Class::None, (Subject::Scope, scope), "documentation");
        }
    }
}

fn diff_words(subject: Subject, old: &[String], new: &[String], changes: &mut Changes) {
    for word in old.iter().filter(|word| !new.contains(word)) {
        changes.add(Class::Breaking, Verb::Removed, (subject, word), "`access!` does not know it");
    }
    for word in new.iter().filter(|word| !old.contains(word)) {
        changes.add(Class::Additive, Verb::Added, (subject, word), "`access!` takes it");
    }
}

fn scopes(side: Rust<'_>) -> Vec<String> {
    side.0.oauth.scopes.keys().cloned().collect()
}

fn permissions(side: Rust<'_>) -> Vec<String> {
    side.0.permissions().map(|(tag, effect)| format!("{}::{}", tag.type_name, effect.name())).collect()
}
