//! Links followed: an operation called by what another one was given, and its records as they came.

use serde_json::Value;

use crate::client::Core;
use crate::error::Error;
use crate::json::BodyFault;
use crate::operation::{Content, Envelope, Link, Operation, Origin, PageCount, PageEnd, Paging};
use crate::options::CallOptions;
use crate::request::{Body, Parts};
use crate::transport::TransportResponse;

/// What a linked operation can be filled from.
pub(crate) struct Given<'a> {
    pub(crate) parts: &'a Parts,
    pub(crate) body: &'a Value,
    pub(crate) answer: Option<&'a Value>,
}

/// A linked operation, and what it is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Followed {
    pub(crate) operation: &'static Operation,
    path: Vec<String>,
    query: Vec<(&'static str, String)>,
}

/// Records that were read, as JSON, and what they cost.
#[derive(Debug, Default)]
pub(crate) struct Records {
    pub(crate) list: Vec<Value>,
    pub(crate) requests: u64,
}

impl Link {
    /// The linked operation with its parameters filled; `None` while one of them is not known.
    pub(crate) fn fill(&self, given: &Given<'_>) -> Option<Followed> {
        let path = self.path.iter().map(|origin| given.text(*origin)).collect::<Option<_>>()?;
        let query = self.query.iter().map(|(name, origin)| Some((*name, given.text(*origin)?)));
        Some(Followed { operation: (self.operation)(), path, query: query.collect::<Option<_>>()? })
    }
}

impl Given<'_> {
    fn text(&self, origin: Origin) -> Option<String> {
        let found = match origin {
            Origin::Path(place) => return self.parts.path.get(place).cloned(),
            Origin::Query(name) => {
                return self.parts.query.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
            }
            Origin::Body(way) => at(self.body, way),
            Origin::Answer(way) => at(self.answer?, way),
        };
        match found? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

/// The member at the end of a way such as `folder/id`.
pub(crate) fn at<'a>(value: &'a Value, way: &str) -> Option<&'a Value> {
    way.split('/').filter(|name| !name.is_empty()).try_fold(value, |value, name| value.get(name))
}

impl Followed {
    /// A list without parameters of its own, to be searched by its body.
    pub(crate) fn list(operation: &'static Operation) -> Followed {
        Followed { operation, path: Vec::new(), query: Vec::new() }
    }

    /// The last path parameter: the id of what it reads.
    pub(crate) fn id(&self) -> Option<&str> {
        self.path.last().map(String::as_str)
    }

    /// What tells it from everything else that is read.
    pub(crate) fn key(&self) -> String {
        format!("{} {:?} {:?}", self.operation.id, self.path, self.query)
    }

    /// Whether both ask for the same.
    pub(crate) fn is_same(&self, other: &Followed) -> bool {
        self.operation.id == other.operation.id && self.path == other.path && self.query == other.query
    }

    fn parts(&self, body: &Value) -> Parts {
        let json = (self.operation.body == Some(Content::Json)).then(|| Body::Json(body.to_string()));
        Parts { path: self.path.clone(), query: self.query.clone(), body: json, ..Parts::default() }
    }
}

impl Core {
    /// Reads what a link leads to: an entity as one record, a list page by page until `enough` says so. `body` is what
    /// a search is asked.
    pub(crate) async fn read_linked(
        &self,
        to: &Followed,
        body: &Value,
        options: &CallOptions,
        mut enough: impl FnMut(&[Value]) -> bool,
    ) -> Result<Records, Error> {
        let mut records = Records::default();
        let mut page = 0;
        loop {
            let asked = to.operation.paging.map(|paging| page_of(&paging, page)).unwrap_or_default();
            let (value, attempts) = self.read_json(to, body, options, &asked).await?;
            records.requests += u64::from(attempts);
            let total = value.get("total").and_then(Value::as_u64);
            let found = records_of(to.operation.envelope, value);
            let count = found.len();
            records.list.extend(found);
            page += 1;
            let Some(paging) = to.operation.paging else { return Ok(records) };
            let seen = records.list.len() as u64;
            let short = paging.end == PageEnd::ShortPage && count < paging.max as usize;
            if count == 0 || short || total.is_some_and(|total| seen >= total) || enough(&records.list) {
                return Ok(records);
            }
        }
    }

    async fn read_json(
        &self,
        to: &Followed,
        body: &Value,
        options: &CallOptions,
        paging: &[(&'static str, String)],
    ) -> Result<(Value, u32), Error> {
        let call = self.outgoing(to.operation, to.parts(body), options, paging);
        let call = call.map_err(|error| error.with_operation(to.operation.id))?;
        let mut value = Value::Null;
        let mut accept = |response: &TransportResponse| {
            value = json_of(&response.body)?;
            Ok(())
        };
        let facts = self.exchange(&call, options, &mut accept).await?;
        Ok((value, facts.attempts))
    }
}

fn page_of(paging: &Paging, page: u64) -> Vec<(&'static str, String)> {
    let step = match paging.count {
        PageCount::Pages => 1,
        PageCount::Records => u64::from(paging.max),
    };
    vec![(paging.size, paging.max.to_string()), (paging.number, (paging.first + page * step).to_string())]
}

fn records_of(envelope: Envelope, value: Value) -> Vec<Value> {
    let list = match (envelope, value) {
        (Envelope::Page, Value::Object(mut page)) => page.remove("result").unwrap_or_default(),
        (Envelope::Page | Envelope::List, list) => list,
        (_, entity) => return vec![entity],
    };
    match list {
        Value::Array(records) => records,
        _ => Vec::new(),
    }
}

fn json_of(body: &[u8]) -> Result<Value, Error> {
    serde_json::from_slice(body).map_err(|error| match error.is_eof() {
        true => Error::body(BodyFault::Cut(error), body),
        false => Error::body(BodyFault::NotJson(Some(error)), body),
    })
}
