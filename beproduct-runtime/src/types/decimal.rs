//! Decimals: exact, whether they travel as number or as text.

use std::fmt;
use std::ops::{Deref, DerefMut};

use rust_decimal::Decimal;
use simd_json::Node;

use crate::json::{Decode, DriftKind, Encode, Number, Reader, Writer, number};

/// Decimal digits that every double keeps.
const EXACT_DIGITS: usize = 15;

/// A decimal that travels as text. A number is read too, and noted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DecimalText(pub Decimal);

/// A decimal that travels as a number. A text is read too, and noted.
impl Decode for Decimal {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        if let Node::String(_) = reader.node() {
            return reader.undeclared_decimal("number", Reader::decimal_of_text);
        }
        reader.decimal_of_number("number")
    }
}

impl Encode for Decimal {
    fn encode(&self, writer: &mut Writer) {
        writer.token(self);
    }
}

impl Decode for DecimalText {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        let decimal = match reader.node() {
            Node::String(_) => reader.decimal_of_text("decimal text"),
            _ => reader.undeclared_decimal("decimal text", Reader::decimal_of_number),
        };
        decimal.map(DecimalText)
    }
}

impl Encode for DecimalText {
    fn encode(&self, writer: &mut Writer) {
        writer.text(&self.0.to_string());
    }
}

impl Reader<'_> {
    /// Reads the form that was not declared, and notes it.
    fn undeclared_decimal(&mut self, expected: &str, read: fn(&mut Self, &str) -> Option<Decimal>) -> Option<Decimal> {
        let decimal = read(self, expected)?;
        self.note(DriftKind::WrongType, expected);
        Some(decimal)
    }

    fn decimal_of_text(&mut self, expected: &str) -> Option<Decimal> {
        let text = self.text(expected)?.trim();
        let decimal = Decimal::from_str_exact(text).or_else(|_| Decimal::from_scientific(text));
        decimal.ok().or_else(|| self.wrong(expected))
    }

    /// From the shortest text of the double, so that `0.1` is 0.1 and not 0.1000000000000000055….
    fn decimal_of_number(&mut self, expected: &str) -> Option<Decimal> {
        match number(self.node()) {
            Some(Number::Integer(value)) => Decimal::try_from_i128_with_scale(value, 0).ok(),
            Some(Number::Double(value)) => self.decimal_of_double(value, expected),
            None => self.wrong(expected),
        }
    }

    fn decimal_of_double(&mut self, value: f64, expected: &str) -> Option<Decimal> {
        let text = value.to_string();
        let Ok(decimal) = Decimal::from_str_exact(&text) else {
            return self.wrong(expected);
        };
        if significant_digits(&text) > EXACT_DIGITS {
            self.note(DriftKind::Precision, "at most 15 digits");
        }
        Some(decimal)
    }
}

fn significant_digits(text: &str) -> usize {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    if text.contains('.') {
        return digits.len();
    }
    digits.trim_end_matches('0').len()
}

impl Deref for DecimalText {
    type Target = Decimal;

    fn deref(&self) -> &Decimal {
        &self.0
    }
}

impl DerefMut for DecimalText {
    fn deref_mut(&mut self) -> &mut Decimal {
        &mut self.0
    }
}

impl From<Decimal> for DecimalText {
    fn from(decimal: Decimal) -> Self {
        DecimalText(decimal)
    }
}

impl fmt::Display for DecimalText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
