//! A client of one's own, in a module of a binary, with `access!` beside it, in it and in a function.

#![allow(unused_must_use)]

pub mod shop {
    beproduct_macros::api!("../fixture/shop.yaml", in crate::shop);

    access! {
        /// From the module itself.
        pub struct Clerk { scopes: ["orders.read"], may: [Order::Read] }
    }
}

crate::shop::access! {
    /// By path, from the root.
    pub struct Boss { scopes: ["orders.write", shop], may: [Order::All, Stock::Write] }
}

fn calls(clerk: shop::Client<shop::Clerk>, boss: shop::Client<Boss>, anyone: shop::Client, id: shop::models::OrderId) {
    clerk.order().list().state(shop::models::OrderState::Open).stream();
    boss.order().list();
    boss.order().cancel(id.clone());
    boss.stock().change().batch([shop::models::StockChange::new("A-1", 3).note("counted")]);
    anyone.order().cancel(id);
}

fn main() {
    use shop::access;
    access! {
        struct Local { scopes: [shop], may: [Stock::Update] }
    }
    let _ = (calls, |client: shop::Client<Local>| drop(client.stock().change()));
}
