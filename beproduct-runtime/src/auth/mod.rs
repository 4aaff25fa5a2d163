//! Who we are to the service: credentials, tokens, and how they are renewed.

mod answer;
mod application;
mod credentials;
mod exchange;
mod grant;
mod identity_server;
#[cfg(feature = "oidc")]
mod keys;
mod login;
#[cfg(feature = "oidc")]
pub(crate) mod oidc;
mod opening;
mod renewal;
mod scopes;
mod sending;
mod session;
pub(crate) mod sign_in;
mod tokens;

pub(crate) use application::Application;
pub use application::ClientAuth;
pub use credentials::Credentials;
pub(crate) use exchange::Identity;
pub use identity_server::IdentityServer;
#[cfg(feature = "oidc")]
pub use oidc::UserClaims;
pub(crate) use opening::Opening;
#[cfg(feature = "oidc")]
pub(crate) use sending::Sender;
pub(crate) use session::Session;
pub(crate) use tokens::Bearer;
pub use tokens::Tokens;
