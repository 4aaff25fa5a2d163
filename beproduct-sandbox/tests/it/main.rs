//! The sandbox over real HTTP.
//!
//! `tests/spec` is a small spec of its own, so that a change of the real one does not change what is tested here.

mod caps;
mod colorways;
mod conform;
mod data_tables;
mod directory;
mod envelope;
mod face;
mod fallback;
mod faults;
mod filters;
mod inbox;
mod kept;
mod lists;
mod masters;
mod model;
mod moves;
mod pages;
mod quota;
mod reports;
mod routes;
mod sign_in;
mod stage;
mod start;
mod stateless;
mod styles;
mod support;
mod together;
mod tokens;
mod tracking;
mod traps;
mod uploads;
mod users;
mod variations;
mod whole_spec;
