//! Reads back, in as few requests as there are ways to.

use std::ops::Range;

use bytes::Bytes;
use serde_json::{Value, json};

use super::compare::{Compared, Forms, compare, holds, member};
use super::report::{Difference, Loss, Unread, Verification};
use crate::client::Core;
use crate::error::Error;
use crate::follow::{Followed, Given};
use crate::operation::{Effect, Envelope, Link, Operation, Relation};
use crate::options::CallOptions;
use crate::request::{Body, Parts};

/// Compares what was sent with what is stored.
pub(crate) struct Verifier {
    core: Core,
    operation: &'static Operation,
    link: &'static Link,
    options: CallOptions,
    waiting: Vec<Sent>,
    verification: Verification,
}

/// A request that was sent, and its answer if there is one.
pub(crate) struct Exchange {
    /// The records in it, by their place in the whole.
    pub(crate) records: Range<u64>,
    pub(crate) parts: Parts,
    pub(crate) answer: Option<Bytes>,
}

/// A request whose records wait to be read.
struct Sent {
    records: Range<u64>,
    body: Value,
    to: Followed,
}

/// A list that reads many records by their ids.
struct Many {
    list: &'static Operation,
    /// Member with the id.
    key: &'static str,
    /// The same, as a condition names it.
    field: &'static str,
    join: &'static str,
    /// How many at once.
    cap: usize,
}

/// A record that was sent.
struct Item<'a> {
    record: u64,
    sent: &'a Value,
}

impl Verifier {
    /// For an operation that the spec says how to read back.
    pub(crate) fn of(core: &Core, operation: &'static Operation, options: &CallOptions) -> Result<Verifier, Error> {
        let link = operation.link(Relation::ReadBack).ok_or_else(|| {
            let text = "the spec does not say how to read back what this writes: send it without `verify`";
            Error::refused(text).with_operation(operation.id)
        })?;
        let (core, options, verification) = (core.clone(), options.for_reading(), Verification::default());
        Ok(Verifier { core, operation, link, options, waiting: Vec::new(), verification })
    }

    /// Whether what a request writes can be found without its answer, and is known by its id.
    pub(crate) fn knows(&self, parts: &Parts) -> bool {
        let body = body_of(parts);
        let filled = self.link.fill(&Given { parts, body: &body, answer: None }).is_some();
        let is_list = matches!((self.link.operation)().envelope, Envelope::Page | Envelope::List);
        let items = body.as_array().map_or(std::slice::from_ref(&body), Vec::as_slice);
        filled && (!is_list || items.iter().all(|item| self.forms().key(item).is_some()))
    }

    /// Takes a request, and reads when there are enough.
    pub(crate) async fn add(&mut self, exchange: Exchange) {
        let Exchange { records, parts, answer } = exchange;
        let body = body_of(&parts);
        let answer = answer.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let given = Given { parts: &parts, body: &body, answer: answer.as_ref() };
        let Some(to) = self.link.fill(&given) else {
            let error = Error::refused("nothing says which record it is").with_operation(self.operation.id);
            self.verification.unread.push(Unread { records, error });
            return;
        };
        self.waiting.push(Sent { records, body, to });
        self.read(false).await;
    }

    /// Reads what is left, and tells what all of it came to.
    pub(crate) async fn finish(mut self) -> Verification {
        self.read(true).await;
        self.verification.differences.sort_by_key(|difference| difference.record);
        self.verification
    }

    /// Reads what is full, or all.
    async fn read(&mut self, all: bool) {
        let target = (self.link.operation)();
        if self.operation.effect == Effect::Delete {
            for sent in std::mem::take(&mut self.waiting) {
                self.read_deleted(&sent).await;
            }
        } else if matches!(target.envelope, Envelope::Page | Envelope::List) {
            // A list is read once for all that was written to it.
            while all && !self.waiting.is_empty() {
                self.read_list().await;
            }
        } else if let Some(many) = self.many() {
            while self.waiting.len() >= many.cap || (all && !self.waiting.is_empty()) {
                let chunk = self.waiting.drain(..many.cap.min(self.waiting.len())).collect();
                self.read_many(chunk, &many).await;
            }
        } else {
            for sent in std::mem::take(&mut self.waiting) {
                self.read_one(&sent).await;
            }
        }
    }

