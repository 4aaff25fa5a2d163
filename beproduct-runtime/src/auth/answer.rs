//! What the identity server answers: tokens, or a refusal.

use std::time::SystemTime;

use oauth2::basic::{BasicErrorResponse, BasicErrorResponseType, BasicTokenType};
use oauth2::{ExtraTokenFields, RequestTokenError, Scope, StandardTokenResponse, TokenResponse};
use serde::{Deserialize, Serialize};

use super::sending::{Fault, NOT_TOKENS};
use super::{Tokens, scopes};
use crate::error::{Error, Kind};

/// The token answer of RFC 6749, and the ID token that OpenID Connect adds.
pub(super) type Answer = StandardTokenResponse<IdTokenField, BasicTokenType>;

pub(super) type Refusal = RequestTokenError<Fault, BasicErrorResponse>;

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct IdTokenField {
    #[serde(default)]
    id_token: Option<String>,
}

impl ExtraTokenFields for IdTokenField {}

pub(super) fn tokens_of(answer: Result<Answer, Refusal>, asked: Vec<String>) -> Result<Tokens, Error> {
    let answer = answer.map_err(refused)?;
    let access = answer.access_token().secret();
    let told = answer.scopes().map(|scopes| scopes.iter().map(|s: &Scope| s.to_string()).collect());
    let claims = scopes::jwt_claims(access);
    let in_token = || claims.as_ref().and_then(scopes::jwt_scopes);
    let lasts = answer.expires_in().or_else(|| scopes::jwt_life(claims.as_ref()?));
    Ok(Tokens {
        refresh_token: answer.refresh_token().map(|token| token.secret().clone().into()),
        id_token: answer.extra_fields().id_token.clone().map(Into::into),
        expires_at: lasts.and_then(|lasts| SystemTime::now().checked_add(lasts)),
        scopes: told.or_else(in_token).or(Some(asked)),
        ..Tokens::new(access)
    })
}

/// The cause is not kept where it could quote the answer: a token might be in it.
fn refused(error: Refusal) -> Error {
    match error {
        RequestTokenError::ServerResponse(said) => {
            let is_grant = *said.error() == BasicErrorResponseType::InvalidGrant;
            Error::new(if is_grant { Kind::GrantRefused } else { Kind::SignIn }).with_text(&said.to_string())
        }
        RequestTokenError::Request(fault) => fault.into_error(),
        RequestTokenError::Parse(error, _) => Error::new(Kind::Decode(error.path().to_string())).with_text(NOT_TOKENS),
        RequestTokenError::Other(text) => Error::new(Kind::SignIn).with_text(&text),
    }
    .with_operation("sign-in")
}
