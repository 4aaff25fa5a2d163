mod api {
    beproduct_macros::api!("../spec/paging_no_total.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
