//! The attempts at a call: the quota, the token, the way there and back, and whether to try again.

use std::sync::Arc;
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName};
use secrecy::ExposeSecret;
use tokio::time::{Instant, timeout_at};
use tracing::{Instrument, Span, field};
use url::Url;

use crate::address::is_confidential;
use crate::auth::Bearer;
use crate::client::{Core, Inner};
use crate::error::{Error, Kind};
use crate::judge::{facts_of, redirect, refusal, spent_window, with_facts};
use crate::options::CallOptions;
use crate::outgoing::Outgoing;
use crate::quota::{Pass, Purse};
use crate::response::Facts;
use crate::retry::Repeat;
use crate::transport::{TransportBody, TransportRequest, TransportResponse};

/// Looks at a good answer; a fault of it may lead to another attempt.
pub(crate) type Accept<'a> = &'a mut (dyn FnMut(&TransportResponse) -> Result<(), Error> + Send);

/// A call that is being tried.
pub(crate) struct Attempts<'a> {
    inner: &'a Inner,
    call: &'a Outgoing,
    options: &'a CallOptions,
    /// Who pays.
    purse: &'a Arc<Purse>,
    deadline: Instant,
    made: u32,
}

impl<'a> Attempts<'a> {
    pub(crate) fn new(core: &'a Core, call: &'a Outgoing, options: &'a CallOptions) -> Self {
        let inner = &*core.inner;
        let purse = options.reservation.as_ref().map_or(&inner.quota.open, |reservation| reservation.purse());
        let deadline = after(options.timeout.unwrap_or(inner.settings.timeout));
        Attempts { inner, call, options, purse, deadline, made: 0 }
    }

    /// Requests that were sent.
    pub(crate) fn made(&self) -> u32 {
        self.made
    }

