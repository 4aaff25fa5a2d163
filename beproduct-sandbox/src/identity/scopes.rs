//! Every scope that can be asked for.

use crate::app::App;

/// Scopes that OpenID Connect gives a meaning, whatever the spec lists.
const STANDARD: [&str; 5] = ["openid", "profile", "email", "roles", "offline_access"];

/// The standard scopes, and those of the spec.
pub(crate) fn all_scopes(app: &App) -> Vec<String> {
    let mut scopes: Vec<String> = STANDARD.iter().map(|&scope| scope.to_owned()).collect();
    for scope in app.api.oauth.scopes.keys() {
        if !scopes.contains(scope) {
            scopes.push(scope.clone());
        }
    }
    scopes
}
