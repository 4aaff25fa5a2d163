//! What a single call does differently.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::quota::reservation::Reservation;
use crate::transport::Turn;

/// Settings of one call. The default changes nothing.
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) no_retry: bool,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) members: Vec<(String, Value)>,
    pub(crate) reservation: Option<Reservation>,
    /// The call may be sent twice without harm, whatever its effect.
    pub(crate) repeatable: bool,
    /// When the body of the answer may be read.
    pub(crate) turn: Option<Turn>,
}

impl CallOptions {
    /// Time for the call, all its attempts included.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// Sends once, whatever happens.
    pub fn no_retry(&mut self) {
        self.no_retry = true;
    }

    /// Draws from requests that were kept for a job.
    pub fn reservation(&mut self, reservation: &Reservation) {
        self.reservation = Some(reservation.clone());
    }

    /// What also holds for reads that belong to the call.
    pub(crate) fn for_reading(&self) -> CallOptions {
        CallOptions {
            timeout: self.timeout,
            no_retry: self.no_retry,
            reservation: self.reservation.clone(),
            ..CallOptions::default()
        }
    }

    /// Adds a header.
    pub fn header(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.headers.push((name.into(), value.into()));
    }

    /// Adds a query parameter.
    pub fn query(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.query.push((name.into(), value.into()));
    }

    /// Sets a member of the JSON body, beside or in place of one that is there.
    pub fn body_member(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.members.push((name.into(), value.into()));
    }
}

/// Headers and parameters are shown by their names: a value may be a secret.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("no_retry", &self.no_retry)
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .field("members", &self.members.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .finish()
    }
}
