//! One call: its attempts, the token, and what an answer's status means.

use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::ExposeSecret;

use crate::address::is_confidential;
use crate::auth::Tokens;
use crate::client::Core;
use crate::error::{Error, Kind};
use crate::json::{Decode, DriftReport, decode_answer};
use crate::judge::{check_message, facts_of, redirect, refusal, with_facts};
use crate::operation::{Envelope, Operation, PageEnd};
use crate::options::CallOptions;
use crate::outgoing::Outgoing;
use crate::request::{Parts, Request};
use crate::response::{Facts, Response};
use crate::transport::{TransportRequest, TransportResponse};

/// Looks at a good answer; a fault of it may lead to another attempt.
pub(crate) type Accept<'a> = &'a mut (dyn FnMut(&TransportResponse) -> Result<(), Error> + Send);

impl Core {
    /// Sends a request, with parameters of its page.
    pub(crate) async fn send_with<R: Request>(
        &self,
        request: &R,
        options: &CallOptions,
        paging: &[(&'static str, String)],
    ) -> Result<Response<R::Answer>, Error> {
        let operation = R::OPERATION;
        let mut parts = Parts::default();
        request.write(&mut parts);
        let call = self.outgoing(operation, parts, options, paging);
        let call = call.map_err(|error| error.with_operation(operation.id))?;
        let mut decoded = None;
        let mut accept = |response: &TransportResponse| {
            decoded = Some(self.decode::<R::Answer>(operation, response)?);
            Ok(())
        };
        let facts = self.exchange(&call, options, &mut accept).await?;
        let (value, drift) = decoded.ok_or_else(|| Error::new(Kind::Empty).with_operation(operation.id))?;
        Ok(Response { value, facts, drift })
    }

    /// Sends until an answer is accepted or there is no sense in trying again.
    pub(crate) async fn exchange(
        &self,
        call: &Outgoing,
        options: &CallOptions,
        accept: Accept<'_>,
    ) -> Result<Facts, Error> {
        let deadline = after(options.timeout.unwrap_or(self.inner.settings.timeout));
        let mut attempts = 0;
        let result = self.attempts(call, options, accept, deadline, &mut attempts).await;
        result.map_err(|error| error.with_operation(call.name.clone()).with_attempts(attempts))
    }

    async fn attempts(
        &self,
        call: &Outgoing,
        options: &CallOptions,
        accept: Accept<'_>,
        deadline: Instant,
        attempts: &mut u32,
    ) -> Result<Facts, Error> {
        let left = deadline.saturating_duration_since(Instant::now());
        let token = tokio::time::timeout(left, self.token_for(call)).await;
        let mut token = token.map_err(|_| Error::new(Kind::Timeout))??;
        let mut renewed = false;
        loop {
            let outcome = self.attempt(call, token.as_ref(), accept, deadline, attempts).await;
            let error = match outcome {
                Ok(facts) => return Ok(facts),
                Err(error) => error,
            };
            if error.is_unauthorized()
                && !renewed
                && !options.no_retry
                && let Some(used) = &token
            {
                renewed = true;
                if let Some(new) = self.inner.session.replace(used).await? {
                    token = Some(new);
                    continue;
                }
            }
            let wait = self.inner.settings.retry.wait(&error, call.effect, *attempts);
            match wait.filter(|wait| !options.no_retry && after(*wait) < deadline) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return Err(error),
            }
        }
    }

    /// The token, once it is known to be allowed to go there and to have a scope.
    async fn token_for(&self, call: &Outgoing) -> Result<Option<Tokens>, Error> {
        if call.token_header.is_none() {
            return Ok(None);
        }
        if !is_confidential(&call.url) {
            return Err(Error::refused("a token travels over https only, and this address is plain http"));
        }
        let token = self.inner.session.token().await?;
        call.check_scopes(self.inner.session.granted(&token))?;
        Ok(Some(token))
    }

    async fn attempt(
        &self,
        call: &Outgoing,
        token: Option<&Tokens>,
        accept: Accept<'_>,
        deadline: Instant,
        attempts: &mut u32,
    ) -> Result<Facts, Error> {
        let started = Instant::now();
        let left = deadline.saturating_duration_since(started);
        let request = TransportRequest {
            method: call.method.clone(),
            url: call.url.clone(),
            headers: with_token(call, token)?,
            body: call.body.clone(),
            timeout: Some(left),
        };
        *attempts += 1;
        self.inner.meter.count();
        let answer = tokio::time::timeout(left, self.inner.transport.send(request)).await;
        let result = match answer {
            Ok(Ok(response)) => self.judged(response, *attempts, accept),
            Ok(Err(error)) => Err(Error::transport(error)),
            Err(_) => Err(Error::new(Kind::Timeout)),
        };
        if result.as_ref().is_err_and(Error::is_connect) {
            self.inner.meter.uncount();
        }
        trace(call, &result, *attempts, started.elapsed());
        result
    }

    fn judged(&self, response: TransportResponse, attempts: u32, accept: Accept<'_>) -> Result<Facts, Error> {
        let facts = facts_of(&response, attempts);
        self.inner.meter.see(facts.limits);
        let judged = match response.status {
            200..=299 => accept(&response),
            300..=399 => Err(redirect(&response.headers)),
            _ => Err(refusal(&response)),
        };
        judged.map_err(|error| with_facts(error, &facts))?;
        Ok(facts)
    }

    fn decode<T: Decode>(
        &self,
        operation: &Operation,
        response: &TransportResponse,
    ) -> Result<(T, DriftReport), Error> {
        let settings = &self.inner.settings;
        let body: &[u8] = match operation.envelope {
            Envelope::None => b"null",
            _ => &response.body,
        };
        let total = operation.paging.is_none_or(|paging| paging.end == PageEnd::Total);
        let answer = decode_answer(body, operation.envelope, total, settings.samples);
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

fn with_token(call: &Outgoing, token: Option<&Tokens>) -> Result<HeaderMap, Error> {
    let mut headers = call.headers.clone();
    if let (Some(name), Some(token)) = (&call.token_header, token) {
        let text = format!("Bearer {}", token.access_token.expose_secret());
        let mut value = HeaderValue::from_str(&text)
            .map_err(|_| Error::config("the access token holds characters that no header may hold"))?;
        value.set_sensitive(true);
        headers.insert(HeaderName::clone(name), value);
    }
    Ok(headers)
}

/// A point in time; one that no clock reaches is a year away.
fn after(wait: Duration) -> Instant {
    let now = Instant::now();
    let year = Duration::from_secs(365 * 24 * 60 * 60);
    now.checked_add(wait).unwrap_or(now + year)
}

fn trace(call: &Outgoing, result: &Result<Facts, Error>, attempt: u32, took: Duration) {
    let status = match result {
        Ok(facts) => Some(facts.status),
        Err(error) => error.status(),
    };
    tracing::debug!(
        operation = %call.name,
        attempt,
        status = status.unwrap_or_default(),
        ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
        ok = result.is_ok(),
        "request sent"
    );
}
