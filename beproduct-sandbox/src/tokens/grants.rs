//! What was granted: tickets between the two pages, codes, access tokens, refresh tokens.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use uuid::Uuid;

/// Who allowed which application what.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    /// `None` for an application on its own.
    pub(crate) user: Option<Uuid>,
    pub(crate) client: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) nonce: Option<String>,
}

/// What a code stands for until it is exchanged.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub(crate) grant: Grant,
    pub(crate) redirect_uri: String,
    pub(crate) challenge: Option<String>,
    pub(crate) expires: i64,
}

/// All that was handed out. Only what stands here counts, whatever a token says of itself.
#[derive(Default)]
pub(crate) struct Grants {
    tables: Mutex<Tables>,
    renewed: AtomicU64,
    refused: AtomicU64,
}

#[derive(Default)]
struct Tables {
    tickets: HashMap<String, Uuid>,
    codes: HashMap<String, Code>,
    access: HashMap<String, (Grant, i64)>,
    refresh: HashMap<String, Grant>,
}

impl Grants {
    /// A ticket says on the consent page who signed in on the page before.
    pub(crate) fn issue_ticket(&self, user: Uuid) -> String {
        let ticket = random();
        self.tables().tickets.insert(ticket.clone(), user);
        ticket
    }

    pub(crate) fn take_ticket(&self, ticket: &str) -> Option<Uuid> {
        self.tables().tickets.remove(ticket)
    }

    pub(crate) fn issue_code(&self, code: Code) -> String {
        let text = random();
        self.tables().codes.insert(text.clone(), code);
        text
    }

    /// A code serves once, whatever comes of it.
    pub(crate) fn take_code(&self, text: &str, now: i64) -> Option<Code> {
        self.tables().codes.remove(text).filter(|code| code.expires > now)
    }

    pub(crate) fn keep_access(&self, token: String, grant: Grant, expires: i64) {
        self.tables().access.insert(token, (grant, expires));
    }

    pub(crate) fn access(&self, token: &str, now: i64) -> Option<Grant> {
        self.tables().access.get(token).filter(|(_, expires)| *expires > now).map(|(grant, _)| grant.clone())
    }

    /// The token is worth nothing any more.
    pub(crate) fn expire(&self, token: &str) {
        self.tables().access.remove(token);
    }

    pub(crate) fn issue_refresh(&self, grant: Grant) -> String {
        let token = random();
        self.tables().refresh.insert(token.clone(), grant);
        token
    }

    pub(crate) fn refresh(&self, token: &str) -> Option<Grant> {
        let grant = self.tables().refresh.get(token).cloned();
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
        self.tables().refresh.remove(token);
    }

    pub(crate) fn revoke(&self) {
        *self.tables() = Tables::default();
    }

    fn tables(&self) -> MutexGuard<'_, Tables> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) fn random() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}
