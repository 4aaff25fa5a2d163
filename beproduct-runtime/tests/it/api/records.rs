//! What is sent and received.

use std::collections::BTreeMap;

use beproduct_runtime::__private as rt;

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
            rt::Member::required("id"),
            rt::Member::nullable("name"),
            rt::Member::nullable("state"),
            rt::Member::nullable("price"),
            rt::Member::optional("weight"),
            rt::Member::nullable("createdAt"),
            rt::Member::required("fields"),
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
        writer.members(
            Self::SHAPE,
            &[&self.id, &self.name, &self.state, &self.price, &self.weight, &self.created_at, &self.fields],
        );
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
        members: &[rt::Member::required("id"), rt::Member::required("type"), rt::Member::nullable("value")],
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
        writer.members(Self::SHAPE, &[&self.id, &self.ty, &self.value]);
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
        &rt::Shape { name: "Image", open: false, members: &[rt::Member::required("preview")] };

    fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
        if index == 0 {
            reader.read(&mut self.preview);
        }
    }

    fn encode_members(&self, writer: &mut rt::Writer) {
        writer.members(Self::SHAPE, &[&self.preview]);
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
        members: &[rt::Member::required("id"), rt::Member::nullable("name")],
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
        writer.members(Self::SHAPE, &[&self.id, &self.name]);
        writer.rest(&self.extra);
    }
}
