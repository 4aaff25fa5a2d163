//! Signs ID tokens (ES256).

use crate::keep::StateError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub(crate) struct Signer {
    random: SystemRandom,
    key: EcdsaKeyPair,
}

impl Signer {
    /// A new key, as PKCS #8.
    pub(crate) fn make_key() -> Result<Vec<u8>, StateError> {
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new());
        Ok(pkcs8.map_err(no_key)?.as_ref().to_vec())
    }

    pub(crate) fn new(pkcs8: &[u8]) -> Result<Signer, StateError> {
        let random = SystemRandom::new();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8, &random).map_err(no_key)?;
        Ok(Signer { random, key })
    }

    /// A signed JWT of these claims.
    pub(crate) fn sign(&self, claims: &Value) -> Option<String> {
        let header = json!({"alg": "ES256", "typ": "JWT", "kid": "sandbox"});
        let signed = format!("{}.{}", encode(header.to_string()), encode(claims.to_string()));
        let signature = self.key.sign(&self.random, signed.as_bytes()).ok()?;
        Some(format!("{signed}.{}", encode(signature)))
    }

    /// The claims of a token that this signer made.
    pub(crate) fn claims(&self, token: &str) -> Option<Value> {
        let (signed, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        let public = self.key.public_key().as_ref();
        let key = ring::signature::UnparsedPublicKey::new(&ring::signature::ECDSA_P256_SHA256_FIXED, public);
        key.verify(signed.as_bytes(), &signature).ok()?;
        let claims = URL_SAFE_NO_PAD.decode(signed.split_once('.')?.1).ok()?;
        serde_json::from_slice(&claims).ok()
    }

    /// The public key as a JWK set. The point is uncompressed: 0x04, x, y.
    pub(crate) fn jwks(&self) -> Value {
        let point = self.key.public_key().as_ref();
        let (x, y) = (encode(point.get(1..33).unwrap_or_default()), encode(point.get(33..65).unwrap_or_default()));
        let key = json!({"kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": "sandbox", "x": x, "y": y});
        json!({"keys": [key]})
    }
}

/// Base64url of the SHA-256: the PKCE challenge of a verifier.
pub(crate) fn sha256_text(text: &str) -> String {
    encode(Sha256::digest(text))
}

/// The first half of the SHA-256, as `at_hash` wants it.
pub(crate) fn half_sha256(text: &str) -> String {
    encode(Sha256::digest(text).get(..16).unwrap_or_default())
}

fn no_key(error: impl std::fmt::Display) -> StateError {
    StateError(format!("no signing key: {error}"))
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
