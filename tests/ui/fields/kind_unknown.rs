//! A type of field that the service does not have.

use beproduct_generated::{Date, Fields};

#[derive(Fields)]
struct Style {
    #[field("in_store_date", kind = "Dat")]
    delivery: Option<Date>,
}

fn main() {}
