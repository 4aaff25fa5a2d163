//! Faults that are injected, by chance or by script.

mod draw;
pub(crate) mod drift;
mod fault;
mod plan;
mod script;

pub(crate) use draw::Faulty;
pub use fault::{Drift, Fault, UnknownFault};
pub use plan::Faults;
pub use script::Scripted;
