//! The day's requests: shared by all processes of an organisation, and never spent twice.
//!
//! # The rule of this room
//!
//! The ledger in the state store is the truth; a process spends only what the ledger gave it, by leases of 1 to 100
//! requests. Which calls cost a request, and what is done with a refusal, is decided elsewhere.
//!
//! ```text
//! pass ─purse (in this process)─ledger (in the state store)    answers ─reading→ ledger, pace
//! ```

mod account;
mod event;
mod last_words;
mod ledger;
mod pace;
mod purse;
mod reading;
mod reservation;
mod status;

use std::time::{SystemTime, UNIX_EPOCH};

pub(crate) use account::{Account, Pass};
pub(crate) use event::Hook;
pub use event::QuotaEvent;
pub(crate) use purse::Purse;
pub use reservation::Reservation;
pub(crate) use status::grouped;
pub use status::{Estimate, QuotaStatus};

use crate::client::Core;
use crate::error::Error;
use crate::limits::Limits;
use reading::Reading;

/// The day's requests, as a client sees them.
#[derive(Debug, Clone, Copy)]
pub struct Quota<'c> {
    core: &'c Core,
}

impl Core {
    /// The day's requests: what is left, what a job would cost, reservations.
    pub fn quota(&self) -> Quota<'_> {
        Quota { core: self }
    }

    /// Gives back the requests that this client holds and has not sent.
    ///
    /// That also happens when its last clone is dropped; a program that shares its state over a network should call this
    /// before it ends, since a drop does not wait for a slow network.
    ///
    /// # Errors
    ///
    /// When the state store cannot be reached. The requests then count as spent until the day ends.
    pub async fn close(&self) -> Result<(), Error> {
        let account = &self.inner.quota;
        account.give_back(&account.open).await
    }
}

impl Quota<'_> {
    /// How the day stands. It costs no request.
    ///
    /// # Errors
    ///
    /// When the state store cannot be reached.
    pub async fn status(&self) -> Result<QuotaStatus, Error> {
        let account = &self.core.inner.quota;
        let day = account.change(|ledger| ledger.day()).await?;
        Ok(QuotaStatus::of(day, account.open.left(now())))
    }

    /// Corrects the account by what the service was asked for: nothing, unless it told what is left of the day.
    ///
    /// Downwards at once; upwards only if nobody was given a lease since this client's last one.
    ///
    /// # Errors
    ///
    /// When the state store cannot be reached.
    pub async fn correct(&self, told: Limits) -> Result<QuotaStatus, Error> {
        let account = &self.core.inner.quota;
        if let Some(Reading::Day(day)) = reading::read(&told, 0, now()) {
            account.correct(day).await?;
        }
        self.status().await
    }

    /// Keeps so many requests for a job, so that nobody else spends them, or as many as there are.
    ///
    /// Calls draw from it when they are told to ([`CallOptions::reservation`](crate::CallOptions::reservation)). A job
    /// that was killed finds its reservation by its name; one that nobody draws from for an hour is given up, and so is
    /// every one at the end of the day.
    ///
    /// # Errors
    ///
    /// When the state store cannot be reached.
    pub async fn reserve(&self, job: &str, requests: u64) -> Result<Reservation, Error> {
        Reservation::new(&self.core.inner.quota, job, requests).await
    }
}

/// Unix seconds.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// A client that ends gives back what it holds.
impl Drop for Account {
    fn drop(&mut self) {
        let left = self.open.empty(now());
        if left > 0 {
            let (store, key, holder) = (self.store(), self.key(), self.open.holder.clone());
            last_words::say(async move { account::return_lease(&*store, &key, &holder, None, left).await });
        }
    }
}
