mod api {
    beproduct_macros::api!("nowhere/shop.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
