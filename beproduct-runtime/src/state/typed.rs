//! Stored values as types of ours, written as JSON.

use std::time::Duration;

use secrecy::ExposeSecret;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{StateKey, StateStore, Version, Written};
use crate::error::{BoxError, Error, Kind};
use crate::retry::jitter;

/// The longest wait before a write that lost to another is tried again.
const WAIT: Duration = Duration::from_millis(20);

/// The value under a key.
pub(crate) async fn load<T: DeserializeOwned>(
    store: &dyn StateStore,
    key: &StateKey,
) -> Result<Option<(T, Version)>, Error> {
    let Some(entry) = store.read(key).await.map_err(failed)? else {
        return Ok(None);
    };
    let value = serde_json::from_slice(entry.value.expose_secret()).map_err(|error| unreadable(key, &error))?;
    Ok(Some((value, entry.version)))
}

/// Stores a value in place of the version that it replaces.
pub(crate) async fn save<T: Serialize>(
    store: &dyn StateStore,
    key: &StateKey,
    value: &T,
    replaces: Option<Version>,
) -> Result<Written, Error> {
    let bytes = serde_json::to_vec(value).map_err(failed)?;
    store.write(key, bytes.into(), replaces).await.map_err(failed)
}

/// Reads, changes and writes, anew for as long as other writers come between.
///
/// `change` is given what is stored, and returns what to store in its place (`None`: it stays) and what to tell.
pub(crate) async fn update<T, R>(
    store: &dyn StateStore,
    key: &StateKey,
    mut change: impl FnMut(Option<T>) -> (Option<T>, R),
) -> Result<R, Error>
where
    T: Serialize + DeserializeOwned,
{
    loop {
        let (value, version) = load(store, key).await?.unzip();
        let (changed, told) = change(value);
        let Some(changed) = changed else {
            return Ok(told);
        };
        if save(store, key, &changed, version).await? != Written::Conflict {
            return Ok(told);
        }
        tokio::time::sleep(jitter(WAIT)).await;
    }
}

pub(crate) fn failed(error: impl Into<BoxError>) -> Error {
    Error::new(Kind::Store).with_source(error)
}

/// The cause is told by its place alone: its words could quote a secret.
fn unreadable(key: &StateKey, error: &serde_json::Error) -> Error {
    let area = key.as_str().split('/').next().unwrap_or_default();
    Error::new(Kind::Store).with_text(&format!(
        "what is stored under `{area}/…` cannot be read (line {}, column {}); remove it to start anew",
        error.line(),
        error.column()
    ))
}
