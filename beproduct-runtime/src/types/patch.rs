//! Absent, null and value told apart.

use crate::json::{Decode, Encode, Reader, Writer};

/// A member of a request that may be left out, set to null, or set to a value.
///
/// The three mean different things to the service: leave as it is, empty, and set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The member is not sent.
    #[default]
    Absent,
    /// The member is sent as `null`.
    Null,
    /// The member is sent with this value.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Patch::Value(value) => Some(value),
            Patch::Absent | Patch::Null => None,
        }
    }
}

impl<T: Default> Patch<T> {
    /// Takes the value out, or a fresh one, and leaves `Absent`.
    pub fn take_or_default(&mut self) -> T {
        match std::mem::take(self) {
            Patch::Value(value) => value,
            Patch::Absent | Patch::Null => T::default(),
        }
    }
}

impl<T> Patch<Vec<T>> {
    /// Adds to the list, which is made first if there is none.
    pub fn push(&mut self, item: T) {
        let mut items = self.take_or_default();
        items.push(item);
        *self = Patch::Value(items);
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Patch::Value(value)
    }
}

impl<T: Decode> Decode for Patch<T> {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        Option::<T>::decode(reader).map(|value| value.map_or(Patch::Null, Patch::Value))
    }
}

impl<T: Encode> Encode for Patch<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Patch::Value(value) => value.encode(writer),
            Patch::Absent | Patch::Null => None::<T>.encode(writer),
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Patch::Absent)
    }
}
