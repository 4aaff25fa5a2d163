//! Who we are to the service: credentials, tokens, and how they are renewed.

mod credentials;
mod exchange;
mod scopes;
mod session;
pub(crate) mod sign_in;
mod store;
mod tokens;

pub use credentials::Credentials;
pub(crate) use exchange::Identity;
pub(crate) use session::Session;
pub use store::{MemoryStore, TokenStore};
pub use tokens::Tokens;
