//! A login as it is stored: its tokens, which generation of them, and a note of who renews them.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::{Credentials, Tokens};

/// A token is renewed this long before it ends, at the latest; one of a short life after four fifths of it.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// Given tokens that are remembered.
const KNOWN: usize = 16;

/// What is stored under `login/{issuer}/{client}/{user}/{company}`, as JSON.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Login {
    /// Goes up with every new access token.
    pub(crate) generation: u64,
    #[serde(serialize_with = "expose")]
    pub(crate) access_token: Option<SecretString>,
    #[serde(serialize_with = "expose")]
    pub(crate) refresh_token: Option<SecretString>,
    #[serde(serialize_with = "expose")]
    pub(crate) id_token: Option<SecretString>,
    pub(crate) expires_at: Option<SystemTime>,
    /// How long before its end the token is renewed.
    pub(crate) early: Duration,
    pub(crate) scopes: Option<Vec<String>>,
    /// Written before a refresh token is sent, gone once the answer is stored.
    pub(crate) renewing: Option<Renewing>,
    /// Hashes of the tokens that programs were given: what comes of them is here, so they are not taken twice.
    pub(crate) known: Vec<String>,
}

/// The note of a renewal: a lock while it runs, and what is left of it when its process died.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Renewing {
    /// A name that no other session has.
    pub(crate) holder: String,
    /// When it was written, by the holder's clock.
    pub(crate) since: SystemTime,
    /// Nobody is at it any more, and how it ended is not known.
    pub(crate) over: bool,
    /// There was one before it whose end is not known either.
    pub(crate) again: bool,
}

impl Login {
    /// What a program was given, before anything is stored.
    pub(crate) fn given(credentials: Credentials) -> Self {
        let refresh = credentials.refresh_token;
        let mut login = Login::default();
        let given = refresh.as_ref().or(credentials.tokens.as_ref().map(|tokens| &tokens.access_token)).map(hash);
        if let Some(tokens) = credentials.tokens {
            login.take(tokens);
        }
        login.refresh_token = refresh.or(login.refresh_token);
        login.known.extend(given);
        login
    }

    /// This login, or in its place one that a program was given and that is new.
    pub(crate) fn or_given(self, given: &Login) -> Option<Self> {
        let is_new = given.known.iter().any(|hash| !self.known.contains(hash));
        is_new.then(|| {
            let mut known = [self.known, given.known.clone()].concat();
            known.drain(..known.len().saturating_sub(KNOWN));
            Login { generation: self.generation.saturating_add(1), known, ..given.clone() }
        })
    }

    /// The next generation. What did not come back stays: a refresh token, an ID token.
    pub(crate) fn renewed(&self, tokens: Tokens) -> Self {
        let mut login = Login { generation: self.generation.saturating_add(1), renewing: None, ..self.clone() };
        // A new token that has ended already is a clock that is wrong: only the service can tell.
        let expires_at = tokens.expires_at.filter(|end| *end > SystemTime::now());
        login.take(Tokens { expires_at, ..tokens });
        login
    }

    fn take(&mut self, tokens: Tokens) {
        self.expires_at = tokens.expires_at;
        let life = tokens.expires_at.and_then(|end| end.duration_since(SystemTime::now()).ok()).unwrap_or_default();
        self.early = EARLY.min(life / 5);
        self.access_token = Some(tokens.access_token);
        self.refresh_token = tokens.refresh_token.or(self.refresh_token.take());
        self.id_token = tokens.id_token.or(self.id_token.take());
        self.scopes = tokens.scopes;
    }

    pub(crate) fn tokens(&self) -> Option<Tokens> {
        Some(Tokens {
            access_token: self.access_token.clone()?,
            refresh_token: self.refresh_token.clone(),
            id_token: self.id_token.clone(),
            expires_at: self.expires_at,
            scopes: self.scopes.clone(),
        })
    }

    /// It has an access token that has not ended, and is not the one that was refused.
    pub(crate) fn serves(&self, refused: Option<&SecretString>) -> bool {
        let is_alive = self.expires_at.is_none_or(|end| end > SystemTime::now());
        is_alive && self.has_other_than(refused)
    }

    /// It serves, and is not to be renewed yet. `spread`, from 0 to 1, keeps sessions from renewing at the same time.
    pub(crate) fn is_fresh(&self, refused: Option<&SecretString>, spread: f64) -> bool {
        let due = self.expires_at.and_then(|end| end.checked_sub(self.early.mul_f64(1.0 + spread)));
        self.serves(refused) && due.is_none_or(|due| due > SystemTime::now())
    }

    fn has_other_than(&self, refused: Option<&SecretString>) -> bool {
        let held = self.access_token.as_ref().map(ExposeSecret::expose_secret);
        held.is_some() && held != refused.map(ExposeSecret::expose_secret)
    }
}

impl Renewing {
    /// The note of a renewal that begins now, after another that is over or dead.
    pub(crate) fn begun(holder: &str, before: Option<&Renewing>) -> Self {
        Renewing { holder: holder.to_owned(), since: SystemTime::now(), over: false, again: before.is_some() }
    }

    /// What is left of it: nothing, unless the refresh token may have been used up without our knowing.
    pub(crate) fn ended(self, unknown: bool) -> Option<Self> {
        (unknown || self.again).then_some(Renewing { over: true, ..self })
    }
}

fn hash(token: &SecretString) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token.expose_secret()))
}

fn expose<S: Serializer>(secret: &Option<SecretString>, serializer: S) -> Result<S::Ok, S::Error> {
    secret.as_ref().map(ExposeSecret::expose_secret).serialize(serializer)
}
