//! Two members for one field.

use beproduct_generated::Fields;

#[derive(Fields)]
struct Style {
    season: String,
    #[field("season")]
    year: String,
}

fn main() {}
