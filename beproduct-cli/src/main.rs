//! The `beproduct` command: tools for the spec, and the sandbox.

mod sandbox;
mod spec;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Tools for the BeProduct API.
#[derive(Parser)]
#[command(name = "beproduct", version)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check, bundle and explain the spec.
    #[command(subcommand)]
    Spec(spec::Spec),
    /// Serve a BeProduct on this machine.
    Sandbox(sandbox::Serve),
}

fn main() -> ExitCode {
    let Args { command } = Args::parse();
    let done = match command {
        Command::Spec(command) => command.run(),
        Command::Sandbox(command) => command.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
