//! Values that travel in a path or a query.

use rust_decimal::Decimal;

use super::{Date, DateTime, DecimalText, Id, Patch};
use crate::request::Param;

/// Types whose parameter is their text.
macro_rules! displayed {
    ($($ty:ty),*) => {$(
        impl Param for $ty {
            fn text(&self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )*};
}

displayed!(String, &str, bool, i64, u64, f64, Decimal, DecimalText, Date, DateTime);

impl<K> Param for Id<K> {
    fn text(&self) -> Option<String> {
        Some(self.as_str().to_owned())
    }
}

impl<T: Param> Param for Option<T> {
    fn text(&self) -> Option<String> {
        self.as_ref().and_then(Param::text)
    }
}

impl<T: Param> Param for Patch<T> {
    fn text(&self) -> Option<String> {
        self.value().and_then(Param::text)
    }
}
