//! A single call that is read back.

use super::report::Verification;
use super::verifier::{Exchange, Verifier};
use crate::client::Core;
use crate::error::{Error, Kind};
use crate::options::CallOptions;
use crate::request::{Parts, Request};
use crate::response::Response;

/// A write that is read back once it was answered.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct VerifiedCall<R> {
    core: Core,
    request: R,
    options: CallOptions,
}

/// What a write was answered, and what is stored.
#[derive(Debug)]
#[must_use = "something may not have been stored"]
#[non_exhaustive]
pub struct Verified<A> {
    /// The answer; `None` if the write was answered with an error and is stored all the same.
    pub response: Option<Response<A>>,
    /// The error of a write that is stored all the same.
    pub recovered: Option<Error>,
    /// What reading back came to.
    pub verification: Verification,
}

impl Core {
    /// A write that is read back.
    pub fn verified<R: Request>(&self, request: R, options: CallOptions) -> VerifiedCall<R> {
        VerifiedCall { core: self.clone(), request, options }
    }
}

impl<R: Request> VerifiedCall<R> {
    /// Sends the request, and reads back what it wrote: one request more.
    ///
    /// After an error that leaves open whether the write was carried out, such as a 500, it is read back as well. If all
    /// of it is stored, the write was a success, and the error is in [`Verified::recovered`].
    ///
    /// # Errors
    ///
    /// The spec does not say how to read back what this call writes: nothing is sent then. The write was refused, or
    /// answered with an error and not all of it is stored. What is stored otherwise after a good answer is in the
    /// verification, and so is an error of reading back.
    pub async fn send(self) -> Result<Verified<R::Answer>, Error> {
        let mut verifier = Verifier::of(&self.core, R::OPERATION, &self.options)?;
        let (response, recovered) = match self.core.send(&self.request, &self.options).await {
            Ok(response) => (Some(response), None),
            Err(error) if error.may_be_done() => (None, Some(error)),
            Err(error) => return Err(error),
        };
        let answer = response.as_ref().map(|response| response.bytes().clone());
        verifier.add(Exchange { records: 0..1, parts: Parts::of(&self.request), answer }).await;
        let verification = verifier.finish().await;
        match recovered {
            Some(error) if !verification.is_clean() => Err(error),
            recovered => Ok(Verified { response, recovered, verification }),
        }
    }
}

impl<A> Verified<A> {
    /// Whether all that can be seen is stored as it was sent.
    pub fn is_clean(&self) -> bool {
        self.verification.is_clean()
    }

    /// An error unless all that can be seen is stored as it was sent.
    ///
    /// # Errors
    ///
    /// It names the first difference, and how many there are ([`Error::is_not_stored`]); or it is the error of reading
    /// back.
    pub fn into_clean(self) -> Result<Self, Error> {
        let Verification { differences, unread, .. } = &self.verification;
        if let Some(first) = differences.first() {
            let (first, more) = (first.to_string(), differences.len() - 1);
            return Err(Error::new(Kind::NotStored { first, more }));
        }
        if unread.is_empty() {
            return Ok(self);
        }
        let error = self.verification.unread.into_iter().next().map(|unread| unread.error);
        Err(error.unwrap_or_else(|| Error::refused("it could not be read back")))
    }
}
