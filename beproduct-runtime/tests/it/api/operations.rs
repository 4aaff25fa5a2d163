//! The calls.

use std::collections::BTreeMap;

use beproduct_runtime::__private as rt;

use super::{Shoe, ShoeChange, ShoeId};

pub const SCOPES: &[&str] = &["shoes", "shoes.admin"];

pub const PAGING: rt::Paging = rt::Paging {
    key: Some("id"),
    size: "pageSize",
    number: "pageNumber",
    count: rt::PageCount::Pages,
    first: 0,
    max: 3,
    end: rt::PageEnd::Total,
};

const BASE: rt::Operation = rt::Operation {
    tag: "Shoe",
    method: "GET",
    scopes: SCOPES,
    envelope: rt::Envelope::Entity,
    ..rt::Operation::PLAIN
};

/// A request of a struct, an operation and how it writes itself.
macro_rules! request {
    ($name:ident { $($field:ident: $ty:ty),* } -> $answer:ty, $operation:expr, |$this:ident, $parts:ident| $write:block) => {
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct $name { $(pub $field: $ty),* }

        impl rt::Request for $name {
            const OPERATION: &'static rt::Operation = &$operation;
            type Answer = $answer;

            fn write(&self, $parts: &mut rt::Parts) {
                let $this = self;
                $write
            }
        }
    };
}

request!(ShoeGet { id: ShoeId } -> Shoe, rt::Operation {
    id: "shoe_get",
    path: &["Shoe/Header/", ""],
    ..BASE
}, |this, parts| { parts.path(&this.id); });

request!(ShoeList { folder: Option<ShoeId>, deleted: Option<bool> } -> rt::Page<Shoe>, rt::Operation {
    id: "shoe_list",
    method: "POST",
    path: &["Shoe/Headers"],
    envelope: rt::Envelope::Page,
    paging: Some(PAGING),
    ..BASE
}, |this, parts| {
    parts.query("folderId", &this.folder);
    parts.query("showDeleted", &this.deleted);
});

impl rt::ListRequest for ShoeList {
    type Item = Shoe;
}

request!(ShoeSearch { filters: Vec<rt::Value>, deleted: Option<bool> } -> rt::Page<Shoe>, rt::Operation {
    id: "shoe_search",
    method: "POST",
    path: &["Shoe/Search"],
    envelope: rt::Envelope::Page,
    lookup: Some(rt::Lookup { by: &[("Id", "id"), ("number", "name")], join: "|" }),
    paging: Some(PAGING),
    body: Some(rt::Content::Json),
    ..BASE
}, |this, parts| {
    parts.query("showDeleted", &this.deleted);
    parts.json(&this.filters);
});

impl rt::ListRequest for ShoeSearch {
    type Item = Shoe;
}

impl rt::SearchRequest for ShoeSearch {
    type Filter = rt::Value;

    fn add_filter(&mut self, filter: rt::Value) {
        self.filters.push(filter);
    }

    fn text_of(item: &Shoe, member: &str) -> Option<String> {
        match member {
            "id" => rt::Param::text(&item.id),
            "name" => rt::Param::text(&item.name),
            "state" => item.state.as_ref().map(rt::Choice::as_str).map(str::to_owned),
            "createdAt" => rt::Param::text(&item.created_at),
            _ => None,
        }
    }
}

impl rt::LookupRequest for ShoeSearch {}

impl rt::ChangesRequest for ShoeSearch {
    const CHANGES: &'static rt::ChangeMarks =
        &rt::ChangeMarks { since: "ModifiedAt", at: "createdAt", deleted: "state" };

    fn show_deleted(&mut self) {
        self.deleted = Some(true);
    }
}

request!(ShoeFlat {} -> rt::Page<Shoe>, rt::Operation {
    id: "shoe_flat",
    path: &["Shoe/Flat"],
    envelope: rt::Envelope::List,
    paging: Some(rt::Paging {
        size: "take",
        number: "skip",
        count: rt::PageCount::Records,
        end: rt::PageEnd::ShortPage,
        ..PAGING
    }),
    ..BASE
}, |_this, _parts| {});

impl rt::ListRequest for ShoeFlat {
    type Item = Shoe;
}

request!(ShoeAll {} -> Vec<Shoe>, rt::Operation {
    id: "shoe_all",
    path: &["Shoe/All"],
    envelope: rt::Envelope::List,
    ..BASE
}, |_this, _parts| {});

request!(ShoeCreate { shoe: ShoeChange } -> Shoe, rt::Operation {
    id: "shoe_create",
    method: "POST",
    path: &["Shoe/Create"],
    effect: rt::Effect::Create,
    body: Some(rt::Content::Json),
    ..BASE
}, |this, parts| { parts.json(&this.shoe); });

