//! What an identity server says of a person.

use serde_json::{Map, Value};

/// What an identity server says of a person, in an ID token or as UserInfo.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserClaims {
    /// Id of the person, unique at this identity server (`sub`).
    pub subject: String,
    /// The name that they sign in with (`preferred_username`).
    pub username: Option<String>,
    /// The address, if it was asked for (scope `email`) and there is one.
    pub email: Option<String>,
    /// Whether the server has seen that the address is theirs. BeProduct writes it as text.
    pub email_verified: Option<bool>,
    /// All claims, as they came.
    pub claims: Map<String, Value>,
}

impl UserClaims {
    /// `None` without a subject.
    pub(super) fn of(claims: Value) -> Option<Self> {
        let Value::Object(claims) = claims else { return None };
        let text = |name: &str| claims.get(name)?.as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        let verified = claims.get("email_verified");
        Some(UserClaims {
            subject: text("sub")?,
            username: text("preferred_username"),
            email: text("email"),
            email_verified: verified.and_then(|value| value.as_bool().or_else(|| value.as_str()?.parse().ok())),
            claims,
        })
    }
}
