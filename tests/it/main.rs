//! Everything that runs, a module a topic.

mod corpus;
mod diff;
mod edits;
mod end_to_end;
mod envelope;
mod faults;
mod gates;
mod lint;
mod mutation;
mod new_operation;
mod property;
mod random;
mod registry;
mod requests;
mod roundtrip;
mod same;
mod split;
mod support;
mod traps;
