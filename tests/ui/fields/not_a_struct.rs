//! The derives on what they are not for.

use beproduct_generated::{FieldChoice, Fields};

#[derive(Fields)]
enum Season {
    Spring,
}

#[derive(Fields)]
struct Pair(String, String);

#[derive(FieldChoice)]
struct Gender {
    text: String,
}

fn main() {}
