mod shop {
    beproduct_macros::api!("../fixture/shop.yaml", in crate::shop);
}

shop::access! {
    pub struct Shelves { scopes: [shop], may: [Order::Read, Stock::Write] }
}

fn list(client: shop::Client<Shelves>) {
    client.stock().change();
    client.order().list();
}

fn main() {}
