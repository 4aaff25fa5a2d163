//! How fast the sandbox answers, beside a bare axum handler that returns the same bytes:
//! `cargo run --release -p beproduct-sandbox --example throughput`. With a file, such as `-- /tmp/data.db`, the state is kept
//! in it.
//!
//! Both are asked in turn over the same kind of connections, so the ratio holds on a noisy machine.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Method, Request};
use beproduct_sandbox::{Options, Sandbox};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use std::time::{Duration, Instant};

type Failure = Box<dyn std::error::Error + Send + Sync>;
type Http = Client<HttpConnector, Body>;

/// Requests in flight at once.
const CONNECTIONS: usize = 8;
const ROUNDS: usize = 5;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let started = Instant::now();
    let data = std::env::args_os().nth(1).map(Into::into);
    let options = Options { styles: 20_000, requests_per_day: Some(u64::MAX), data, ..Options::default() };
    let sandbox = Sandbox::with(options).await?;
    println!("20,000 styles ready in {} ms", started.elapsed().as_millis());
    let token = sandbox.issue_token(&["BeProductPublicApi"]);
    let api = format!("{}/api/{}", sandbox.url(), sandbox.company());
    let small =
        Call { name: "a small answer", method: Method::GET, url: format!("{api}/Info/Version"), token: token.clone() };
    let url = format!("{api}/Style/Headers?pageSize=200&pageNumber=7");
    let page = Call { name: "a page of 200 styles", method: Method::POST, url, token: token.clone() };
    let url = format!("{api}/Style/Header/{}/Update", sandbox.state().styles()[0]);
    let change = Call { name: "a change of a style", method: Method::POST, url, token };
    let http: Http = Client::builder(TokioExecutor::new()).build_http();
    println!("{}: {:.0}/s", change.name, rate(&http, &change, 2_000).await?);
    compare(&small, 2_000).await?;
    compare(&page, 100).await
}

/// What is asked for, again and again.
#[derive(Clone)]
struct Call {
    name: &'static str,
    method: Method,
    url: String,
    token: String,
}

async fn compare(call: &Call, requests: usize) -> Result<(), Failure> {
    let http: Http = Client::builder(TokioExecutor::new()).build_http();
    let bytes = exchange(&http, call).await?;
    let bare = Call { url: serve_bare(bytes.clone()).await?, ..call.clone() };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(rate(&http, call, requests).await?);
        theirs.push(rate(&http, &bare, requests).await?);
    }
    let (ours, theirs) = (median(ours), median(theirs));
    let ratio = ours / theirs;
    println!(
        "{} ({} bytes): {ours:.0}/s, bare handler {theirs:.0}/s, ratio {ratio:.2} (bar 0.5)",
        call.name,
        bytes.len()
    );
    Ok(())
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}

/// A handler that does nothing but return these bytes.
async fn serve_bare(bytes: Bytes) -> Result<String, Failure> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", listener.local_addr()?);
    let router = Router::new().fallback(move || std::future::ready(bytes.clone()));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(url)
}

/// Requests a second.
async fn rate(http: &Http, call: &Call, requests: usize) -> Result<f64, Failure> {
    let started = Instant::now();
    let workers = (0..CONNECTIONS).map(|_| {
        let (http, call) = (http.clone(), call.clone());
        tokio::spawn(async move {
            for _ in 0..requests / CONNECTIONS {
                exchange(&http, &call).await?;
            }
            Ok::<(), Failure>(())
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await??;
    }
    Ok(requests as f64 / started.elapsed().max(Duration::from_micros(1)).as_secs_f64())
}

async fn exchange(http: &Http, call: &Call) -> Result<Bytes, Failure> {
    let body = if call.method == Method::POST { Body::from("{}") } else { Body::empty() };
    let request = Request::builder()
        .method(call.method.clone())
        .uri(&call.url)
        .header("authorization", format!("Bearer {}", call.token))
        .header("content-type", "application/json")
        .body(body)?;
    let answer = http.request(request).await?;
    if !answer.status().is_success() {
        return Err(format!("{} answered {}", call.url, answer.status()).into());
    }
    Ok(axum::body::to_bytes(Body::new(answer.into_body()), usize::MAX).await?)
}
