//! The way out: calls that the spec does not know.

use bytes::Bytes;
use http::{HeaderValue, Method, header};
use serde_json::Value;

use crate::client::Core;
use crate::error::Error;
use crate::json::{DriftReport, Told, decode_answer};
use crate::operation::{Effect, Envelope};
use crate::options::CallOptions;
use crate::outgoing::{Outgoing, append, headers_of, pairs};
use crate::response::Response;
use crate::transport::{TransportBody, TransportResponse};

/// A call by method and path. It goes through sign-in, counting and retries like any other.
#[must_use = "a call does nothing until it is sent"]
pub struct RawCall<'c> {
    core: &'c Core,
    method: Method,
    path: String,
    effect: Effect,
    body: TransportBody,
    content_type: &'static str,
    options: CallOptions,
}

impl Core {
    /// A call that the spec does not know. A path is below the company's address; a full address of another host
    /// is called without the token.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawCall<'_> {
        RawCall::new(self, method, path.into())
    }
}

impl<'c> RawCall<'c> {
    pub(crate) fn new(core: &'c Core, method: Method, path: String) -> Self {
        RawCall {
            core,
            method,
            path,
            effect: Effect::Action,
            body: TransportBody::Empty,
            content_type: "application/json",
            options: CallOptions::default(),
        }
    }

    /// Says what the call does. The method proves nothing in this API, so that a call is taken for a write, and
    /// repeated only when it surely did nothing, unless it is said to read.
    pub fn effect(mut self, effect: Effect) -> Self {
        self.effect = effect;
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.query(name, value);
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.header(name, value);
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: impl Into<Value>) -> Self {
        self.body = TransportBody::Bytes(body.into().to_string().into());
        self.content_type = "application/json";
        self
    }

    /// Sets a body of plain text.
    pub fn text(mut self, body: impl Into<String>) -> Self {
        self.body = TransportBody::Bytes(body.into().into());
        self.content_type = "text/plain; charset=utf-8";
        self
    }

    /// Sets a file as body.
    pub fn upload(mut self, upload: crate::upload::Upload) -> Self {
        self.body = TransportBody::Multipart(upload);
        self
    }

    /// Time for the call, all its attempts included.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.options.timeout(timeout);
        self
    }

    /// Sends once, whatever happens.
    pub fn no_retry(mut self) -> Self {
        self.options.no_retry();
        self
    }

    /// Sends the call and reads the answer as JSON; an empty one is null.
    ///
    /// # Errors
    ///
    /// As for every call; also when the answer is not JSON.
    pub async fn send(self) -> Result<Response<Value>, Error> {
        let mut value = Value::Null;
        let accept = |response: &TransportResponse| {
            if !response.body.is_empty() {
                let answer = decode_answer::<Value>(&response.body, Envelope::Entity, Told::default());
                value = answer.map_err(|fault| Error::body(fault, &response.body))?.0;
            }
            Ok(())
        };
        let response = self.exchange(accept).await?;
        Ok(response.map(|()| value))
    }

    /// Sends the call and takes the answer as it comes.
    ///
    /// # Errors
    ///
    /// As for every call.
    pub async fn bytes(self) -> Result<Response<Bytes>, Error> {
        let response = self.exchange(|_: &TransportResponse| Ok(())).await?;
        let bytes = response.bytes().clone();
        Ok(response.map(|()| bytes))
    }

    async fn exchange(
        self,
        mut accept: impl FnMut(&TransportResponse) -> Result<(), Error> + Send,
    ) -> Result<Response<()>, Error> {
        let name = format!("{} {}", self.method, self.path.split(['?', '#']).next().unwrap_or_default());
        let (core, options) = (self.core, self.options.clone());
        let call = self.outgoing(&name).map_err(|error| error.with_operation(name.clone()))?;
        let facts = core.exchange(&call, &options, &mut accept).await?;
        Ok(Response { value: (), facts, drift: DriftReport::default() })
    }

    fn outgoing(self, name: &str) -> Result<Outgoing, Error> {
        let (mut url, ours) = self.core.inner.address.of_raw(&self.path)?;
        append(&mut url, pairs(&self.options.query));
        let mut headers = headers_of(&[], &self.body)?;
        if let TransportBody::Bytes(_) = self.body {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        }
        headers.extend(headers_of(&self.options.headers, &TransportBody::Empty)?);
        Ok(Outgoing {
            name: name.to_owned().into(),
            effect: self.effect,
            scopes: &[],
            method: self.method,
            url,
            headers,
            body: self.body,
            token_header: ours.then_some(header::AUTHORIZATION),
        })
    }
}
