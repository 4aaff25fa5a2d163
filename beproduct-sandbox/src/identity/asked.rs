//! What an application asks for when it sends somebody to sign in, and where it may have them sent back.

use crate::app::App;
use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// The parameters of the authorization request, which travel through both pages as hidden fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Asked {
    pub(super) client_id: String,
    pub(super) response_type: String,
    pub(super) redirect_uri: String,
    pub(super) scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) nonce: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) code_challenge: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) code_challenge_method: Option<String>,
}

impl Asked {
    pub(super) fn scopes(&self) -> Vec<String> {
        self.scope.split_whitespace().map(str::to_owned).collect()
    }

    /// Scheme, host and port of the redirect address, for people to read.
    pub(super) fn redirect_origin(&self) -> String {
        Url::parse(&self.redirect_uri).map(|url| url.origin().ascii_serialization()).unwrap_or_default()
    }
}

/// Loopback addresses are registered on any port, as RFC 8252 asks.
pub(super) fn registered(app: &App, address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    let listed = app.options.redirect_uris.iter().any(|listed| listed == address);
    (listed || loopback && url.scheme() == "http").then_some(url)
}
