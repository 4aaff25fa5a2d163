//! `beproduct sandbox`.

use beproduct_sandbox::{AnswerForm, Fault, Faults, Options, Processing, Sandbox, Scripted, Trap};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::time::Duration;

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
    /// Requests a minute, on top of the daily quota.
    #[arg(long)]
    per_minute: Option<u64>,
    /// Seconds after UTC midnight when the day of the quota turns.
    #[arg(long, default_value_t = 0)]
    day_turn: u64,
    /// A trap to switch on; `--trap list` names them all. Can be given several times.
    #[arg(long = "trap", value_name = "NAME")]
    traps: Vec<String>,
    /// A trap that is on by default, to switch off.
    #[arg(long = "no-trap", value_name = "NAME")]
    no_traps: Vec<Trap>,
    /// A fault by chance, such as `503=0.05` or `latency:200=0.1`. Can be given several times.
    #[arg(long = "fault", value_name = "FAULT=RATE", value_parser = Faults::parse_rate)]
    faults: Vec<(Fault, f64)>,
    /// Seed of the chances.
    #[arg(long, default_value_t = 0)]
    fault_seed: u64,
    /// A fault at its request, such as `3 POST Style/Headers 503`. Can be given several times.
    #[arg(long = "fault-at", value_name = "NTH VERB PATH FAULT")]
    fault_script: Vec<Scripted>,
    /// Form of the answers: of today, or `{kind, data}` of 2019.
    #[arg(long, value_enum, default_value_t = Envelope::Current)]
    envelope: Envelope,
    /// Polls until an upload is processed.
    #[arg(long, default_value_t = 2)]
    upload_polls: u32,
    /// Keep the state in this SQLite file across restarts. It is made where there is none.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// Begin with the company of a JSON file, as `GET /sandbox/data` gives it.
    #[arg(long, value_name = "FILE")]
    load: Option<PathBuf>,
    /// Root of the spec to serve; without it, that of this project.
    #[arg(long)]
    spec: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Envelope {
    Current,
    #[value(name = "2019")]
    KindData,
}

impl Serve {
    pub(crate) fn run(self) -> Result<(), String> {
        if self.traps.iter().any(|name| name == "list") {
            for trap in Trap::ALL {
                let usual = if Trap::usual().contains(&trap) { " (on by default)" } else { "" };
                println!("{trap:<18} {}{usual}", trap.about());
            }
            return Ok(());
        }
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
        runtime.map_err(|error| error.to_string())?.block_on(self.serve())
    }

    async fn serve(self) -> Result<(), String> {
        let (print_env, company) = (self.print_env, self.load.clone());
        let sandbox = Sandbox::with(self.options()?).await.map_err(|error| error.to_string())?;
        if let Some(file) = company {
            load(&sandbox, &file).map_err(|error| format!("{}: {error}", file.display()))?;
        }
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

    fn options(self) -> Result<Options, String> {
        let mut traps = Trap::usual();
        for name in &self.traps {
            traps.insert(name.parse().map_err(|error: beproduct_sandbox::UnknownTrap| error.to_string())?);
        }
        traps.retain(|trap| !self.no_traps.contains(trap));
        Ok(Options {
            port: self.port,
            styles: self.styles,
            seed: self.seed,
            edition: self.edition,
            licences: self.licences,
            requests_per_day: self.requests_per_day,
            requests_per_minute: self.per_minute,
            day_turn: Duration::from_secs(self.day_turn),
            traps,
            faults: Faults { seed: self.fault_seed, rates: self.faults, script: self.fault_script },
            answers: match self.envelope {
                Envelope::Current => AnswerForm::Current,
                Envelope::KindData => AnswerForm::KindData,
            },
            processing: Processing::Polls(self.upload_polls),
            data: self.data,
            spec: self.spec,
            ..Options::default()
        })
    }
}

fn load(sandbox: &Sandbox, file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    Ok(sandbox.load(&serde_json::from_str(&std::fs::read_to_string(file)?)?)?)
}
