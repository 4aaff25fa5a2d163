mod api {
    beproduct_macros::api!("../spec/batch_split_create.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
