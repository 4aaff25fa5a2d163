//! JSON in and out of emitted types. Reading is tolerant and never silent: what does not fit is noted as drift.

mod answer;
mod cursor;
mod decode;
mod drift;
mod emitted;
mod encode;
mod fits;
mod reader;
mod rest;
mod scratch;
mod shape;
mod typed;
mod value;
mod writer;

pub(crate) use answer::{BodyFault, count_items, decode_answer};
pub(crate) use cursor::{Number, number};
pub use drift::{Drift, DriftKind, DriftReport};
pub use emitted::{debug, same};
pub use reader::Reader;
pub(crate) use reader::{Met, Told};
pub use rest::RestMap;
pub use shape::{Alternative, Choice, Decode, Encode, Member, Record, Shape, Union};
pub use typed::TypedSlot;
pub use writer::Writer;
