//! A user's program, built from the packages: a canned call, and the sandbox with the spec that travels with it.

use beproduct_generated::{Answer, Canned, Client, Credentials, access};
use beproduct_sandbox::Sandbox;

access! {
    /// Reads styles.
    pub struct Reader { scopes: [BeProductPublicApi], may: [Style::Read] }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let canned = Canned::new();
    canned.push(Answer::new(200, r#"{"result":[{"id":"2cfad1df-66c3-4a92-8132-581d05c9bac2"}],"total":7}"#));
    let token = Credentials::access_token("token");
    let builder = Client::builder("acme").access::<Reader>();
    let client = builder.transport(canned.clone()).credentials(token).connect().await?;
    assert_eq!(client.style().headers().count().await?, 7);
    assert_eq!(canned.requests().len(), 1);

    let sandbox = Sandbox::start().await?;
    println!("a canned call was made, and the sandbox serves {}", sandbox.company());
    Ok(())
}
