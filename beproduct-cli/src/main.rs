//! The `beproduct` command: signing in, tools for the spec, and the sandbox.

mod account;
mod login;
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
    /// Sign in with a browser, and stay signed in.
    Login(login::Login),
    /// Forget a login.
    Logout(login::Logout),
    /// Who is signed in, as the identity server tells.
    Whoami(login::Whoami),
    /// The access token of a login, renewed if that is due.
    Token(login::Token),
    /// Check, bundle and explain the spec.
    #[command(subcommand)]
    Spec(spec::Spec),
    /// Serve a BeProduct on this machine.
    Sandbox(sandbox::Serve),
}

fn main() -> ExitCode {
    let Args { command } = Args::parse();
    let done = match command {
        Command::Login(command) => command.run(),
        Command::Logout(command) => command.run(),
        Command::Whoami(command) => command.run(),
        Command::Token(command) => command.run(),
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
