//! A Rust type that does not hold the type of the field.

use beproduct_generated::{Date, Fields};

#[derive(Fields)]
struct Style {
    #[field(kind = "MultiSelect")]
    delivery_months: Option<String>,
    #[field(kind = "DropDown")]
    delivery: Option<Date>,
}

fn main() {}
