//! From a request, which knows no address, to what is sent.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use serde_json::{Map, Value};
use url::Url;

use crate::client::Core;
use crate::error::{Error, Kind};
use crate::json::count_items;
use crate::operation::{Batch, Effect, Operation};
use crate::options::CallOptions;
use crate::request::{Body, Parts};
use crate::transport::TransportBody;

/// A call, ready but for the token.
pub(crate) struct Outgoing {
    /// The operation, for messages.
    pub(crate) name: Cow<'static, str>,
    pub(crate) effect: Effect,
    /// The token needs one of these.
    pub(crate) scopes: &'static [&'static str],
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: TransportBody,
    /// The header for the token; `None`: it must not go there.
    pub(crate) token_header: Option<HeaderName>,
}

impl Core {
    pub(crate) fn outgoing(
        &self,
        operation: &'static Operation,
        parts: Parts,
        options: &CallOptions,
        paging: &[(&'static str, String)],
    ) -> Result<Outgoing, Error> {
        let mut url = self.inner.address.of(operation, &parts.path)?;
        let company = parts.company.map(|name| (name, self.company()));
        append(&mut url, company);
        append(&mut url, parts.query.iter().map(|(name, value)| (*name, value.as_str())));
        append(&mut url, paging.iter().map(|(name, value)| (*name, value.as_str())));
        append(&mut url, pairs(&options.query));
        let body = body_of(parts.body, &options.members)?;
        check_batch(operation.batch, &body)?;
        Ok(Outgoing {
            name: operation.id.into(),
            effect: operation.effect,
            scopes: operation.scopes,
            method: method_of(operation.method)?,
            headers: headers_of(parts.headers.iter().chain(&options.headers), &body)?,
            url,
            body,
            token_header: Some(token_header(operation)?),
        })
    }
}

impl Outgoing {
    /// The token decides at run time what the compiler could not.
    pub(crate) fn check_scopes(&self, granted: &[String]) -> Result<(), Error> {
        let has = |scope: &&str| granted.iter().any(|have| have == scope);
        if self.scopes.is_empty() || self.scopes.iter().any(has) {
            return Ok(());
        }
        Err(Error::new(Kind::ScopeMissing { needs: self.scopes }))
    }
}

/// Appends parameters; without any, the address keeps no `?`.
pub(crate) fn append<'a>(url: &mut Url, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) {
    for (name, value) in pairs {
        url.query_pairs_mut().append_pair(name, value);
    }
}

pub(crate) fn pairs(pairs: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

pub(crate) fn headers_of<'a>(
    extra: impl IntoIterator<Item = &'a (String, String)>,
    body: &TransportBody,
) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    if let TransportBody::Bytes(_) = body {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    for (name, value) in extra {
        let refused = || Error::refused(format!("`{name}` or its value cannot be an HTTP header"));
        let key = name.parse::<HeaderName>().map_err(|_| refused())?;
        headers.insert(key, value.parse().map_err(|_| refused())?);
    }
    Ok(headers)
}

fn body_of(body: Option<Body>, members: &[(String, Value)]) -> Result<TransportBody, Error> {
    match body {
        Some(Body::Multipart(_)) if !members.is_empty() => {
            Err(Error::refused("an upload has no JSON body to put members in"))
        }
        Some(Body::Multipart(upload)) if upload.file_name.is_empty() => {
            Err(Error::refused("an upload needs a file name: the service refuses one without"))
        }
        Some(Body::Multipart(upload)) => Ok(TransportBody::Multipart(upload)),
        Some(Body::Json(json)) if members.is_empty() => Ok(TransportBody::Bytes(json.into())),
        Some(Body::Json(json)) => with_members(&json, members),
        None if members.is_empty() => Ok(TransportBody::Empty),
        None => with_members("{}", members),
    }
}

fn with_members(json: &str, members: &[(String, Value)]) -> Result<TransportBody, Error> {
    let object = serde_json::from_str::<Map<String, Value>>(json);
    let mut object = object.map_err(|_| Error::refused("the body is no object to put members in"))?;
    object.extend(members.iter().cloned());
    Ok(TransportBody::Bytes(Value::Object(object).to_string().into()))
}

/// More items than one request may carry are refused: the service would cut them, or nobody knows.
fn check_batch(batch: Option<Batch>, body: &TransportBody) -> Result<(), Error> {
    let (Some(Batch { max: Some(max), member, each, .. }), TransportBody::Bytes(bytes)) = (batch, body) else {
        return Ok(());
    };
    let items = items_in(bytes, member);
    if items <= max as usize {
        return Ok(());
    }
    let way_out = if each {
        "send them with `batch`, which splits them"
    } else {
        "they belong together, so that they cannot be split"
    };
    Err(Error::refused(format!("{items} items, where one request may carry {max}: {way_out}")))
}

fn items_in(bytes: &Bytes, member: Option<&str>) -> usize {
    count_items(bytes, member).unwrap_or(0)
}

fn method_of(method: &str) -> Result<Method, Error> {
    Method::from_bytes(method.as_bytes())
        .map_err(|error| Error::refused(format!("`{method}` is no HTTP method")).with_source(error))
}

fn token_header(operation: &Operation) -> Result<HeaderName, Error> {
    let name = operation.server.and_then(|server| server.token_header);
    match name {
        None => Ok(header::AUTHORIZATION),
        Some(name) => HeaderName::from_bytes(name.as_bytes())
            .map_err(|error| Error::refused(format!("`{name}` is no HTTP header")).with_source(error)),
    }
}
