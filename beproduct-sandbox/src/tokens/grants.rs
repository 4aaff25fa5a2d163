//! What was granted: tickets between the two pages, codes, access tokens, refresh tokens.

use crate::keep::{Areas, Kept, Records, StateError, Store, Visit, Whole};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// Who allowed which application what.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Grant {
    /// `None` for an application on its own.
    pub(crate) user: Option<Uuid>,
    pub(crate) client: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) nonce: Option<String>,
}

/// What a code stands for until it is exchanged.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Code {
    pub(crate) grant: Grant,
    pub(crate) redirect_uri: String,
    pub(crate) challenge: Option<String>,
    pub(crate) expires: i64,
}

/// All that was handed out. Only what stands here counts, whatever a token says of itself.
pub(crate) struct Grants {
    tables: Kept<Tables>,
    renewed: AtomicU64,
    refused: AtomicU64,
}

#[derive(Default)]
struct Tables {
    tickets: Records<String, Uuid>,
    codes: Records<String, Code>,
    access: Records<String, (Grant, i64)>,
    refresh: Records<String, Grant>,
    /// The key that signs, as PKCS #8; empty until one is made.
    key: Whole<Vec<u8>>,
}

impl Areas for Tables {
    fn each_area(&mut self, visit: &mut Visit<'_>) -> Result<(), StateError> {
        let Tables { tickets, codes, access, refresh, key } = self;
        visit("sign_in_ticket", tickets)?;
        visit("authorization_code", codes)?;
        visit("access_token", access)?;
        visit("refresh_token", refresh)?;
        visit("signing_key", key)
    }
}

impl Grants {
    pub(crate) fn open(store: Option<Arc<Store>>) -> Result<Grants, StateError> {
        let tables = Kept::open(store, Tables::default)?;
        Ok(Grants { tables, renewed: AtomicU64::default(), refused: AtomicU64::default() })
    }

    /// The key that signs, made by `make` if there is none yet.
    pub(crate) fn key<E>(&self, make: impl FnOnce() -> Result<Vec<u8>, E>) -> Result<Vec<u8>, E> {
        let mut tables = self.tables.write();
        if tables.key.is_empty() {
            *tables.key = make()?;
        }
        Ok(tables.key.to_vec())
    }

    /// A ticket says on the consent page who signed in on the page before.
    pub(crate) fn issue_ticket(&self, user: Uuid) -> String {
        let ticket = random();
        self.tables.write().tickets.insert(ticket.clone(), user);
        ticket
    }

    pub(crate) fn take_ticket(&self, ticket: &str) -> Option<Uuid> {
        self.tables.write().tickets.shift_remove(ticket)
    }

    pub(crate) fn issue_code(&self, code: Code) -> String {
        let text = random();
        self.tables.write().codes.insert(text.clone(), code);
        text
    }

    /// A code serves once, whatever comes of it.
    pub(crate) fn take_code(&self, text: &str, now: i64) -> Option<Code> {
        self.tables.write().codes.shift_remove(text).filter(|code| code.expires > now)
    }

    pub(crate) fn keep_access(&self, token: String, grant: Grant, expires: i64) {
        self.tables.write().access.insert(token, (grant, expires));
    }

    pub(crate) fn access(&self, token: &str, now: i64) -> Option<Grant> {
        self.tables.read().access.get(token).filter(|(_, expires)| *expires > now).map(|(grant, _)| grant.clone())
    }

    /// The token is worth nothing any more.
    pub(crate) fn expire(&self, token: &str) {
        self.tables.write().access.shift_remove(token);
    }

    pub(crate) fn issue_refresh(&self, grant: Grant) -> String {
        let token = random();
        self.tables.write().refresh.insert(token.clone(), grant);
        token
    }

    pub(crate) fn refresh(&self, token: &str) -> Option<Grant> {
        let grant = self.tables.read().refresh.get(token).cloned();
        let counter = if grant.is_some() { &self.renewed } else { &self.refused };
        counter.fetch_add(1, Ordering::Relaxed);
        grant
    }

    pub(crate) fn renewed(&self) -> u64 {
        self.renewed.load(Ordering::Relaxed)
    }

    pub(crate) fn refused(&self) -> u64 {
        self.refused.load(Ordering::Relaxed)
    }

    pub(crate) fn spend_refresh(&self, token: &str) {
        self.tables.write().refresh.shift_remove(token);
    }

    pub(crate) fn revoke(&self) {
        let Tables { tickets, codes, access, refresh, key: _ } = &mut *self.tables.write();
        tickets.clear();
        codes.clear();
        access.clear();
        refresh.clear();
    }
}

pub(crate) fn random() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}
