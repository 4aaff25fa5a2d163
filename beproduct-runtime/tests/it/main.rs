//! The runtime, tested through a small API written by hand as the macro would emit it.

mod api;
mod batch;
mod calls;
mod capture;
mod dates;
mod discovery;
mod drift;
mod errors;
mod grants;
mod job;
mod json;
mod legacy;
mod list;
mod login_faults;
mod logins;
mod network;
mod oidc;
mod promises;
mod quota;
mod secrets;
mod server;
mod sign_in;
mod state;
mod tls;
mod tokens;
mod unions;
