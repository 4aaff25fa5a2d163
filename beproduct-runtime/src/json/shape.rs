//! What emitted records, enums and unions are to the reader and writer.

use super::{Reader, Writer};

/// Decodes from JSON. A value that does not fit is noted as drift and answered with `None`.
pub trait Decode: Sized {
    /// Reads the value that the reader stands on.
    fn decode(reader: &mut Reader<'_>) -> Option<Self>;
}

/// Encodes to JSON.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, writer: &mut Writer);

    /// Whether the member that holds this value is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The members of a record: the table that reading follows.
#[derive(Debug)]
pub struct Shape {
    /// Name of the schema in the spec.
    pub name: &'static str,
    /// The members, in the order of `decode_member`.
    pub members: &'static [Member],
    /// Unknown members are kept, not drift.
    pub open: bool,
}

/// One member of a record.
#[derive(Debug)]
pub struct Member {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null. A required one says so by its type.
    pub nullable: bool,
}

impl Shape {
    /// A bit for each of the first 63 members that must be there; the last bit: there are more.
    pub(crate) const fn required(&self) -> u64 {
        let (mut bits, mut bit, mut rest) = (0, 1, self.members);
        while let [member, others @ ..] = rest {
            bits |= if member.required { bit } else { 0 };
            bit = if bit == LATE { LATE } else { bit << 1 };
            rest = others;
        }
        bits
    }
}

/// Stands for all members beyond the 63rd.
const LATE: u64 = 1 << 63;

/// The bit of a member in [`Shape::required`]; none for one beyond the 63rd.
pub(crate) fn bit(index: usize) -> u64 {
    if index < 63 { 1 << index } else { 0 }
}

impl Member {
    /// A member that must be there.
    pub const fn required(name: &'static str) -> Member {
        Member { name, required: true, nullable: true }
    }

    /// A member that may be left out, and is not null.
    pub const fn optional(name: &'static str) -> Member {
        Member { name, required: false, nullable: false }
    }

    /// A member that may be left out or null.
    pub const fn nullable(name: &'static str) -> Member {
        Member { name, required: false, nullable: true }
    }
}

/// An emitted struct.
pub trait Record: Default {
    /// Its members.
    const SHAPE: &'static Shape;

    /// Reads member `index` of the shape: one line a member, `0 => reader.read(&mut self.id)`.
    fn decode_member(&mut self, index: usize, reader: &mut Reader<'_>);

    /// Keeps a member that is not in the shape; only for open records.
    fn decode_rest(&mut self, _name: &str, _reader: &mut Reader<'_>) {}

    /// Writes all members, in the order of the shape: `writer.members(Self::SHAPE, &[&self.id, &self.name])`.
    fn encode_members(&self, writer: &mut Writer);
}

/// An emitted enum of texts.
pub trait Choice: Sized {
    /// The texts, in the order of `from_index`.
    const TEXTS: &'static [&'static str];

    /// The variant of a text of the table.
    fn from_index(index: usize) -> Self;

    /// The variant that keeps an unknown text.
    fn unknown(text: String) -> Self;

    /// The text.
    fn as_str(&self) -> &str;
}

/// An emitted `oneOf`.
pub trait Union: Sized {
    /// What each alternative looks like, in the order of `decode_alternative`.
    const ALTERNATIVES: &'static [Alternative];

    /// Reads the alternative that was chosen.
    fn decode_alternative(index: usize, reader: &mut Reader<'_>) -> Option<Self>;

    /// Keeps what fits no alternative.
    fn unknown(value: serde_json::Value) -> Self;
}

/// What an alternative of a union looks like: how it is told from the others.
#[derive(Debug)]
pub enum Alternative {
    /// A JSON string.
    Text,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// An object with all required members of the shape.
    Object(&'static Shape),
    /// An object of any members.
    Map,
    /// Any of these.
    OneOf(&'static [Alternative]),
    /// An array; its first element, if there is one, looks so.
    Array(&'static Alternative),
    /// Anything.
    Any,
}
