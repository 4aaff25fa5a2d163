//! `beproduct sandbox`.

use beproduct_sandbox::{Options, Sandbox};
use clap::Args;
use std::path::PathBuf;

/// A stateful BeProduct on loopback, with believable data, until Ctrl-C.
#[derive(Args)]
pub(crate) struct Serve {
    /// Port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Print the environment for a client as `export` lines, and nothing else.
    #[arg(long)]
    print_env: bool,
    /// Styles to begin with.
    #[arg(long, default_value_t = 450)]
    styles: usize,
    /// Seed of the data.
    #[arg(long, default_value_t = 2019)]
    seed: u64,
    /// Edition whose daily quota applies.
    #[arg(long, default_value = "Enterprise")]
    edition: String,
    /// User licences, which bound the quota too.
    #[arg(long, default_value_t = 50)]
    licences: u64,
    /// Requests a day, whatever edition and licences say.
    #[arg(long)]
    requests_per_day: Option<u64>,
    /// Root of the spec to serve; without it, that of this project.
    #[arg(long)]
    spec: Option<PathBuf>,
}

impl Serve {
    pub(crate) fn run(self) -> Result<(), String> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
        runtime.map_err(|error| error.to_string())?.block_on(self.serve())
    }

    async fn serve(self) -> Result<(), String> {
        let Serve { port, print_env, styles, seed, edition, licences, requests_per_day, spec } = self;
        let options = Options { port, styles, seed, edition, licences, requests_per_day, spec, ..Options::default() };
        let sandbox = Sandbox::with(options).await.map_err(|error| error.to_string())?;
        if print_env {
            for (name, value) in sandbox.env() {
                println!("export {name}='{value}'");
            }
        } else {
            println!("BeProduct sandbox at {} for the company `{}`", sandbox.url(), sandbox.company());
            println!(
                "sign in at {} as {} with the password {}",
                sandbox.identity_url(),
                sandbox.login(),
                sandbox.password()
            );
            println!("`--print-env` prints what a client needs; Ctrl-C stops it");
        }
        tokio::signal::ctrl_c().await.map_err(|error| error.to_string())
    }
}
