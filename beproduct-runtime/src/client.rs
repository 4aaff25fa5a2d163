//! The client: everything that a call goes through, written once and not generic over the API.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Mutex;

use crate::address::Address;
use crate::auth::Session;
use crate::error::Error;
use crate::fields::FieldSchema;
use crate::findings::DriftFindings;
use crate::limits::{Meter, Usage};
use crate::operation::Api;
use crate::options::CallOptions;
use crate::quota::account::Account;
use crate::request::Request;
use crate::response::Response;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::state::StateStore;
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
    #[cfg(feature = "oidc")]
    pub(crate) identity_server: crate::auth::IdentityServer,
    pub(crate) state: Arc<dyn StateStore>,
    pub(crate) meter: Meter,
    pub(crate) drift: DriftFindings,
    pub(crate) quota: Arc<Account>,
    pub(crate) retries: RetryBudget,
    /// Schemas that requests are checked against, when they were read, and `None` where there are no fields.
    pub(crate) schemas: Mutex<HashMap<String, ReadSchema>>,
    pub(crate) settings: Settings,
}

/// When a schema was read, and what it says.
type ReadSchema = (Instant, Option<Arc<FieldSchema>>);

/// What holds for all calls.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) timeout: Duration,
    /// Pages that a list may be read ahead.
    pub(crate) read_ahead: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) samples: bool,
    pub(crate) ignores_drift: bool,
    pub(crate) strict: bool,
    /// How long a schema that requests are checked against is good for; `None`: they are not checked.
    pub(crate) check: Option<Duration>,
    pub(crate) token_in_query: bool,
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

    /// What was used so far, by all clones of this client.
    pub fn usage(&self) -> Usage {
        self.inner.meter.usage()
    }

    /// Everything in which the answers so far differed from the spec.
    pub fn drift(&self) -> &DriftFindings {
        &self.inner.drift
    }

    /// The tokens that the next request would go out with: renewed, if that is due.
    ///
    /// # Errors
    ///
    /// When they cannot be renewed.
    pub async fn tokens(&self) -> Result<crate::auth::Tokens, Error> {
        Ok(crate::auth::Tokens::clone(&*self.inner.session.token().await?))
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
