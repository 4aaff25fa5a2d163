mod api {
    beproduct_macros::api!("../spec/path_parameter_missing.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
