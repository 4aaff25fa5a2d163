//! A member that would write a field of a computed type.

use beproduct_generated::{Decimal, Fields};

#[derive(Fields)]
struct Style {
    #[field(kind = "FormulaField")]
    landed_cost: Option<Decimal>,
}

fn main() {}
