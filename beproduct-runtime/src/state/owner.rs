//! Files that only their owner can read.

use std::fs::{DirBuilder, OpenOptions};
use std::io::ErrorKind;
use std::path::Path;

use crate::error::Error;

/// Makes an empty file (0600), and the folder above it (0700), unless they are there; refuses a file that others may
/// read or write.
pub(super) fn make_private(path: &Path) -> Result<(), Error> {
    let failed = |error: std::io::Error| {
        let text = format!("the state file {} cannot be made: {error}", path.display());
        Error::config(text).with_source(error)
    };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        private_folders().create(folder).map_err(failed)?;
    }
    match private_files().open(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => check_private(path),
        made => made.map(drop).map_err(failed),
    }
}

fn private_folders() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

fn private_files() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(unix)]
fn check_private(path: &Path) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt;
    let shown = path.display();
    let metadata = path.metadata().map_err(|error| {
        Error::config(format!("the state file {shown} cannot be looked at: {error}")).with_source(error)
    })?;
    if metadata.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    Err(Error::config(format!("others may read the state file {shown}, which holds logins: run `chmod 600 {shown}`")))
}

/// Elsewhere the folder decides: a user's profile is their own.
#[cfg(not(unix))]
fn check_private(_path: &Path) -> Result<(), Error> {
    Ok(())
}
