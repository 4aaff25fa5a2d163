//! Writes that are accepted and do something else.

use super::{style, with, without};
use beproduct_generated::Method;
use beproduct_generated::models::{ColorChipUpdate, GridRowUpdate, RowsTouched, SizeUpdate};
use beproduct_sandbox::Trap;
use serde_json::json;

#[tokio::test]
pub(super) async fn choice_blank_is_seen_in_the_answer_alone() {
    let (sandbox, client) = with(Trap::ChoiceBlank).await;
    let id = style(&sandbox);
    let update = client.style().header_update(&*id).field(("season", "Winter 1999"));
    let answer = update.clone().send().await.unwrap();
    assert!(answer.drift().is_empty());
    assert_eq!(answer.value().fields().text("season"), Some(""), "what was sent is not what is stored");
    let read = client.style().header_get(&*id).send().await.unwrap().into_value();
    assert_eq!(read.fields().text("season"), Some(""));

    let (sandbox, client) = without(Trap::ChoiceBlank).await;
    let update = client.style().header_update(style(&sandbox)).field(("season", "Winter 1999"));
    let refused = update.send().await.unwrap_err();
    assert!(refused.is_bad_request() && refused.to_string().contains("[season]"), "{refused}");
}

#[tokio::test]
pub(super) async fn fields_discarded_cannot_be_written_with_the_emitted_type() {
    let (sandbox, client) = with(Trap::FieldsDiscarded).await;
    let table = client.data_table().list().first().await.unwrap().unwrap().id;
    let rows = || sandbox.state().rows(table.as_str());
    let before = rows().len();
    let row = GridRowUpdate::new().row_field(("port_code", "typed"));
    client.data_table().update(table.clone()).item(row).send().await.unwrap();
    assert!(rows().last().unwrap().to_string().contains("\"typed\""));

    // A raw call says what it likes, and the answer does not tell that it was thrown away.
    let raw = client.raw(Method::POST, format!("DataTable/{table}/Update"));
    let field = |id, value| json!([{"id": id, "value": value}]);
    let raw = raw.json(json!([{"fields": field("port_name", "raw"), "rowFields": field("port_code", "X")}]));
    assert_eq!(raw.send().await.unwrap().status(), 200);
    assert_eq!(rows().len(), before + 2);
    assert!(!rows().last().unwrap().to_string().contains("\"raw\""));
}

#[tokio::test]
pub(super) async fn sizes_replaced_shows_in_the_answer() {
    for ((sandbox, client), left) in [(with(Trap::SizesReplaced).await, 1), (without(Trap::SizesReplaced).await, 6)] {
        let update = client.style().header_update(style(&sandbox)).size(SizeUpdate::new("XXL"));
        let answer = update.send().await.unwrap().into_value();
        assert_eq!(answer.size_range.unwrap().len(), left);
    }
}

#[tokio::test]
pub(super) async fn palette_replaced_is_kept_by_one_parameter() {
    let (sandbox, client) = with(Trap::PaletteReplaced).await;
    let id = sandbox.state().headers("Color")[0].clone();
    let before = client.color().header_get(&*id).send().await.unwrap().into_value();
    let count = before.header_data.colors.unwrap().colors.len();
    let chip = || ColorChipUpdate::new().color_number("X").hex("112233");
    let update = || client.color().header_update(&*id).color(chip());

    let merged = update().replace_colors(false).send().await.unwrap().into_value();
    assert_eq!(merged.header_data.colors.unwrap().colors.len(), count + 1);
    let replaced = update().send().await.unwrap().into_value();
    assert_eq!(replaced.header_data.colors.unwrap().colors.len(), 1, "the default, and the answer shows it");
}

#[tokio::test]
pub(super) async fn message_error_is_an_error() {
    let (sandbox, client) = with(Trap::MessageError).await;
    let error = client.style().header_delete(style(&sandbox)).send().await.unwrap_err();
    assert!(error.is_message() && !error.is_server_fault());
    assert_eq!((error.status(), error.attempts()), (Some(200), 1));
    assert_eq!(error.server_text(), Some("The action could not be completed."));
    assert!(error.to_string().contains("nothing may have been stored"), "{error}");
    assert_eq!(sandbox.state().count("style"), 12);
}

#[tokio::test]
pub(super) async fn table_counts_are_read_as_counts() {
    let (_sandbox, client) = with(Trap::TableCounts).await;
    let table = client.data_table().list().first().await.unwrap().unwrap().id;
    let row = GridRowUpdate::new().row_field(("port_code", "X"));
    let answer = client.data_table().update(table).item(row).send().await.unwrap();
    assert!(answer.drift().is_empty(), "both forms are in the spec");
    let value = answer.into_value();
    assert!(matches!(value.added, Some(RowsTouched::Count(1))), "{:?}", value.added);
    assert!(matches!(value.updated, Some(RowsTouched::Count(0))), "{:?}", value.updated);
}
