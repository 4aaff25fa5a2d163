//! OpenID Connect: who signed in, proved; and how they sign out.

mod claims;
mod id_token;
mod logout;
mod user_info;

pub use claims::UserClaims;
pub(crate) use id_token::verified;
pub(crate) use logout::logout_url;
pub(crate) use user_info::user_info;
