//! Our spec beside a document of the vendor: swagger 2.0 or OpenAPI 3.0.
//!
//! Both sides are read into one `Description`: ours from its bundle, so that one reader serves both.
//! Routes are compared without regard to case and to the names of path parameters, as the service does.

mod compare;
mod draft;
mod guess;
mod read;
mod route;
mod schema;
mod tidy;

pub use compare::{Difference, Kind};
pub use draft::{Draft, DraftFile};

use crate::bundle::bundle;
use crate::document::Document;
use read::Description;
use serde_json::Value;

/// Both sides, read.
pub struct Comparison {
    ours: Description,
    theirs: Description,
}

/// Reads a document from JSON or YAML.
pub fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).or_else(|_| serde_yaml::from_str(text)).map_err(|error| error.to_string())
}

impl Comparison {
    /// `theirs`: what [`parse`] gave. An error says why it is no description of an API.
    pub fn new(ours: &Document, theirs: Value) -> Result<Comparison, String> {
        let ours = Description::new(bundle(ours), &[])?;
        let theirs = Description::new(theirs, &ours.server_variables())?;
        Ok(Comparison { ours, theirs })
    }

    /// What is missing in our spec, what only it has, and what differs.
    pub fn differences(&self) -> Vec<Difference> {
        compare::compare(&self.ours, &self.theirs)
    }

    /// The operations that our spec misses, as a spec of their own in our dialect.
    pub fn draft(&self) -> Draft {
        draft::draft(&self.ours, &self.theirs)
    }
}
