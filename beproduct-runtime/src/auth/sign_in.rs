//! A person signs in with a browser: authorization code with PKCE, answered on loopback.

mod fault;
mod flow;
mod loopback;
mod page;
mod pending;
mod redirect;

pub use flow::AuthorizationCode;
pub use pending::Pending;
