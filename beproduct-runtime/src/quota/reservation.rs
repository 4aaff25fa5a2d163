//! Requests that are kept for a job.

use std::sync::Arc;

use super::account::{Account, return_lease};
use super::clock::now;
use super::last_words;
use super::purse::Purse;
use super::status::{Estimate, QuotaStatus};
use crate::error::Error;

/// Requests that are kept for a job. What is left of them is given up when it is dropped.
#[derive(Debug, Clone)]
pub struct Reservation {
    held: Arc<Held>,
}

#[derive(Debug)]
struct Held {
    account: Arc<Account>,
    purse: Arc<Purse>,
    job: String,
    estimate: Estimate,
}

impl Reservation {
    pub(crate) async fn new(account: &Arc<Account>, job: &str, requests: u64) -> Result<Self, Error> {
        let (kept, day) = account
            .change(|ledger| {
                ledger.release(job);
                let day = ledger.day();
                (ledger.reserve(job, requests, now()), day)
            })
            .await?;
        let status = QuotaStatus::of(day, account.open.left(now()));
        let estimate = Estimate { requests, today: kept, status };
        let purse = Arc::new(Purse::new(Some(job.to_owned())));
        let held = Held { account: Arc::clone(account), purse, job: job.to_owned(), estimate };
        Ok(Reservation { held: Arc::new(held) })
    }

    /// What was asked for, and what of it can be sent today.
    pub fn estimate(&self) -> Estimate {
        self.held.estimate
    }

    pub(crate) fn purse(&self) -> &Arc<Purse> {
        &self.held.purse
    }

    /// Gives up what is left.
    ///
    /// # Errors
    ///
    /// When the state store cannot be reached.
    pub async fn release(self) -> Result<(), Error> {
        let Held { account, purse, job, .. } = &*self.held;
        let left = purse.empty(now());
        account
            .change(|ledger| {
                ledger.give_back(&purse.holder, None, left);
                ledger.release(job);
            })
            .await
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let (store, key) = (self.account.store(), self.account.key());
        let (holder, left, job) = (self.purse.holder.clone(), self.purse.empty(now()), self.job.clone());
        last_words::say(async move { return_lease(&*store, &key, &holder, Some(&job), left).await });
    }
}
