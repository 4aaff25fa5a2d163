//! The current token, for all clones of a client: renewed once, however many calls wait for it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::SecretString;
use tokio::time::Instant;

use super::Tokens;
use super::grant::TokenSource;
use super::login::Login;
use super::renewal::{Progress, Renewal};
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
    /// Until then a token that still holds is used, even if it is due.
    pause: Option<Instant>,
}

impl Session {
    /// A session with an access token that cannot be renewed.
    pub(crate) fn fixed(given: Login, asked: Vec<String>) -> Arc<Self> {
        Session::new(Held { login: Some(given), pause: None }, None, asked)
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
    pub(crate) async fn token(self: &Arc<Self>) -> Result<Tokens, Error> {
        if let Some(tokens) = self.at_hand() {
            return Ok(tokens);
        }
        let tokens = self.renewed(None).await?;
        tokens.ok_or_else(|| Error::config("there is no login, and no refresh token to get an access token with"))
    }

    /// A token in place of one that the service refused; `None` when there is no way to get another.
    pub(crate) async fn replace(self: &Arc<Self>, refused: &Tokens) -> Result<Option<Tokens>, Error> {
        self.renewed(Some(refused.access_token.clone())).await
    }

    /// The scopes that were granted, as far as anyone told.
    pub(crate) fn granted<'a>(&'a self, tokens: &'a Tokens) -> &'a [String] {
        tokens.scopes.as_ref().unwrap_or(&self.asked)
    }

    /// The token that is held, unless it must be renewed first. One that still holds serves on while that is done.
    fn at_hand(&self) -> Option<Tokens> {
        let held = self.held();
        let login = held.login.as_ref()?;
        let is_paused = held.pause.is_some_and(|end| Instant::now() < end);
        let serves_on = || login.serves(None) && (is_paused || self.turn.try_lock().is_err());
        let is_enough = self.renewal.is_none() || login.is_fresh(None, self.spread) || serves_on();
        is_enough.then(|| login.tokens()).flatten()
    }

    /// Renews in a task of its own: a caller who gives up must not lose a refresh token that was used up.
    async fn renewed(self: &Arc<Self>, refused: Option<SecretString>) -> Result<Option<Tokens>, Error> {
        let session = Arc::clone(self);
        let task = tokio::spawn(async move { session.renew(refused.as_ref()).await });
        task.await.unwrap_or_else(|error| {
            Err(Error::new(Kind::SignInFlow("the renewal was broken off".into())).with_source(error))
        })
    }

    async fn renew(&self, refused: Option<&SecretString>) -> Result<Option<Tokens>, Error> {
        let Some(renewal) = &self.renewal else {
            return Ok(None);
        };
        let mut progress = self.turn.lock().await;
        // Another call may have brought it while this one waited for its turn.
        if let Some(login) = self.held().login.as_ref().filter(|login| login.is_fresh(refused, self.spread)) {
            return Ok(login.tokens());
        }
        match renewal.run(&mut progress, refused, self.spread).await {
            Ok(login) => Ok(self.hold(login, refused)),
            Err(error) => self.fall_back(progress.latest.clone(), refused, error).map(Some),
        }
    }

    fn hold(&self, login: Login, refused: Option<&SecretString>) -> Option<Tokens> {
        let mut held = self.held();
        held.pause = (!login.is_fresh(None, self.spread)).then(|| Instant::now() + GLANCE);
        let tokens = login.tokens().filter(|tokens| refused.is_none_or(|refused| !tokens.is(refused)));
        held.login = Some(login);
        tokens
    }

    /// A token that still holds is better than none; a refused one is not.
    fn fall_back(&self, seen: Option<Login>, refused: Option<&SecretString>, error: Error) -> Result<Tokens, Error> {
        let mut held = self.held();
        held.login = seen.or(held.login.take());
        held.pause = Some(Instant::now() + PAUSE);
        match held.login.as_ref().filter(|login| login.serves(refused)).and_then(Login::tokens) {
            Some(tokens) => {
                tracing::warn!(%error, "the token could not be renewed; the old one holds a little longer");
                Ok(tokens)
            }
            None => Err(error),
        }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenSource for Arc<Session> {
    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, Error>> {
        Box::pin(async move { Ok(self.token().await?.access_token) })
    }
}
