//! Writes that are read back: what the service drops, changes or blanks is named, and a write that was answered with an
//! error and stored all the same is a success.

mod batches;
mod jobs;
mod single;
