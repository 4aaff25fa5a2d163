//! What `beproduct spec diff` says of edits. `checks/public-api.sh` holds the same edits against the emitted crates.

use crate::edits::{EDITS, SHOP, compiled};
use beproduct_spec::diff::{Class, Diff, diff, parse_version};

fn shop() -> String {
    std::fs::read_to_string(SHOP).unwrap()
}

fn told(diff: &Diff) -> Vec<String> {
    diff.changes.iter().map(|change| format!("{} {change}", change.class.name())).collect()
}

#[test]
fn each_edit_is_told_and_classed() {
    let shop = shop();
    let wrong: Vec<String> = EDITS
        .iter()
        .map(|edit| (edit, edit.diff(&shop)))
        .filter(|(edit, diff)| told(diff) != edit.told || diff.worst() != Some(edit.class))
        .map(|(edit, diff)| format!("{}:\n{}", edit.name, told(&diff).join("\n")))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_spec_differs_from_itself_by_nothing() {
    let api = crate::roundtrip::real_api();
    assert_eq!(diff(&api, &api), Diff::default());
}

/// Taken back, what was added is removed: each change of one direction has one in the other.
#[test]
fn an_edit_taken_back_is_told_too() {
    let shop = shop();
    for edit in EDITS {
        let back = diff(&compiled(&edit.edited(&shop)).api, &compiled(&shop).api);
        assert_eq!(back.changes.len(), edit.told.len(), "{}: {back}", edit.name);
    }
}

/// One more scope that will do changes the bound of a method, which tools see, and no code that compiles: whoever holds
/// one of the scopes before holds one of those after.
#[test]
fn one_more_scope_that_will_do_breaks_nothing() {
    let shop = shop();
    let more = shop.replacen(
        "security: [{oauth2: [orders.write]}]",
        "security: [{oauth2: [orders.write]}, {oauth2: [shop]}]",
        1,
    );
    assert_ne!(more, shop);
    let diff = diff(&compiled(&shop).api, &compiled(&more).api);
    assert_eq!(told(&diff), ["additive operation `order_cancel` changed: allowed by the scope `shop`, too"]);
}

/// `access!` takes more words, which stand in no list of public items.
#[test]
fn a_scope_more_is_a_word_more() {
    let shop = shop();
    let more = shop.replacen("scopes: {shop:", "scopes: {audit: Reads the books., shop:", 1);
    let diff = diff(&compiled(&shop).api, &compiled(&more).api);
    assert_eq!(told(&diff), ["additive scope `audit` added: `access!` takes it"]);
}

#[test]
fn the_worst_change_asks_for_the_version() {
    let shop = shop();
    let asked = |class: Class, last: &str| {
        let edit = EDITS.iter().find(|edit| edit.class == class).unwrap();
        edit.diff(&shop).next_version(&parse_version(last).unwrap()).to_string()
    };
    let table = [
        ("0.0.3", ["0.0.4", "0.0.4", "0.0.4"]),
        ("0.1.3", ["0.2.0", "0.1.4", "0.1.4"]),
        ("1.2.3", ["2.0.0", "1.3.0", "1.2.4"]),
        ("2.0.0-rc.1", ["3.0.0", "2.1.0", "2.0.1"]),
    ];
    for (last, [breaking, additive, none]) in table {
        assert_eq!(asked(Class::Breaking, last), breaking);
        assert_eq!(asked(Class::Additive, last), additive);
        assert_eq!(asked(Class::None, last), none);
    }
    let same = Diff::default();
    assert_eq!(same.next_version(&parse_version("0.1.3").unwrap()).to_string(), "0.1.3");
}

#[test]
fn the_json_has_what_the_words_have() {
    let edit = EDITS.iter().find(|edit| edit.name == "member_removed").unwrap();
    let json = edit.diff(&shop()).to_json();
    assert_eq!(
        json,
        serde_json::json!({
            "worst": "breaking",
            "changes": [{
                "class": "breaking", "verb": "removed", "subject": "member", "name": "Order.total",
                "meaning": "no `total`",
            }],
        })
    );
}
