//! Writing texts, numbers, lists and maps.

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use super::{Encode, Writer};

impl Encode for String {
    fn encode(&self, writer: &mut Writer) {
        writer.text(self);
    }
}

impl Encode for &str {
    fn encode(&self, writer: &mut Writer) {
        writer.text(self);
    }
}

impl Encode for bool {
    fn encode(&self, writer: &mut Writer) {
        writer.token(self);
    }
}

impl Encode for i64 {
    fn encode(&self, writer: &mut Writer) {
        writer.token(self);
    }
}

impl Encode for u64 {
    fn encode(&self, writer: &mut Writer) {
        writer.token(self);
    }
}

/// Whole numbers are written without a fraction, as they mostly came: a service that reads integers there would
/// refuse `3.0`. Infinity and NaN have no JSON; they are written as `null`.
impl Encode for f64 {
    fn encode(&self, writer: &mut Writer) {
        match Number::from_f64(*self) {
            Some(_) if self.fract() == 0.0 && self.abs() < 1e15 => writer.token(self),
            Some(number) => writer.token(number),
            None => writer.token("null"),
        }
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.encode(writer),
            None => writer.token("null"),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        writer.array(self);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, writer: &mut Writer) {
        writer.map(self);
    }
}

impl Encode for Value {
    fn encode(&self, writer: &mut Writer) {
        writer.token(self);
    }
}

impl Encode for () {
    fn encode(&self, writer: &mut Writer) {
        writer.token("null");
    }
}
