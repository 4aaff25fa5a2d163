//! What a client spends: a pass for each attempt, leases from the ledger, and what the answers say of both.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::clock::now;
use super::event::{Hook, Marks};
use super::ledger::{Ask, Day, Ledger, Told};
use super::pace::Pace;
use super::purse::Purse;
use super::{last_words, reading};
use crate::error::{Error, Kind};
use crate::limits::Limits;
use crate::state::{StateKey, StateStore, typed};

/// The account of one company, as one client sees it.
#[derive(Debug)]
pub(crate) struct Account {
    store: Arc<dyn StateStore>,
    key: StateKey,
    /// What edition and licences allow in a day.
    contract: Option<u64>,
    pub(crate) open: Arc<Purse>,
    pace: Pace,
    sent: AtomicU64,
    /// The budget of the day that was known last; 0: none.
    budget: AtomicU64,
    /// What was free at our last lease; the largest number: nobody knows.
    free: AtomicU64,
    /// The ledger's count at our last lease.
    changes: AtomicU64,
    seen: Mutex<Option<Seen>>,
    marks: Marks,
}

/// What the answer to a late request said of the day.
#[derive(Debug, Clone, Copy)]
struct Seen {
    /// The request, counted over the life of the client.
    request: u64,
    changes: u64,
    day: reading::DayTold,
}

/// A request may be sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pass {
    request: u64,
    changes: u64,
}

impl Account {
    pub(crate) fn new(
        store: Arc<dyn StateStore>,
        key: StateKey,
        contract: Option<u64>,
        hook: Option<Hook>,
    ) -> Arc<Self> {
        Arc::new(Account {
            store,
            key,
            contract,
            open: Arc::new(Purse::new(None)),
            pace: Pace::default(),
            sent: AtomicU64::new(0),
            budget: AtomicU64::new(contract.unwrap_or(0)),
            free: AtomicU64::new(u64::MAX),
            changes: AtomicU64::new(0),
            seen: Mutex::default(),
            marks: Marks::new(hook),
        })
    }

    /// Takes one request out of the day and out of the short window; waits for the latter up to `patience`.
    pub(crate) async fn pass(self: &Arc<Self>, purse: &Arc<Purse>, patience: Duration) -> Result<Pass, Error> {
        while let Err(wait) = self.pace.take() {
            if wait > patience {
                return Err(spent(None, now().saturating_add_unsigned(wait.as_secs())));
            }
            tokio::time::sleep(wait).await;
        }
        while !purse.take(now()) {
            self.refill(purse).await?;
        }
        let request = self.sent.fetch_add(1, Ordering::AcqRel) + 1;
        Ok(Pass { request, changes: self.changes.load(Ordering::Acquire) })
    }

    /// Takes note of what an answer said.
    pub(crate) fn see(&self, purse: &Purse, pass: Pass, status: u16, limits: Option<Limits>, wait: Option<Duration>) {
        let now = now();
        let budget = self.budget.load(Ordering::Acquire);
        let later = self.sent.load(Ordering::Acquire).saturating_sub(pass.request);
        let reading = limits.and_then(|limits| reading::read(&limits, budget, now));
        match reading {
            Some(reading::Reading::Day(day)) => self.see_day(pass, day, now, purse),
            Some(reading::Reading::Short { left, lasts }) => self.pace.learn(left.saturating_sub(later), lasts),
            None => {}
        }
        // A day that is spent stands in the ledger.
        let day_spent = matches!(reading, Some(reading::Reading::Day(_))) && self.budget.load(Ordering::Acquire) > 0;
        if let (429, Some(wait), false) = (status, wait, day_spent) {
            self.pace.pause(wait);
        }
    }

    fn see_day(&self, pass: Pass, day: reading::DayTold, now: i64, purse: &Purse) {
        let mut seen = self.seen();
        if seen.is_none_or(|seen| seen.request <= pass.request) {
            *seen = Some(Seen { request: pass.request, changes: pass.changes, day });
        }
        if let Some(limit) = day.limit {
            self.budget.store(limit, Ordering::Release);
        }
        if day.remaining == 0 {
            // Whatever the lease says. The ledger hears of it when it is asked next.
            purse.empty(now);
        }
    }

    /// In a task of its own: a caller who gives up must not lose a lease that is on its way.
    async fn refill(self: &Arc<Self>, purse: &Arc<Purse>) -> Result<(), Error> {
        let (account, purse) = (Arc::clone(self), Arc::clone(purse));
        let task = tokio::spawn(async move { account.lease(&purse).await });
        task.await.unwrap_or_else(|error| Err(typed::failed(error)))
    }

