//! The values that emitted records are made of, beside those of the standard library.

mod date;
mod decimal;
mod id;
mod message;
mod param;
mod patch;

pub use date::{Date, DateTime};
pub use decimal::DecimalText;
pub use id::{Id, IdKind};
pub use message::Message;
pub use patch::Patch;