    /// Tries until an answer is accepted or there is no sense in trying again.
    pub(crate) async fn run(&mut self, accept: Accept<'_>) -> Result<Facts, Error> {
        let token = timeout_at(self.deadline, self.token()).await;
        let mut token = token.map_err(|_| Error::new(Kind::Timeout))??;
        let mut renewed = false;
        loop {
            let error = match self.attempt(token.as_deref(), accept).await {
                Ok(facts) => {
                    self.inner.retries.refill();
                    return Ok(facts);
                }
                Err(error) => error,
            };
            if error.is_unauthorized()
                && !renewed
                && !self.options.no_retry
                && let Some(used) = &token
            {
                renewed = true;
                if let Some(new) = self.inner.session.replace(used).await? {
                    token = Some(new);
                    continue;
                }
            }
            match self.wait(&error) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return Err(error),
            }
        }
    }

    /// How long to wait for the next attempt, if there is to be one.
    fn wait(&self, error: &Error) -> Option<Duration> {
        let repeat = Repeat::of(self.call.effect, self.options.repeatable);
        let wait = self.inner.settings.retry.wait(error, repeat, self.made)?;
        let in_time = !self.options.no_retry && after(wait) < self.deadline;
        (in_time && self.inner.retries.take()).then_some(wait)
    }

    /// The token, once it is known to be allowed to go there and to have a scope.
    async fn token(&self) -> Result<Option<Arc<Bearer>>, Error> {
        if self.call.token_header.is_none() {
            return Ok(None);
        }
        if !is_confidential(&self.call.url) {
            return Err(Error::refused("a token travels over https only, and this address is plain http"));
        }
        let token = self.inner.session.token().await?;
        self.call.check_scopes(self.inner.session.granted(&token))?;
        Ok(Some(token))
    }

    async fn attempt(&mut self, token: Option<&Bearer>, accept: Accept<'_>) -> Result<Facts, Error> {
        let (url, headers) = with_token(self.call, token, self.inner.settings.token_in_query)?;
        let pass = self.pass().await?;
        let started = Instant::now();
        let request = TransportRequest {
            method: self.call.method.clone(),
            url,
            headers,
            body: self.call.body.clone(),
            timeout: Some(self.deadline.saturating_duration_since(started)),
            turn: self.options.turn.clone(),
        };
        self.made += 1;
        let span = self.span(&request.body);
        let sent = self.inner.transport.send(request).instrument(span.clone());
        let answer = timeout_at(self.deadline, sent).await;
        let received = answer.as_ref().ok().and_then(|answer| answer.as_ref().ok()).map(|answer| answer.body.len());
        let result = match answer {
            Ok(Ok(response)) => self.judged(response, pass, accept),
            Ok(Err(error)) => Err(Error::transport(error)),
            Err(_) => Err(Error::new(Kind::Timeout)),
        };
        let result = result.map_err(|error| match token {
            Some(token) => error.without(&token.access_token),
            None => error,
        });
        if result.as_ref().is_err_and(Error::is_connect) {
            self.unspend(pass);
        }
        self.trace(&span, &result, received.unwrap_or(0), started.elapsed());
        result
    }

    /// Counts the attempt, and opens the span that its transport works in.
    fn span(&self, body: &TransportBody) -> Span {
        let meter = &self.inner.meter;
        meter.count();
        meter.retries.add(u64::from(self.made > 1));
        meter.bytes_sent.add(body.len());
        tracing::debug_span!(
            "attempt",
            operation = %self.call.name,
            attempt = self.made,
            bytes_sent = body.len(),
            status = field::Empty,
            bytes_received = field::Empty,
            quota_left = field::Empty,
        )
    }

    fn trace(&self, span: &Span, result: &Result<Facts, Error>, received: usize, took: Duration) {
        self.inner.meter.bytes_received.add(received as u64);
        let status = match result {
            Ok(facts) => Some(facts.status),
            Err(error) => error.status(),
        };
        span.record("status", status);
        span.record("bytes_received", received);
        span.record("quota_left", self.inner.quota.left_about());
        let _in_span = span.enter();
        tracing::debug!(
            operation = %self.call.name,
            attempt = self.made,
            status = status.unwrap_or_default(),
            ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
            ok = result.is_ok(),
            "request sent"
        );
    }

    /// One request of the quota; other hosts have none.
    async fn pass(&self) -> Result<Option<Pass>, Error> {
        if self.call.token_header.is_none() {
            return Ok(None);
        }
        let patience = self.inner.settings.retry.max_sleep.min(self.left());
        self.inner.quota.pass(self.purse, patience).await.map(Some)
    }

    fn unspend(&self, pass: Option<Pass>) {
        self.inner.meter.uncount();
        if pass.is_some() {
            self.purse.put_back();
        }
    }

    fn judged(&self, response: TransportResponse, pass: Option<Pass>, accept: Accept<'_>) -> Result<Facts, Error> {
        let facts = facts_of(&response, self.made);
        self.inner.meter.see(facts.limits);
        let judged = match response.status {
            200..=299 => accept(&response),
            300..=399 => Err(redirect(&response.headers)),
            _ => Err(refusal(&response)),
        };
        if let Some(pass) = pass {
            let wait = judged.as_ref().err().and_then(Error::retry_after);
            let limits = spent_window(&response).or(facts.limits);
            self.inner.quota.see(self.purse, pass, facts.status, limits, wait);
        }
        judged.map_err(|error| with_facts(error, &facts))?;
        Ok(facts)
    }

    /// Time that is left for the call.
    fn left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }
}

/// The token goes into its header; in place of `Authorization` it may be a parameter of the address.
fn with_token(call: &Outgoing, token: Option<&Bearer>, in_query: bool) -> Result<(Url, HeaderMap), Error> {
    let (mut url, mut headers) = (call.url.clone(), call.headers.clone());
    if let (Some(name), Some(token)) = (&call.token_header, token) {
        if in_query && *name == AUTHORIZATION {
            url.query_pairs_mut().append_pair("access_token", token.access_token.expose_secret());
            return Ok((url, headers));
        }
        headers.insert(HeaderName::clone(name), token.header()?);
    }
    Ok((url, headers))
}

/// A point in time; one that no clock reaches is a year away.
fn after(wait: Duration) -> Instant {
    let now = Instant::now();
    let year = Duration::from_secs(365 * 24 * 60 * 60);
    now.checked_add(wait).unwrap_or(now + year)
}
