use beproduct_generated::access;

access! {
    pub struct Nightly { scopes: [BeProductPublicAPI], may: [Style::Read] }
}

fn main() {}
