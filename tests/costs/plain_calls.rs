//! The same as `calls`, as one would write it with reqwest, serde_json and a derived type: `plain_calls N`.

#![allow(dead_code, reason = "members are read, not used")]

use std::error::Error;

use reqwest::header::ACCEPT;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    id: String,
    email: Option<String>,
    username: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    title: Option<String>,
    account_type: Option<String>,
    role: Option<String>,
    #[serde(rename = "registerdOn")]
    registered_on: Option<String>,
    active: Option<bool>,
}

#[derive(Deserialize)]
struct Token {
    access_token: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    rustls::crypto::ring::default_provider().install_default().map_err(|_| "no TLS")?;
    let var = |name: &str| std::env::var(format!("BEPRODUCT_{name}"));
    let calls = std::env::args().nth(1).and_then(|calls| calls.parse().ok()).unwrap_or(1);
    let client = reqwest::Client::builder().user_agent("plain-calls/0.1.0").build()?;
    let form = format!(
        "grant_type=refresh_token&refresh_token={}&client_id={}&client_secret={}",
        var("REFRESH_TOKEN")?,
        var("CLIENT_ID")?,
        var("CLIENT_SECRET")?
    );
    let token = client.post(format!("{}/connect/token", var("IDENTITY_URL")?));
    let token = token.header("Content-Type", "application/x-www-form-urlencoded").body(form).send().await?;
    let token: Token = serde_json::from_slice(&token.error_for_status()?.bytes().await?)?;

    let base = format!("{}/api/{}/Users", var("URL")?, var("COMPANY")?);
    let get = |url: String| client.get(url).bearer_auth(&token.access_token).header(ACCEPT, "application/json");
    let answer = get(format!("{base}/List")).send().await?.error_for_status()?;
    let users: Vec<User> = serde_json::from_slice(&answer.bytes().await?)?;
    let id = users.into_iter().next().ok_or("the sandbox has users")?.id;
    for _ in 0..calls {
        let answer = get(format!("{base}/GetById/{id}")).send().await?.error_for_status()?;
        let user: User = serde_json::from_slice(&answer.bytes().await?)?;
        assert!(user.id == id && user.email.is_some());
    }
    println!("{} requests", calls + 1);
    Ok(())
}
