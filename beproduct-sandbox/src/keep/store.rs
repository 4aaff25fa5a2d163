//! The SQLite file.

use super::Areas;
use super::error::StateError;
use rusqlite::{Connection, Transaction, params};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The form of the records. A file of another form is refused.
const FORM: i64 = 1;

/// How long another sandbox may take to let go.
const BUSY: Duration = Duration::from_secs(2);

/// Records in the order in which they were added; a change leaves the place.
const TABLES: &str = "
    DROP TABLE IF EXISTS record;
    CREATE TABLE record (
        place INTEGER PRIMARY KEY, area TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (area, id)
    ) STRICT;
";
const PUT: &str = "INSERT INTO record (area, id, json) VALUES (?1, ?2, ?3)
    ON CONFLICT (area, id) DO UPDATE SET json = excluded.json";
const REMOVE: &str = "DELETE FROM record WHERE area = ?1 AND id = ?2";
const READ: &str = "SELECT id, json FROM record WHERE area = ?1 ORDER BY place";

/// One file for one sandbox.
pub(crate) struct Store {
    connection: Mutex<Connection>,
    is_new: bool,
    fault: Mutex<Option<StateError>>,
}

/// Area, id and JSON; a record that is gone has none.
type Change = (&'static str, String, Option<String>);

impl Store {
    /// Opens a file, or makes it. It stays locked for others.
    pub(crate) fn open(path: &Path) -> Result<Store, StateError> {
        let connection = Connection::open(path)?;
        // One that has just ended may still hold it.
        connection.busy_timeout(BUSY)?;
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        // A commit is in the hands of the system, not yet on the disk: the end of the process does it no harm.
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        let form: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let others = "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'record'";
        let foreign = connection.query_row(others, [], |row| row.get::<_, i64>(0))? > 0;
        match form {
            FORM => {}
            0 if !foreign => connection.execute_batch(TABLES)?,
            _ => return Err(StateError("it is no data of this version of the sandbox".to_owned())),
        }
        Ok(Store { connection: Mutex::new(connection), is_new: form == 0, fault: Mutex::default() })
    }

    /// Whether it held nothing, or only the half of a beginning.
    pub(crate) fn is_new(&self) -> bool {
        self.is_new
    }

    /// The beginning is whole: from now on the file counts.
    pub(crate) fn complete(&self) -> Result<(), StateError> {
        Ok(self.connection().pragma_update(None, "user_version", FORM)?)
    }

    /// Writes what changed, all or nothing.
    pub(crate) fn save(&self, state: &mut dyn Areas) -> Result<(), StateError> {
        let mut changes = Vec::new();
        state.each_area(&mut |name, area| area.changes(&mut |id, json| gather(&mut changes, name, id, json)))?;
        if changes.is_empty() {
            return Ok(());
        }
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        write(&transaction, changes)?;
        Ok(transaction.commit()?)
    }

    /// Writes another state in the place of the one that is there.
    pub(crate) fn replace(&self, state: &mut dyn Areas) -> Result<(), StateError> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        state.each_area(&mut |name, area| {
            let mut records = Vec::new();
            area.all(&mut |id, json| gather(&mut records, name, id, json))?;
            transaction.execute("DELETE FROM record WHERE area = ?1", [name])?;
            write(&transaction, records)
        })?;
        Ok(transaction.commit()?)
    }

    /// Puts back all that was written of this state.
    pub(crate) fn restore(&self, state: &mut dyn Areas) -> Result<(), StateError> {
        let connection = self.connection();
        let mut read = connection.prepare(READ)?;
        state.each_area(&mut |name, area| {
            let mut rows = read.query([name])?;
            while let Some(row) = rows.next()? {
                let (id, json): (String, String) = (row.get(0)?, row.get(1)?);
                let named = |error| StateError(format!("the record {id} of {name}: {error}"));
                area.restore(&id, &json).map_err(named)?;
            }
            Ok(())
        })
    }

    /// What is in memory is ahead of the file, so nothing may be answered any more.
    pub(crate) fn fail(&self, error: StateError) {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
    }

    pub(crate) fn fault(&self) -> Option<StateError> {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn gather(changes: &mut Vec<Change>, area: &'static str, id: &str, json: Option<&str>) -> Result<(), StateError> {
    changes.push((area, id.to_owned(), json.map(str::to_owned)));
    Ok(())
}

fn write(transaction: &Transaction<'_>, changes: Vec<Change>) -> Result<(), StateError> {
    let (mut put, mut remove) = (transaction.prepare(PUT)?, transaction.prepare(REMOVE)?);
    for (area, id, json) in changes {
        match json {
            Some(json) => put.execute(params![area, id, json])?,
            None => remove.execute(params![area, id])?,
        };
    }
    Ok(())
}
