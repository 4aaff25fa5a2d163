use beproduct_generated::models::StyleId;
use beproduct_generated::{Client, access};

access! {
    pub struct Nightly { scopes: [BeProductPublicApi], may: [Style::Read, DataTable::{Read, Update}] }
}

fn delete(client: Client<Nightly>, id: StyleId) {
    client.style().headers();
    client.style().header_delete(id);
}

fn main() {}
