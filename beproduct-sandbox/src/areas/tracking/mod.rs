//! Tracking: plans, and the rows that follow styles and materials through their milestones.

mod add;
mod board;
mod change;
mod plans;
mod read;

pub(super) use add::HANDLERS as ADD;
pub(super) use change::HANDLERS as CHANGE;
pub(super) use plans::HANDLERS as PLANS;
pub(super) use read::HANDLERS as READ;
