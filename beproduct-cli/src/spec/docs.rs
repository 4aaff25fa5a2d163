//! `beproduct spec docs` and `beproduct spec explain`: what people read.

use super::root::{ROOT, compiled};
use beproduct_spec::{codes, pages, suggest};
use clap::Args;
use std::fs;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct DocsArgs {
    /// The folder to write to; it is made if it is not there.
    folder: PathBuf,
    /// The root file.
    #[arg(long, default_value = ROOT)]
    spec: PathBuf,
}

impl DocsArgs {
    pub(crate) fn run(self) -> Result<(), String> {
        let pages = pages::pages(&compiled(&self.spec)?.api);
        fs::create_dir_all(&self.folder).map_err(|error| format!("{}: {error}", self.folder.display()))?;
        for page in &pages {
            let path = self.folder.join(&page.name);
            fs::write(&path, &page.text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        println!("{} pages in {}", pages.len(), self.folder.display());
        Ok(())
    }
}

/// The rule behind a code, why there is one, and a wrong and a right example.
pub(crate) fn explain(id: &str) -> Result<(), String> {
    let code = codes::find(id).ok_or_else(|| {
        let known = codes::ALL.iter().map(|code| code.id);
        let help = suggest::nearest(&id.to_uppercase(), known).map(|id| format!(": did you mean {id}?"));
        format!("there is no code `{id}`{}", help.unwrap_or_default())
    })?;
    println!("{}: {}\n\n{}", code.id, code.title, code.explain);
    Ok(())
}
