//! The addresses of an identity server: from the spec, by hand, or as it tells them itself.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use url::Url;

use super::sending::Sender;
use crate::access::ClientType;
use crate::address::rebased;
use crate::error::{Error, Kind};
use crate::operation::Api;
use crate::transport::{HttpSettings, HttpTransport, Transport};

/// Where the document of OpenID Connect Discovery stands, below the issuer.
const WELL_KNOWN: &str = "/.well-known/openid-configuration";

/// The addresses of an identity server.
///
/// A client uses those of the spec. Another server is asked for its own ([`discover`](IdentityServer::discover)), or its
/// addresses are given by hand ([`new`](IdentityServer::new)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IdentityServer {
    /// What it calls itself; ID tokens name it.
    pub issuer: String,
    /// Where a person signs in.
    #[serde(rename = "authorization_endpoint")]
    pub authorize_url: String,
    /// Where tokens are issued.
    #[serde(rename = "token_endpoint")]
    pub token_url: String,
    /// Where its keys are; without it they are found by discovery.
    #[serde(rename = "jwks_uri", default)]
    pub keys_url: Option<String>,
    /// Where it tells who signed in.
    #[serde(rename = "userinfo_endpoint", default)]
    pub userinfo_url: Option<String>,
    /// Where a person signs out.
    #[serde(rename = "end_session_endpoint", default)]
    pub end_session_url: Option<String>,
    /// Keys that were fetched.
    #[cfg(feature = "oidc")]
    #[serde(skip)]
    pub(super) keys: super::keys::KeyCache,
}

impl IdentityServer {
    /// A server whose addresses are known. The fields for keys, user info and logout can be set afterwards.
    pub fn new(issuer: impl Into<String>, authorize_url: impl Into<String>, token_url: impl Into<String>) -> Self {
        IdentityServer {
            issuer: issuer.into(),
            authorize_url: authorize_url.into(),
            token_url: token_url.into(),
            keys_url: None,
            userinfo_url: None,
            end_session_url: None,
            #[cfg(feature = "oidc")]
            keys: Default::default(),
        }
    }

    /// The server that the spec of a client names.
    pub fn of<C: ClientType>() -> Self {
        IdentityServer::declared(C::API, None)
    }

    /// Asks a server for its addresses: the document below its issuer, which must name the same issuer.
    ///
    /// # Errors
    ///
    /// When there is no such document, it is no JSON, or it names another issuer.
    pub async fn discover(issuer: &str) -> Result<Self, Error> {
        IdentityServer::discover_over(issuer, HttpTransport::new(&HttpSettings::default())?).await
    }

    /// As [`IdentityServer::discover`], over another transport.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn discover_over(issuer: &str, transport: impl Transport) -> Result<Self, Error> {
        discover(issuer, &Sender::new(Arc::new(transport))).await
    }

    /// As the spec has it, moved to another base.
    pub(crate) fn declared(api: &Api, base: Option<&str>) -> Self {
        let moved = |url: &str| rebased(url, api.issuer, base);
        IdentityServer {
            userinfo_url: api.userinfo_url.map(moved),
            end_session_url: api.end_session_url.map(moved),
            ..IdentityServer::new(moved(api.issuer), moved(api.authorize_url), moved(api.token_url))
        }
    }
}

pub(super) async fn discover(issuer: &str, sender: &Sender) -> Result<IdentityServer, Error> {
    let base = issuer.trim_end_matches('/').trim_end_matches(WELL_KNOWN);
    let url = format!("{base}{WELL_KNOWN}");
    let url = url.parse::<Url>();
    let url = url.map_err(|error| Error::config("the issuer is no address").with_source(error))?;
    let found = sender.get_json(url.clone(), None).await;
    let found = found.and_then(|json| {
        serde_json::from_value::<IdentityServer>(json)
            .map_err(|error| Error::new(Kind::Decode(String::new())).with_text(&error.to_string()))
    });
    let server = found.map_err(|error| no_document(&url, error))?;
    // Some write the last slash and some do not; ID tokens are compared with what the server itself writes.
    if server.issuer.trim_end_matches('/') != base {
        return Err(Error::new(Kind::SignInFlow(format!(
            "{base} says that it is another issuer, `{}`: if that is the one you trust, give its address; \
             if not, give the addresses by hand with `IdentityServer::new`",
            server.issuer
        )))
        .with_operation("discovery"));
    }
    Ok(server)
}

/// Says what to do; the cause is told below.
fn no_document(url: &Url, error: Error) -> Error {
    let text = format!(
        "there is no discovery document at {url}: check the issuer (without `{WELL_KNOWN}`), \
         or give the addresses by hand with `IdentityServer::new`"
    );
    match error.is_connect() || error.is_timeout() || error.is_interrupted() || error.is_refused_before_sending() {
        true => error.with_operation("discovery"),
        false => Error::new(Kind::SignInFlow(text)).with_source(error).with_operation("discovery"),
    }
}
