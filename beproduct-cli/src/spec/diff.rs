//! `beproduct spec diff`: what an edit means for users of the crate.

use super::root::compiled;
use beproduct_spec::diff::{self, Class, Diff, Version, parse_version};
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct DiffArgs {
    /// The spec before: its root file, or the folder of it.
    old: PathBuf,
    /// The spec after.
    new: PathBuf,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// The version of the spec before: prints the version that the edit asks for.
    #[arg(long, value_name = "VERSION", value_parser = parse_version)]
    from: Option<Version>,
    /// The version of the spec after: fails if it is lower than the edit asks for.
    #[arg(long, value_name = "VERSION", requires = "from", value_parser = parse_version)]
    to: Option<Version>,
}

impl DiffArgs {
    pub(crate) fn run(self) -> Result<(), String> {
        let diff = diff::diff(&compiled(&self.old)?.api, &compiled(&self.new)?.api);
        let asked = self.from.as_ref().map(|from| diff.next_version(from));
        match self.json {
            true => println!("{:#}", with_version(&diff, asked.as_ref())),
            false => print_words(&diff, asked.as_ref()),
        }
        match (self.to, asked) {
            (Some(to), Some(asked)) if to < asked => {
                Err(format!("the version is {to}, and these changes ask for {asked}"))
            }
            _ => Ok(()),
        }
    }
}

fn with_version(diff: &Diff, asked: Option<&Version>) -> impl std::fmt::Display {
    let mut json = diff.to_json();
    if let (Some(members), Some(asked)) = (json.as_object_mut(), asked) {
        members.insert("next_version".to_owned(), asked.to_string().into());
    }
    json
}

fn print_words(diff: &Diff, asked: Option<&Version>) {
    println!("{diff}");
    match (asked, diff.worst()) {
        (_, None) => println!("asks for no new version"),
        (Some(asked), _) => println!("asks for version {asked}"),
        (None, Some(Class::Breaking)) => println!("asks for a breaking version: 0.2.0 after 0.1.x, 2.0.0 after 1.x"),
        (None, Some(Class::Additive)) => {
            println!("asks for a compatible version: 0.1.2 after 0.1.1, 1.3.0 after 1.2.x")
        }
        (None, Some(Class::None)) => println!("asks for a patch: 0.1.2 after 0.1.1, 1.2.1 after 1.2.0"),
    }
}
