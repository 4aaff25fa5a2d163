mod api {
    beproduct_macros::api!("../spec/several_in_schemas.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
