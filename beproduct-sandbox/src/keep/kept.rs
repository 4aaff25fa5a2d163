//! A lock that writes what changed before it lets go.

use super::error::StateError;
use super::store::Store;
use super::{Area, Areas};
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// State that many read and one changes. With a store, nobody reads what is not written yet.
pub(crate) struct Kept<T: Areas> {
    state: RwLock<T>,
    store: Option<Arc<Store>>,
}

impl<T: Areas + Default> Kept<T> {
    /// What the store has of it; else what `begin` makes, which is written.
    pub(crate) fn open(store: Option<Arc<Store>>, begin: impl FnOnce() -> T) -> Result<Kept<T>, StateError> {
        let mut state = match &store {
            Some(store) if !store.is_new() => restored(store)?,
            _ => begin(),
        };
        save(store.as_deref(), &mut state)?;
        Ok(Kept { state: RwLock::new(state), store })
    }
}

impl<T: Areas> Kept<T> {
    // A panic in a handler must not stop the sandbox: what it left behind is read as it is.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, T> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn write(&self) -> Writing<'_, T> {
        Writing { state: self.state.write().unwrap_or_else(PoisonError::into_inner), store: self.store.as_deref() }
    }

    /// Puts another state in the place of this one.
    pub(crate) fn replace(&self, mut state: T) -> Result<(), StateError> {
        let mut place = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(store) = &self.store {
            store.replace(&mut state)?;
        }
        state.each_area(&mut forget)?;
        *place = state;
        Ok(())
    }
}

/// While it lives, the state is changed by one alone.
pub(crate) struct Writing<'k, T: Areas> {
    state: RwLockWriteGuard<'k, T>,
    store: Option<&'k Store>,
}

impl<T: Areas> Drop for Writing<'_, T> {
    /// A failure stays in the store, and no request is answered any more.
    fn drop(&mut self) {
        if let (Err(error), Some(store)) = (save(self.store, &mut *self.state), self.store) {
            store.fail(error);
        }
    }
}

fn restored<T: Areas + Default>(store: &Store) -> Result<T, StateError> {
    let mut state = T::default();
    store.restore(&mut state)?;
    state.each_area(&mut forget)?;
    Ok(state)
}

fn save(store: Option<&Store>, state: &mut impl Areas) -> Result<(), StateError> {
    if let Some(store) = store {
        store.save(state)?;
    }
    state.each_area(&mut forget)
}

fn forget(_: &'static str, area: &mut dyn Area) -> Result<(), StateError> {
    area.forget_changes();
    Ok(())
}

impl<T: Areas> Deref for Writing<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.state
    }
}

impl<T: Areas> DerefMut for Writing<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.state
    }
}
