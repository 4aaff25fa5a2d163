//! The current token, for all clones of a client: renewed once, however many calls wait for it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{Mutex, MutexGuard};

use super::{Credentials, Identity, TokenStore, Tokens};
use crate::error::{Error, Kind};

/// Time between attempts to renew a token that still holds.
const PAUSE: Duration = Duration::from_secs(30);

/// Signed in.
pub(crate) struct Session {
    state: Mutex<State>,
    /// `None`: an access token alone, which cannot be renewed.
    identity: Option<Identity>,
    store: Arc<dyn TokenStore>,
    asked: Vec<String>,
}

struct State {
    tokens: Option<Tokens>,
    refresh_token: Option<SecretString>,
    loaded: bool,
    /// What the identity host said when it refused the refresh token: asking again would not help.
    refused: Option<String>,
    /// After a failure, the old token is used until then.
    pause: Option<Instant>,
}

impl Session {
    pub(crate) fn new(
        credentials: Credentials,
        identity: Option<Identity>,
        store: Arc<dyn TokenStore>,
        asked: Vec<String>,
    ) -> Arc<Self> {
        let state = State {
            tokens: credentials.tokens,
            refresh_token: credentials.refresh_token,
            loaded: false,
            refused: None,
            pause: None,
        };
        Arc::new(Session { state: Mutex::new(state), identity, store, asked })
    }

    /// A token that is good for a while.
    pub(crate) async fn token(self: &Arc<Self>) -> Result<Tokens, Error> {
        {
            let mut state = self.state.lock().await;
            self.load(&mut state).await?;
            match &state.tokens {
                Some(tokens) if state.is_enough(tokens) || !self.can_renew(&state) => {
                    return Ok(tokens.clone());
                }
                _ => {}
            }
        }
        self.renewed(None).await
    }

    /// A token in place of one that the service refused; `None` when there is no way to get another.
    pub(crate) async fn replace(self: &Arc<Self>, refused: &Tokens) -> Result<Option<Tokens>, Error> {
        {
            let state = self.state.lock().await;
            if state.tokens.as_ref().is_some_and(|tokens| !is_same(tokens, refused)) {
                return Ok(state.tokens.clone());
            }
            if !self.can_renew(&state) {
                return Ok(None);
            }
        }
        self.renewed(Some(refused.clone())).await.map(Some)
    }

    /// The scopes that were granted, as far as anyone told.
    pub(crate) fn granted<'a>(&'a self, tokens: &'a Tokens) -> &'a [String] {
        tokens.scopes.as_ref().unwrap_or(&self.asked)
    }

    /// Renews in a task of its own: a caller who gives up must not lose a refresh token that was used up.
    async fn renewed(self: &Arc<Self>, refused: Option<Tokens>) -> Result<Tokens, Error> {
        let session = Arc::clone(self);
        let task = tokio::spawn(async move { session.renew(refused).await });
        task.await.unwrap_or_else(|error| {
            Err(Error::new(Kind::SignInFlow("the renewal was broken off".into())).with_source(error))
        })
    }

    async fn renew(&self, refused: Option<Tokens>) -> Result<Tokens, Error> {
        let mut state = self.state.lock().await;
        if let Some(tokens) = usable(&state, refused.as_ref()) {
            return Ok(tokens);
        }
        let (Some(identity), Some(refresh)) = (&self.identity, state.refresh_token.clone()) else {
            return Err(Error::config("there is no refresh token to get an access token with"));
        };
        if let Some(text) = &state.refused {
            return fall_back(&state, refused.as_ref(), Error::new(Kind::SignIn).with_text(text));
        }
        match identity.refresh(&refresh, self.asked.clone()).await {
            Ok(tokens) => self.adopt(&mut state, tokens, refresh).await,
            Err(error) => {
                state.note_failure(&error);
                fall_back(&state, refused.as_ref(), error)
            }
        }
    }

    /// Stores the new tokens, then uses them. The old refresh token stays when none came back.
    async fn adopt(
        &self,
        state: &mut MutexGuard<'_, State>,
        mut tokens: Tokens,
        old: SecretString,
    ) -> Result<Tokens, Error> {
        let refresh = tokens.refresh_token.get_or_insert(old).clone();
        state.refresh_token = Some(refresh);
        state.tokens = Some(tokens.clone());
        let stored = self.store.save(tokens.clone()).await;
        stored.map_err(|error| Error::new(Kind::Store).with_source(error))?;
        Ok(tokens)
    }

    /// What an earlier run stored is newer than what the program was given.
    async fn load(&self, state: &mut MutexGuard<'_, State>) -> Result<(), Error> {
        if state.loaded {
            return Ok(());
        }
        let stored = self.store.load().await;
        if let Some(tokens) = stored.map_err(|error| Error::new(Kind::Store).with_source(error))? {
            state.refresh_token = tokens.refresh_token.clone().or(state.refresh_token.take());
            state.tokens = Some(tokens);
        }
        state.loaded = true;
        Ok(())
    }

    fn can_renew(&self, state: &State) -> bool {
        self.identity.is_some() && state.refresh_token.is_some()
    }
}

impl State {
    fn is_enough(&self, tokens: &Tokens) -> bool {
        let paused = self.pause.is_some_and(|end| Instant::now() < end);
        tokens.is_fresh() || (paused && tokens.is_alive())
    }

    fn note_failure(&mut self, error: &Error) {
        self.pause = Some(Instant::now() + PAUSE);
        if matches!(error.inner().kind, Kind::SignIn) {
            self.refused = Some(error.server_text().unwrap_or_default().to_owned());
        }
    }
}

/// A token that came in while we waited for the lock.
fn usable(state: &State, refused: Option<&Tokens>) -> Option<Tokens> {
    let tokens = state.tokens.as_ref()?;
    let other = refused.is_none_or(|refused| !is_same(tokens, refused));
    (other && tokens.is_fresh()).then(|| tokens.clone())
}

/// A token that still holds is better than none; a refused one is not.
fn fall_back(state: &State, refused: Option<&Tokens>, error: Error) -> Result<Tokens, Error> {
    match &state.tokens {
        Some(tokens) if refused.is_none() && tokens.is_alive() => {
            tracing::warn!(%error, "the token could not be renewed; the old one holds a little longer");
            Ok(tokens.clone())
        }
        _ => Err(error),
    }
}

fn is_same(one: &Tokens, other: &Tokens) -> bool {
    one.access_token.expose_secret() == other.access_token.expose_secret()
}
