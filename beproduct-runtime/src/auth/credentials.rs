//! What a program has in hand to sign in with.

use secrecy::SecretString;

use super::Tokens;
use super::tokens::given_token;
use crate::error::Error;

/// What a program signs in with. Secrets do not print.
#[derive(Debug, Clone)]
pub struct Credentials {
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<SecretString>,
    pub(crate) refresh_token: Option<SecretString>,
    pub(crate) tokens: Option<Tokens>,
}

impl Credentials {
    /// From the environment: `BEPRODUCT_CLIENT_ID`, `BEPRODUCT_CLIENT_SECRET` and `BEPRODUCT_REFRESH_TOKEN`,
    /// or `BEPRODUCT_ACCESS_TOKEN`, or all of them.
    ///
    /// # Errors
    ///
    /// When neither is complete; the error names what is missing.
    pub fn from_env() -> Result<Self, Error> {
        Credentials::from_vars(|name| std::env::var(name).ok())
    }

    /// As [`Credentials::from_env`], from variables of another source.
    ///
    /// # Errors
    ///
    /// When neither a refresh token with its client nor an access token is there.
    pub fn from_vars(var: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let var = |name: &str| var(name).filter(|value| !value.is_empty());
        let access = var("BEPRODUCT_ACCESS_TOKEN");
        let [id, secret, refresh] = CLIENT_VARS.map(var);
        let missing: Vec<_> = CLIENT_VARS
            .into_iter()
            .zip([&id, &secret, &refresh])
            .filter_map(|(name, value)| value.is_none().then_some(name))
            .collect();
        match (id, secret, refresh, access) {
            (Some(id), Some(secret), Some(refresh), access) => {
                let mut credentials = Credentials::refresh_token(id, secret, refresh);
                credentials.tokens = access.map(given_token);
                Ok(credentials)
            }
            (_, _, _, Some(access)) => Ok(Credentials::access_token(access)),
            _ => Err(Error::config(format!(
                "no credentials in the environment: set {}, or BEPRODUCT_ACCESS_TOKEN",
                missing.join(", ")
            ))),
        }
    }

    /// An access token that is used until it is refused.
    pub fn access_token(token: impl Into<String>) -> Self {
        Credentials {
            client_id: None,
            client_secret: None,
            refresh_token: None,
            tokens: Some(given_token(token.into())),
        }
    }

    /// A refresh token, and the client that it was issued to.
    pub fn refresh_token(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        Credentials {
            client_id: Some(client_id.into()),
            client_secret: Some(client_secret.into().into()),
            refresh_token: Some(refresh_token.into().into()),
            tokens: None,
        }
    }

    /// The tokens in hand, to be stored by whoever signed in.
    pub fn tokens(&self) -> Option<&Tokens> {
        self.tokens.as_ref()
    }
}

const CLIENT_VARS: [&str; 3] = ["BEPRODUCT_CLIENT_ID", "BEPRODUCT_CLIENT_SECRET", "BEPRODUCT_REFRESH_TOKEN"];
