//! Verified writes: what was written is read back, and what is not stored as it was sent is named.
//!
//! # The rule of this room
//!
//! It works on JSON and on the links of an operation, and knows no type of the API: `read_back` and `read_many` say
//! where to read, `stored_as` where the two directions differ. What a value looks like in each is known to
//! [`fields`](crate::fields).

mod call;
mod compare;
mod report;
mod verifier;

pub use call::{Verified, VerifiedCall};
pub use report::{Difference, Loss, Unread, Verification};
pub(crate) use verifier::{Exchange, Verifier};
