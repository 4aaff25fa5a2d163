//! `beproduct spec docs`: what the pages say, and that they say it again.

use crate::edits::{SHOP, compiled};
use beproduct_spec::pages::pages;

#[test]
fn a_page_tells_what_a_call_needs_and_costs() {
    let api = compiled(&std::fs::read_to_string(SHOP).unwrap()).api;
    let pages = pages(&api);
    let names: Vec<&str> = pages.iter().map(|page| page.name.as_str()).collect();
    assert_eq!(names, ["index.md", "order.md", "stock.md"]);
    assert!(pages[0].text.contains("| [Order](order.md) | 2 | What customers ordered. |"), "{}", pages[0].text);
    let order = &pages[1].text;
    for told in [
        "## `order_list`\n\nLists orders.\n\n`GET /orders`\n",
        "| effect | `Read`: changes nothing |",
        "| permission | `Order::Read` |",
        "| scopes | any of `orders.read`, `orders.write` |",
        "| parameters | `state` (optional) |",
        "| caps | 50 records a page, counted in pages from 0, ends by a total |",
        "| cost | Costs one request for every 50 records. |",
        "| evidence | Seen working against the live service: `shop` |",
        "## `order_cancel`",
    ] {
        assert!(order.contains(told), "no {told}\n{order}");
    }
    assert!(pages[2].text.contains("| caps | 20 items a request, may be split |"), "{}", pages[2].text);
}

#[test]
fn every_operation_has_a_section_each_time() {
    let api = crate::roundtrip::real_api();
    let pages = pages(&api);
    assert_eq!(pages, beproduct_spec::pages::pages(&crate::roundtrip::real_api()));
    assert_eq!(pages.len(), api.tags.len() + 1);
    for (tag, page) in api.tags.iter().zip(&pages[1..]) {
        for operation in api.operations_of(tag) {
            assert!(page.text.contains(&format!("\n## `{}`\n", operation.id)), "{}", operation.id);
        }
        for quirk in api.operations_of(tag).flat_map(|operation| &operation.quirks) {
            assert!(page.text.contains(&format!("- {}\n", beproduct_spec::words::escape(quirk.trim()))), "{quirk}");
        }
    }
}
