//! A person signs in with a browser: authorization code with PKCE, answered on loopback.

mod fault;
mod flow;
mod loopback;

pub use flow::{AuthorizationCode, Pending};
