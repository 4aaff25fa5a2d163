//! Decodes one page of 200 styles again and again: `drift N tracked|ignored`. The page is read from the sandbox once; then
//! a transport of its own answers with it. `checks/call-overhead.sh` compares the two.

use beproduct_generated::{Client, Credentials, Error, Transport, TransportError, TransportRequest};
use beproduct_runtime::{BoxFuture, TransportResponse};

/// Answers every request with the same body.
struct Same(TransportResponse);

impl Transport for Same {
    fn send(&self, _: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let answer = self.0.clone();
        Box::pin(async move { Ok(answer) })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let pages = arguments.next().and_then(|pages| pages.parse().ok()).unwrap_or(1);
    let ignored = arguments.next().as_deref() == Some("ignored");
    let company = std::env::var("BEPRODUCT_COMPANY").unwrap_or_default();

    let client = Client::builder(&company).from_env()?.connect().await?;
    let page = client.style().headers().with_query("pageSize", "200").send().await?;
    let answer = TransportResponse { status: 200, body: page.bytes().clone(), ..TransportResponse::default() };

    let client = Client::builder(company).credentials(Credentials::access_token("a")).transport(Same(answer));
    let client = client.ignore_drift(ignored).connect().await?;
    for _ in 0..pages {
        let page = client.style().headers().send().await?;
        assert!(page.value().result.len() == 200 && page.drift().is_empty());
    }
    println!("{} records, drift {}", pages * 200, if ignored { "ignored" } else { "tracked" });
    Ok(())
}
