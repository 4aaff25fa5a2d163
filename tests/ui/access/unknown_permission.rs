use beproduct_generated::access;

access! {
    pub struct Nightly { scopes: [BeProductPublicApi], may: [Style::Reed, Stile::Read, DataTable::{Read, Create}] }
}

fn main() {}
