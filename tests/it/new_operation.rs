//! Adding an operation to a file under `spec/paths/` gives a new documented method with no other edit.

use crate::support::{Scratch, copy_folder, real_spec, replace_in};
use beproduct_codegen::emit_api;

const OPERATION: &str = "
/Users/{userId}/Avatar:
  get:
    operationId: users_avatar
    tags: [Users]
    summary: Shows a user's picture.
    x-effect: read
    x-envelope: entity
    x-evidence: {confidence: inferred, sources: [test]}
    parameters:
      - name: userId
        in: path
        required: true
        description: The user.
        schema: {$ref: '../schemas/ids.yaml#/UserId'}
    responses:
      '200':
        description: The picture.
        content:
          application/json: {schema: {$ref: '../schemas/common.yaml#/ImageRef'}}
";

#[test]
fn an_operation_in_a_file_becomes_a_method() {
    let scratch = Scratch::new("new-operation");
    let spec = scratch.path().join("spec");
    copy_folder(real_spec().parent().unwrap(), &spec);
    let users = spec.join("paths/users.yaml");
    let end = std::fs::read_to_string(&users).unwrap();
    replace_in(&users, &end, &format!("{}{OPERATION}", end.trim_end()));

    let compiled = beproduct_spec::compile(&spec.join("beproduct.yaml")).unwrap_or_else(|report| panic!("{report}"));
    let emitted = emit_api(&compiled.api, &quote::quote!(crate), false).to_string();
    assert!(emitted.contains("pub fn avatar (& self , user_id : impl rt :: Into < super :: models :: UserId >)"));
    assert!(emitted.contains("Shows a user's picture."));
    assert!(emitted.contains("pub struct UsersAvatar"));
}
