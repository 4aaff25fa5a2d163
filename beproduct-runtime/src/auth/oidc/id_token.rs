//! An ID token is believed when its signature, issuer, audience, times and nonce are right.

use std::time::{Duration, SystemTime};

use openidconnect::core::{CoreIdToken, CoreIdTokenVerifier, CoreJsonWebKeySet, CoreJwsSigningAlgorithm as Algorithm};
use openidconnect::{
    AccessToken, AccessTokenHash, ClaimsVerificationError as Unbelievable, ClientId, IssuerUrl, Nonce,
    SignatureVerificationError,
};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::claims::UserClaims;
use crate::auth::exchange::Identity;
use crate::auth::identity_server::discover;
use crate::auth::{Tokens, scopes};
use crate::error::{Error, Kind};

/// So much may the clocks of this machine and of the identity server differ.
const LEEWAY: Duration = Duration::from_secs(5 * 60);

/// Signed with a private key of the server. One that is signed with the client's secret, or not at all, is refused.
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::RsaSsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
    Algorithm::EdDsa,
];

/// The claims of the ID token that came with an access token, once everything about it is right.
pub(crate) async fn verified(identity: &Identity, tokens: &Tokens, nonce: &str) -> Result<UserClaims, Error> {
    let raw = tokens.id_token.as_ref().ok_or_else(|| {
        unbelievable("the identity server sent no ID token, though `openid` was asked for: have that scope registered")
    })?;
    let token: CoreIdToken = raw.expose_secret().parse().map_err(|_| unbelievable("the ID token cannot be read"))?;
    let url = keys_url(identity).await?;
    let (keys, held) = identity.server.keys.get(&identity.sender, &url).await?;
    let mut believed = check(identity, &token, &tokens.access_token, nonce, keys);
    // A server that changed its keys signs with one that was not there when they were fetched.
    if held && matches!(believed, Err(Unbelievable::SignatureVerification(_))) {
        let keys = identity.server.keys.fetch(&identity.sender, &url).await?;
        believed = check(identity, &token, &tokens.access_token, nonce, keys);
    }
    believed.map_err(why)?;
    let claims = scopes::jwt_claims(raw.expose_secret()).and_then(UserClaims::of);
    claims.ok_or_else(|| unbelievable("the ID token names nobody (`sub`)"))
}

/// Where the keys are; asked for by discovery if nobody told.
async fn keys_url(identity: &Identity) -> Result<Url, Error> {
    let told = match &identity.server.keys_url {
        Some(told) => Some(told.clone()),
        None => discover(&identity.server.issuer, &identity.sender).await?.keys_url,
    };
    let url = told.and_then(|url| url.parse().ok());
    url.ok_or_else(|| unbelievable("nobody says where the keys of the identity server are: set `keys_url`"))
}

fn check(
    identity: &Identity,
    token: &CoreIdToken,
    access_token: &SecretString,
    nonce: &str,
    keys: CoreJsonWebKeySet,
) -> Result<(), Unbelievable> {
    let issuer = IssuerUrl::new(identity.server.issuer.clone())
        .map_err(|_| Unbelievable::InvalidIssuer("the issuer that is set is no address".into()))?;
    let now = SystemTime::now();
    let (early, late) = (now.checked_sub(LEEWAY).unwrap_or(now), now.checked_add(LEEWAY).unwrap_or(now));
    let verifier = CoreIdTokenVerifier::new_public_client(ClientId::new(identity.application.id.clone()), issuer, keys)
        .set_allowed_algs(ALGORITHMS)
        .set_time_fn(move || early.into())
        .set_issue_time_verifier_fn(move |issued| match SystemTime::from(issued) > late {
            true => Err(format!("it was issued at {issued}, which is still to come")),
            false => Ok(()),
        });
    let claims = token.claims(&verifier, &Nonce::new(nonce.to_owned()))?;
    let Some(hash) = claims.access_token_hash() else { return Ok(()) };
    let access = AccessToken::new(access_token.expose_secret().to_owned());
    let failed = Unbelievable::SignatureVerification;
    let key = token.signing_key(&verifier).map_err(failed)?;
    let ours = AccessTokenHash::from_token(&access, token.signing_alg().map_err(failed)?, key);
    match ours.is_ok_and(|ours| ours == *hash) {
        true => Ok(()),
        false => Err(Unbelievable::Other("it belongs to another access token (`at_hash`)".into())),
    }
}

/// What to do about it. The crate's words are kept where they quote no more than public claims.
fn why(error: Unbelievable) -> Error {
    let text = match error {
        Unbelievable::Expired(said) => format!(
            "the clocks of this machine and of the identity server differ by more than {} minutes ({said}): \
             set this machine's clock, and sign in again",
            LEEWAY.as_secs() / 60
        ),
        Unbelievable::InvalidIssuer(said) => {
            format!("the ID token is of another issuer, {said}: check the identity server's address")
        }
        Unbelievable::InvalidAudience(said) => {
            format!("the ID token was issued to another application, {said}: check the client id")
        }
        Unbelievable::InvalidNonce(_) => "the ID token belongs to another sign-in (its `nonce` differs): sign in \
            again; if that does not help, somebody comes between, so do not trust this network"
            .to_owned(),
        Unbelievable::SignatureVerification(SignatureVerificationError::NoMatchingKey) => "the ID token is signed \
            with a key that the identity server does not publish: sign in again; if that does not help, check the \
            server's address"
            .to_owned(),
        Unbelievable::SignatureVerification(_) => "the signature of the ID token is wrong: sign in again; if that \
            does not help, somebody comes between, so do not trust this network"
            .to_owned(),
        other => format!("the ID token cannot be trusted ({other}): sign in again"),
    };
    unbelievable(text)
}

fn unbelievable(text: impl Into<String>) -> Error {
    Error::new(Kind::SignInFlow(text.into())).with_operation("sign-in")
}
