//! Records within that are no struct of fields, and an id that is none.

use beproduct_generated::Fields;

#[derive(Fields)]
struct Style {
    #[record_id]
    id: u32,
    #[nested]
    colorways: Vec<String>,
}

fn main() {}
