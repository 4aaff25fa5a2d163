//! Chores of the project: `cargo xtask codegen`.
//!
//! A crate that is not published, so that what only chores need (a formatter of code) is no dependency of users.

mod codegen;
mod items;
mod lengths;
#[cfg(test)]
mod tests;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask codegen [--check]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["codegen"] => codegen::generate(),
        ["codegen", "--check"] => codegen::check(),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
