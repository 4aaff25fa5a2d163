//! A Rust type that no field is read as.

use beproduct_generated::Fields;

#[derive(Fields)]
struct Style {
    target_fob: f64,
}

fn main() {}
