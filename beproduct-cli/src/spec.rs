//! `beproduct spec …`.

mod diff;
mod docs;
mod root;
mod scopes;
mod swagger;

use beproduct_spec::{Compiled, bundle};
use clap::{Subcommand, ValueEnum};
use root::{ROOT, compiled};
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub(crate) enum Spec {
    /// Report every fault of a spec at its place.
    Lint {
        /// The root file.
        #[arg(default_value = ROOT)]
        path: PathBuf,
    },
    /// Print the spec as one OpenAPI 3.0 document.
    Bundle {
        /// The root file.
        #[arg(default_value = ROOT)]
        path: PathBuf,
        /// Form of the document.
        #[arg(long, value_enum, default_value = "yaml")]
        format: Format,
    },
    /// Tell what an edit of a spec means for users of the crate.
    Diff(diff::DiffArgs),
    /// Tell the least scopes and the permissions that calls need, and why.
    Scopes(scopes::ScopesArgs),
    /// Compare the spec with a swagger or OpenAPI document of the vendor.
    SwaggerDiff(swagger::SwaggerArgs),
    /// Write the API as Markdown: a page a tag, and an index.
    Docs(docs::DocsArgs),
    /// Explain a finding by its code.
    Explain {
        /// `BP0123`.
        code: String,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    Json,
    Yaml,
}

impl Spec {
    pub(crate) fn run(self) -> Result<(), String> {
        match self {
            Spec::Lint { path } => lint(&path),
            Spec::Bundle { path, format } => print_bundle(&path, format),
            Spec::Diff(args) => args.run(),
            Spec::Scopes(args) => args.run(),
            Spec::SwaggerDiff(args) => args.run(),
            Spec::Docs(args) => args.run(),
            Spec::Explain { code } => docs::explain(&code),
        }
    }
}

fn lint(path: &Path) -> Result<(), String> {
    let Compiled { api, document } = compiled(path)?;
    bundle::check_model(&bundle::bundle(&document)).map_err(|error| {
        format!("error[{}]: {}: {error}", beproduct_spec::codes::OURS.id, beproduct_spec::codes::OURS.title)
    })?;
    println!(
        "{}: {} operations in {} tags, {} types, {} files: no fault",
        path.display(),
        api.operations.len(),
        api.tags.len(),
        api.types.len(),
        document.files.iter().count()
    );
    Ok(())
}

fn print_bundle(path: &Path, format: Format) -> Result<(), String> {
    let compiled = compiled(path)?;
    let bundle = bundle::bundle(&compiled.document);
    match format {
        Format::Json => println!("{bundle:#}"),
        Format::Yaml => print!("{}", bundle::to_yaml(&bundle)?),
    }
    Ok(())
}
