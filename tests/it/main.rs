//! Everything that runs, a module a topic.

mod lint;
