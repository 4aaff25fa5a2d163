//! What a token says of itself. It is read, not verified: the service decides, we only spare a request.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// The claims of a JWT; `None` for a token of another form.
pub(super) fn jwt_claims(token: &str) -> Option<Value> {
    let mut parts = token.split('.');
    let (_header, claims, _signature) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// The claim `scope`: texts, or one text with blanks.
pub(super) fn jwt_scopes(claims: &Value) -> Option<Vec<String>> {
    match claims.get("scope")? {
        Value::String(text) => Some(text.split_whitespace().map(str::to_owned).collect()),
        Value::Array(texts) => Some(texts.iter().filter_map(|t| t.as_str().map(str::to_owned)).collect()),
        _ => None,
    }
}

/// From the claim `iat` to the claim `exp`: what a clock that differs from the server's can go by.
pub(super) fn jwt_life(claims: &Value) -> Option<Duration> {
    let seconds = |name: &str| claims.get(name)?.as_u64();
    seconds("exp")?.checked_sub(seconds("iat")?).map(Duration::from_secs)
}

/// The claim `exp`.
pub(super) fn jwt_end(claims: &Value) -> Option<SystemTime> {
    let seconds = claims.get("exp")?.as_u64()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}
