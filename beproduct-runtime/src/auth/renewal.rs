//! Renewing a stored login: once, however many processes share the store, and without losing it to a crash.
//!
//! A note is stored before a refresh token is sent. While it is new it is a lock; the others wait, or serve on with a
//! token that still holds. If its process dies, the next one tries the same refresh token again, and knows why it may
//! be refused. New tokens are stored in the note's place before anyone uses them. That write names the version of the
//! note: whoever slept, and was taken for dead, finds another version, and takes what is stored if it is newer.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use secrecy::SecretString;
use tokio::time::{Instant, sleep, timeout};

use super::login::{Login, Renewing};
use super::{Identity, Tokens};
use crate::error::{Error, Kind};
use crate::retry::{backoff, jitter};
use crate::state::typed::{load, save, update};
use crate::state::{StateKey, StateStore, Version, Written};

/// A note that did not change for so long, as seen from here, is of a process that died. Its own time is not trusted:
/// clocks differ.
const LOCK: Duration = Duration::from_secs(15);

/// So much may clocks differ: a note that is older than this and the lock's time is dead at first sight.
const SKEW: Duration = Duration::from_secs(15 * 60);

/// Time for one try at the identity host; well below the lock's.
const ATTEMPT: Duration = Duration::from_secs(10);

/// Time between two looks at the store while another process renews, and what is added at random.
const POLL: Duration = Duration::from_millis(25);
const SPREAD: Duration = Duration::from_millis(75);

/// Tries to store tokens that are here already.
const KEEP_TRIES: u32 = 4;

/// What it takes to renew a login.
pub(crate) struct Renewal {
    pub(crate) identity: Identity,
    pub(crate) store: Arc<dyn StateStore>,
    pub(crate) key: StateKey,
    /// What the program brought.
    pub(crate) given: Login,
    pub(crate) asked: Vec<String>,
}

/// What a session remembers between renewals.
pub(super) struct Progress {
    /// Names this session in notes.
    holder: String,
    started: bool,
    /// The login as it was seen last.
    pub(super) latest: Option<Login>,
    /// Renewed, but the store failed: not to be used before it is stored, and not to be lost.
    unsaved: Option<Login>,
    refused: Option<Refused>,
}

/// Asking again with the same refresh token would not help.
struct Refused {
    generation: u64,
    said: String,
    broken_off: bool,
}

impl Default for Progress {
    fn default() -> Self {
        let holder = format!("{}-{:016x}", std::process::id(), fastrand::u64(..));
        Progress { holder, started: false, latest: None, unsaved: None, refused: None }
    }
}

impl Renewal {
    /// A login that is fresh and not refused, or the best that there is.
    pub(super) async fn run(
        &self,
        progress: &mut Progress,
        refused: Option<&SecretString>,
        spread: f64,
    ) -> Result<Login, Error> {
        self.start(progress).await?;
        let mut watch = Watch::default();
        loop {
            let (login, version) = self.load().await?;
            progress.latest = Some(login.clone());
            if login.is_fresh(refused, spread) || !self.identity.can_renew(login.refresh_token.as_ref()) {
                return Ok(login);
            }
            if watch.is_under_way(&login, version, &progress.holder) {
                if login.serves(refused) {
                    return Ok(login);
                }
                sleep(POLL + jitter(SPREAD)).await;
                continue;
            }
            progress.check(&login)?;
            if let Some(login) = self.attempt(progress, login, version).await? {
                return Ok(login);
            }
        }
    }

    /// Stores what the program brought, if it is new, and what an earlier run could not store.
    async fn start(&self, progress: &mut Progress) -> Result<(), Error> {
        if !progress.started {
            let given = |stored: Option<Login>| (stored.unwrap_or_default().or_given(&self.given), ());
            update(&*self.store, &self.key, given).await?;
            progress.started = true;
        }
        if let Some(login) = progress.unsaved.clone() {
            self.place(&login).await?;
            progress.unsaved = None;
        }
        Ok(())
    }

