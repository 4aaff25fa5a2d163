//! A member that would write a field that no one writes.

use beproduct_generated::Fields;

#[derive(Fields)]
struct Style {
    header_name: String,
    #[field("modified_by")]
    changed_by: String,
    version: i64,
}

fn main() {}
