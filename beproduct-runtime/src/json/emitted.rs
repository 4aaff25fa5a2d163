//! The same few lines for every emitted type, written once.

use super::{Decode, Encode, Reader, Record, Writer};
use std::fmt;

/// Two emitted values are equal if they are written the same.
pub fn same<T: Encode>(a: &T, b: &T) -> bool {
    written(a) == written(b)
}

/// Shows an emitted value by its name and its JSON.
pub fn debug<T: Encode>(name: &str, value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{name} {}", written(value))
}

fn written<T: Encode>(value: &T) -> String {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.finish()
}

impl<R: Record> Decode for R {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        reader.record()
    }
}

impl<R: Record> Encode for R {
    fn encode(&self, writer: &mut Writer) {
        writer.record(self);
    }
}

/// Equality and `Debug` of an emitted record.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($name:ident) => {
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::same(self, other)
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(::core::stringify!($name), self, f)
            }
        }
    };
}

/// All that an emitted enum of texts is besides its variants.
#[doc(hidden)]
#[macro_export]
macro_rules! __choice {
    ($name:ident) => {
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($crate::Choice::as_str(self))
            }
        }
        impl $crate::Decode for $name {
            fn decode(reader: &mut $crate::Reader<'_>) -> ::core::option::Option<Self> {
                reader.choice()
            }
        }
        impl $crate::Encode for $name {
            fn encode(&self, writer: &mut $crate::Writer) {
                writer.text($crate::Choice::as_str(self))
            }
        }
        impl $crate::Param for $name {
            fn text(&self) -> ::core::option::Option<::std::string::String> {
                ::core::option::Option::Some(::std::string::String::from($crate::Choice::as_str(self)))
            }
        }
    };
}

/// All that an emitted `oneOf` is besides its alternatives.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($name:ident) => {
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::Unknown($crate::Value::Null)
            }
        }
        impl $crate::Decode for $name {
            fn decode(reader: &mut $crate::Reader<'_>) -> ::core::option::Option<Self> {
                reader.union()
            }
        }
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::same(self, other)
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(::core::stringify!($name), self, f)
            }
        }
    };
}