    /// Sends the refresh token, once a note is stored. `None`: another process came first.
    async fn attempt(
        &self,
        progress: &mut Progress,
        login: Login,
        version: Option<Version>,
    ) -> Result<Option<Login>, Error> {
        let note = Renewing::begun(&progress.holder, login.renewing.as_ref());
        let noted = Login { renewing: Some(note.clone()), ..login };
        let Written::Stored(version) = save(&*self.store, &self.key, &noted, version).await? else {
            return Ok(None);
        };
        match self.ask(&noted).await {
            Ok(tokens) => self.keep(progress, noted.renewed(tokens), version).await.map(Some),
            Err(error) => {
                let left = Login { renewing: note.clone().ended(is_unknown(&error)), ..noted };
                let is_ours = self.give_up(&left, version).await;
                match error.inner().kind {
                    Kind::GrantRefused if !is_ours => Ok(None),
                    Kind::GrantRefused if left.refresh_token.is_some() => {
                        Err(progress.refuse(&left, &error, note.again))
                    }
                    _ => Err(error),
                }
            }
        }
    }

    async fn ask(&self, login: &Login) -> Result<Tokens, Error> {
        let renewing = self.identity.renew(login.refresh_token.as_ref(), self.asked.clone());
        let asked = timeout(ATTEMPT, renewing).await;
        asked.unwrap_or_else(|_| Err(Error::new(Kind::Timeout).with_operation("sign-in")))
    }

    /// Stores new tokens, durably, before anyone uses them.
    async fn keep(&self, progress: &mut Progress, login: Login, version: Version) -> Result<Login, Error> {
        let mut tries = 1;
        let mut result = match save(&*self.store, &self.key, &login, Some(version)).await {
            Ok(Written::Stored(_)) => return Ok(login),
            _ => self.place(&login).await,
        };
        while result.is_err() && tries < KEEP_TRIES {
            sleep(jitter(backoff(tries))).await;
            tries += 1;
            result = self.place(&login).await;
        }
        if result.is_err() {
            progress.unsaved = Some(login);
        }
        result
    }

    /// Stores new tokens if the stored login is still the one that they were got with, and takes the stored one if not.
    async fn place(&self, login: &Login) -> Result<Login, Error> {
        loop {
            let (stored, version) = self.load().await?;
            if version.is_none() || stored.generation.saturating_add(1) != login.generation {
                return Ok(stored);
            }
            if save(&*self.store, &self.key, login, version).await? != Written::Conflict {
                return Ok(login.clone());
            }
        }
    }

    /// Ends the lock; tells whether it was still ours.
    async fn give_up(&self, login: &Login, version: Version) -> bool {
        match save(&*self.store, &self.key, login, Some(version)).await {
            Ok(written) => written != Written::Conflict,
            Err(error) => {
                tracing::warn!(%error, "a renewal failed, and its note stays in the store until it is old");
                true
            }
        }
    }

    async fn load(&self) -> Result<(Login, Option<Version>), Error> {
        let stored = load(&*self.store, &self.key).await?;
        Ok(stored.map_or_else(|| (Login::default(), None), |(login, version)| (login, Some(version))))
    }
}

impl Progress {
    /// Says again what was said of this refresh token.
    fn check(&self, login: &Login) -> Result<(), Error> {
        match self.refused.as_ref().filter(|refused| refused.generation == login.generation) {
            Some(refused) => Err(refused.error()),
            None => Ok(()),
        }
    }

    fn refuse(&mut self, login: &Login, error: &Error, broken_off: bool) -> Error {
        let said = error.server_text().unwrap_or_default().to_owned();
        let refused = Refused { generation: login.generation, said, broken_off };
        self.refused.insert(refused).error()
    }
}

impl Refused {
    fn error(&self) -> Error {
        let kind = Kind::LoginEnded { broken_off: self.broken_off };
        Error::new(kind).with_text(&self.said).with_operation("sign-in")
    }
}

/// The note of another session, watched by this machine's own clock.
#[derive(Default)]
struct Watch(Option<(Version, Instant)>);

impl Watch {
    fn is_under_way(&mut self, login: &Login, version: Option<Version>, holder: &str) -> bool {
        let note = login.renewing.as_ref().filter(|note| !note.over && note.holder != holder);
        let (Some(note), Some(version)) = (note, version) else {
            return false;
        };
        let now = Instant::now();
        let since = match self.0 {
            Some((seen, since)) if seen == version => since,
            _ => self.0.insert((version, now)).1,
        };
        let age = SystemTime::now().duration_since(note.since).unwrap_or_default();
        now.duration_since(since) < LOCK && age < LOCK + SKEW
    }
}

/// Whether the refresh token may have been used up all the same.
fn is_unknown(error: &Error) -> bool {
    match error.inner().kind {
        Kind::Status => error.is_server_fault(),
        Kind::GrantRefused | Kind::SignIn | Kind::Connect | Kind::Config(_) | Kind::Refused(_) => false,
        _ => true,
    }
}
