//! Reading texts, numbers, lists and maps.

use std::collections::BTreeMap;

use serde_json::Value;
use simd_json::{Node, StaticNode};

use super::cursor::{Number, number};
use super::drift::Step;
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
        reader.elements().map(|(elements, _)| elements)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        let mut map = BTreeMap::new();
        for (name, at) in reader.members("object")? {
            reader.enter(Step::Member(name), at, |reader| {
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
    /// Reads an array; what does not fit is passed over, noted and counted.
    pub(crate) fn elements<T: Decode>(&mut self) -> Option<(Vec<T>, u64)> {
        let Node::Array { len, .. } = self.node() else {
            return self.wrong("array");
        };
        let (mut items, mut dropped) = (Vec::with_capacity(len.min(MAX_RESERVED)), 0);
        for (index, at) in self.nodes.elements(self.at).enumerate() {
            let mut item = None;
            self.enter(Step::Index(index), at, |reader| item = T::decode(reader));
            match item {
                Some(item) => items.push(item),
                None => dropped += 1,
            }
        }
        Some((items, dropped))
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
