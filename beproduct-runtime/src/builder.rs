//! How a client is made.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::access::{Access, ClientType};
use crate::address::Address;
use crate::auth::{Credentials, IdentityServer, Opening};
use crate::client::{Core, Inner, Settings};
use crate::error::Error;
use crate::findings::DriftFindings;
use crate::limits::Meter;
use crate::operation::Api;
use crate::quota::{Account, Hook, QuotaEvent};
use crate::retry::{RetryBudget, RetryPolicy};
use crate::state::{MemoryState, StateKey, StateStore};
use crate::transport::{HttpSettings, HttpTransport, Transport};

/// Settings of a client that is to be made.
#[must_use = "a builder does nothing until `connect` is called"]
pub struct Builder<C: ClientType> {
    company: String,
    credentials: Option<Credentials>,
    state: Arc<dyn StateStore>,
    user: String,
    base_url: Option<String>,
    identity_url: Option<String>,
    identity_server: Option<IdentityServer>,
    hosts: Vec<(String, String)>,
    transport: Option<Arc<dyn Transport>>,
    http: HttpSettings,
    settings: Settings,
    contract: Contract,
    client: PhantomData<fn() -> C>,
}

/// What is known of the day's budget before the service tells.
#[derive(Default)]
struct Contract {
    edition: Option<(String, u64)>,
    requests_per_day: Option<u64>,
    hook: Option<Hook>,
}

impl<C: ClientType> Builder<C> {
    /// For the data of a company, as it stands behind the host in the addresses of the web page.
    pub fn new(company: impl Into<String>) -> Self {
        Builder {
            company: company.into(),
            credentials: None,
            state: Arc::new(MemoryState::default()),
            user: String::new(),
            base_url: None,
            identity_url: None,
            identity_server: None,
            hosts: Vec::new(),
            transport: None,
            http: HttpSettings::default(),
            settings: Settings {
                timeout: Duration::from_secs(300),
                read_ahead: 16,
                retry: RetryPolicy::default(),
                samples: false,
                ignores_drift: false,
                strict: false,
                check: None,
                token_in_query: false,
            },
            contract: Contract::default(),
            client: PhantomData,
        }
    }

    /// Says what the program may do: the compiler checks each call against it.
    pub fn access<B: Access>(self) -> Builder<C::With<B>> {
        Builder {
            company: self.company,
            credentials: self.credentials,
            state: self.state,
            user: self.user,
            base_url: self.base_url,
            identity_url: self.identity_url,
            identity_server: self.identity_server,
            hosts: self.hosts,
            transport: self.transport,
            http: self.http,
            settings: self.settings,
            contract: self.contract,
            client: PhantomData,
        }
    }

    /// What to sign in with.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Credentials and addresses from the environment: as [`Credentials::from_env`], and, where they are set,
    /// `BEPRODUCT_URL` and `BEPRODUCT_IDENTITY_URL`.
    ///
    /// # Errors
    ///
    /// When the credentials are not complete.
    pub fn from_env(mut self) -> Result<Self, Error> {
        let var = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        self.base_url = var("BEPRODUCT_URL").or(self.base_url);
        self.identity_url = var("BEPRODUCT_IDENTITY_URL").or(self.identity_url);
        Ok(self.credentials(Credentials::from_env()?))
    }

    /// Where the login is kept between runs and shared between processes; in memory unless set.
    ///
    /// A stored login goes before given credentials, unless those are new to the store. An access token alone is not
    /// stored.
    pub fn state(mut self, store: impl StateStore) -> Self {
        self.state = Arc::new(store);
        self
    }

    /// Tells the logins of several people in one store apart; one without a name unless set.
    pub fn user(mut self, name: impl Into<String>) -> Self {
        self.user = name.into();
        self
    }

    /// The edition of the service, as the vendor names it (`Enterprise`), and the number of user licences. They say how
    /// many requests a day has, before the service tells; its own word goes before.
    pub fn edition(mut self, edition: impl Into<String>, licences: u64) -> Self {
        self.contract.edition = Some((edition.into(), licences));
        self
    }

    /// Requests a day, where the contract is another than the editions'.
    pub fn requests_per_day(mut self, requests: u64) -> Self {
        self.contract.requests_per_day = Some(requests);
        self
    }

    /// Is told once a day when 80 and 100 in a hundred of the day's requests are given out.
    pub fn on_quota(mut self, hook: impl Fn(QuotaEvent) + Send + Sync + 'static) -> Self {
        self.contract.hook = Some(Box::new(hook));
        self
    }

    /// Another address than the spec's: scheme and host (the path of the spec follows), or a whole address with
    /// `{company}` in it.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Another identity host than the spec's issuer.
    pub fn identity_url(mut self, url: impl Into<String>) -> Self {
        self.identity_url = Some(url.into());
        self
    }

    /// Another identity server, whose addresses are its own: those that it told, or that were given by hand.
    pub fn identity_server(mut self, server: IdentityServer) -> Self {
        self.identity_server = Some(server);
        self
    }

    /// Another address for the operations that the spec puts on a host of their own. A client with another
    /// [`base_url`](Builder::base_url) does not call such a host unless it is named here.
    pub fn host(mut self, declared: impl Into<String>, actual: impl Into<String>) -> Self {
        self.hosts.push((declared.into(), actual.into()));
        self
    }

