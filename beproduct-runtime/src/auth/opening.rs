//! How a session comes of credentials.

use std::sync::Arc;

use super::credentials::{Credentials, Grant};
use super::exchange::Identity;
use super::grant::Acquire;
use super::identity_server::IdentityServer;
use super::login::Login;
use super::renewal::Renewal;
use super::session::Session;
use crate::error::{Error, Kind};
use crate::state::{StateKey, StateStore};
use crate::transport::Transport;

/// What a session is opened with, whoever signs in.
#[derive(Clone)]
pub(crate) struct Opening {
    pub(crate) server: IdentityServer,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) store: Arc<dyn StateStore>,
    pub(crate) user: String,
    pub(crate) company: String,
    pub(crate) asked: Vec<String>,
}

impl Opening {
    /// A session with a token that carries what the access lists: what is missing is known now, and not at the first
    /// call that needs it.
    pub(crate) async fn open(
        &self,
        credentials: Credentials,
        needs: &'static [&'static str],
    ) -> Result<Arc<Session>, Error> {
        let session = self.session(credentials);
        let tokens = session.token().await?;
        let granted = session.granted(&tokens);
        match needs.iter().find(|needed| !granted.iter().any(|scope| scope == *needed)) {
            Some(missing) => Err(Error::new(Kind::ScopeMissing { needs: std::slice::from_ref(missing) })),
            None => Ok(session),
        }
    }

    fn session(&self, credentials: Credentials) -> Arc<Session> {
        let Some(application) = credentials.application.clone() else {
            return Session::fixed(Login::given(credentials), self.asked.clone());
        };
        let server = credentials.server.clone().unwrap_or_else(|| self.server.clone());
        let acquire = credentials.grant.clone().map(|grant| self.acquire(grant));
        let renewal = Renewal {
            key: self.key(&server, &application.id, credentials.user()),
            store: Arc::clone(&self.store),
            identity: Identity { acquire, ..Identity::new(server, application, Arc::clone(&self.transport)) },
            given: Login::given(credentials),
            asked: self.asked.clone(),
        };
        Session::stored(renewal, self.asked.clone())
    }

    fn key(&self, server: &IdentityServer, client_id: &str, user: Option<&str>) -> StateKey {
        let user = user.filter(|_| self.user.is_empty()).unwrap_or(&self.user);
        StateKey::login(&server.issuer, client_id, user, &self.company)
    }

    /// An administrator has a session of their own, kept in the same store.
    fn acquire(&self, grant: Grant) -> Acquire {
        match grant {
            Grant::ClientCredentials => Acquire::ClientCredentials,
            Grant::ActAs { admin, user } => {
                let admin = Opening { user: String::new(), ..self.clone() }.session(*admin);
                Acquire::ActAs { admin: Arc::new(admin), user }
            }
        }
    }
}
