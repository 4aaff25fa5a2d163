//! What the identity server keeps: what was granted, and the key that signs.

mod grants;
mod signer;

use crate::error::StartError;
use axum::http::HeaderMap;
use axum::http::header::HeaderName;
pub(crate) use grants::{Code, Grant, Grants, random};
use signer::Signer;
pub(crate) use signer::{half_sha256, sha256_text};

/// Keys and tokens of the identity server.
pub(crate) struct Identity {
    pub(crate) grants: Grants,
    pub(crate) issuer: String,
    pub(crate) signer: Signer,
}

impl Identity {
    pub(crate) fn new(host: &str) -> Result<Identity, StartError> {
        Ok(Identity { grants: Grants::default(), issuer: format!("{host}/ids"), signer: Signer::new()? })
    }
}

/// The token of a `Bearer` header.
pub(crate) fn bearer(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let (scheme, token) = headers.get(name)?.to_str().ok()?.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}
