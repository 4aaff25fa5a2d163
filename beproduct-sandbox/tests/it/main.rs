//! The sandbox over real HTTP.
//!
//! `tests/spec` is a small spec of its own, so that a change of the real one does not change what is tested here.

mod caps;
mod colorways;
mod conform;
mod data_tables;
mod directory;
mod fallback;
mod filters;
mod masters;
mod quota;
mod routes;
mod sign_in;
mod start;
mod styles;
mod support;
mod tokens;
mod users;
mod whole_spec;
