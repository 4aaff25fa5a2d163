//! Single calls.

use crate::support::{sandbox_with, small};
use beproduct_generated::fields::Partner;
use beproduct_generated::models::{ColorChipUpdate, ColorwayUpdate, FolderId, GridRowUpdate, PartnerType, SizeUpdate};
use beproduct_generated::{Client, Date, Decimal, Loss, Verification, Verified};
use beproduct_sandbox::{Fault, Faults, Options, Sandbox, Trap};
use serde_json::json;

async fn start() -> (Sandbox, Client, String) {
    let (sandbox, client) = sandbox_with(small()).await;
    let style = sandbox.state().styles()[0].clone();
    (sandbox, client, style)
}

/// A sandbox whose next answers fail like this.
async fn failing(script: &str) -> (Sandbox, Client, String) {
    let faults = Faults { script: vec![script.parse().unwrap()], ..Faults::default() };
    let options = Options { faults, ..small() };
    let (sandbox, client) = sandbox_with(options).await;
    let style = sandbox.state().styles()[0].clone();
    (sandbox, client, style)
}

/// What a new style needs, but for its season.
const NEW: [(&str, &str); 2] = [("header_number", "N-1"), ("header_name", "Shirt")];

fn losses(verification: &Verification) -> Vec<(&str, Loss)> {
    verification.differences.iter().map(|found| (found.path.as_str(), found.loss)).collect()
}

#[tokio::test]
async fn what_is_stored_in_another_form_is_no_difference() {
    let (sandbox, client, style) = start().await;
    let vendor = sandbox.state().partners()[0].0.clone();
    let update = client.style().header_update(&*style);
    let update =
        update.field(("in_store_date", Date::new("2026-03-01"))).field(("main_vendor", Partner::of_id(vendor)));
    let update = update.field(("target_fob", "12.50".parse::<Decimal>().unwrap())).field(("active", true));
    let update = update.field(("season", None::<String>)).field(("header_name", "Linen shirt"));
    let spent = sandbox.requests_today();
    let verified = update.verify().send().await.unwrap();
    assert!(verified.is_clean(), "{}", verified.verification);
    assert_eq!((verified.verification.records, verified.verification.requests), (1, 1));
    assert_eq!(sandbox.requests_today() - spent, 2, "the write, and one read");
    assert!(verified.into_clean().unwrap().response.is_some());
}

#[tokio::test]
async fn what_the_service_blanks_drops_or_ignores_is_named() {
    let (_sandbox, client, style) = start().await;
    let update = client.style().header_update(&*style);
    let update = update.field(("season", "Winter 1999")).field(("seeson", "Fall 2026")).field(("version", 77));
    let verified = update.field(("header_name", "Kept")).verify().send().await.unwrap();
    let wanted =
        [("fields[season]", Loss::Blanked), ("fields[seeson]", Loss::Dropped), ("fields[version]", Loss::Changed)];
    assert_eq!(losses(&verified.verification), wanted);
    let first = &verified.verification.differences[0];
    assert_eq!((first.field(), first.id.as_deref()), (Some("season"), Some(style.as_str())));
    assert_eq!((&first.sent, &first.stored), (&json!("Winter 1999"), &Some(json!(""))));
    assert_eq!(first.to_string(), format!("fields[season] of {style}: sent \"Winter 1999\", stored blank"));
    let error = verified.into_clean().unwrap_err();
    assert!(error.is_not_stored() && error.to_string().contains("and 2 more"), "{error}");
}

#[tokio::test]
async fn colorways_and_sizes_are_compared_within() {
    let (sandbox, client, style) = start().await;
    let known = client.style().header_get(&*style).send().await.unwrap().into_value().colorways.unwrap()[0].id.clone();
    let changed = ColorwayUpdate::new().id(known).field(("bulk_units", 7)).field(("lab_dip_status", "Shredded"));
    let new = [("color_number", "001"), ("color_name", "Oat"), ("primary", "d9cdb4"), ("secondary", "")];
    let new = ColorwayUpdate::new().fields(new.map(Into::into));
    let update =
        client.style().header_update(&*style).colorway(changed).colorway(new.clone()).size(SizeUpdate::new("S"));
    let verified = update.verify().send().await.unwrap();
    assert_eq!(losses(&verified.verification), [("colorways[0].fields[lab_dip_status]", Loss::Blanked)]);

    let folder: FolderId = sandbox.state().style_folders()[0].0.clone().into();
    let create = client.style().header_create(folder).fields(NEW.map(Into::into)).field(("season", "Winter"));
    let verified = create.colorway(new).size(SizeUpdate::new("M")).verify().send().await.unwrap();
    assert_eq!(losses(&verified.verification), [("fields[season]", Loss::Blanked)]);
    assert!(verified.response.is_some(), "the new record is known all the same");
}

