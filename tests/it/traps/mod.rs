//! The documented traps of the service, and what the emitted client makes of each.
//!
//! A name that says `cannot know` or `alone` is of a trap that does not look wrong in its answer: the test shows where it
//! comes to light.

mod failures;
mod lists;
mod reads;
mod table;
mod writes;

use crate::support::{sandbox_with, small};
use beproduct_generated::{Client, Error};
use beproduct_sandbox::{Options, Sandbox, Trap};

macro_rules! covered {
    ($($trap:ident: $($test:ident)::+,)*) => {
        [$((Trap::$trap, stringify!($($test)::+), $($test)::+ as fn())),*]
    };
}

/// The test of each trap. Without one, a new trap does not compile here.
const COVERED: [(Trap, &str, fn()); Trap::ALL.len()] = covered! {
    ChoiceBlank: writes::choice_blank_is_seen_in_the_answer_alone,
    FilterDropped: lists::filter_dropped_brings_all_and_the_client_cannot_know,
    FieldsDiscarded: writes::fields_discarded_cannot_be_written_with_the_emitted_type,
    SizesReplaced: writes::sizes_replaced_shows_in_the_answer,
    PaletteReplaced: writes::palette_replaced_is_kept_by_one_parameter,
    ReadCreates: reads::read_creates_and_the_client_cannot_know,
    Delete500: failures::delete_500_is_an_error_and_not_repeated,
    Attachment500: failures::attachment_500_is_an_error_and_not_repeated,
    Sets500: failures::sets_500_is_an_error_and_stores_nothing,
    Sku500: failures::sku_500_is_an_error_until_there_is_a_swatch,
    FlatBom500: failures::flat_bom_500_is_an_error_and_not_an_empty_list,
    Variations500: failures::variations_500_leaves_the_routes_of_variations,
    TruncatedPage: lists::truncated_page_is_read_again,
    MessageError: writes::message_error_is_an_error,
    NoRateHeaders: reads::no_rate_headers_are_unknown_limits,
    NoTotal: lists::no_total_is_an_error_and_not_an_empty_list,
    NullResult: lists::null_result_is_an_empty_list,
    YearOne: reads::year_one_is_never,
    UploadFails: reads::upload_fails_is_told_by_its_status,
    FolderModified: lists::folder_modified_finds_too_much_and_the_client_cannot_know,
    PascalSuppliers: reads::pascal_suppliers_are_read_without_a_loss,
    TableCounts: writes::table_counts_are_read_as_counts,
    UnstableIds: lists::unstable_ids_are_known_by_name_alone,
    ContainsCase: lists::contains_case_finds_nothing_and_the_client_cannot_know,
};

#[test]
fn every_trap_has_a_test_of_its_name() {
    for (trap, (covered, test, _)) in Trap::ALL.into_iter().zip(COVERED) {
        assert_eq!(trap, covered, "in the order of the list");
        let name = trap.to_string().replace('-', "_");
        assert!(test.rsplit("::").next().unwrap().trim().starts_with(&name), "`{test}` is not named for `{trap}`");
    }
}

/// A sandbox with the usual traps and one more.
async fn with(trap: Trap) -> (Sandbox, Client) {
    sandbox_with(Options { traps: Trap::usual().into_iter().chain([trap]).collect(), ..small() }).await
}

/// The same without the trap, to see that it makes the difference.
async fn without(trap: Trap) -> (Sandbox, Client) {
    sandbox_with(Options { traps: Trap::usual().into_iter().filter(|known| *known != trap).collect(), ..small() }).await
}

fn style(sandbox: &Sandbox) -> String {
    sandbox.state().styles()[0].clone()
}

/// The style page of a type.
fn page(sandbox: &Sandbox, kind: &str) -> String {
    let pages = sandbox.state().pages("Style");
    pages.into_iter().find(|page| page.2 == kind).unwrap().0
}

/// A 500 with the service's words, after one request, that says what may have happened.
fn assert_failed_once(error: &Error) {
    assert!(error.is_server_fault(), "{error}");
    assert_eq!((error.status(), error.attempts()), (Some(500), 1), "{error}");
    assert!(error.server_text().unwrap().contains("Exception"), "{error}");
    assert!(error.to_string().contains("a write may have been carried out all the same"), "{error}");
}
