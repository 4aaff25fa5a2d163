//! `beproduct login`, `logout`, `whoami` and `token`.

use crate::account::{Account, Which, text, var};
use beproduct_generated::secrecy::ExposeSecret;
use beproduct_generated::{AuthorizationCode, Client, Credentials, IdentityServer, SqliteState, Url};
use clap::Args;
use std::io::Write;
use std::time::Duration;

/// Sign in with a browser, and stay signed in.
///
/// The client's id is BEPRODUCT_CLIENT_ID unless given, its secret BEPRODUCT_CLIENT_SECRET; the company is
/// BEPRODUCT_COMPANY, the identity server BEPRODUCT_IDENTITY_URL, or else BeProduct's own.
#[derive(Args)]
pub(crate) struct Login {
    #[command(flatten)]
    which: Which,
    /// Do not listen: print the address, and read where the browser ended.
    #[arg(long)]
    headless: bool,
    /// The redirect address, as it is registered. Without a port, a free one is taken.
    #[arg(long, default_value = "http://127.0.0.1/callback", value_name = "URL")]
    redirect_url: String,
    /// A further scope to ask for. Can be given several times.
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// Show the client's secret by HTTP Basic, and not in the form.
    #[arg(long)]
    basic: bool,
    /// For a server that refuses PKCE.
    #[arg(long)]
    no_pkce: bool,
    /// Seconds to wait for the browser.
    #[arg(long, default_value_t = 300)]
    timeout: u64,
}

/// Forget a login.
#[derive(Args)]
pub(crate) struct Logout {
    #[command(flatten)]
    which: Which,
    /// Print the address that signs the browser out at once. It holds the ID token.
    #[arg(long)]
    address: bool,
    /// Where the browser goes from there, as it is registered; with --address.
    #[arg(long, value_name = "URL", requires = "address")]
    back: Option<String>,
}

/// Who is signed in, as the identity server tells: one line a login.
#[derive(Args)]
pub(crate) struct Whoami {
    #[command(flatten)]
    which: Which,
}

/// The access token of a login, renewed if that is due.
#[derive(Args)]
pub(crate) struct Token {
    #[command(flatten)]
    which: Which,
    /// Print the token itself. Without it only its scopes are told.
    #[arg(long)]
    print: bool,
}

impl Login {
    pub(crate) fn run(self) -> Result<(), String> {
        block_on(self.sign_in())
    }

    async fn sign_in(self) -> Result<(), String> {
        let state = self.which.open()?;
        let mut account = self.account().await?;
        let credentials = self.credentials(&account).await?;
        account.user = credentials.user().unwrap_or_default().to_owned();
        let builder = Client::builder(&account.company).user(&account.user).state(state.clone());
        let client = builder.credentials(credentials).connect().await.map_err(text)?;
        account.username = client.core().user_info().await.map_err(text)?.username.unwrap_or_default();
        account.store(&state).await?;
        println!("signed in: {}", account.line());
        Ok(())
    }

    /// What is known before anybody signed in.
    async fn account(&self) -> Result<Account, String> {
        let given = |flag: &Option<String>, name: &str| flag.clone().or_else(|| var(name));
        let need = |flag: &Option<String>, option: &str, name: &str| {
            given(flag, name).ok_or_else(|| format!("--{option} is missing, and {name} is not set"))
        };
        let server = match given(&self.which.issuer, "BEPRODUCT_IDENTITY_URL") {
            Some(issuer) => IdentityServer::discover(&issuer).await.map_err(text)?,
            None => IdentityServer::of::<Client>(),
        };
        Ok(Account {
            server,
            client_id: need(&self.which.client_id, "client-id", "BEPRODUCT_CLIENT_ID")?,
            client_secret: var("BEPRODUCT_CLIENT_SECRET"),
            basic: self.basic,
            user: String::new(),
            username: String::new(),
            company: need(&self.which.company, "company", "BEPRODUCT_COMPANY")?,
        })
    }

    async fn credentials(&self, account: &Account) -> Result<Credentials, String> {
        let mut flow = AuthorizationCode::new::<Client>(&account.client_id)
            .identity_server(account.server.clone())
            .client_auth(account.auth())
            .redirect_url(&self.redirect_url)
            .timeout(Duration::from_secs(self.timeout))
            .pkce(!self.no_pkce)
            .openid(true);
        if let Some(secret) = &account.client_secret {
            flow = flow.client_secret(secret);
        }
        for scope in &self.scopes {
            flow = flow.scope(scope);
        }
        if !self.headless {
            return flow.sign_in(|url| tell(url, "The browser comes back by itself.")).await.map_err(text);
        }
        let pending = flow.begin(&self.redirect_url).map_err(text)?;
        tell(pending.url(), "It ends at an address that need not load. Paste that address here:");
        let mut pasted = String::new();
        std::io::stdin().read_line(&mut pasted).map_err(text)?;
        pending.finish(&pasted).await.map_err(text)
    }
}

impl Logout {
    pub(crate) fn run(self) -> Result<(), String> {
        block_on(self.sign_out())
    }

    async fn sign_out(self) -> Result<(), String> {
        let state = self.which.open()?;
        let account = self.which.account(&state).await?;
        let address = match self.address {
            true => Some(account.connect(&state).await?.core().logout_url(self.back.as_deref()).await.map_err(text)?),
            false => None,
        };
        account.remove(&state).await?;
        println!("signed out: {}", account.line());
        match (address, &account.server.end_session_url) {
            (Some(address), _) => println!("{address}"),
            (None, Some(url)) => println!("the browser stays signed in until you open {url}"),
            (None, None) => {}
        }
        Ok(())
    }
}

impl Whoami {
    pub(crate) fn run(self) -> Result<(), String> {
        block_on(self.ask())
    }

    async fn ask(self) -> Result<(), String> {
        let state = self.which.open()?;
        for account in self.which.accounts(&state).await? {
            println!("{}", asked(account, &state).await?.line());
        }
        Ok(())
    }
}

impl Token {
    pub(crate) fn run(self) -> Result<(), String> {
        block_on(self.show())
    }

    async fn show(self) -> Result<(), String> {
        let state = self.which.open()?;
        let account = self.which.account(&state).await?;
        let tokens = account.connect(&state).await?.core().tokens().await.map_err(text)?;
        if self.print {
            println!("{}", tokens.access_token.expose_secret());
        } else {
            println!("{}", account.line());
            println!("scopes: {}", tokens.scopes.unwrap_or_default().join(" "));
            println!("--print prints the token itself");
        }
        Ok(())
    }
}

/// The account, as the identity server tells of it now.
async fn asked(account: Account, state: &SqliteState) -> Result<Account, String> {
    let told = account.connect(state).await?.core().user_info().await.map_err(text)?;
    Ok(Account { user: told.subject, username: told.username.unwrap_or_default(), ..account })
}

fn tell(url: &Url, what: &str) {
    println!("Open this address in a browser and sign in:\n\n{url}\n\n{what}");
    // Whoever reads along must see it now, also through a pipe; if nobody does, the sign-in ends by its time.
    drop(std::io::stdout().flush());
}

fn block_on(work: impl Future<Output = Result<(), String>>) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(text)?.block_on(work)
}