#[tokio::test]
async fn a_palette_is_compared_chip_by_chip() {
    let (sandbox, client) = sandbox_with(small()).await;
    let id = sandbox.state().headers("Color")[0].clone();
    let chip = ColorChipUpdate::new().color_number("X").hex("112233");
    let verified = client.color().header_update(&*id).color(chip).verify().send().await.unwrap();
    assert!(verified.is_clean(), "{}", verified.verification);
}

#[tokio::test]
async fn rows_of_pages_are_compared() {
    let (sandbox, client, style) = start().await;
    let page = |kind: &str| sandbox.state().pages("Style").into_iter().find(|page| page.2 == kind).unwrap().0;
    let form = client.style().page_form_update(&*style, page("Form")).item(("concept", "typed")).item(("nothing", 1));
    let verified = form.verify().send().await.unwrap();
    assert_eq!(losses(&verified.verification), [("nothing", Loss::Dropped)]);

    let row = GridRowUpdate::new().row_field(("test", "typed")).row_field(("nothing", "x"));
    let verified = client.style().page_grid_update(&*style, page("Grid")).item(row).verify().send().await.unwrap();
    assert!(!verified.is_clean(), "one of its fields is not there");
}

#[tokio::test]
async fn plain_members_are_compared_too() {
    let (sandbox, client) = sandbox_with(small()).await;
    let partner = sandbox.state().partners()[0].0.clone();
    let update = client.directory().update(&*partner).city("Porto").partner_type(PartnerType::Agent);
    let verified = update.verify().send().await.unwrap();
    let paths: Vec<&str> = verified.verification.differences.iter().map(|found| found.path.as_str()).collect();
    assert_eq!(paths, ["partnerType"], "it is fixed at creation");
}

#[tokio::test]
async fn an_update_with_an_error_after_success_is_a_success() {
    for fault in [Fault::ResetAfter, Fault::CutBody] {
        let (sandbox, client, style) = failing(&format!("1 POST Style/Header/*/Update {fault}")).await;
        let update = client.style().header_update(&*style).field(("header_name", "Kept"));
        let verified: Verified<_> = update.verify().send().await.unwrap();
        assert!(verified.is_clean() && verified.response.is_none(), "{fault}");
        assert!(verified.recovered.unwrap().may_be_done());
        assert_eq!(sandbox.requests_today(), 2, "written once, read once");
    }
}

#[tokio::test]
async fn an_update_with_an_error_and_nothing_stored_is_the_error() {
    for fault in [Fault::ResetBefore, Fault::Status(500)] {
        let (_sandbox, client, style) = failing(&format!("1 POST Style/Header/*/Update {fault}")).await;
        let update = client.style().header_update(&*style).field(("header_name", "Kept"));
        let error = update.verify().send().await.unwrap_err();
        assert!(error.may_be_done(), "{error}");
    }
}

#[tokio::test]
async fn a_delete_that_answers_500_and_deletes_is_a_success() {
    let options = Options { traps: Trap::usual().into_iter().chain([Trap::Delete500]).collect(), ..small() };
    let (sandbox, client) = sandbox_with(options).await;
    let style = sandbox.state().styles()[0].clone();
    let verified = client.style().header_delete(&*style).verify().send().await.unwrap();
    assert!(verified.is_clean() && verified.recovered.unwrap().is_server_fault());
    assert_eq!(sandbox.state().count("style"), 11);
}

#[tokio::test]
async fn a_create_without_an_answer_stays_an_error() {
    let (sandbox, client, _) = failing("1 POST Style/Header/Create reset-after").await;
    let folder: FolderId = sandbox.state().style_folders()[0].0.clone().into();
    let create = client.style().header_create(folder).fields(NEW.map(Into::into)).field(("season", "Fall 2026"));
    let error = create.verify().send().await.unwrap_err();
    assert!(error.is_interrupted(), "nothing tells which record it is: {error}");
}

#[tokio::test]
async fn what_cannot_be_read_back_is_refused_before_sending() {
    let (sandbox, client, style) = start().await;
    let error = client.style().header_get(&*style).verify().send().await.unwrap_err();
    assert!(error.is_refused_before_sending(), "{error}");
    assert_eq!(sandbox.requests_today(), 0);
}

#[tokio::test]
async fn a_read_that_fails_leaves_the_answer() {
    let (_sandbox, client, style) = failing("1 GET Style/Header/* 500").await;
    let update = client.style().header_update(&*style).field(("header_name", "Kept"));
    let verified = update.verify().send().await.unwrap();
    assert!(!verified.is_clean() && verified.response.is_some());
    assert!(verified.verification.unread[0].error.is_server_fault());
}