request!(ShoeReset { id: ShoeId } -> rt::Message, rt::Operation {
    id: "shoe_reset",
    path: &["Shoe/Header/", "/Reset"],
    effect: rt::Effect::Action,
    envelope: rt::Envelope::Message,
    ..BASE
}, |this, parts| { parts.path(&this.id); });

request!(ShoeDelete { id: ShoeId } -> (), rt::Operation {
    id: "shoe_delete",
    path: &["Shoe/Header/Delete/", ""],
    effect: rt::Effect::Delete,
    envelope: rt::Envelope::None,
    scopes: &["shoes.admin"],
    ..BASE
}, |this, parts| { parts.path(&this.id); });

request!(ShoeUpdateAll { rows: Vec<ShoeChange> } -> rt::Message, rt::Operation {
    id: "shoe_update_all",
    method: "POST",
    path: &["Shoe/UpdateAll"],
    effect: rt::Effect::Update,
    envelope: rt::Envelope::Message,
    batch: Some(rt::Batch { member: None, max: Some(2), key: Some("id"), client_key: false, each: true }),
    body: Some(rt::Content::Json),
    ..BASE
}, |this, parts| { parts.json(&this.rows); });

impl rt::BatchRequest for ShoeUpdateAll {
    type Item = ShoeChange;

    fn items_mut(&mut self) -> &mut Vec<ShoeChange> {
        &mut self.rows
    }
}

impl rt::SplitRequest for ShoeUpdateAll {}

request!(ShoeInsert { rows: Vec<ShoeChange> } -> rt::Message, rt::Operation {
    id: "shoe_insert",
    method: "POST",
    path: &["Shoe/Insert"],
    effect: rt::Effect::Update,
    envelope: rt::Envelope::Message,
    batch: Some(rt::Batch { member: None, max: Some(2), key: Some("id"), client_key: true, each: true }),
    body: Some(rt::Content::Json),
    ..BASE
}, |this, parts| { parts.json(&this.rows); });

impl rt::BatchRequest for ShoeInsert {
    type Item = ShoeChange;

    fn items_mut(&mut self) -> &mut Vec<ShoeChange> {
        &mut self.rows
    }
}

impl rt::SplitRequest for ShoeInsert {}

request!(ShoeHundred { rows: Vec<ShoeChange> } -> rt::Message, rt::Operation {
    id: "shoe_hundred",
    method: "POST",
    path: &["Shoe/Hundred"],
    effect: rt::Effect::Update,
    envelope: rt::Envelope::Message,
    batch: Some(rt::Batch { member: None, max: Some(100), key: Some("id"), client_key: true, each: true }),
    body: Some(rt::Content::Json),
    ..BASE
}, |this, parts| { parts.json(&this.rows); });

impl rt::BatchRequest for ShoeHundred {
    type Item = ShoeChange;

    fn items_mut(&mut self) -> &mut Vec<ShoeChange> {
        &mut self.rows
    }
}

impl rt::SplitRequest for ShoeHundred {}

/// A body whose array belongs together.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Sizes(pub Vec<String>);

impl rt::Encode for Sizes {
    fn encode(&self, writer: &mut rt::Writer) {
        let map = BTreeMap::from([("sizes".to_owned(), self.0.clone())]);
        map.encode(writer);
    }
}

request!(ShoeSizes { sizes: Sizes } -> rt::Message, rt::Operation {
    id: "shoe_sizes",
    method: "POST",
    path: &["Shoe/Sizes"],
    effect: rt::Effect::Update,
    envelope: rt::Envelope::Message,
    batch: Some(rt::Batch { member: Some("sizes"), max: Some(2), key: None, client_key: false, each: false }),
    body: Some(rt::Content::Json),
    ..BASE
}, |this, parts| { parts.json(&this.sizes); });

request!(ShoeNumber {} -> rt::Value, rt::Operation {
    id: "shoe_number",
    path: &["autonumber"],
    effect: rt::Effect::Action,
    server: Some(rt::Server { url: "https://automation.shoes.test/api", token_header: Some("X-Authorization") }),
    ..BASE
}, |_this, parts| { parts.company("company"); });

#[derive(Clone, Debug, PartialEq)]
pub struct ShoeUpload {
    pub id: ShoeId,
    pub file: rt::Upload,
}

impl rt::Request for ShoeUpload {
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "shoe_upload",
        method: "POST",
        path: &["Shoe/Upload/", ""],
        effect: rt::Effect::Update,
        body: Some(rt::Content::Multipart),
        ..BASE
    };
    type Answer = rt::Value;

    fn write(&self, parts: &mut rt::Parts) {
        parts.path(&self.id);
        parts.multipart(&self.file);
    }
}
