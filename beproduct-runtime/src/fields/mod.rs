//! The tenant's own fields: read and written by their ids, with the encoding of each direction.
//!
//! A tenant defines fields on folders, colorways, pages and data tables. What a field holds is known only at run time;
//! [`ReadField`] and [`WriteField`] turn it into Rust types and back. The two directions differ: a partner is read as an
//! object and written as an id, a date is written with a `Z`, a yes is the text `Yes`.
//!
//! ```text
//! FieldSource ─field(id)→ Field ─ReadField→ T ─WriteField→ FieldData ─FieldsToSend, RecordToSend→ request
//! ```
//!
//! Nothing here knows the types of an API: a record offers its fields as a [`FieldSource`], and an element of a request
//! is made `From<FieldToSend>`.

mod choice;
mod data;
mod error;
mod id;
mod item;
pub mod kinds;
mod read;
mod record;
mod schema;
mod send;
mod source;
mod stored;
mod values;
mod write;

pub use choice::FieldChoice;
pub use data::FieldData;
pub use error::FieldError;
pub use id::{RecordId, RecordKey};
pub use item::FieldItem;
pub use kinds::{HeldIn, Kind, ListedIn, WritableKind};
pub use read::ReadField;
pub use record::{Fields, RecordToSend};
pub(crate) use schema::FieldSchema;
pub use send::{FieldToSend, FieldsToSend};
pub use source::{Field, FieldSource, get};
pub(crate) use stored::{is_blank, is_stored};
pub use values::{Color, ColorwayRef, CompositePart, Partner, User, UserTag};
pub use write::WriteField;

/// What derives name. Not for people: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use super::record::read_part;
    pub use super::source::get_kind;
    pub use crate::__field_choice as field_choice;

    /// Does not compile where a type cannot hold a kind of field.
    pub const fn held<T: super::HeldIn<K>, K: super::Kind>() {}

    /// Does not compile for a kind of field that cannot be written.
    pub const fn writable<K: super::WritableKind>() {}
}
