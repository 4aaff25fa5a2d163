//! An ERP feed against a BeProduct on your desk: `cargo run --example erp_feed`.
//!
//! It reads styles with tenant fields, joins the directory, writes prices and suppliers back, and reads them back.

mod feed;

use beproduct_generated::{Client, Credentials, Decimal};
use beproduct_sandbox::Sandbox;
use feed::{Erp, Feed, Line, Outcome};

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let sandbox = Sandbox::start().await?;
    let builder = Client::builder(sandbox.company()).base_url(sandbox.url()).identity_url(sandbox.identity_url());
    let token = sandbox.issue_token(&["BeProductPublicApi"]);
    let builder = builder.edition("Business", 4).credentials(Credentials::access_token(token));
    let client = builder.access::<Feed>().connect().await?;

    let erp = erp(&sandbox);
    let plan = feed::plan(&client, &erp).await?;
    println!("{} of {} styles of the ERP found", plan.matched, erp.len());
    println!("{} differ; suppliers that the directory lacks: {:?}", plan.updates.len(), plan.unknown_suppliers);
    let planned: Vec<_> = plan.updates.iter().take(1).collect();
    println!("for example {planned:?}");

    match feed::write(&client, plan.updates).await? {
        Outcome::UpToDate => println!("nothing to write"),
        Outcome::Postponed(estimate) => println!("not today: {estimate}"),
        Outcome::Written(report) => {
            println!("{report}");
            for difference in report.verification.iter().flat_map(|verification| &verification.differences) {
                println!("not stored: {difference}");
            }
        }
    }
    println!("{}", client.quota().status().await?);
    let again = feed::plan(&client, &erp).await?;
    println!("run again, {} differ", again.updates.len());
    Ok(())
}

/// Prices and suppliers of every twentieth style, and a supplier that nobody knows.
fn erp(sandbox: &Sandbox) -> Erp {
    let state = sandbox.state();
    let (partners, styles) = (state.partners(), state.styles());
    let numbers =
        styles.iter().step_by(20).filter_map(|id| state.style(id)?["headerNumber"].as_str().map(str::to_owned));
    let line = |(index, number): (usize, String)| {
        let supplier = match index {
            0 => "Nobody & Sons".to_owned(),
            _ => partners[index % partners.len()].1.clone(),
        };
        (number, Line { price: Decimal::new(1_000 + index as i64 * 5, 2), supplier })
    };
    numbers.enumerate().map(line).collect()
}
