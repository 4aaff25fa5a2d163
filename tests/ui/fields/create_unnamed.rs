//! `required_on_create`, and no struct for new records.

use beproduct_generated::Fields;

#[derive(Fields)]
struct Style {
    #[field(required_on_create)]
    season: Option<String>,
}

fn main() {}
