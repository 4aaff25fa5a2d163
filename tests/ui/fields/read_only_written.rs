//! A read-only field in a new record.

use beproduct_generated::Fields;

#[derive(Fields)]
#[fields(create = NewStyle)]
struct Style {
    header_name: String,
    #[field(read_only)]
    created_by: Option<String>,
}

fn main() {
    let mut new = NewStyle::new("Shirt".into());
    new.created_by = Some("me".into());
}
