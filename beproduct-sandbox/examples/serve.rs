//! Serves a sandbox until it is stopped, and prints the environment that a client needs.
//!
//! `cargo run -p beproduct-sandbox --example serve -- 8421 20000` serves 20,000 styles on port 8421.

use beproduct_sandbox::{Options, Sandbox};
use std::time::Instant;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = Options::default();
    let mut arguments = std::env::args().skip(1);
    if let Some(port) = arguments.next() {
        options.port = port.parse()?;
    }
    if let Some(styles) = arguments.next() {
        options.styles = styles.parse()?;
    }
    let begun = Instant::now();
    let sandbox = Sandbox::with(options).await?;
    for (name, value) in sandbox.env() {
        println!("export {name}={value}");
    }
    println!("# {} styles, ready after {:?}", sandbox.state().count("style"), begun.elapsed());
    println!("# sign in as {} with {}", sandbox.login(), sandbox.password());
    std::future::pending().await
}
