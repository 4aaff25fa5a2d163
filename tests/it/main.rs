//! Everything that runs, a module a topic.

mod end_to_end;
mod lint;
mod new_operation;
mod requests;
mod support;
