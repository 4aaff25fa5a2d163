//! The small API: records, requests and a client, as the macro would emit them.

#![expect(unreachable_pub, reason = "emitted code is public")]

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use beproduct_runtime::__private as rt;
use beproduct_runtime::{Access, Answer, Canned, Credentials, Response};

pub mod kinds {
    pub enum ShoeId {}

    impl beproduct_runtime::__private::IdKind for ShoeId {
        const NAME: &'static str = "ShoeId";
    }
}

pub type ShoeId = rt::Id<kinds::ShoeId>;

#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Shoe {
    pub id: ShoeId,
    pub name: Option<String>,
    pub state: Option<State>,
    pub price: Option<rt::Decimal>,
    pub weight: Option<rt::DecimalText>,
    pub created_at: Option<rt::DateTime>,
    pub fields: Vec<Field>,
}

impl rt::Record for Shoe {
    const SHAPE: &'static rt::Shape = &rt::Shape {
        name: "Shoe",
        open: false,
        members: &[
            rt::Member { name: "id", required: true },
            rt::Member { name: "name", required: false },
            rt::Member { name: "state", required: false },
            rt::Member { name: "price", required: false },
            rt::Member { name: "weight", required: false },
            rt::Member { name: "createdAt", required: false },
            rt::Member { name: "fields", required: true },
        ],
    };

    fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
        match index {
            0 => reader.read(&mut self.id),
            1 => reader.read(&mut self.name),
            2 => reader.read(&mut self.state),
            3 => reader.read(&mut self.price),
            4 => reader.read(&mut self.weight),
            5 => reader.read(&mut self.created_at),
            6 => reader.read(&mut self.fields),
            _ => {}
        }
    }

    fn encode_members(&self, writer: &mut rt::Writer) {
        writer.member("id", &self.id);
        writer.nullable("name", &self.name);
        writer.member("state", &self.state);
        writer.member("price", &self.price);
        writer.member("weight", &self.weight);
        writer.member("createdAt", &self.created_at);
        writer.member("fields", &self.fields);
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    Draft,
    OnSale,
    Unknown(String),
}

impl rt::Choice for State {
    const TEXTS: &'static [&'static str] = &["Draft", "On sale"];

    fn from_index(index: usize) -> Self {
        match index {
            0 => State::Draft,
            _ => State::OnSale,
        }
    }

    fn unknown(text: String) -> Self {
        State::Unknown(text)
    }

    fn as_str(&self) -> &str {
        match self {
            State::Draft => "Draft",
            State::OnSale => "On sale",
            State::Unknown(text) => text,
        }
    }
}

impl rt::Decode for State {
    fn decode(reader: &mut rt::Reader<'_>) -> Option<Self> {
        reader.choice()
    }
}

impl rt::Encode for State {
    fn encode(&self, writer: &mut rt::Writer) {
        writer.text(rt::Choice::as_str(self));
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Field {
    pub id: String,
    pub ty: String,
    pub value: Option<FieldValue>,
    pub rest: rt::Rest,
}

impl rt::Record for Field {
    const SHAPE: &'static rt::Shape = &rt::Shape {
        name: "Field",
        open: true,
        members: &[
            rt::Member { name: "id", required: true },
            rt::Member { name: "type", required: true },
            rt::Member { name: "value", required: false },
        ],
    };

    fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
        match index {
            0 => reader.read(&mut self.id),
            1 => reader.read(&mut self.ty),
            2 => reader.read_typed(
                &mut self.value,
                "type",
                &[("Text", 0), ("Number", 1), ("Image", 2), ("Tags", 3), ("Decimal", 5)],
            ),
            _ => {}
        }
    }

    fn decode_rest(&mut self, name: &str, reader: &mut rt::Reader<'_>) {
        reader.keep(name, &mut self.rest);
    }

