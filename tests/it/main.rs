//! Everything that runs, a module a topic.

mod checked;
mod corpus;
mod diff;
mod drifted;
mod edits;
mod end_to_end;
mod envelope;
mod erp_feed;
mod faults;
mod fields;
mod gates;
#[cfg(unix)]
mod kills;
mod links;
mod lint;
mod logins;
mod mutation;
mod new_operation;
mod pages;
mod property;
mod random;
mod reads;
mod registry;
mod requests;
mod roundtrip;
mod same;
mod scopes;
mod search;
mod shared_login;
mod split;
#[cfg(unix)]
mod sqlite;
mod support;
mod swagger;
mod traps;
mod verified;