    fn many(&self) -> Option<Many> {
        let list = (self.operation.link(Relation::ReadMany)?.operation)();
        let (lookup, paging) = (list.lookup?, list.paging?);
        let key = paging.key?;
        Some(Many { list, key, field: lookup.filter(key)?, join: lookup.join, cap: paging.max as usize })
    }

    async fn read_many(&mut self, chunk: Vec<Sent>, many: &Many) {
        let ids: Vec<&str> = chunk.iter().filter_map(|sent| sent.to.id()).collect();
        if ids.len() < 2 {
            for sent in &chunk {
                self.read_one(sent).await;
            }
            return;
        }
        let search = json!({"filters": [{"field": many.field, "operator": "Eq", "value": ids.join(many.join)}]});
        let found = |records: &[Value], id: &str| records.iter().position(|record| is_id(record, many.key, id));
        // A service that drops the filter answers everything: then it is read until all are found.
        let enough = |records: &[Value]| ids.iter().all(|id| found(records, id).is_some());
        let (core, to) = (self.core.clone(), Followed::list(many.list));
        match core.read_linked(&to, &search, &self.options, enough).await {
            Ok(records) => {
                self.verification.requests += records.requests;
                for sent in &chunk {
                    let record = sent.to.id().and_then(|id| found(&records.list, id));
                    self.compare_one(sent, record.and_then(|at| records.list.get(at)));
                }
            }
            Err(error) => {
                let records = span(&chunk);
                self.unread(records, error);
            }
        }
    }

    async fn read_one(&mut self, sent: &Sent) {
        match self.core.read_linked(&sent.to, &json!({}), &self.options, |_| true).await {
            Ok(records) => {
                self.verification.requests += records.requests;
                self.compare_one(sent, records.list.first());
            }
            Err(error) if error.is_not_found() => {
                self.verification.requests += u64::from(error.attempts());
                self.compare_one(sent, None);
            }
            Err(error) => self.unread(sent.records.clone(), error),
        }
    }

    /// One list for all requests that lead to it.
    async fn read_list(&mut self) {
        let Some(to) = self.waiting.first().map(|sent| sent.to.clone()) else { return };
        let (sent, left) = std::mem::take(&mut self.waiting).into_iter().partition(|sent| sent.to.is_same(&to));
        self.waiting = left;
        let sent: Vec<Sent> = sent;
        let forms = self.forms();
        let items: Vec<Item<'_>> = sent.iter().flat_map(Sent::items).collect();
        let keys: Option<Vec<&str>> = items.iter().map(|item| forms.key(item.sent)).collect();
        let stored = forms.stored_key();
        let is_there = |records: &[Value], key: &str| records.iter().any(|record| is_id(record, stored, key));
        let enough =
            |records: &[Value]| keys.as_ref().is_some_and(|keys| keys.iter().all(|key| is_there(records, key)));
        match self.core.read_linked(&to, &json!({}), &self.options, enough).await {
            Ok(records) => {
                self.verification.requests += records.requests;
                self.compare_items(&items, &records.list);
            }
            Err(error) => self.unread(span(&sent), error),
        }
    }

    /// What was deleted is not there: the record itself, or what the body names of it.
    async fn read_deleted(&mut self, sent: &Sent) {
        let read = self.core.read_linked(&sent.to, &json!({}), &self.options, |_| false).await;
        let requests = read.as_ref().map_or_else(|error| u64::from(error.attempts()), |records| records.requests);
        self.verification.requests += requests;
        match read {
            Ok(records) => {
                let mut named = Vec::new();
                texts(&sent.body, &mut named);
                let left: Vec<Value> = match named.is_empty() {
                    true => vec![Value::Null],
                    false => named.into_iter().filter(|text| records.list.iter().any(|one| holds(text, one))).collect(),
                };
                self.verification.records += 1;
                for text in left {
                    let path = text.as_str().unwrap_or_default().to_owned();
                    self.differ(sent.records.start, sent.to.id(), path, &text, None, Loss::NotDeleted);
                }
            }
            Err(error) if error.is_not_found() => self.verification.records += 1,
            Err(error) => self.unread(sent.records.clone(), error),
        }
    }

