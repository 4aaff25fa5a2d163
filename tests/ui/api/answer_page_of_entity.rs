mod api {
    beproduct_macros::api!("../spec/answer_page_of_entity.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
