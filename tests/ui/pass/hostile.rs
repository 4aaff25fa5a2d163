//! A client in a crate where the usual names mean something else.

#![allow(dead_code, non_camel_case_types, unused_imports)]

pub mod core {}
pub mod std {}
pub mod alloc {}
pub struct Result;
pub struct Option;
pub struct Some;
pub struct None;
pub struct Ok;
pub struct Err;
pub struct String;
pub struct Vec;
pub struct Box;
pub struct str;
pub struct u8;
pub struct u64;
pub trait Default {}
pub trait Send {}
pub trait Sync {}
pub trait From {}
pub trait Into {}
pub trait Iterator {}
pub trait IntoIterator {}
pub trait Clone {}
pub trait Debug {}

pub mod api {
    use super::*;

    pub mod core {}
    pub mod std {}

    beproduct_macros::api!("../fixture/shop.yaml", in crate::api);

    access! {
        /// Here the names mean something else, too.
        pub struct Clerk { scopes: ["orders.read"], may: [Order::Read] }
    }
}

api::access! {
    pub struct Boss { scopes: ["orders.write", shop], may: [Order::All, Stock::Write] }
}

fn calls(clerk: api::Client<api::Clerk>, boss: api::Client<Boss>) {
    drop(clerk.order().list());
    drop(boss.stock().change().batch([api::models::StockChange::new("A-1", 3)]));
}

fn main() {}
