//! The stores that need nothing installed.

#[cfg(unix)]
mod sqlite;

use std::path::PathBuf;

use beproduct_runtime::MemoryState;

use crate::promises::check_promises;

#[tokio::test]
async fn memory_keeps_the_promises() {
    check_promises(&MemoryState::default()).await;
}

/// A folder of this run that goes when it is dropped.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("beproduct-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    pub(crate) fn folder(&self) -> &std::path::Path {
        &self.0
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.0.join("made/state.db")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
