//! Logins of this machine's user: which there are, and what is needed to go on with one.

use beproduct_generated::secrecy::ExposeSecret;
use beproduct_generated::{
    Client, ClientAuth, Credentials, IdentityServer, SqliteState, StateKey, StateStore, Written,
};
use clap::Args;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Which login is meant. What is left out matches any.
#[derive(Args)]
pub(crate) struct Which {
    /// The state file; BEPRODUCT_STATE unless given, or else one in the platform's folder.
    #[arg(long, value_name = "PATH")]
    pub(crate) state: Option<PathBuf>,
    /// The company, as it stands in the addresses of the web page.
    #[arg(long)]
    pub(crate) company: Option<String>,
    /// Id of the application.
    #[arg(long)]
    pub(crate) client_id: Option<String>,
    /// Address of the identity server.
    #[arg(long)]
    pub(crate) issuer: Option<String>,
    /// User name or id.
    #[arg(long)]
    pub(crate) user: Option<String>,
}

/// What a later run needs of a login; its tokens are kept beside it. The file is readable by its owner only.
#[derive(Serialize, Deserialize)]
pub(crate) struct Account {
    pub(crate) server: IdentityServer,
    pub(crate) client_id: String,
    pub(crate) client_secret: Option<String>,
    pub(crate) basic: bool,
    pub(crate) user: String,
    pub(crate) username: String,
    pub(crate) company: String,
}

impl Which {
    pub(crate) fn open(&self) -> Result<SqliteState, String> {
        let path = self.state.clone().or_else(|| var("BEPRODUCT_STATE").map(PathBuf::from)).or_else(usual_path);
        let path = path.ok_or("no folder for the state file: give one with --state or BEPRODUCT_STATE")?;
        SqliteState::open(path).map_err(text)
    }

    /// The logins that are meant; an error if there is none.
    pub(crate) async fn accounts(&self, state: &SqliteState) -> Result<Vec<Account>, String> {
        let stored = state.list(&StateKey::new("account")).await.map_err(text)?;
        let accounts = stored.iter().map(|(_, entry)| serde_json::from_slice(entry.value.expose_secret()));
        let accounts: Vec<Account> = accounts.collect::<Result<_, _>>().map_err(text)?;
        let meant: Vec<Account> = accounts.into_iter().filter(|account| self.matches(account)).collect();
        if meant.is_empty() {
            return Err("nobody is signed in here: run `beproduct login`".into());
        }
        Ok(meant)
    }

    /// The one login that is meant.
    pub(crate) async fn account(&self, state: &SqliteState) -> Result<Account, String> {
        let mut accounts = self.accounts(state).await?;
        if accounts.len() > 1 {
            let lines: Vec<String> = accounts.iter().map(Account::line).collect();
            let choose = "several are signed in; choose one with --user, --company, --client-id or --issuer:";
            return Err(format!("{choose}\n{}", lines.join("\n")));
        }
        accounts.pop().ok_or_else(|| "nobody is signed in".into())
    }

    fn matches(&self, account: &Account) -> bool {
        let is = |wanted: &Option<String>, have: &[&str]| {
            wanted.as_ref().is_none_or(|wanted| have.contains(&wanted.trim_end_matches('/')))
        };
        is(&self.company, &[&account.company])
            && is(&self.client_id, &[&account.client_id])
            && is(&self.issuer, &[account.server.issuer.trim_end_matches('/')])
            && is(&self.user, &[&account.user, &account.username])
    }
}

impl Account {
    pub(crate) fn line(&self) -> String {
        let Account { username, user, company, client_id, server, .. } = self;
        let name = if username.is_empty() { user } else { username };
        format!("{name} ({user}), company {company}, application {client_id}, at {}", server.issuer)
    }

    pub(crate) fn auth(&self) -> ClientAuth {
        if self.basic { ClientAuth::Basic } else { ClientAuth::Form }
    }

    /// A client that goes on with the stored login.
    pub(crate) async fn connect(&self, state: &SqliteState) -> Result<Client, String> {
        let mut credentials = Credentials::stored(&self.client_id).client_auth(self.auth());
        if let Some(secret) = &self.client_secret {
            credentials = credentials.client_secret(secret);
        }
        let builder = Client::builder(&self.company).identity_server(self.server.clone()).user(&self.user);
        builder.state(state.clone()).credentials(credentials).connect().await.map_err(text)
    }

    pub(crate) async fn store(&self, state: &SqliteState) -> Result<(), String> {
        let key = self.key();
        loop {
            let before = state.read(&key).await.map_err(text)?.map(|entry| entry.version);
            let bytes = serde_json::to_vec(self).map_err(text)?;
            if state.write(&key, bytes.into(), before).await.map_err(text)? != Written::Conflict {
                return Ok(());
            }
        }
    }

    pub(crate) async fn remove(&self, state: &SqliteState) -> Result<(), String> {
        let login = StateKey::login(&self.server.issuer, &self.client_id, &self.user, &self.company);
        for key in [login, self.key()] {
            while let Some(entry) = state.read(&key).await.map_err(text)? {
                state.remove(&key, entry.version).await.map_err(text)?;
            }
        }
        Ok(())
    }

    fn key(&self) -> StateKey {
        let issuer = self.server.issuer.trim_end_matches('/');
        StateKey::new("account").with(issuer).with(&self.client_id).with(&self.user).with(&self.company)
    }
}

/// A variable of the environment that is set to something.
pub(crate) fn var(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

pub(crate) fn text(error: impl ToString) -> String {
    error.to_string()
}

/// Where the platform keeps the state of programs.
fn usual_path() -> Option<PathBuf> {
    let home = |rest: &str| var("HOME").map(|home| PathBuf::from(home).join(rest));
    let folder = if cfg!(windows) {
        var("LOCALAPPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        home("Library/Application Support")
    } else {
        var("XDG_STATE_HOME").map(PathBuf::from).or_else(|| home(".local/state"))
    };
    Some(folder?.join("beproduct").join("state.sqlite"))
}