    fn compare_one(&mut self, sent: &Sent, stored: Option<&Value>) {
        self.verification.records += sent.records.end - sent.records.start;
        let (record, id) = (sent.records.start, sent.to.id());
        match stored {
            Some(stored) => self.note(record, id, compare(&sent.body, stored, self.forms())),
            None => self.differ(record, id, String::new(), &sent.body, None, Loss::Dropped),
        }
    }

    /// Each item with the record of its key; one without a key with the first that has all it says.
    fn compare_items(&mut self, items: &[Item<'_>], stored: &[Value]) {
        let forms = self.forms();
        let (key, mut left): (_, Vec<&Value>) = (forms.stored_key(), stored.iter().collect());
        self.verification.records += items.len() as u64;
        for Item { record, sent } in items {
            let id = forms.key(sent);
            let alike = |stored: &&Value| compare(sent, stored, forms).found.is_empty();
            let found = match id {
                Some(id) => left.iter().position(|stored| is_id(stored, key, id)),
                None => left.iter().position(alike),
            };
            match found.map(|at| left.swap_remove(at)) {
                Some(_) if forms.deletes(sent) => {
                    self.differ(*record, id, String::new(), sent, None, Loss::NotDeleted);
                }
                Some(stored) => self.note(*record, id, compare(sent, stored, forms)),
                None if forms.deletes(sent) => {}
                None => self.differ(*record, id, String::new(), sent, None, Loss::Dropped),
            }
        }
    }

    fn note(&mut self, record: u64, id: Option<&str>, compared: Compared) {
        self.verification.unseen.extend(compared.unseen);
        for found in compared.found {
            self.differ(record, id, found.path, &found.sent, found.stored.as_ref(), found.loss);
        }
    }

    fn differ(
        &mut self,
        record: u64,
        id: Option<&str>,
        path: String,
        sent: &Value,
        stored: Option<&Value>,
        loss: Loss,
    ) {
        let (id, sent, stored) = (id.map(str::to_owned), sent.clone(), stored.cloned());
        self.verification.differences.push(Difference { record, id, path, sent, stored, loss });
    }

    fn unread(&mut self, records: Range<u64>, error: Error) {
        self.verification.requests += u64::from(error.attempts());
        self.verification.unread.push(Unread { records, error });
    }

    fn forms(&self) -> Forms {
        Forms::of(self.operation)
    }
}

impl Sent {
    /// The records in the body: its elements, if it is a list.
    fn items(&self) -> impl Iterator<Item = Item<'_>> {
        let items = match &self.body {
            Value::Array(items) => items.as_slice(),
            body => std::slice::from_ref(body),
        };
        self.records.clone().zip(items).map(|(record, sent)| Item { record, sent })
    }
}

fn body_of(parts: &Parts) -> Value {
    match &parts.body {
        Some(Body::Json(text)) => serde_json::from_str(text).unwrap_or_default(),
        _ => Value::Null,
    }
}

fn is_id(record: &Value, key: &str, id: &str) -> bool {
    member(record, key).and_then(Value::as_str).is_some_and(|known| known.eq_ignore_ascii_case(id))
}

fn span(sent: &[Sent]) -> Range<u64> {
    let start = sent.iter().map(|sent| sent.records.start).min().unwrap_or_default();
    start..sent.iter().map(|sent| sent.records.end).max().unwrap_or_default()
}

/// All texts of a body.
fn texts(body: &Value, found: &mut Vec<Value>) {
    match body {
        Value::String(_) => found.push(body.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => members.values().for_each(|item| texts(item, found)),
        _ => {}
    }
}
