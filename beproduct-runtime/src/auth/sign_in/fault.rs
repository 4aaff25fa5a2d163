//! What can go wrong between the browser and us.

use crate::error::{Error, Kind};

pub(super) fn flow_error(text: impl Into<String>) -> Error {
    Error::new(Kind::SignInFlow(text.into())).with_operation("sign-in")
}

/// The identity server sent the person back with an error of RFC 6749 or OpenID Connect.
pub(super) fn denied(code: &str, description: Option<&str>) -> Error {
    let said = description.map_or_else(|| code.to_owned(), |description| format!("{code}, {description}"));
    flow_error(format!("the sign-in was refused ({said}): {}", way_out(code)))
}

fn way_out(code: &str) -> &'static str {
    match code {
        "access_denied" => "sign in again and allow what is asked for",
        "invalid_scope" => {
            "the application may not have a scope that was asked for: ask for less, or have it registered"
        }
        "unauthorized_client" => "have the application registered for the authorization code flow",
        "invalid_request" => {
            "check that the redirect address is registered; if the server takes no PKCE, switch it off"
        }
        "unsupported_response_type" => "this server does not serve the authorization code flow",
        "server_error" | "temporarily_unavailable" => "the identity server failed; try again later",
        _ => "sign in again",
    }
}
