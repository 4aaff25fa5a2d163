//! Reading texts, numbers, lists and maps.

use std::collections::BTreeMap;

use serde_json::Value;
use simd_json::{Node, StaticNode};

use super::cursor::{Number, number};
use super::{Decode, DriftKind, Reader};

/// Elements that room is made for at once: what an array says of its length is not trusted with more.
const MAX_RESERVED: usize = 1024;

impl Decode for String {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        reader.text("string").map(str::to_owned)
    }
}

impl Decode for bool {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.node() {
            Node::Static(StaticNode::Bool(value)) => Some(value),
            _ => reader.wrong("boolean"),
        }
    }
}

impl Decode for i64 {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        reader.integer(|value| i64::try_from(value).ok())
    }
}

impl Decode for u64 {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        reader.integer(|value| u64::try_from(value).ok())
    }
}

impl Decode for f64 {
    #[expect(clippy::cast_precision_loss, reason = "a double is what the spec says")]
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        match number(reader.node()) {
            Some(Number::Double(value)) => Some(value),
            Some(Number::Integer(value)) => Some(value as f64),
            None => reader.wrong("number"),
        }
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        if reader.is_null() {
            return Some(None);
        }
        T::decode(reader).map(Some)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        let mut items = Vec::with_capacity(reader.room());
        reader.each(|reader| items.extend(T::decode(reader)))?;
        Some(items)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        let mut map = BTreeMap::new();
        for (name, at) in reader.members("object")? {
            reader.enter(at, |reader| {
                if let Some(value) = T::decode(reader) {
                    map.insert(name.to_owned(), value);
                }
            });
        }
        Some(map)
    }
}

impl Decode for Value {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        Some(reader.value())
    }
}

impl Decode for () {
    fn decode(_reader: &mut Reader<'_>) -> Option<Self> {
        Some(())
    }
}

impl Reader<'_> {
    /// Visits the elements of an array; `None`: it is none.
    pub(crate) fn each(&mut self, mut visit: impl FnMut(&mut Self)) -> Option<()> {
        let Node::Array { .. } = self.node() else {
            return self.wrong("array");
        };
        for at in self.nodes.elements(self.at) {
            self.enter(at, &mut visit);
        }
        Some(())
    }

    /// Elements that room is made for at once.
    pub(crate) fn room(&self) -> usize {
        match self.node() {
            Node::Array { len, .. } => len.min(MAX_RESERVED),
            _ => 0,
        }
    }

    /// An integer that fits the type. One written as `3.0` is taken, and noted.
    fn integer<T>(&mut self, convert: impl Fn(i128) -> Option<T>) -> Option<T> {
        let whole = match number(self.node()) {
            Some(Number::Integer(value)) => Some(value),
            Some(Number::Double(value)) => self.whole(value),
            None => None,
        };
        match whole.and_then(convert) {
            Some(value) => Some(value),
            None => self.wrong("integer"),
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "checked: whole, and within 2^53")]
    fn whole(&mut self, value: f64) -> Option<i128> {
        if value.fract() != 0.0 || value.abs() > 9_007_199_254_740_992.0 {
            return None;
        }
        self.note(DriftKind::WrongType, "integer");
        Some(value as i128)
    }
}
