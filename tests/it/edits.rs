//! Edits of the fixture `ui/fixture/shop.yaml`, and what each means for users of its crate.

use beproduct_spec::diff::{Class, Diff, diff};
use beproduct_spec::{Compiled, Source, compile_from};
use std::path::Path;

/// Seen from this package.
pub(crate) const SHOP: &str = "ui/fixture/shop.yaml";

/// A text of the fixture, and what is written in its place.
pub(crate) struct Edit {
    pub(crate) name: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) class: Class,
    /// All that is told of it.
    pub(crate) told: &'static [&'static str],
}

impl Edit {
    /// The fixture, edited.
    pub(crate) fn edited(&self, shop: &str) -> String {
        assert_eq!(shop.matches(self.from).count(), 1, "{}: not once in the fixture", self.name);
        shop.replace(self.from, self.to)
    }

    pub(crate) fn diff(&self, shop: &str) -> Diff {
        diff(&compiled(shop).api, &compiled(&self.edited(shop)).api)
    }
}

pub(crate) fn compiled(text: &str) -> Compiled {
    let source = Source::new("shop.yaml");
    compile_from(&source, &|_: &Path| Ok(text.to_owned())).unwrap_or_else(|report| panic!("{report}"))
}

const CANCEL: &str = "  /orders/{orderId}:
    delete:
      operationId: order_cancel
      tags: [Order]
      summary: Cancels an order.
      security: [{oauth2: [orders.write]}]
      x-effect: delete
      x-envelope: none
      x-evidence: {confidence: live-tested, sources: [shop]}
      parameters:
        - {name: orderId, in: path, required: true, schema: {$ref: '#/components/schemas/OrderId'}}
      responses:
        '204': {description: Cancelled.}
";

const COUNT: &str = "        '200': {description: Booked.}
  /stock/{sku}:
    get:
      operationId: stock_count
      tags: [Stock]
      summary: Counts the pieces of an article.
      x-effect: update
      x-envelope: none
      x-evidence: {confidence: live-tested, sources: [shop]}
      parameters:
        - {name: sku, in: path, required: true, schema: {type: string}}
      responses:
        '200': {description: Counted.}
";

pub(crate) const EDITS: &[Edit] = &[
    Edit {
        name: "operation_removed",
        from: CANCEL,
        to: "",
        class: Class::Breaking,
        told: &[
            "breaking permission `Order::Delete` removed: `access!` does not know it",
            "breaking operation `order_cancel` removed: no `client.order().cancel()`",
        ],
    },
    Edit {
        name: "member_removed",
        from: "        total: {type: number, format: decimal, description: In euros.}\n",
        to: "",
        class: Class::Breaking,
        told: &["breaking member `Order.total` removed: no `total`"],
    },
    Edit {
        name: "member_retyped",
        from: "pieces: {type: integer,",
        to: "pieces: {type: number,",
        class: Class::Breaking,
        told: &["breaking member `StockChange.pieces` changed: `i64` became `f64`"],
    },
    Edit {
        name: "parameter_required",
        from: "{name: state, in: query, schema",
        to: "{name: state, in: query, required: true, schema",
        class: Class::Breaking,
        told: &["breaking parameter `order_list.state` changed: `Option<OrderState>` became `OrderState`"],
    },
    Edit {
        name: "scope_lost",
        from: "[{oauth2: [orders.read]}, {oauth2: [orders.write]}]",
        to: "[{oauth2: [orders.read]}]",
        class: Class::Breaking,
        told: &["breaking operation `order_list` changed: no longer allowed by the scope `orders.write`"],
    },
    Edit {
        name: "not_paged",
        from: "      x-paging: {size: size, number: page, count: pages, first: 0, max: 50, end: total}\n",
        to: "",
        class: Class::Breaking,
        told: &[
            "additive parameter `order_list.size` added: `size` sets it",
            "additive parameter `order_list.page` added: `page` sets it",
            "none operation `order_list` changed: the client fills in other parameters",
            "breaking operation `order_list` changed: cannot be read as a list: no `stream`, `pages`",
        ],
    },
    Edit {
        name: "batch_not_split",
        from: "split: each",
        to: "split: never",
        class: Class::Breaking,
        told: &["breaking operation `stock_change` changed: cannot be split: no `batch`"],
    },
    Edit {
        name: "variant_renamed",
        from: "enum: [open, sent, returned]",
        to: "enum: [open, shipped, returned]",
        class: Class::Breaking,
        told: &[
            "breaking variant `OrderState.Sent` removed: was `sent`",
            "additive variant `OrderState.Shipped` added: `shipped`",
        ],
    },
    Edit {
        name: "member_added",
        from: "        total: {type: number",
        to: "        paid: {type: boolean}\n        total: {type: number",
        class: Class::Additive,
        told: &["additive member `Order.paid` added: `paid: Option<bool>`"],
    },
    Edit {
        name: "variant_added",
        from: "enum: [open, sent, returned]",
        to: "enum: [open, sent, returned, lost]",
        class: Class::Additive,
        told: &["additive variant `OrderState.Lost` added: `lost`"],
    },
    Edit {
        name: "operation_added",
        from: "        '200': {description: Booked.}\n",
        to: COUNT,
        class: Class::Additive,
        told: &["additive operation `stock_count` added: `client.stock().count()`"],
    },
    Edit {
        name: "parameter_added",
        from: "        - {name: size, in: query",
        to: "        - {name: customer, in: query, schema: {type: string}}\n        - {name: size, in: query",
        class: Class::Additive,
        told: &["additive parameter `order_list.customer` added: `customer` sets it"],
    },
    Edit {
        name: "path_moved",
        from: "  /orders:\n",
        to: "  /v2/orders:\n",
        class: Class::None,
        told: &["none operation `order_list` changed: sends `GET /v2/orders`, not `GET /orders`"],
    },
    Edit {
        name: "documentation",
        from: "summary: Lists orders.",
        to: "summary: Lists all orders.",
        class: Class::None,
        told: &["none operation `order_list` changed: documentation"],
    },
];
