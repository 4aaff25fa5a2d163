//! Searches of the sandbox: many records by their keys, what changed, and pages of many headers.

mod changes;
mod lookup;
mod synced;
