//! What can be chosen about a sandbox.

use crate::faults::Faults;
use crate::trap::Trap;
use beproduct_spec::ir::Api;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

/// Choices for [`Sandbox::with`](crate::Sandbox::with).
///
/// ```
/// let options = beproduct_sandbox::Options { styles: 20, seed: 7, ..Default::default() };
/// assert_eq!(options.company, "acme");
/// ```
#[derive(Clone, Debug)]
pub struct Options {
    /// The API to serve. `None` compiles [`Options::spec`].
    pub api: Option<Api>,
    /// The spec's root file. `None` takes `spec/beproduct.yaml` of this crate, or `../spec/beproduct.yaml`.
    pub spec: Option<PathBuf>,
    /// Port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// The tenant in the path.
    pub company: String,
    /// The registered application.
    pub client_id: String,
    /// Its secret.
    pub client_secret: String,
    /// The second application, which alone may use the grant `actas`.
    pub impersonation_client_id: String,
    /// Its secret.
    pub impersonation_client_secret: String,
    /// Password of every user.
    pub password: String,
    /// Redirect addresses besides loopback ones, which are all allowed.
    pub redirect_uris: Vec<String>,
    /// Edition whose daily quota applies, as named in the spec.
    pub edition: String,
    /// User licences, which bound the daily quota too.
    pub licences: u64,
    /// Requests a day, whatever edition and licences say.
    pub requests_per_day: Option<u64>,
    /// Requests a minute, on top of those of the day. `None` is no such limit.
    pub requests_per_minute: Option<u64>,
    /// How long after UTC midnight the day of the quota turns.
    pub day_turn: Duration,
    /// In what form answers come.
    pub answers: AnswerForm,
    /// What goes wrong, by chance or by script.
    pub faults: Faults,
    /// Refuse pages and batches above the documented caps with 400.
    pub caps: bool,
    /// Life of an access token.
    pub token_lifetime: Duration,
    /// What happens to a refresh token when it is used.
    pub refresh_tokens: RefreshTokens,
    /// Whether the token answer tells its `scope`.
    pub scope_in_answer: bool,
    /// Whether an authorization request without PKCE is refused.
    pub require_pkce: bool,
    /// Whether the grant `client_credentials` is served. The vendor's clients do not use it.
    pub client_credentials: bool,
    /// A SQLite file that keeps the state across restarts. It is made where there is none; of one that is there,
    /// [`Options::styles`] and [`Options::seed`] change nothing. Without a file the state ends with the sandbox.
    pub data: Option<PathBuf>,
    /// Styles to begin with.
    pub styles: usize,
    /// Seed of the data: the same seed makes the same company.
    pub seed: u64,
    /// How long an upload is processed.
    pub processing: Processing,
    /// Documented traps that are on. The default is [`Trap::usual`]: those that are simply how the service is.
    pub traps: BTreeSet<Trap>,
}

/// What a refresh does with the refresh token. Sources disagree about the service, so clients must bear both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RefreshTokens {
    /// It stays valid, and the answer holds no other one.
    #[default]
    Reusable,
    /// The answer holds the next one, and the one used is spent.
    Rotating,
}

/// The form of answers with entities in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AnswerForm {
    /// Bare entities, `{result, total}`, arrays: what every known client reads.
    #[default]
    Current,
    /// `{kind, data, clientParameter}`, as the portal page of 2019 describes it. Pages have no total then.
    KindData,
}

/// When an upload is processed, and its image appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Processing {
    /// At the poll of this number; 0 is at once.
    Polls(u32),
    /// So long after the upload, by the sandbox's clock, however often it is polled.
    After(Duration),
}

impl Default for Processing {
    fn default() -> Processing {
        Processing::Polls(2)
    }
}

impl Default for Options {
    fn default() -> Options {
        Options {
            api: None,
            spec: None,
            port: 0,
            company: "acme".to_owned(),
            client_id: "sandbox-client".to_owned(),
            client_secret: "sandbox-client-secret".to_owned(),
            impersonation_client_id: "sandbox-impersonation".to_owned(),
            impersonation_client_secret: "sandbox-impersonation-secret".to_owned(),
            password: "sandbox-password".to_owned(),
            redirect_uris: Vec::new(),
            edition: "Enterprise".to_owned(),
            licences: 50,
            requests_per_day: None,
            requests_per_minute: None,
            day_turn: Duration::ZERO,
            answers: AnswerForm::default(),
            faults: Faults::default(),
            caps: true,
            token_lifetime: Duration::from_secs(8 * 60 * 60),
            refresh_tokens: RefreshTokens::default(),
            scope_in_answer: false,
            require_pkce: false,
            client_credentials: false,
            data: None,
            styles: 450,
            seed: 2019,
            processing: Processing::default(),
            traps: Trap::usual(),
        }
    }
}
