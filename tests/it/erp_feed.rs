//! The example `erp_feed`, against sandboxes that behave and that do not.

#[path = "../../beproduct-generated/examples/erp_feed/feed.rs"]
mod feed;

use crate::support::{client_of, small};
use beproduct_generated::{Client, Decimal, JobReport, Loss};
use beproduct_sandbox::{Faults, Options, Sandbox, Trap};
use feed::{Erp, Feed, Line, Outcome};

async fn start(options: Options) -> (Sandbox, Client<Feed>) {
    let sandbox = Sandbox::with(options).await.unwrap();
    let builder = client_of(&sandbox, &["BeProductPublicApi"]).edition("Enterprise", 50);
    let client = builder.access::<Feed>().connect().await.unwrap();
    (sandbox, client)
}

/// A price and a supplier for each style.
fn erp(sandbox: &Sandbox) -> Erp {
    let (state, mut erp) = (sandbox.state(), Erp::new());
    let supplier = state.partners()[0].1.clone();
    for (index, id) in state.styles().iter().enumerate() {
        let number = state.style(id).unwrap()["headerNumber"].as_str().unwrap().to_owned();
        erp.insert(number, Line { price: Decimal::new(70_001 + index as i64, 2), supplier: supplier.clone() });
    }
    erp
}

async fn written(client: &Client<Feed>, erp: &Erp) -> JobReport {
    let plan = feed::plan(client, erp).await.unwrap();
    match feed::write(client, plan.updates).await.unwrap() {
        Outcome::Written(report) => *report,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn prices_and_suppliers_are_written_once_and_read_back() {
    let (sandbox, client) = start(small()).await;
    let erp = erp(&sandbox);
    let report = written(&client, &erp).await;
    assert!(report.is_complete(), "{report}");
    assert_eq!((report.written, report.requests, report.reading), (12, 13, 1), "12 writes, and 1 read for all");
    let (state, supplier) = (sandbox.state(), sandbox.state().partners()[0].0.clone());
    for id in state.styles() {
        let style = state.style(&id).unwrap();
        let price = erp[style["headerNumber"].as_str().unwrap()].price;
        let value = |field: &str| {
            let fields = style["headerData"]["fields"].as_array().unwrap();
            fields.iter().find(|item| item["id"] == field).unwrap()["value"].clone()
        };
        assert_eq!(
            (value("target_fob").to_string(), &value("main_vendor")["code"]),
            (price.normalize().to_string(), &supplier.clone().into())
        );
    }
    let spent = sandbox.requests_today();
    let again = feed::plan(&client, &erp).await.unwrap();
    assert_eq!((again.matched, again.updates.len()), (12, 0), "what is there is not sent again");
    assert!(matches!(feed::write(&client, again.updates).await.unwrap(), Outcome::UpToDate));
    assert_eq!(sandbox.requests_today() - spent, 3, "the directory's two pages and the styles' one");
}

/// The directory's list gives ids that are not valid later: writing one is answered 200, and stores a blank.
#[tokio::test]
async fn suppliers_that_are_not_stored_are_named() {
    let traps = Trap::usual().into_iter().chain([Trap::UnstableIds]).collect();
    let (sandbox, client) = start(Options { traps, ..small() }).await;
    let report = written(&client, &erp(&sandbox)).await;
    assert_eq!(report.written, 12);
    assert!(!report.is_complete());
    let differences = report.verification.unwrap().differences;
    assert_eq!(differences.len(), 12);
    assert!(differences.iter().all(|lost| lost.field() == Some("main_vendor") && lost.loss == Loss::Blanked));
}

#[tokio::test]
async fn an_error_after_success_is_no_failure_and_one_before_is_mended_by_the_next_run() {
    let script = ["2 POST Style/Header/*/Update reset-after", "4 POST Style/Header/*/Update reset-before"];
    let script = script.iter().map(|line| line.parse().unwrap()).collect();
    let (sandbox, client) = start(Options { faults: Faults { script, ..Faults::default() }, ..small() }).await;
    let erp = erp(&sandbox);
    let report = written(&client, &erp).await;
    assert_eq!((report.written, report.unknown.len()), (11, 0), "{report}");
    assert_eq!(written(&client, &erp).await.written, 1);
    assert!(feed::plan(&client, &erp).await.unwrap().updates.is_empty());
}

#[tokio::test]
async fn what_does_not_fit_today_is_not_begun() {
    // 15 requests: the directory and the styles take 3, and 12 writes with their read would take 13.
    let (sandbox, client) = start(Options { requests_per_day: Some(15), ..small() }).await;
    let plan = feed::plan(&client, &erp(&sandbox)).await.unwrap();
    let spent = sandbox.requests_today();
    let outcome = feed::write(&client, plan.updates).await.unwrap();
    assert!(matches!(outcome, Outcome::Postponed(estimate) if estimate.later() > 0), "{outcome:?}");
    assert_eq!(sandbox.requests_today(), spent);
}
