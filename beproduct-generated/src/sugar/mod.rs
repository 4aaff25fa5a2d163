//! A few lines that make the emitted types pleasant to write.

#[cfg(any(
    feature = "block",
    feature = "color",
    feature = "data-table",
    feature = "image",
    feature = "material",
    feature = "report",
    feature = "style",
    feature = "tracking"
))]
mod fields;
#[cfg(any(
    feature = "block",
    feature = "color",
    feature = "data-table",
    feature = "directory",
    feature = "image",
    feature = "inbox",
    feature = "material",
    feature = "report",
    feature = "style",
    feature = "tracking"
))]
mod filter;
#[cfg(any(feature = "block", feature = "color", feature = "image", feature = "material", feature = "style"))]
mod headers;
#[cfg(any(feature = "material", feature = "style"))]
mod parts;
#[cfg(feature = "rate-limit")]
mod quota;
#[cfg(any(
    feature = "block",
    feature = "color",
    feature = "data-table",
    feature = "image",
    feature = "material",
    feature = "style"
))]
mod rows;
#[cfg(any(
    feature = "block",
    feature = "color",
    feature = "data-table",
    feature = "image",
    feature = "material",
    feature = "style"
))]
mod sending;
#[cfg(feature = "sync")]
mod synced;

#[cfg(any(
    feature = "block",
    feature = "color",
    feature = "data-table",
    feature = "image",
    feature = "material",
    feature = "report",
    feature = "style",
    feature = "tracking"
))]
pub use fields::FieldList;
#[cfg(any(
    feature = "block",
    feature = "color",
    feature = "data-table",
    feature = "directory",
    feature = "image",
    feature = "inbox",
    feature = "material",
    feature = "report",
    feature = "style",
    feature = "tracking"
))]
pub use filter::Filter;
#[cfg(any(feature = "block", feature = "color", feature = "image", feature = "material", feature = "style"))]
pub use headers::{DeleteHeaders, Header, ReadHeaders, WriteHeaders};
#[cfg(any(
    feature = "block",
    feature = "color",
    feature = "data-table",
    feature = "image",
    feature = "material",
    feature = "style"
))]
pub use sending::FieldsToSend;
