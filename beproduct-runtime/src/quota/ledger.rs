//! The account of one day's requests, as it stands in the state store.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Seconds that a lease holds. A process that was stopped for longer takes a new one.
const LEASE: i64 = 600;

/// Seconds that a reservation holds without being drawn from.
const RESERVATION: i64 = 3600;

const DAY: i64 = 86_400;

/// Requests that one lease may hold.
const MOST: u64 = 100;

/// What all processes of an organisation share. Times are Unix seconds.
///
/// The rule: what is taken and what is reserved is never more than the budget.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Ledger {
    /// When the day ends; 0 before the first.
    ends: i64,
    /// What edition and licences allow in a day.
    contract: Option<u64>,
    /// What the service said that it allows in a day. It goes before the contract.
    told: Option<u64>,
    /// Requests that were given out in leases, and did not come back.
    taken: u64,
    leases: BTreeMap<String, Share>,
    reserved: BTreeMap<String, Share>,
    /// Counts the leases: between two equal counts nobody was given any.
    changes: u64,
}

/// Requests that are in someone's hands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Share {
    left: u64,
    until: i64,
}

/// What a lease is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ask<'a> {
    pub(crate) holder: &'a str,
    pub(crate) size: u64,
    /// What it still has.
    pub(crate) unsent: u64,
    /// Draws from this reservation first.
    pub(crate) job: Option<&'a str>,
}

/// A lease, and how the day stands after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lease {
    pub(crate) granted: u64,
    pub(crate) until: i64,
    pub(crate) changes: u64,
    pub(crate) day: Day,
}

/// How a day stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) budget: Option<u64>,
    /// Given out, whether sent yet or not.
    pub(crate) taken: u64,
    pub(crate) reserved: u64,
    pub(crate) ends: i64,
}

/// What the service said of the day, and what is known of the time when it said so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) limit: Option<u64>,
    pub(crate) remaining: u64,
    pub(crate) ends: Option<i64>,
    /// Requests in our own hands that are not sent.
    pub(crate) unsent: u64,
    /// Our requests that it may not have counted yet.
    pub(crate) later: u64,
    /// The ledger's count when it was asked.
    pub(crate) changes: u64,
}

impl Ledger {
    /// The ledger as it stands now: of another day, if the last one has ended.
    pub(crate) fn at(stored: Option<Ledger>, now: i64, contract: Option<u64>) -> Ledger {
        let mut ledger = stored.unwrap_or_default();
        ledger.contract = contract.or(ledger.contract);
        if now >= ledger.ends {
            let turn = ledger.ends.rem_euclid(DAY);
            let ends = now - (now - turn).rem_euclid(DAY) + DAY;
            let Ledger { contract, told, changes, .. } = ledger;
            ledger = Ledger { ends, contract, told, changes: changes + 1, ..Ledger::default() };
        }
        ledger.leases.retain(|_, share| share.until > now);
        ledger.reserved.retain(|_, share| share.until > now);
        ledger
    }

    /// Gives out requests: a quarter of what is free at most, so that nobody holds the last ones for long.
    pub(crate) fn lease(&mut self, ask: Ask<'_>, now: i64) -> Lease {
        let size = ask.size.clamp(1, MOST);
        let left = self.day().left().unwrap_or(u64::MAX);
        let granted = match ask.job.and_then(|job| self.reserved.get_mut(job)) {
            Some(share) if share.left > 0 => share.draw(size.min(left), now),
            _ => self.free().map_or(size, |free| size.min((free / 4).max(1)).min(free)),
        };
        let until = self.ends.min(now + LEASE);
        if granted > 0 {
            self.taken += granted;
            self.changes += 1;
            self.leases.insert(ask.holder.to_owned(), Share { left: ask.unsent + granted, until });
        }
        Lease { granted, until, changes: self.changes, day: self.day() }
    }

    /// Takes back what was not sent; not from a lease that has run out, or of a day that has ended.
    pub(crate) fn give_back(&mut self, holder: &str, job: Option<&str>, left: u64) {
        let Some(share) = self.leases.remove(holder) else { return };
        let left = left.min(share.left);
        self.taken = self.taken.saturating_sub(left);
        if let Some(share) = job.and_then(|job| self.reserved.get_mut(job)) {
            share.left += left;
        }
    }

    /// Keeps requests for a job, as many as are free; those it had before are counted in. Returns what it has.
    pub(crate) fn reserve(&mut self, job: &str, wanted: u64, now: i64) -> u64 {
        self.reserved.remove(job);
        let left = self.free().map_or(wanted, |free| wanted.min(free));
        if left > 0 {
            self.reserved.insert(job.to_owned(), Share { left, until: now + RESERVATION });
        }
        left
    }

    /// Gives up what is left of a reservation.
    pub(crate) fn release(&mut self, job: &str) {
        self.reserved.remove(job);
    }

    /// Corrects the account by what the service said.
    ///
    /// Down at once, if more is surely gone than was taken here. Up only if nobody was given a lease since it was
    /// asked, and as if nothing that others hold was sent: what is told may be old, and must not be given out twice.
    pub(crate) fn learn(&mut self, holder: &str, told: Told) {
        self.told = told.limit.or(self.told);
        self.ends = told.ends.unwrap_or(self.ends);
        let Some(budget) = self.budget() else { return };
        let others = self.leases.iter().filter(|(name, _)| *name != holder).map(|(_, share)| share.left);
        let most = told.remaining.saturating_sub(told.unsent);
        let least = most.saturating_sub(told.later + others.sum::<u64>());
        let (lowest, highest) = (budget.saturating_sub(most), budget.saturating_sub(least));
        if self.taken < lowest {
            self.taken = lowest;
        } else if self.changes == told.changes && highest < self.taken {
            self.taken = highest;
        }
    }

    pub(crate) fn day(&self) -> Day {
        Day { budget: self.budget(), taken: self.taken, reserved: self.kept(), ends: self.ends }
    }

    fn budget(&self) -> Option<u64> {
        self.told.or(self.contract)
    }

    fn kept(&self) -> u64 {
        self.reserved.values().map(|share| share.left).sum()
    }

    fn free(&self) -> Option<u64> {
        self.day().free()
    }
}

impl Day {
    /// Requests that nobody has; `None` when nobody told how many there are.
    pub(crate) fn free(&self) -> Option<u64> {
        self.budget.map(|budget| budget.saturating_sub(self.taken + self.reserved))
    }

    /// Requests that were not given out, reserved ones included.
    pub(crate) fn left(&self) -> Option<u64> {
        self.budget.map(|budget| budget.saturating_sub(self.taken))
    }
}

impl Share {
    fn draw(&mut self, size: u64, now: i64) -> u64 {
        let drawn = size.min(self.left);
        *self = Share { left: self.left - drawn, until: now + RESERVATION };
        drawn
    }
}