    fn encode_members(&self, writer: &mut rt::Writer) {
        writer.member("id", &self.id);
        writer.member("type", &self.ty);
        writer.member("value", &self.value);
        writer.rest(&self.rest);
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FieldValue {
    Text(String),
    Number(i64),
    Image(Image),
    Tags(Vec<String>),
    Images(Vec<Image>),
    Decimal(rt::Decimal),
    Unknown(rt::Value),
}

impl Default for FieldValue {
    fn default() -> Self {
        FieldValue::Unknown(rt::Value::Null)
    }
}

impl rt::Union for FieldValue {
    const ALTERNATIVES: &'static [rt::Alternative] = &[
        rt::Alternative::Text,
        rt::Alternative::Number,
        rt::Alternative::Object(<Image as rt::Record>::SHAPE),
        rt::Alternative::Array(&rt::Alternative::Text),
        rt::Alternative::Array(&rt::Alternative::Object(<Image as rt::Record>::SHAPE)),
        rt::Alternative::Number,
    ];

    fn decode_alternative(index: usize, reader: &mut rt::Reader<'_>) -> Option<Self> {
        match index {
            0 => rt::Decode::decode(reader).map(FieldValue::Text),
            1 => rt::Decode::decode(reader).map(FieldValue::Number),
            2 => rt::Decode::decode(reader).map(FieldValue::Image),
            3 => rt::Decode::decode(reader).map(FieldValue::Tags),
            4 => rt::Decode::decode(reader).map(FieldValue::Images),
            5 => rt::Decode::decode(reader).map(FieldValue::Decimal),
            _ => None,
        }
    }

    fn unknown(value: rt::Value) -> Self {
        FieldValue::Unknown(value)
    }
}

impl rt::Encode for FieldValue {
    fn encode(&self, writer: &mut rt::Writer) {
        match self {
            FieldValue::Text(value) => value.encode(writer),
            FieldValue::Number(value) => value.encode(writer),
            FieldValue::Image(value) => value.encode(writer),
            FieldValue::Tags(value) => value.encode(writer),
            FieldValue::Images(value) => value.encode(writer),
            FieldValue::Decimal(value) => value.encode(writer),
            FieldValue::Unknown(value) => value.encode(writer),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Image {
    pub preview: String,
}

impl rt::Record for Image {
    const SHAPE: &'static rt::Shape =
        &rt::Shape { name: "Image", open: false, members: &[rt::Member { name: "preview", required: true }] };

    fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
        if index == 0 {
            reader.read(&mut self.preview);
        }
    }

    fn encode_members(&self, writer: &mut rt::Writer) {
        writer.member("preview", &self.preview);
    }
}

/// What a change of a shoe sends: absent, null and value told apart.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ShoeChange {
    pub id: ShoeId,
    pub name: rt::Patch<String>,
    pub extra: BTreeMap<String, i64>,
}

impl rt::Record for ShoeChange {
    const SHAPE: &'static rt::Shape = &rt::Shape {
        name: "ShoeChange",
        open: true,
        members: &[rt::Member { name: "id", required: true }, rt::Member { name: "name", required: false }],
    };

    fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
        match index {
            0 => reader.read(&mut self.id),
            1 => reader.read(&mut self.name),
            _ => {}
        }
    }

    fn decode_rest(&mut self, name: &str, reader: &mut rt::Reader<'_>) {
        reader.keep(name, &mut self.extra);
    }

    fn encode_members(&self, writer: &mut rt::Writer) {
        writer.member("id", &self.id);
        writer.member("name", &self.name);
        writer.rest(&self.extra);
    }
}

macro_rules! record_json {
    ($($ty:ty),*) => {$(
        impl rt::Decode for $ty {
            fn decode(reader: &mut rt::Reader<'_>) -> Option<Self> {
                reader.record()
            }
        }

        impl rt::Encode for $ty {
            fn encode(&self, writer: &mut rt::Writer) {
                writer.record(self);
            }
        }
    )*};
}

record_json!(Shoe, Field, Image, ShoeChange);

pub const SCOPES: &[&str] = &["shoes", "shoes.admin"];

pub const PAGING: rt::Paging = rt::Paging {
    size: "pageSize",
    number: "pageNumber",
    count: rt::PageCount::Pages,
    first: 0,
    max: 3,
    end: rt::PageEnd::Total,
};

const BASE: rt::Operation = rt::Operation {
    id: "",
    tag: "Shoe",
    method: "GET",
    path: &[],
    server: None,
    effect: rt::Effect::Read,
    scopes: SCOPES,
    envelope: rt::Envelope::Entity,
    paging: None,
    batch: None,
    links: &[],
    echo: None,
    body: None,
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
    batch: Some(rt::Batch { member: None, max: Some(2), key: Some("id"), each: true }),
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
    batch: Some(rt::Batch { member: Some("sizes"), max: Some(2), key: None, each: false }),
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

pub static API: rt::Api = rt::Api {
    title: "Shoes",
    version: "1",
    server: "https://shoes.test/api/{company}",
    issuer: "https://id.shoes.test/ids",
    authorize_url: "https://id.shoes.test/ids/connect/authorize",
    token_url: "https://id.shoes.test/ids/connect/token",
    userinfo_url: None,
    end_session_url: None,
    scopes: SCOPES,
    editions: &[],
};

pub struct Client<A = rt::Dynamic> {
    pub core: rt::Core,
    access: PhantomData<fn() -> A>,
}

impl Client {
    pub fn builder(company: impl Into<String>) -> rt::Builder<Self> {
        rt::Builder::new(company)
    }
}

impl<A: Access> rt::ClientType for Client<A> {
    const API: &'static rt::Api = &API;
    type Access = A;
    type With<B: Access> = Client<B>;

    fn from_core(core: rt::Core) -> Self {
        Client { core, access: PhantomData }
    }
}

impl<A: Access> fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.core).finish()
    }
}

/// A client over canned answers.
pub async fn client(canned: &Canned) -> rt::Core {
    let builder = Client::builder("acme").transport(canned.clone());
    let client = builder.credentials(Credentials::access_token("t0ken")).connect().await;
    client.expect("a client").core
}

/// Sends a request to a single canned answer.
pub async fn answer<R: rt::Request>(request: R, answer: impl Into<Answer>) -> Result<Response<R::Answer>, rt::Error> {
    let canned = Canned::new();
    canned.push(answer);
    client(&canned).await.send(&request, &rt::CallOptions::default()).await
}
