//! The names of stored values.

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What would be taken for the end of a part, or for a pattern, in one store or another.
const SPECIAL: &AsciiSet = &CONTROLS.add(b'/').add(b'%').add(b'*').add(b'?').add(b'[').add(b'\\').add(b' ');

/// The name of a stored value: parts from the general to the special, such as `login/issuer/client/user/company`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateKey(String);

impl StateKey {
    /// A key of one part.
    pub fn new(part: &str) -> Self {
        StateKey(escape(part))
    }

    /// Where the login of a user at a company's data is kept: by the issuer, the client and the user's id (empty, if it
    /// is not known).
    pub fn login(issuer: &str, client_id: &str, user: &str, company: &str) -> Self {
        StateKey::new("login").with(issuer.trim_end_matches('/')).with(client_id).with(user).with(company)
    }

    /// The key with one part more. The part may hold any text, slashes too.
    #[must_use]
    pub fn with(&self, part: &str) -> Self {
        StateKey(format!("{}/{}", self.0, escape(part)))
    }

    /// A key as [`StateKey::as_str`] gave it.
    pub fn from_stored(text: impl Into<String>) -> Self {
        StateKey(text.into())
    }

    /// The parts, escaped, with slashes between them: two keys are the same if and only if these texts are.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text that all keys below this one begin with.
    pub fn prefix(&self) -> String {
        format!("{}/", self.0)
    }

    /// For stores that are in order: the keys below this one are from the first text on, and before the second.
    pub fn bounds(&self) -> (String, String) {
        // `0` comes right after `/`.
        (self.prefix(), format!("{}0", self.0))
    }
}

impl fmt::Display for StateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn escape(part: &str) -> String {
    utf8_percent_encode(part, SPECIAL).to_string()
}
