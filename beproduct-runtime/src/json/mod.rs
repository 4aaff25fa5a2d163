//! JSON in and out of emitted types. Reading is tolerant and never silent: what does not fit is noted as drift.

mod shape;

pub use shape::{Alternative, Choice, Decode, Encode, Member, Record, Shape, Union};
