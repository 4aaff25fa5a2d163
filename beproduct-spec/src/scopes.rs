//! The least that a set of calls needs: scopes and permissions, each with its reasons.

use crate::ir::{Api, Operation};
use indexmap::IndexMap;
use std::fmt;

/// What a set of calls needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// As few scopes as will do, each with the calls that it lets through.
    pub scopes: IndexMap<String, Vec<String>>,
    /// Each permission with the calls that need it.
    pub permissions: IndexMap<String, Vec<String>>,
    /// What else would do for a call: operationId, and all scopes of which it needs one.
    pub alternatives: IndexMap<String, Vec<String>>,
}

/// The least scopes for `operations`. Of several sets of the same size it is the one whose scopes the operations name
/// first.
pub fn needs(api: &Api, operations: &[&Operation]) -> Needs {
    let sets: Vec<&[String]> = operations.iter().map(|operation| api.scopes(operation)).collect();
    let mut needs = Needs::default();
    for scope in least(&sets) {
        let allowed = operations.iter().filter(|operation| api.scopes(operation).iter().any(|one| one == scope));
        needs.scopes.insert(scope.to_owned(), allowed.map(|operation| operation.id.clone()).collect());
    }
    for operation in operations {
        needs.permissions.entry(api.permission(operation)).or_default().push(operation.id.clone());
        if api.scopes(operation).len() > 1 {
            needs.alternatives.insert(operation.id.clone(), api.scopes(operation).to_vec());
        }
    }
    needs
}

/// As few scopes as hit every set that is not empty.
fn least<'a>(sets: &[&'a [String]]) -> Vec<&'a str> {
    let open: Vec<&[String]> = sets.iter().copied().filter(|set| !set.is_empty()).collect();
    (0..=open.len()).find_map(|limit| hit(&open, &mut Vec::new(), limit)).unwrap_or_default()
}

/// Scopes that hit all `sets`, `limit` of them beside those that are chosen.
fn hit<'a>(sets: &[&'a [String]], chosen: &mut Vec<&'a str>, limit: usize) -> Option<Vec<&'a str>> {
    let is_hit = |set: &&&[String]| set.iter().any(|scope| chosen.contains(&scope.as_str()));
    let Some(missed) = sets.iter().find(|set| !is_hit(set)).copied() else { return Some(chosen.clone()) };
    let left = limit.checked_sub(1)?;
    missed.iter().find_map(|scope| {
        chosen.push(scope);
        let found = hit(sets, chosen, left);
        chosen.pop();
        found
    })
}

impl fmt::Display for Needs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "scopes:")?;
        for (scope, operations) in &self.scopes {
            writeln!(f, "  {scope}: for {}", operations.join(", "))?;
        }
        if self.scopes.is_empty() {
            writeln!(f, "  none")?;
        }
        writeln!(f, "permissions:")?;
        for (permission, operations) in &self.permissions {
            writeln!(f, "  {permission}: for {}", operations.join(", "))?;
        }
        for (operation, scopes) in &self.alternatives {
            writeln!(f, "{operation} would do with any of {}", scopes.join(", "))?;
        }
        let quoted: Vec<String> = self.scopes.keys().map(|scope| format!("{scope:?}")).collect();
        let may: Vec<&str> = self.permissions.keys().map(String::as_str).collect();
        write!(f, "access! {{ pub struct Job {{ scopes: [{}], may: [{}] }} }}", quoted.join(", "), may.join(", "))
    }
}
