//! A typed client for the BeProduct API.

beproduct_macros::api!("spec/beproduct.yaml");
