//! The day's requests, as callers ask for them.

use super::clock::now;
use super::reading::{self, Reading};
use super::reservation::Reservation;
use super::status::QuotaStatus;
use crate::client::Core;
use crate::error::Error;
use crate::limits::Limits;

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
