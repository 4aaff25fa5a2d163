//! What must outlive a process, or be shared by several: logins, the quota ledger, journals, checkpoints.
//!
//! # The rule of this room
//!
//! A store knows keys, bytes and versions, and nothing of what the bytes mean. Everything that must not be torn by two
//! processes goes through one operation: a write that names the version it replaces.

mod key;
mod memory;
#[cfg(feature = "sqlite")]
mod owner;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "sqlite")]
mod sqlite;
pub(crate) mod typed;

use std::fmt;
use std::sync::Arc;

pub use key::StateKey;
pub use memory::MemoryState;
#[cfg(feature = "redis")]
pub use redis::RedisState;
use secrecy::SecretSlice;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteState;

use crate::error::BoxError;
use crate::transport::BoxFuture;

/// Keeps small values under keys, each with a version.
///
/// Many processes may share a store. What keeps them from undoing each other's work is one rule: a write names the
/// version that it replaces, and is refused when another writer came first. A store that loses that rule, or forgets
/// what it said it had stored, loses logins.
pub trait StateStore: fmt::Debug + Send + Sync + 'static {
    /// The value under a key, and its version.
    ///
    /// # Errors
    ///
    /// When the store cannot be reached or read.
    fn read<'a>(&'a self, key: &'a StateKey) -> BoxFuture<'a, Result<Option<Entry>, BoxError>>;

    /// Stores a value in place of the version that it `replaces`; `None`: there must be no value yet.
    ///
    /// Returns the new version once the value is stored for good, or [`Written::Conflict`] when the key holds another
    /// version: then nothing was changed.
    ///
    /// # Errors
    ///
    /// When the store cannot be reached or written. The value may then be stored or not.
    fn write<'a>(
        &'a self,
        key: &'a StateKey,
        value: SecretSlice<u8>,
        replaces: Option<Version>,
    ) -> BoxFuture<'a, Result<Written, BoxError>>;

    /// Removes a value, if it still has this version; tells whether it did.
    ///
    /// # Errors
    ///
    /// When the store cannot be reached or written.
    fn remove<'a>(&'a self, key: &'a StateKey, version: Version) -> BoxFuture<'a, Result<bool, BoxError>>;

    /// The values under all keys below a key, in the order of their keys.
    ///
    /// # Errors
    ///
    /// When the store cannot be reached or read.
    fn list<'a>(&'a self, below: &'a StateKey) -> BoxFuture<'a, Result<Vec<(StateKey, Entry)>, BoxError>>;
}

/// A store that is shared, by several clients say.
impl<S: StateStore + ?Sized> StateStore for Arc<S> {
    fn read<'a>(&'a self, key: &'a StateKey) -> BoxFuture<'a, Result<Option<Entry>, BoxError>> {
        (**self).read(key)
    }

    fn write<'a>(
        &'a self,
        key: &'a StateKey,
        value: SecretSlice<u8>,
        replaces: Option<Version>,
    ) -> BoxFuture<'a, Result<Written, BoxError>> {
        (**self).write(key, value, replaces)
    }

    fn remove<'a>(&'a self, key: &'a StateKey, version: Version) -> BoxFuture<'a, Result<bool, BoxError>> {
        (**self).remove(key, version)
    }

    fn list<'a>(&'a self, below: &'a StateKey) -> BoxFuture<'a, Result<Vec<(StateKey, Entry)>, BoxError>> {
        (**self).list(below)
    }
}

/// A stored value. It may hold secrets, so it does not print.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The bytes that were written.
    pub value: SecretSlice<u8>,
    /// Names this value in the next write.
    pub version: Version,
}

/// Tells the values that a key has held apart. A store never uses one twice for the same key, also not after a removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Version(pub u64);

/// What came of a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// The value is stored, and has this version.
    Stored(Version),
    /// Another writer came first: read again.
    Conflict,
}
