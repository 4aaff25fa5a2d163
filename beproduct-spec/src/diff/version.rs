//! The version that a diff asks for, by Cargo's rules.

use super::change::{Class, Diff};
use semver::{BuildMetadata, Prerelease, Version};

impl Diff {
    /// The lowest version that may follow `last`. Before 1.0 the first number that is not zero is the one that breaks.
    pub fn next_version(&self, last: &Version) -> Version {
        let (mut major, mut minor, mut patch) = (last.major, last.minor, last.patch);
        match (self.worst(), major, minor) {
            (None, ..) => return last.clone(),
            (Some(Class::Breaking), 1.., _) => (major, minor, patch) = (major + 1, 0, 0),
            (Some(Class::Breaking), 0, 1..) | (Some(Class::Additive), 1.., _) => (minor, patch) = (minor + 1, 0),
            _ => patch += 1,
        }
        Version { major, minor, patch, pre: Prerelease::EMPTY, build: BuildMetadata::EMPTY }
    }
}

/// Reads `0.1.0`.
pub fn parse_version(text: &str) -> Result<Version, String> {
    Version::parse(text).map_err(|error| format!("`{text}` is no version: {error}"))
}
