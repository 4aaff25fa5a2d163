mod api {
    beproduct_macros::api!("../spec/yaml_duplicate_key.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