    async fn lease(&self, purse: &Purse) -> Result<(), Error> {
        let mut size = purse.turn().await;
        let now = now();
        if purse.left(now) > 0 {
            return Ok(());
        }
        let told = self.told();
        let ask = Ask { holder: &purse.holder, size: *size, unsent: 0, job: purse.job.as_deref() };
        let lease = self
            .change(|ledger| {
                if let Some(told) = told {
                    ledger.learn(&purse.holder, told);
                }
                ledger.lease(ask, now)
            })
            .await?;
        self.keep(lease.day, lease.changes);
        if lease.granted == 0 {
            return Err(spent(lease.day.budget, lease.day.ends));
        }
        *size = (*size * 2).min(100);
        purse.fill(lease, now);
        Ok(())
    }

    /// What the last answer said, for the ledger; told once.
    fn told(&self) -> Option<Told> {
        let seen = self.seen().take()?;
        Some(Told {
            limit: seen.day.limit,
            remaining: seen.day.remaining,
            ends: seen.day.ends,
            unsent: 0,
            later: self.sent.load(Ordering::Acquire).saturating_sub(seen.request),
            changes: seen.changes,
        })
    }

    /// Corrects the ledger by what the service said when it was asked.
    pub(super) async fn correct(&self, told: reading::DayTold) -> Result<(), Error> {
        let (unsent, changes) = (self.open.left(now()), self.changes.load(Ordering::Acquire));
        let reading::DayTold { limit, remaining, ends } = told;
        let told = Told { limit, remaining, ends, unsent, later: 0, changes };
        let day = self.change(|ledger| {
            ledger.learn(&self.open.holder, told);
            ledger.day()
        });
        self.keep(day.await?, changes);
        Ok(())
    }

    fn keep(&self, day: Day, changes: u64) {
        self.changes.store(changes, Ordering::Release);
        self.free.store(day.left().unwrap_or(u64::MAX), Ordering::Release);
        if let Some(budget) = day.budget {
            self.budget.store(budget, Ordering::Release);
        }
        self.marks.pass(day);
    }

    /// What was left at our last lease, and in our hands: others may have taken of it since.
    pub(crate) fn left_about(&self) -> Option<u64> {
        let free = Some(self.free.load(Ordering::Acquire)).filter(|free| *free != u64::MAX)?;
        Some(free + self.open.left(now()))
    }

    /// Changes the ledger, as it stands now.
    pub(crate) async fn change<T>(&self, mut change: impl FnMut(&mut Ledger) -> T) -> Result<T, Error> {
        typed::update(&*self.store, &self.key, |stored| {
            let before = stored.clone();
            let mut ledger = Ledger::at(stored, now(), self.contract);
            let told = change(&mut ledger);
            ((before.as_ref() != Some(&ledger)).then_some(ledger), told)
        })
        .await
    }

    /// Gives back what a purse still holds.
    pub(crate) async fn give_back(&self, purse: &Purse) -> Result<(), Error> {
        let _turn = purse.turn().await;
        let left = purse.empty(now());
        if left == 0 {
            return Ok(());
        }
        self.change(|ledger| ledger.give_back(&purse.holder, purse.job.as_deref(), left)).await
    }

    pub(super) fn store(&self) -> Arc<dyn StateStore> {
        Arc::clone(&self.store)
    }

    pub(super) fn key(&self) -> StateKey {
        self.key.clone()
    }

    fn seen(&self) -> MutexGuard<'_, Option<Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A client that ends gives back what it holds.
impl Drop for Account {
    fn drop(&mut self) {
        let left = self.open.empty(now());
        if left > 0 {
            let (store, key, holder) = (self.store(), self.key(), self.open.holder.clone());
            last_words::say(async move { return_lease(&*store, &key, &holder, None, left).await });
        }
    }
}

/// Nothing is left until then, in Unix seconds.
fn spent(budget: Option<u64>, until: i64) -> Error {
    let wait = u64::try_from(until - now()).unwrap_or(0);
    let mut error = Error::new(Kind::QuotaSpent { budget, until });
    error.inner_mut().retry_after = Some(Duration::from_secs(wait));
    error
}

/// Gives back a lease, and gives up the reservation that it was drawn from.
pub(super) async fn return_lease(store: &dyn StateStore, key: &StateKey, holder: &str, job: Option<&str>, left: u64) {
    let returned = typed::update(store, key, |stored: Option<Ledger>| {
        let mut ledger = Ledger::at(stored, now(), None);
        ledger.give_back(holder, None, left);
        if let Some(job) = job {
            ledger.release(job);
        }
        (Some(ledger), ())
    });
    if let Err(error) = returned.await {
        tracing::warn!(%error, "requests that were not sent could not be given back");
    }
}
