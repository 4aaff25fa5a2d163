mod api {
    beproduct_macros::api!("five_faults.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
