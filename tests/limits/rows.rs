//! Rows of a data table, as many as the headline says, or fewer of the same: `LIMITS_ROWS` and `LIMITS_KILLS`.

use crate::processes::{Scratch, number, said, start};
use beproduct_sandbox::{Fault, Faults, Options, Sandbox};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Child;
use std::time::Duration;

/// Requests of 100 rows that a licence of the Enterprise edition has in a day.
const ROWS_OF_A_LICENCE: u64 = 50_000;

fn setting(name: &str, unless: u64) -> u64 {
    std::env::var(name).ok().map_or(unless, |text| text.parse().unwrap())
}

/// A sandbox whose day has exactly the requests that the rows need, by edition and licences where that can be.
fn headline(rows: u64) -> (Options, String) {
    let licences = rows / ROWS_OF_A_LICENCE;
    if licences * ROWS_OF_A_LICENCE == rows {
        let options = Options { styles: 1, edition: "Enterprise".into(), licences, ..Options::default() };
        return (options, format!("Enterprise:{licences}"));
    }
    let options = Options { styles: 1, requests_per_day: Some(rows / 100), ..Options::default() };
    (options, (rows / 100).to_string())
}

/// The rows that the worker wrote, and how many they are.
fn written(sandbox: &Sandbox, table: &str) -> (usize, BTreeSet<String>) {
    let value = |row: &beproduct_generated::Value| {
        let fields = row["fields"].as_array()?;
        Some(fields.iter().find(|field| field["id"] == "port_code")?["value"].as_str()?.to_owned())
    };
    let rows: Vec<String> = sandbox.state().rows(table).iter().filter_map(value).collect();
    let ours: Vec<String> = rows.into_iter().filter(|text| text.starts_with("row ")).collect();
    (ours.len(), ours.into_iter().collect())
}

fn check_rows(sandbox: &Sandbox, table: &str, rows: u64) {
    let (count, distinct) = written(sandbox, table);
    assert_eq!(count as u64, rows, "each row is there once");
    let all: BTreeSet<String> = (0..rows).map(|row| format!("row {row}")).collect();
    assert!(distinct == all, "every row is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_days_requests_write_100_rows_each_to_the_last() {
    let rows = setting("LIMITS_ROWS", 5000);
    let (options, budget) = headline(rows);
    let (sandbox, scratch) = (Sandbox::with(options).await.unwrap(), Scratch::new("rows"));
    let table = sandbox.state().tables()[0].0.clone();
    let store = scratch.store();
    let work = ["write", &store, &table, &rows.to_string(), "1", &budget];
    let report = tokio::task::block_in_place(|| said(start(&sandbox, &work)));
    println!("{report:?}");
    assert_eq!((number(&report, "written"), number(&report, "complete")), (rows, 1), "{report:?}");
    assert_eq!((number(&report, "requests"), sandbox.requests_today()), (rows / 100, rows / 100));
    assert_eq!((number(&report, "left"), number(&report, "refused")), (0, 1), "the next row is refused before sending");
    assert!(number(&report, "peak") < 64 * 1024, "{} kB", number(&report, "peak"));
    check_rows(&sandbox, &table, rows);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_row_is_lost_or_doubled_in_a_storm_of_faults_and_kills() {
    let (rows, kills) = (setting("LIMITS_ROWS", 5000), setting("LIMITS_KILLS", 5));
    let at_once = 4;
    let sandbox = Sandbox::with(Options { styles: 1, ..Options::default() }).await.unwrap();
    let storm = [Fault::TooMany, Fault::Status(503), Fault::ResetBefore, Fault::ResetAfter, Fault::CutBody];
    sandbox.set_faults(Faults { seed: 7, rates: storm.map(|fault| (fault, 0.05)).to_vec(), ..Faults::default() });
    let scratch = Scratch::new("storm");
    let table = sandbox.state().tables()[0].0.clone();
    let store = scratch.store();
    let work = ["write", &store, &table, &rows.to_string(), &at_once.to_string(), "25000"];

    let mut moments = fastrand::Rng::with_seed(11);
    let (mut killed, share) = (0, (rows / 100 / kills.max(1)).max(1));
    let report = tokio::task::block_in_place(|| {
        loop {
            // The kills spread over the whole job: so many requests, more or less, after the start.
            let moment = sandbox.requests_today() + moments.u64(0..=share * 3 / 2);
            let later = Duration::from_micros(moments.u64(0..9000));
            if killed < kills && kill_at(&sandbox, start(&sandbox, &work), moment, later) {
                killed += 1;
                continue;
            }
            let report = said(start(&sandbox, &work));
            if report.contains_key("complete") {
                break report;
            }
        }
    });
    assert_eq!((number(&report, "written"), number(&report, "faults")), (rows, 0), "{report:?}");
    check_rows(&sandbox, &table, rows);
    explain(&sandbox.struck(), sandbox.requests_today(), rows / 100, killed, at_once);
}

/// Kills the worker a little after the service has counted so many requests; `false`: it had ended before.
fn kill_at(sandbox: &Sandbox, mut child: Child, requests: u64, later: Duration) -> bool {
    while sandbox.requests_today() < requests {
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    std::thread::sleep(later);
    let alive = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    alive
}

/// Every request beyond those that were needed has a cause: an answer that was lost on its way, or a kill.
fn explain(struck: &BTreeMap<String, u64>, counted: u64, needed: u64, killed: u64, at_once: u64) {
    let lost: u64 = ["reset-after", "cut"].iter().filter_map(|fault| struck.get(*fault)).sum();
    let extra = counted - needed;
    println!("{counted} requests counted, {needed} needed, {extra} extra: {lost} answers lost, {killed} kills");
    println!("struck: {struck:?}");
    assert!(extra <= lost + killed * at_once, "{extra} extra");
}
