//! What the browser brings back, in the query of the redirect address.

use url::Url;

use super::fault::{denied, flow_error};
use crate::error::Error;

/// The answer of an authorization request: RFC 6749, 4.1.2, and the issuer that RFC 9207 adds.
#[derive(Default)]
pub(super) struct Redirect {
    pub(super) state: Option<String>,
    code: Option<String>,
    error: Option<String>,
    description: Option<String>,
    issuer: Option<String>,
}

impl Redirect {
    pub(super) fn of(url: &Url) -> Self {
        let mut redirect = Redirect::default();
        for (name, value) in url.query_pairs() {
            let member = match &*name {
                "state" => &mut redirect.state,
                "code" => &mut redirect.code,
                "error" => &mut redirect.error,
                "error_description" => &mut redirect.description,
                "iss" => &mut redirect.issuer,
                _ => continue,
            };
            *member = Some(value.into_owned());
        }
        redirect
    }

    pub(super) fn with_code(code: &str, state: &str) -> Self {
        Redirect { code: Some(code.into()), state: Some(state.into()), ..Redirect::default() }
    }

    /// It says whether the person allowed or refused.
    pub(super) fn is_answer(&self) -> bool {
        self.code.is_some() || self.error.is_some()
    }

    /// The code, if it is for the sign-in with this state, by this issuer.
    pub(super) fn code(self, state: &str, issuer: &str) -> Result<String, Error> {
        if self.state.as_deref() != Some(state) {
            return Err(flow_error(
                "the answer belongs to another sign-in (its `state` differs): begin anew, and use the last address only",
            ));
        }
        if let Some(other) = self.issuer.filter(|said| said != issuer) {
            return Err(flow_error(format!(
                "the answer comes from another identity server, `{other}`: check the address of the one you meant"
            )));
        }
        match (self.error, self.code) {
            (Some(error), _) => Err(denied(&error, self.description.as_deref())),
            (None, Some(code)) => Ok(code),
            (None, None) => {
                Err(flow_error("there is no code in the address: paste the whole address that the browser ended at"))
            }
        }
    }
}
