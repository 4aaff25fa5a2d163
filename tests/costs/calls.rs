//! Reads one user again and again with the emitted client, on one thread: `calls N [FILE]`. With a file the state and the
//! account of the day's requests are kept there, in SQLite. `checks/call-overhead.sh` compares it with `plain_calls`.

use beproduct_generated::{Client, Error, SqliteState};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let calls = arguments.next().and_then(|calls| calls.parse().ok()).unwrap_or(1);
    let mut client = Client::builder(std::env::var("BEPRODUCT_COMPANY").unwrap_or_default()).from_env()?;
    if let Some(file) = arguments.next() {
        client = client.state(SqliteState::open(file)?);
    }
    let client = client.connect().await?;
    let users = client.users().list().send().await?.into_value();
    let id = users.into_iter().next().map(|user| user.id).expect("the sandbox has users");
    for _ in 0..calls {
        let user = client.users().get_by_id(id.clone()).send().await?.into_value();
        assert!(user.id == id && user.email.is_some());
    }
    println!("{} requests", client.core().usage().requests);
    Ok(())
}
