//! Searches of the sandbox: many records by their keys, and what changed.

mod changes;
mod lookup;
