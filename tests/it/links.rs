//! Links between operations: what fills the parameters of the other one, as the runtime sees it.

use crate::roundtrip::real_api;
use beproduct_generated::{Request, requests};
use beproduct_runtime::{Link, Lookup, Operation, Origin, Relation};

fn link<R: Request>(relation: Relation) -> &'static Link {
    R::OPERATION.link(relation).unwrap()
}

fn to<R: Request>(relation: Relation) -> &'static Operation {
    (link::<R>(relation).operation)()
}

#[test]
fn a_parameter_of_the_same_name_is_taken_over() {
    let back = link::<requests::StyleHeaderUpdate>(Relation::ReadBack);
    assert_eq!((back.operation)().id, "style_header_get");
    assert_eq!((back.path, back.query), (&[Origin::Path(0)][..], &[][..]));
    let page = link::<requests::StylePageFormUpdate>(Relation::ReadBack);
    assert_eq!(page.query, [("headerId", Origin::Query("headerId")), ("pageId", Origin::Query("pageId"))]);
}

#[test]
fn an_id_is_found_by_its_type() {
    assert_eq!(link::<requests::StyleHeaderCreate>(Relation::ReadBack).path, [Origin::Answer("id")]);
    let folder = ("folderId", Origin::Answer("folder/id"));
    assert_eq!(link::<requests::StyleHeaderUpdate>(Relation::Schema).query, [folder]);
    let target = ("headerId", Origin::Query("materialId"));
    assert!(link::<requests::Material3dAppUpdate>(Relation::ReadBack).query.contains(&target));
}

#[test]
fn what_only_a_caller_knows_is_no_link() {
    assert!(requests::MasterDataCreate::OPERATION.link(Relation::ReadBack).is_none());
}

#[test]
fn many_records_are_read_by_the_list_with_a_lookup() {
    let list = to::<requests::StyleHeaderUpdate>(Relation::ReadMany);
    assert_eq!(
        (list.id, list.lookup),
        ("style_headers", Some(Lookup { by: &[("Id", "id"), ("header_number", "headerNumber")], join: "■" }))
    );
    assert!(list.paging.is_some());
}

/// A tag alone has the links within it, and no other.
#[test]
fn a_link_to_another_tag_is_left_out_with_it() {
    let api = real_api();
    let style = api.only(&["Style"]);
    let emitted = beproduct_codegen::emit_api(&style, &"crate".parse().unwrap(), false).to_string();
    assert!(emitted.contains("StyleFolderSearchSchema >"), "links within the tag");
    assert!(!emitted.contains("RateLimitStatus"), "no link out of the tag");
    let all = beproduct_codegen::emit_api(&api, &"crate".parse().unwrap(), true).to_string().replace(' ', "");
    assert!(all.contains("#[cfg(feature=\"rate-limit\")]rt::Link{relation:rt::Relation::Status"));
}
