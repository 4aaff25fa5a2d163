//! The current token, for all clones of a client: renewed once, however many calls wait for it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::SecretString;
use tokio::time::Instant;

use super::grant::TokenSource;
use super::login::Login;
use super::renewal::{Progress, Renewal};
use super::tokens::{Bearer, Tokens};
use crate::error::{Error, Kind};
use crate::transport::BoxFuture;

/// Time between attempts to renew a token that still holds.
const PAUSE: Duration = Duration::from_secs(30);

/// Time until the store is asked again, while another process renews a token that still holds.
const GLANCE: Duration = Duration::from_secs(1);

/// Signed in.
pub(crate) struct Session {
    held: Mutex<Held>,
    /// One renewal at a time in this process.
    turn: tokio::sync::Mutex<Progress>,
    /// `None`: an access token alone, which cannot be renewed.
    renewal: Option<Renewal>,
    asked: Vec<String>,
    /// When in its last minutes a token is renewed, from 0 to 1.
    spread: f64,
}

#[derive(Default)]
struct Held {
    login: Option<Login>,
    /// The tokens of the login.
    bearer: Option<Arc<Bearer>>,
    /// Until then a token that still holds is used, even if it is due.
    pause: Option<Instant>,
}

impl Session {
    /// A session with an access token that cannot be renewed.
    pub(crate) fn fixed(given: Login, asked: Vec<String>) -> Arc<Self> {
        let mut held = Held::default();
        held.take(given);
        Session::new(held, None, asked)
    }

    /// A session of a login that is kept in a store.
    pub(crate) fn stored(renewal: Renewal, asked: Vec<String>) -> Arc<Self> {
        Session::new(Held::default(), Some(renewal), asked)
    }

    fn new(held: Held, renewal: Option<Renewal>, asked: Vec<String>) -> Arc<Self> {
        let turn = tokio::sync::Mutex::default();
        Arc::new(Session { held: Mutex::new(held), turn, renewal, asked, spread: fastrand::f64() })
    }

    /// A token that is good for a while.
    pub(crate) async fn token(self: &Arc<Self>) -> Result<Arc<Bearer>, Error> {
        if let Some(bearer) = self.at_hand() {
            return Ok(bearer);
        }
        let bearer = self.renewed(None).await?;
        bearer.ok_or_else(|| Error::config("there is no login, and no refresh token to get an access token with"))
    }

    /// A token in place of one that the service refused; `None` when there is no way to get another.
    pub(crate) async fn replace(self: &Arc<Self>, refused: &Tokens) -> Result<Option<Arc<Bearer>>, Error> {
        self.renewed(Some(refused.access_token.clone())).await
    }

    /// The scopes that were granted, as far as anyone told.
    pub(crate) fn granted<'a>(&'a self, tokens: &'a Tokens) -> &'a [String] {
        tokens.scopes.as_ref().unwrap_or(&self.asked)
    }

    /// The token that is held, unless it must be renewed first. One that still holds serves on while that is done.
    fn at_hand(&self) -> Option<Arc<Bearer>> {
        let held = self.held();
        let login = held.login.as_ref()?;
        let is_paused = held.pause.is_some_and(|end| Instant::now() < end);
        let serves_on = || login.serves(None) && (is_paused || self.turn.try_lock().is_err());
        let is_enough = self.renewal.is_none() || login.is_fresh(None, self.spread) || serves_on();
        held.bearer.clone().filter(|_| is_enough)
    }

    /// Renews in a task of its own: a caller who gives up must not lose a refresh token that was used up.
    async fn renewed(self: &Arc<Self>, refused: Option<SecretString>) -> Result<Option<Arc<Bearer>>, Error> {
        let session = Arc::clone(self);
        let task = tokio::spawn(async move { session.renew(refused.as_ref()).await });
        task.await.unwrap_or_else(|error| {
            Err(Error::new(Kind::SignInFlow("the renewal was broken off".into())).with_source(error))
        })
    }

    async fn renew(&self, refused: Option<&SecretString>) -> Result<Option<Arc<Bearer>>, Error> {
        let Some(renewal) = &self.renewal else {
            return Ok(None);
        };
        let mut progress = self.turn.lock().await;
        // Another call may have brought it while this one waited for its turn.
        if let Some(bearer) = self.held().fresh(refused, self.spread) {
            return Ok(Some(bearer));
        }
        match renewal.run(&mut progress, refused, self.spread).await {
            Ok(login) => Ok(self.hold(login, refused)),
            Err(error) => self.fall_back(progress.latest.clone(), refused, error).map(Some),
        }
    }

    fn hold(&self, login: Login, refused: Option<&SecretString>) -> Option<Arc<Bearer>> {
        let mut held = self.held();
        held.pause = (!login.is_fresh(None, self.spread)).then(|| Instant::now() + GLANCE);
        held.take(login);
        held.bearer.clone().filter(|bearer| refused.is_none_or(|refused| !bearer.is(refused)))
    }

    /// A token that still holds is better than none; a refused one is not.
    fn fall_back(
        &self,
        seen: Option<Login>,
        refused: Option<&SecretString>,
        error: Error,
    ) -> Result<Arc<Bearer>, Error> {
        let mut held = self.held();
        if let Some(seen) = seen {
            held.take(seen);
        }
        held.pause = Some(Instant::now() + PAUSE);
        let serves = held.login.as_ref().is_some_and(|login| login.serves(refused));
        match held.bearer.clone().filter(|_| serves) {
            Some(bearer) => {
                tracing::warn!(%error, "the token could not be renewed; the old one holds a little longer");
                Ok(bearer)
            }
            None => Err(error),
        }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn take(&mut self, login: Login) {
        self.bearer = login.tokens().map(|tokens| Arc::new(Bearer::new(tokens)));
        self.login = Some(login);
    }

    /// The tokens, unless they must be renewed or were refused.
    fn fresh(&self, refused: Option<&SecretString>, spread: f64) -> Option<Arc<Bearer>> {
        let is_fresh = self.login.as_ref().is_some_and(|login| login.is_fresh(refused, spread));
        self.bearer.clone().filter(|_| is_fresh)
    }
}

impl TokenSource for Arc<Session> {
    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, Error>> {
        Box::pin(async move { Ok(self.token().await?.access_token.clone()) })
    }
}
