//! What every request is to the runtime: a plain value that can write its parts.

use crate::json::{Decode, Encode, Writer};
use crate::operation::{ChangeMarks, Operation};
use crate::page::Page;
use std::fmt;

/// A request: a value that can be made, read and tested without a network.
pub trait Request: Send + Sync {
    /// What it calls.
    const OPERATION: &'static Operation;

    /// What its answer decodes to, envelope removed: an entity, [`Page`], `Vec`, [`Message`](crate::Message) or `()`.
    type Answer: Decode + Send + 'static;

    /// Writes path parameters (in the order of the path), query and body.
    fn write(&self, parts: &mut Parts);
}

/// A request that reads a list page by page.
pub trait ListRequest: Request<Answer = Page<Self::Item>> + Clone + 'static {
    /// What the list holds.
    type Item: Decode + Send + 'static;
}

/// A list that takes conditions.
pub trait SearchRequest: ListRequest {
    /// A condition: `{field, operator, value}`.
    type Filter: Decode;

    /// Adds a condition, which has to hold with all others.
    fn add_filter(&mut self, filter: Self::Filter);

    /// The text of a member of a record, by its wire name: one of those that a search looks at.
    fn text_of(item: &Self::Item, member: &str) -> Option<String>;
}

/// A list whose records can be looked up, many in one request.
pub trait LookupRequest: SearchRequest {}

/// A list whose changes can be asked for.
pub trait ChangesRequest: SearchRequest {
    /// What tells of them.
    const CHANGES: &'static ChangeMarks;

    /// Lists deleted records, too.
    fn show_deleted(&mut self);
}

/// A request whose body is, or holds, an array of items.
pub trait BatchRequest: Request {
    /// What the array holds.
    type Item: Encode + Decode + Clone + Send + Sync + 'static;

    /// The array, to be filled chunk by chunk.
    fn items_mut(&mut self) -> &mut Vec<Self::Item>;
}

/// Marks a batch whose items stand alone (`split: each`): it may be sent in several requests.
pub trait SplitRequest: BatchRequest + Clone + 'static {}

/// The parts of a request, before an address and a token are put to them.
#[derive(Debug, Default, PartialEq)]
pub struct Parts {
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Body>,
    pub(crate) company: Option<&'static str>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Body {
    Json(String),
    Multipart(crate::upload::Upload),
}

/// A value that travels in a path or a query.
pub trait Param {
    /// Its text, or nothing when it is left out.
    fn text(&self) -> Option<String>;
}

impl Parts {
    /// What a request writes.
    pub fn of(request: &impl Request) -> Parts {
        let mut parts = Parts::default();
        request.write(&mut parts);
        parts
    }

    /// Shows a request by what it would send.
    pub fn debug(&self, operation: &Operation, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(operation.id);
        shown.field("path", &self.path).field("query", &self.query).field("headers", &self.headers);
        match &self.body {
            None => {}
            Some(Body::Json(text)) => drop(shown.field("body", &format_args!("{text}"))),
            Some(Body::Multipart(upload)) => drop(shown.field("body", upload)),
        }
        shown.finish()
    }

    /// Appends a path parameter.
    pub fn path(&mut self, value: &dyn Param) {
        self.path.push(value.text().unwrap_or_default());
    }

    /// Appends a query parameter, unless its value is absent.
    pub fn query(&mut self, name: &'static str, value: &dyn Param) {
        if let Some(text) = value.text() {
            self.query.push((name, text));
        }
    }

    /// Adds a header, unless its value is absent.
    pub fn header(&mut self, name: &'static str, value: &dyn Param) {
        if let Some(text) = value.text() {
            self.headers.push((name.to_owned(), text));
        }
    }

    /// Appends a query parameter that the client fills with its company.
    pub fn company(&mut self, name: &'static str) {
        self.company = Some(name);
    }

    /// Sets a JSON body.
    pub fn json(&mut self, body: &dyn Encode) {
        let mut writer = Writer::new();
        body.encode(&mut writer);
        self.body = Some(Body::Json(writer.finish()));
    }

    /// Sets a multipart body.
    pub fn multipart(&mut self, upload: &crate::upload::Upload) {
        self.body = Some(Body::Multipart(upload.clone()));
    }
}

/// The operation of a request, for links.
pub fn operation<R: Request>() -> &'static Operation {
    R::OPERATION
}

/// Shows an emitted request by what it would send.
pub fn debug_request<R: Request>(request: &R, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    Parts::of(request).debug(R::OPERATION, f)
}

/// `Debug` of an emitted request: what it would send.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug_request(self, f)
            }
        }
    };
}
