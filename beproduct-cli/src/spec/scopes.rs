//! `beproduct spec scopes`: the least that a set of calls needs.

use super::root::{ROOT, compiled};
use beproduct_spec::ir::{Api, Operation};
use beproduct_spec::{scopes, suggest};
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct ScopesArgs {
    /// The calls, by operationId: `style_headers data_table_update`.
    #[arg(required = true, value_name = "OPERATION")]
    operations: Vec<String>,
    /// The root file.
    #[arg(long, default_value = ROOT)]
    spec: PathBuf,
}

impl ScopesArgs {
    pub(crate) fn run(self) -> Result<(), String> {
        let api = compiled(&self.spec)?.api;
        let operations: Vec<&Operation> =
            self.operations.iter().map(|id| found(&api, id)).collect::<Result<_, String>>()?;
        println!("{}", scopes::needs(&api, &operations));
        Ok(())
    }
}

fn found<'a>(api: &'a Api, id: &str) -> Result<&'a Operation, String> {
    api.operation(id).ok_or_else(|| {
        let known = api.operations.iter().map(|operation| operation.id.as_str());
        let help = suggest::nearest(id, known).map(|name| format!(": did you mean `{name}`?")).unwrap_or_default();
        format!("the spec has no operation `{id}`{help}")
    })
}
