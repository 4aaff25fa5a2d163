//! Enums of choices that have no place for other texts, or a text twice.

use beproduct_generated::FieldChoice;

#[derive(FieldChoice)]
enum Season {
    #[choice("Spring 2026")]
    Spring,
}

#[derive(FieldChoice)]
enum Gender {
    Women,
    #[choice("Women")]
    Ladies,
    #[choice(other)]
    Other(String),
}

fn main() {}
