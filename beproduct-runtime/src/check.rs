//! Requests checked against the schema of their folder, page or table, before they are sent.

use std::sync::Arc;
use std::time::Instant;

use serde_json::{Value, json};

use crate::client::Core;
use crate::error::{Error, Kind};
use crate::fields::{FieldError, FieldSchema};
use crate::follow::{Followed, Given};
use crate::operation::{Effect, Operation, Relation};
use crate::options::CallOptions;
use crate::request::{Body, Parts};

impl Core {
    /// Refuses what the schema refuses, if the client checks and the request says by itself which schema it is.
    pub(crate) async fn check(
        &self,
        operation: &'static Operation,
        parts: &Parts,
        options: &CallOptions,
    ) -> Result<(), Error> {
        let relation = match operation.effect {
            Effect::Read => Relation::SearchSchema,
            Effect::Create | Effect::Update => Relation::Schema,
            Effect::Delete | Effect::Action => return Ok(()),
        };
        let (Some(link), Some(Body::Json(text))) = (operation.link(relation), &parts.body) else { return Ok(()) };
        let body: Value = serde_json::from_str(text).unwrap_or_default();
        if relation == Relation::SearchSchema && filters(&body).is_empty() {
            return Ok(());
        }
        let Some(to) = link.fill(&Given { parts, body: &body, answer: None }) else { return Ok(()) };
        let Some(schema) = self.schema(&to, options).await? else { return Ok(()) };
        let faults = match relation {
            Relation::SearchSchema => schema.check_filters(filters(&body)),
            _ => check_body(operation, &body, &schema),
        };
        match faults.is_empty() {
            true => Ok(()),
            false => Err(Error::new(Kind::Fields(faults)).with_operation(operation.id)),
        }
    }

    /// From the cache, or read: one request a schema and lifetime. Callers wait for the one that reads.
    async fn schema(&self, to: &Followed, options: &CallOptions) -> Result<Option<Arc<FieldSchema>>, Error> {
        let mut known = self.inner.schemas.lock().await;
        let Some(lifetime) = self.inner.settings.check else { return Ok(None) };
        let key = to.key();
        if let Some((read, schema)) = known.get(&key)
            && read.elapsed() < lifetime
        {
            return Ok(schema.clone());
        }
        let records = self.read_linked(to, &json!({}), &options.for_reading(), |_| false).await?;
        let definitions: Vec<Value> = records.list.into_iter().flat_map(listed).collect();
        let schema = FieldSchema::of(&definitions).map(Arc::new);
        known.insert(key, (Instant::now(), schema.clone()));
        Ok(schema)
    }
}

/// The elements of a list that came as one value.
fn listed(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        other => vec![other],
    }
}

fn filters(body: &Value) -> &[Value] {
    body.get("filters").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The fields of the body: itself, members of it, or of its rows. Those of records within have other schemas.
fn check_body(operation: &Operation, body: &Value, schema: &FieldSchema) -> Vec<FieldError> {
    match body {
        Value::Array(items) if is_fields(body) => schema.check_fields(&items.iter().collect::<Vec<_>>(), false),
        Value::Array(rows) => rows.iter().filter(|row| !deletes(operation, row)).fold(Vec::new(), |mut faults, row| {
            let key = operation.batch.and_then(|batch| batch.key);
            let is_new = key.is_some_and(|key| row.get(key).is_none_or(Value::is_null));
            faults.extend(schema.check_fields(&fields_of(row), is_new));
            faults
        }),
        record => schema.check_fields(&fields_of(record), operation.effect == Effect::Create),
    }
}

fn deletes(operation: &Operation, row: &Value) -> bool {
    let mut flags = operation.stored_as.iter().filter(|(_, way)| way.is_empty());
    flags.any(|(flag, _)| row.get(flag) == Some(&Value::Bool(true)))
}

fn fields_of(record: &Value) -> Vec<&Value> {
    let members = record.as_object().into_iter().flat_map(serde_json::Map::values);
    members.filter(|member| is_fields(member)).filter_map(Value::as_array).flatten().collect()
}

/// `[{id, value}]`.
fn is_fields(list: &Value) -> bool {
    let is_field = |item: &Value| {
        item.as_object()
            .is_some_and(|item| item.contains_key("id") && item.keys().all(|name| name == "id" || name == "value"))
    };
    list.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(is_field))
}
