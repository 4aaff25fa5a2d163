//! Words that the attributes do not have.

use beproduct_generated::Fields;

#[derive(Fields)]
#[fields(creates = NewStyle)]
struct Style {
    season: String,
}

#[derive(Fields)]
struct Material {
    #[field("season", readonly)]
    season: String,
    #[field(season)]
    year: String,
    #[field(read_only, required_on_create)]
    price: Option<String>,
    #[nested]
    #[record_id]
    id: Option<String>,
}

fn main() {}
