mod api {
    beproduct_macros::api!("../spec/yaml_bad_indent.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
