//! A new record without all that it has to have.

use beproduct_generated::{FieldChoice, Fields};

#[derive(FieldChoice)]
enum Season {
    #[choice("Spring 2026")]
    Spring,
    #[choice(other)]
    Other(String),
}

#[derive(Fields)]
#[fields(create = NewStyle)]
struct Style {
    header_name: String,
    #[field(required_on_create)]
    season: Option<Season>,
}

fn main() {
    NewStyle::new("Shirt".into());
}
