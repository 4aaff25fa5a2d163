mod api {
    beproduct_macros::api!("../spec/name_members_collide.yaml", in crate::api);
}

fn main() {
    let _: Option<api::Client> = None;
}
