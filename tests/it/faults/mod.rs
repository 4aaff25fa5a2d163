//! Faults of the network and of servers, and what the emitted client makes of each.

mod answers;
mod chances;
mod drift;
mod way;

use crate::support::{client_of, small};
use beproduct_generated::{Client, Error};
use beproduct_sandbox::{Drift, Fault, Faults, Options, Sandbox};

macro_rules! named {
    ($($test:ident)::+) => {
        (stringify!($($test)::+), $($test)::+ as fn())
    };
}

/// The test of each kind of fault, and its name. Without one, a new kind does not compile here.
fn test_of(fault: Fault) -> (&'static str, fn()) {
    match fault {
        Fault::Latency(_) => named!(way::latency_ends_with_the_time_of_the_call),
        Fault::ResetBefore => named!(way::reset_before_is_read_again_and_not_written_again),
        Fault::ResetAfter => named!(way::reset_after_says_to_look_before_writing_again),
        Fault::CutBody => named!(way::cut_is_read_again_and_not_written_again),
        Fault::Drift(Drift::Renamed) => named!(drift::renamed_is_noted_under_the_new_name),
        Fault::Drift(Drift::Retyped) => named!(drift::retyped_is_noted_at_its_place),
        Fault::Drift(Drift::Removed) => named!(drift::removed_is_noted_where_the_spec_requires_it),
        Fault::Drift(Drift::Added) => named!(drift::added_is_noted_at_its_place),
        Fault::Drift(Drift::UnknownEnum) => named!(drift::unknown_enum_is_noted_and_kept),
        Fault::ExpiredToken => named!(answers::expired_token_is_renewed_once),
        Fault::TooMany => named!(answers::status_429_is_waited_out),
        Fault::Status(_) => named!(answers::status_503_is_read_again_and_not_written_again),
    }
}

#[test]
fn every_kind_of_fault_has_a_test_of_its_name() {
    for fault in Fault::ALL {
        let kind = fault.to_string().split(':').next().unwrap().replace('-', "_");
        let (test, _) = test_of(fault);
        let name = test.rsplit("::").next().unwrap().trim();
        assert!(name.strip_prefix("status_").unwrap_or(name).starts_with(&kind), "`{test}` is not named for `{fault}`");
    }
}

/// A sandbox with a script, `1 GET Style/Header/* 503`, lines parted by semicolons, and a client of it.
async fn with(script: &str) -> (Sandbox, Client) {
    let sandbox = Sandbox::with(Options { faults: script_of(script), ..small() }).await.unwrap();
    let client = client_of(&sandbox, &["BeProductPublicApi"]).connect().await.unwrap();
    (sandbox, client)
}

fn script_of(script: &str) -> Faults {
    Faults { script: script.split(';').map(|line| line.parse().unwrap()).collect(), ..Faults::default() }
}

fn style(sandbox: &Sandbox) -> String {
    sandbox.state().styles()[0].clone()
}

/// The stored name of the first style, read without a request.
fn stored_name(sandbox: &Sandbox) -> String {
    sandbox.state().style(&style(sandbox)).unwrap()["headerName"].as_str().unwrap().to_owned()
}

async fn rename(sandbox: &Sandbox, client: &Client) -> Result<u32, Error> {
    let update = client.style().header_update(style(sandbox)).field(("header_name", "Renamed"));
    update.send().await.map(|answer| answer.attempts())
}

/// Attempts that reading the first style took.
async fn read(sandbox: &Sandbox, client: &Client) -> Result<u32, Error> {
    let answer = client.style().header_get(style(sandbox)).send().await?;
    assert_eq!(answer.value().header_name.as_deref(), Some(&*stored_name(sandbox)));
    Ok(answer.attempts())
}

/// The call was sent once, and whether it was carried out is not known: the text says what to do.
fn assert_interrupted_once(error: &Error) {
    assert!(error.is_interrupted(), "{error}");
    assert_eq!(error.attempts(), 1, "{error}");
    assert!(error.to_string().contains("read the record before writing again"), "{error}");
}
