mod api {
    beproduct_macros::api!("../spec/cycle_of_records.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
