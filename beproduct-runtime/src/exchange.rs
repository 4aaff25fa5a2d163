//! One call: from a request to the value of its answer.

use crate::attempt::{Accept, Attempts};
use crate::client::Core;
use crate::error::{Error, Kind};
use crate::json::{Decode, DriftReport, Told, decode_answer};
use crate::judge::{check_message, with_facts};
use crate::operation::{Envelope, Operation, PageEnd};
use crate::options::CallOptions;
use crate::outgoing::Outgoing;
use crate::request::{Parts, Request};
use crate::response::{Facts, Response};
use crate::transport::TransportResponse;

impl Core {
    /// Sends a request, with parameters of its page.
    pub(crate) async fn send_with<R: Request>(
        &self,
        request: &R,
        options: &CallOptions,
        paging: &[(&'static str, String)],
    ) -> Result<Response<R::Answer>, Error> {
        let operation = R::OPERATION;
        self.check_request(request, options).await?;
        let call = self.call_of(request, options, paging)?;
        let mut decoded = None;
        let mut accept = |response: &TransportResponse| {
            decoded = Some(self.decode::<R::Answer>(operation, &response.body)?);
            Ok(())
        };
        let facts = self.exchange(&call, options, &mut accept).await?;
        let (value, drift) = decoded.ok_or_else(|| Error::new(Kind::Empty).with_operation(operation.id))?;
        Ok(Response { value, facts, drift })
    }

    /// Sends a request and brings back its answer as it came: a body takes a quarter of the room of its records.
    pub(crate) async fn fetch<R: Request>(
        &self,
        request: &R,
        options: &CallOptions,
        paging: &[(&'static str, String)],
    ) -> Result<Facts, Error> {
        self.check_request(request, options).await?;
        let call = self.call_of(request, options, paging)?;
        self.exchange(&call, options, &mut |_| Ok(())).await
    }

    /// Decodes an answer that was fetched.
    pub(crate) fn open<R: Request>(&self, facts: Facts) -> Result<Response<R::Answer>, Error> {
        let operation = R::OPERATION;
        match self.decode(operation, &facts.body) {
            Ok((value, drift)) => Ok(Response { value, facts, drift }),
            Err(error) => Err(with_facts(error, &facts).with_operation(operation.id).with_attempts(facts.attempts)),
        }
    }

    async fn check_request<R: Request>(&self, request: &R, options: &CallOptions) -> Result<(), Error> {
        match self.inner.settings.check {
            Some(_) => self.check(R::OPERATION, &Parts::of(request), options).await,
            None => Ok(()),
        }
    }

    fn call_of<R: Request>(
        &self,
        request: &R,
        options: &CallOptions,
        paging: &[(&'static str, String)],
    ) -> Result<Outgoing, Error> {
        let call = self.outgoing(R::OPERATION, Parts::of(request), options, paging);
        call.map_err(|error| error.with_operation(R::OPERATION.id))
    }

    /// Sends until an answer is accepted or there is no sense in trying again.
    pub(crate) async fn exchange(
        &self,
        call: &Outgoing,
        options: &CallOptions,
        accept: Accept<'_>,
    ) -> Result<Facts, Error> {
        let mut attempts = Attempts::new(self, call, options);
        let result = attempts.run(accept).await;
        result.map_err(|error| error.with_operation(call.name.clone()).with_attempts(attempts.made()))
    }

    fn decode<T: Decode>(&self, operation: &Operation, body: &[u8]) -> Result<(T, DriftReport), Error> {
        let settings = &self.inner.settings;
        let body = match operation.envelope {
            Envelope::None => b"null",
            _ => body,
        };
        let told = Told {
            samples: settings.samples,
            ignores_drift: settings.ignores_drift && !settings.strict,
            total: operation.paging.is_none_or(|paging| paging.end == PageEnd::Total),
            key: operation.paging.and_then(|paging| paging.key),
        };
        let answer = decode_answer(body, operation.envelope, told);
        let (value, drift) = answer.map_err(|fault| Error::body(fault, body))?;
        if operation.envelope == Envelope::Message {
            check_message(body)?;
        }
        self.inner.drift.add(operation.id, &drift);
        match drift.notes.first() {
            Some(note) if settings.strict => {
                Err(Error::new(Kind::Drift(note.path.clone())).with_text(&note.to_string()))
            }
            _ => Ok((value, drift)),
        }
    }
}
