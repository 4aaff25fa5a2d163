//! Who we are to the service: credentials, tokens, and how they are renewed.

mod credentials;
mod exchange;
mod login;
mod renewal;
mod scopes;
mod session;
pub(crate) mod sign_in;
mod tokens;

pub use credentials::Credentials;
pub(crate) use exchange::Identity;
pub(crate) use login::Login;
pub(crate) use renewal::Renewal;
pub(crate) use session::Session;
pub use tokens::Tokens;
