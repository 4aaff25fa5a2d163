//! `beproduct spec swagger-diff`: our spec beside a document of the vendor.

use super::root::{ROOT, compiled};
use beproduct_spec::swagger::{Comparison, Kind, parse};
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct SwaggerArgs {
    /// The vendor's document: swagger 2.0 or OpenAPI 3.0, as JSON or YAML.
    file: PathBuf,
    /// Write the operations that our spec misses into this folder, in our dialect.
    #[arg(long, value_name = "FOLDER")]
    draft: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// The root file of our spec.
    #[arg(long, default_value = ROOT)]
    spec: PathBuf,
}

impl SwaggerArgs {
    pub(crate) fn run(self) -> Result<(), String> {
        let ours = compiled(&self.spec)?;
        let shown = self.file.display();
        let text = fs::read_to_string(&self.file).map_err(|error| format!("{shown}: {error}"))?;
        let comparison = parse(&text)
            .and_then(|theirs| Comparison::new(&ours.document, theirs))
            .map_err(|error| format!("{shown}: {error}"))?;
        print(&comparison, self.json);
        self.draft.iter().try_for_each(|folder| write_draft(&comparison, folder))
    }
}

fn print(comparison: &Comparison, json: bool) {
    let differences = comparison.differences();
    if json {
        let all: Vec<String> = differences.iter().map(|difference| difference.to_json().to_string()).collect();
        println!("[{}]", all.join(",\n"));
        return;
    }
    for difference in &differences {
        println!("{difference}");
    }
    let count = |kind: Kind| differences.iter().filter(|difference| difference.kind == kind).count();
    let (missing, extra, different) = (count(Kind::Missing), count(Kind::Extra), count(Kind::Different));
    println!("{missing} missing, {extra} extra, {different} different");
}

fn write_draft(comparison: &Comparison, folder: &Path) -> Result<(), String> {
    let draft = comparison.draft();
    for file in &draft.files {
        let path = folder.join(&file.path);
        let told = |error: std::io::Error| format!("{}: {error}", path.display());
        fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(told)?;
        fs::write(&path, &file.text).map_err(told)?;
    }
    eprintln!("{} operations drafted in {}: review every line", draft.operations, folder.display());
    for id in &draft.left_out {
        eprintln!("`{id}` cannot be said in the dialect: see its `x-unsupported`");
    }
    Ok(())
}
