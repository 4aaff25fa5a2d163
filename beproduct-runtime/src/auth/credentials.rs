//! What a program has in hand to sign in with.

use secrecy::SecretString;

use super::application::{Application, ClientAuth};
use super::identity_server::IdentityServer;
use super::tokens::{Tokens, given_token};
use crate::error::Error;

/// What a program signs in with. Secrets do not print.
#[derive(Debug, Clone, Default)]
pub struct Credentials {
    pub(crate) application: Option<Application>,
    /// `None`: that of the client, which is the spec's unless its builder says otherwise.
    pub(crate) server: Option<IdentityServer>,
    pub(crate) grant: Option<Grant>,
    pub(crate) refresh_token: Option<SecretString>,
    pub(crate) tokens: Option<Tokens>,
    /// Who signed in, as far as it was proved.
    pub(crate) user: Option<String>,
}

/// A way to tokens that needs no person and can be gone again.
#[derive(Debug, Clone)]
pub(crate) enum Grant {
    ClientCredentials,
    ActAs { admin: Box<Credentials>, user: String },
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
        Credentials { tokens: Some(given_token(token.into())), ..Credentials::default() }
    }

    /// A refresh token, and the client that it was issued to.
    pub fn refresh_token(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        Credentials { refresh_token: Some(refresh_token.into().into()), ..of_client(client_id, client_secret) }
    }

    /// A login that the state store holds, of a public client; [`client_secret`](Credentials::client_secret) makes it a
    /// confidential one.
    pub fn stored(client_id: impl Into<String>) -> Self {
        Credentials { application: Some(Application::new(client_id, None)), ..Credentials::default() }
    }

    /// Sets the client's secret.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<String>) -> Self {
        if let Some(application) = &mut self.application {
            application.secret = Some(secret.into().into());
        }
        self
    }

    /// The application itself, with no user (grant `client_credentials`). A new token is had whenever one ends.
    ///
    /// No known client of BeProduct uses it: ask the vendor whether yours may.
    pub fn client_credentials(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Credentials { grant: Some(Grant::ClientCredentials), ..of_client(client_id, client_secret) }
    }

    /// A user, in whose name an administrator acts (the vendor's grant `actas`). A new token is had whenever one ends.
    ///
    /// The client is one that the vendor registered for impersonation. `admin` are the administrator's own credentials,
    /// of whatever client; the user, given by id, must be registered as PRIVATE in the same company.
    pub fn act_as(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        admin: Credentials,
        user_id: impl Into<String>,
    ) -> Self {
        let (admin, user) = (Box::new(admin), user_id.into());
        Credentials {
            grant: Some(Grant::ActAs { admin, user: user.clone() }),
            user: Some(user),
            ..of_client(client_id, client_secret)
        }
    }

    /// How the client shows its secret: in the form unless set.
    #[must_use]
    pub fn client_auth(mut self, auth: ClientAuth) -> Self {
        if let Some(application) = &mut self.application {
            application.auth = auth;
        }
        self
    }

    /// The identity server that renews them; without it, that of the client that they are given to.
    #[must_use]
    pub fn identity_server(mut self, server: IdentityServer) -> Self {
        self.server = Some(server);
        self
    }

    /// Id of the user, if it is known for sure: told by a verified ID token, or given.
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The tokens in hand.
    pub fn tokens(&self) -> Option<&Tokens> {
        self.tokens.as_ref()
    }
}

fn of_client(client_id: impl Into<String>, client_secret: impl Into<String>) -> Credentials {
    let application = Application::new(client_id, Some(client_secret.into().into()));
    Credentials { application: Some(application), ..Credentials::default() }
}

const CLIENT_VARS: [&str; 3] = ["BEPRODUCT_CLIENT_ID", "BEPRODUCT_CLIENT_SECRET", "BEPRODUCT_REFRESH_TOKEN"];
