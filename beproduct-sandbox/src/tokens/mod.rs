//! What the identity server keeps: what was granted, and the key that signs.

mod grants;
mod signer;

use crate::keep::{StateError, Store};
use axum::http::HeaderMap;
use axum::http::header::HeaderName;
pub(crate) use grants::{Code, Grant, Grants, random};
use signer::Signer;
pub(crate) use signer::{half_sha256, sha256_text};
use std::sync::Arc;

/// Keys and tokens of the identity server.
pub(crate) struct Identity {
    pub(crate) grants: Grants,
    pub(crate) issuer: String,
    pub(crate) signer: Signer,
}

impl Identity {
    pub(crate) fn open(host: &str, store: Option<Arc<Store>>) -> Result<Identity, StateError> {
        let grants = Grants::open(store)?;
        let signer = Signer::new(&grants.key(Signer::make_key)?)?;
        Ok(Identity { grants, issuer: format!("{host}/ids"), signer })
    }
}

/// The token of a `Bearer` header.
pub(crate) fn bearer(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let (scheme, token) = headers.get(name)?.to_str().ok()?.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}
