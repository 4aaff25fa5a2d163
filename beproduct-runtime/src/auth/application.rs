//! The application that the vendor registered, and how it proves that it is that.

use secrecy::SecretString;

/// How an application shows its secret to the identity server.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ClientAuth {
    /// Among the form's fields (`client_secret_post`), as all known clients of BeProduct do.
    #[default]
    Form,
    /// In the `Authorization` header (`client_secret_basic`).
    Basic,
}

/// A registered application.
#[derive(Debug, Clone)]
pub(crate) struct Application {
    pub(crate) id: String,
    /// `None`: a public client, which has nothing to prove itself with but PKCE.
    pub(crate) secret: Option<SecretString>,
    pub(crate) auth: ClientAuth,
}

impl Application {
    pub(crate) fn new(id: impl Into<String>, secret: Option<SecretString>) -> Self {
        Application { id: id.into(), secret, auth: ClientAuth::default() }
    }
}