    /// Another transport. The settings of the network below have no effect on it.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// A proxy, as an address. The proxies of the environment are not looked at.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http.proxy = Some(url.into());
        self
    }

    /// Trusts one root certificate more, in PEM.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http.root_certificates.push(pem.into());
        self
    }

    /// How the program calls itself.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.http.user_agent = name.into();
        self
    }

    /// Time to find a connection, 10 s unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = timeout;
        self
    }

    /// Time without a byte of an answer, 100 s unless set.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.http.read_timeout = timeout;
        self
    }

    /// Requests that are under way at once, 16 unless set.
    pub fn connections(mut self, limit: usize) -> Self {
        self.http.connections = limit;
        self
    }

    /// Time for a call, all its attempts included, 300 s unless set here or at the call.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Pages that a list may be read ahead, 16 unless set here or at the list. Large pages are fewer: those that are ahead
    /// take no more than 11 MB together.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.settings.read_ahead = pages;
        self
    }

    /// The longest wait that the service may ask for, 60 s unless set. Asked for more, a call fails and says when
    /// to come back.
    pub fn max_retry_sleep(mut self, wait: Duration) -> Self {
        self.settings.retry.max_sleep = wait;
        self
    }

    /// Keeps values in the notes of drift, not their types alone. They are the company's data.
    pub fn drift_samples(mut self, keep: bool) -> Self {
        self.settings.samples = keep;
        self
    }

    /// Does not look for differences between the answers and the spec: nothing is noted, counted or logged. What does
    /// not fit is read as before, and lost in silence; it saves next to nothing. `strict` goes before.
    pub fn ignore_drift(mut self, ignore: bool) -> Self {
        self.settings.ignores_drift = ignore;
        self
    }

    /// Sends the token as the parameter `access_token`, and not as the header `Authorization`, for a way there that drops
    /// headers. Addresses end up in logs of others: leave it off if you can. The automation host takes a header only.
    pub fn token_in_query(mut self, send: bool) -> Self {
        self.settings.token_in_query = send;
        self
    }

    /// Checks what is written against the schema of its folder, page or table before it is sent, and filters against the
    /// search schema of the folder that is searched: ids, types, choices, what is read-only, and what a new record needs.
    /// A schema is read once, and again after `lifetime`: one request each.
    ///
    /// Off by default, since it costs requests that nobody asked for. Calls that do not say by themselves which schema it
    /// is are not checked: changes of a header, of which `to_send` and `changes` know the fields, and searches of all
    /// folders.
    pub fn check_fields(mut self, lifetime: Duration) -> Self {
        self.settings.check = Some(lifetime);
        self
    }

    /// Makes an error of every answer that is not what the spec says.
    pub fn strict(mut self, strict: bool) -> Self {
        self.settings.strict = strict;
        self
    }

    /// Makes the client and signs in, unless an access token that still holds is at hand.
    ///
    /// # Errors
    ///
    /// When a setting cannot work, the identity host refuses the credentials, or a scope that the access lists was not
    /// granted.
    pub async fn connect(self) -> Result<C, Error> {
        let api = C::API;
        let credentials = self.credentials.ok_or_else(|| Error::config("the client has no credentials"))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(HttpTransport::new(&self.http)?),
        };
        let asked = C::Access::SCOPES.unwrap_or(api.scopes).iter().map(|scope| (*scope).to_owned());
        let declared = || IdentityServer::declared(api, self.identity_url.as_deref());
        let opening = Opening {
            server: credentials.server.clone().or(self.identity_server).unwrap_or_else(declared),
            transport: Arc::clone(&transport),
            store: Arc::clone(&self.state),
            user: self.user,
            company: self.company.clone(),
            asked: asked.collect(),
        };
        let session = opening.open(credentials, C::Access::SCOPES.unwrap_or_default()).await?;
        let budget = self.contract.budget(api)?;
        let address = Address::new(api, &self.company, self.base_url.as_deref(), self.hosts)?;
        let ledger = StateKey::new("quota").with(&address.host()).with(&self.company);
        let quota = Account::new(Arc::clone(&self.state), ledger, budget, self.contract.hook);
        let inner = Inner {
            api,
            company: self.company,
            address,
            transport,
            session,
            #[cfg(feature = "oidc")]
            identity_server: opening.server,
            state: self.state,
            meter: Meter::default(),
            drift: DriftFindings::default(),
            quota,
            retries: RetryBudget::default(),
            schemas: Default::default(),
            settings: self.settings,
        };
        Ok(C::from_core(Core { inner: Arc::new(inner) }))
    }
}

impl Contract {
    fn budget(&self, api: &Api) -> Result<Option<u64>, Error> {
        let Some((name, licences)) = &self.edition else { return Ok(self.requests_per_day) };
        let found = api.editions.iter().find(|edition| edition.name.eq_ignore_ascii_case(name));
        let Some(edition) = found else {
            let known: Vec<_> = api.editions.iter().map(|edition| edition.name).collect();
            return Err(Error::config(format!("there is no edition `{name}`; there are {}", known.join(", "))));
        };
        Ok(self.requests_per_day.or(Some(edition.budget(*licences))))
    }
}
