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

pub(crate) mod account;
mod clock;
mod event;
mod handle;
mod last_words;
mod ledger;
mod pace;
mod purse;
mod reading;
pub(crate) mod reservation;
mod status;

pub(crate) use account::{Account, Pass};
pub(crate) use clock::now;
pub(crate) use event::Hook;
pub use event::QuotaEvent;
pub use handle::Quota;
pub(crate) use purse::Purse;
pub use reservation::Reservation;
pub(crate) use status::grouped;
pub use status::{Estimate, QuotaStatus};
