//! State in a SQLite file, shared by the processes of one machine.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params};
use secrecy::{ExposeSecret, SecretSlice};

use super::{Entry, StateKey, StateStore, Version, Written, owner};
use crate::error::{BoxError, Error};
use crate::transport::BoxFuture;

/// How long a process waits for another one's write. A write takes some milliseconds.
const BUSY: Duration = Duration::from_secs(10);

/// The form of the tables.
const FORM: i64 = 1;

/// One counter for all keys, so that no version comes twice, also not after a removal.
const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value BLOB NOT NULL, version INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS last (version INTEGER NOT NULL);
    INSERT INTO last SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM last);
";

/// Keeps state in a SQLite file that only its owner can read.
///
/// Processes of one machine may share it; it must not lie on a network drive. A write returns once it is on the disk
/// (`synchronous = FULL`). Beside the file SQLite keeps two others, ending in `-wal` and `-shm`, which belong to it.
///
/// ```
/// # let folder = std::env::temp_dir().join(format!("beproduct-doc-{}", std::process::id()));
/// let store = beproduct_runtime::SqliteState::open(folder.join("state.db"))?;
/// # drop(store);
/// # std::fs::remove_dir_all(folder).ok();
/// # Ok::<(), beproduct_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct SqliteState {
    path: PathBuf,
    connection: Arc<Mutex<Connection>>,
}

impl SqliteState {
    /// Opens a file, or makes it: readable by its owner only (0600), in a folder that is made in the same way (0700).
    ///
    /// It reads and writes the disk on the calling thread.
    ///
    /// # Errors
    ///
    /// When others may read the file (the error says what to run), or it cannot be opened or is no file of this kind.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref().to_owned();
        owner::make_private(&path)?;
        let connection = prepared(&path).map_err(|error| {
            let text = format!("the state file {} cannot be opened: {error}", path.display());
            Error::config(text).with_source(error)
        })?;
        Ok(SqliteState { path, connection: Arc::new(Mutex::new(connection)) })
    }

    /// Runs on a thread that may block.
    fn run<T, F>(&self, work: F) -> BoxFuture<'_, Result<T, BoxError>>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        let connection = Arc::clone(&self.connection);
        Box::pin(async move {
            let blocking = move || work(&mut connection.lock().unwrap_or_else(PoisonError::into_inner));
            Ok(tokio::task::spawn_blocking(blocking).await??)
        })
    }
}

impl StateStore for SqliteState {
    fn read<'a>(&'a self, key: &'a StateKey) -> BoxFuture<'a, Result<Option<Entry>, BoxError>> {
        let key = key.clone();
        self.run(move |connection| {
            let mut query = connection.prepare("SELECT value, version FROM state WHERE key = ?1")?;
            query.query_row([key.as_str()], |row| entry(row, 0)).optional()
        })
    }

    fn write<'a>(
        &'a self,
        key: &'a StateKey,
        value: SecretSlice<u8>,
        replaces: Option<Version>,
    ) -> BoxFuture<'a, Result<Written, BoxError>> {
        let key = key.clone();
        self.run(move |connection| {
            let transaction = begun(connection)?;
            if held(&transaction, &key)? != replaces {
                return Ok(Written::Conflict);
            }
            let next = "UPDATE last SET version = version + 1 RETURNING version";
            let version: i64 = transaction.query_row(next, [], |row| row.get(0))?;
            let put = "INSERT OR REPLACE INTO state (key, value, version) VALUES (?1, ?2, ?3)";
            transaction.execute(put, params![key.as_str(), value.expose_secret(), version])?;
            transaction.commit()?;
            Ok(Written::Stored(Version(version.cast_unsigned())))
        })
    }

    fn remove<'a>(&'a self, key: &'a StateKey, version: Version) -> BoxFuture<'a, Result<bool, BoxError>> {
        let key = key.clone();
        self.run(move |connection| {
            let remove = "DELETE FROM state WHERE key = ?1 AND version = ?2";
            Ok(connection.execute(remove, params![key.as_str(), version.0.cast_signed()])? > 0)
        })
    }

    fn list<'a>(&'a self, below: &'a StateKey) -> BoxFuture<'a, Result<Vec<(StateKey, Entry)>, BoxError>> {
        let (from, to) = below.bounds();
        self.run(move |connection| {
            let list = "SELECT key, value, version FROM state WHERE key >= ?1 AND key < ?2 ORDER BY key";
            let mut query = connection.prepare(list)?;
            let rows = query
                .query_map([from, to], |row| Ok((StateKey::from_stored(row.get::<_, String>(0)?), entry(row, 1)?)))?;
            rows.collect()
        })
    }
}

/// The path alone.
impl fmt::Debug for SqliteState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteState").field("path", &self.path).finish_non_exhaustive()
    }
}

fn prepared(path: &Path) -> Result<Connection, BoxError> {
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Spent tokens do not stay in the file.
    connection.pragma_update(None, "secure_delete", "ON")?;
    wal(&connection)?;
    let transaction = begun(&mut connection)?;
    let form: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if form > FORM {
        return Err("it was made by a newer version of this program".into());
    }
    transaction.execute_batch(TABLES)?;
    transaction.pragma_update(None, "user_version", FORM)?;
    transaction.commit()?;
    Ok(connection)
}

/// Two processes that open a new file at once both switch it over; SQLite has one of them fail and does not wait.
fn wal(connection: &Connection) -> rusqlite::Result<()> {
    let end = std::time::Instant::now() + BUSY;
    loop {
        let switched = connection.pragma_update(None, "journal_mode", "WAL");
        let is_busy =
            matches!(&switched, Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy));
        if !is_busy || std::time::Instant::now() > end {
            return switched;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// A transaction that holds the right to write from its begin on: what it reads cannot change under it.
fn begun(connection: &mut Connection) -> rusqlite::Result<Transaction<'_>> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate)
}

fn held(transaction: &Transaction<'_>, key: &StateKey) -> rusqlite::Result<Option<Version>> {
    let mut query = transaction.prepare("SELECT version FROM state WHERE key = ?1")?;
    query.query_row([key.as_str()], |row| version(row, 0)).optional()
}

fn entry(row: &Row<'_>, at: usize) -> rusqlite::Result<Entry> {
    Ok(Entry { value: row.get::<_, Vec<u8>>(at)?.into(), version: version(row, at + 1)? })
}

fn version(row: &Row<'_>, at: usize) -> rusqlite::Result<Version> {
    Ok(Version(row.get::<_, i64>(at)?.cast_unsigned()))
}
