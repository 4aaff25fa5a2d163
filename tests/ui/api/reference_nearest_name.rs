mod api {
    beproduct_macros::api!("../spec/reference_nearest_name.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
