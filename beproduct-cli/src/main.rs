//! The `beproduct` command.
fn main() {}
