//! The store in a SQLite file.

use std::os::unix::fs::PermissionsExt;

use beproduct_runtime::{SqliteState, StateKey, StateStore};

use super::Scratch;
use crate::promises::{check_promises, count_up, counted};

fn mode(path: &std::path::Path) -> u32 {
    path.metadata().unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn a_file_keeps_the_promises() {
    let scratch = Scratch::new("promises");
    check_promises(&SqliteState::open(scratch.file()).unwrap()).await;
}

#[tokio::test]
async fn a_file_is_its_owners_alone() {
    let scratch = Scratch::new("owner");
    let store = SqliteState::open(scratch.file()).unwrap();
    store.write(&StateKey::new("a"), b"hush".to_vec().into(), None).await.unwrap();
    assert_eq!(mode(scratch.file().parent().unwrap()), 0o700);
    let files: Vec<_> = scratch.file().parent().unwrap().read_dir().unwrap().map(|file| file.unwrap().path()).collect();
    assert!(files.len() > 1, "SQLite's own files are here: {files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn a_file_that_others_may_read_is_refused() {
    let scratch = Scratch::new("others");
    drop(SqliteState::open(scratch.file()).unwrap());
    for others in [0o640, 0o604, 0o620] {
        std::fs::set_permissions(scratch.file(), PermissionsExt::from_mode(others)).unwrap();
        let error = SqliteState::open(scratch.file()).unwrap_err().to_string();
        assert!(error.contains("chmod 600"), "{error}");
    }
    std::fs::set_permissions(scratch.file(), PermissionsExt::from_mode(0o600)).unwrap();
    SqliteState::open(scratch.file()).unwrap();
}

#[test]
fn what_is_no_state_file_is_refused() {
    let scratch = Scratch::new("other");
    drop(SqliteState::open(scratch.file()).unwrap());
    std::fs::write(scratch.file(), "Dear diary, today I was read by a database. ".repeat(99)).unwrap();
    let error = SqliteState::open(scratch.file()).unwrap_err().to_string();
    assert!(error.contains("state.db"), "{error}");
}

#[tokio::test]
async fn writers_at_once_lose_nothing() {
    let scratch = Scratch::new("writers");
    let key = StateKey::new("count");
    let writers: Vec<_> = (0..4)
        .map(|_| {
            // Each opens the file anew, as another process would.
            let (file, key) = (scratch.file(), key.clone());
            tokio::spawn(async move {
                let store = tokio::task::spawn_blocking(|| SqliteState::open(file).unwrap()).await.unwrap();
                for _ in 0..25 {
                    count_up(&store, &key).await;
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let store = SqliteState::open(scratch.file()).unwrap();
    assert_eq!(counted(&store, &key).await, 100);
}
