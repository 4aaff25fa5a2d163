//! The client: everything that a call goes through, written once and not generic over the API.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Method;

use crate::address::Address;
use crate::auth::Session;
use crate::batch::BatchCall;
use crate::drift_log::DriftLog;
use crate::error::Error;
use crate::limits::{Meter, Usage};
use crate::list::{Items, Pages};
use crate::operation::Api;
use crate::options::CallOptions;
use crate::raw::RawCall;
use crate::request::{ListRequest, Request, SplitRequest};
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::Transport;

/// The client under the emitted one. Clones share connections, tokens and counts.
#[derive(Clone)]
pub struct Core {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) api: &'static Api,
    pub(crate) company: String,
    pub(crate) address: Address,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) session: Arc<Session>,
    pub(crate) meter: Meter,
    pub(crate) drift: DriftLog,
    pub(crate) settings: Settings,
}

/// What holds for all calls.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) samples: bool,
    pub(crate) strict: bool,
}

impl Core {
    /// Sends a request.
    ///
    /// # Errors
    ///
    /// Whatever [`Error`] tells: before sending, on the way, by the service, in the answer.
    pub async fn send<R: Request>(&self, request: &R, options: &CallOptions) -> Result<Response<R::Answer>, Error> {
        self.send_with(request, options, &[]).await
    }

    /// The records of a list, one by one, however many pages they are on.
    pub fn items<R: ListRequest>(&self, request: R, options: CallOptions) -> Items<R> {
        Items::new(self.pages(request, options))
    }

    /// The pages of a list.
    pub fn pages<R: ListRequest>(&self, request: R, options: CallOptions) -> Pages<R> {
        Pages::new(self.clone(), request, options)
    }

    /// All records of a list.
    ///
    /// # Errors
    ///
    /// As [`Core::send`]; also when the list ends before its total.
    pub async fn collect<R: ListRequest>(&self, request: R, options: CallOptions) -> Result<Vec<R::Item>, Error> {
        let mut pages = self.pages(request, options);
        let mut items = Vec::new();
        while let Some(page) = pages.try_next().await? {
            items.extend(page.into_value().result);
        }
        Ok(items)
    }

    /// The first record of a list, with one request for one record.
    ///
    /// # Errors
    ///
    /// As [`Core::send`].
    pub async fn first<R: ListRequest>(&self, request: R, options: CallOptions) -> Result<Option<R::Item>, Error> {
        let page = self.pages(request, options).single().await?;
        Ok(page.into_value().result.into_iter().next())
    }

    /// How many records a list has, with one request for one record.
    ///
    /// # Errors
    ///
    /// As [`Core::send`]; also for lists whose answers do not tell their total.
    pub async fn count<R: ListRequest>(&self, request: R, options: CallOptions) -> Result<u64, Error> {
        self.pages(request, options).count().await
    }

    /// Items to be written in as few requests as the service allows.
    pub fn batch<R: SplitRequest>(
        &self,
        request: R,
        options: CallOptions,
        items: impl IntoIterator<Item = R::Item>,
    ) -> BatchCall<R> {
        BatchCall::new(self.clone(), request, options, items.into_iter().collect())
    }

    /// A call that the spec does not know. A path is below the company's address; a full address of another host
    /// is called without the token.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawCall<'_> {
        RawCall::new(self, method, path.into())
    }

    /// What was used so far, by all clones of this client.
    pub fn usage(&self) -> Usage {
        self.inner.meter.usage()
    }

    /// The API that this client speaks.
    pub fn api(&self) -> &'static Api {
        self.inner.api
    }

    /// The company whose data it is.
    pub fn company(&self) -> &str {
        &self.inner.company
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("api", &self.inner.api.title)
            .field("company", &self.inner.company)
            .finish_non_exhaustive()
    }
}
