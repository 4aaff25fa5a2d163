//! The person in front of the browser, for programs: signs in, allows what is asked for, and follows the redirect.

use crate::sandbox::Sandbox;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{Request, Response};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use std::fmt;
use url::Url;

/// Why a sign-in by [`Sandbox::sign_in`] did not come to its end.
#[derive(Debug)]
pub struct BrowserError(String);

impl fmt::Display for BrowserError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the sign-in did not come to its end: {}", self.0)
    }
}

impl std::error::Error for BrowserError {}

impl Sandbox {
    /// What a person does with an authorization address, over the same HTTP: fills in the forms as [`Sandbox::login`],
    /// allows, and lets the browser go where it is sent.
    pub async fn sign_in(&self, address: &str) -> Result<(), BrowserError> {
        let address = Url::parse(address).map_err(failed)?;
        let mut form: Vec<(String, String)> = address.query_pairs().into_owned().collect();
        form.push(("username".to_owned(), self.login()));
        form.push(("password".to_owned(), self.password().to_owned()));
        form.push(("consent".to_owned(), "allow".to_owned()));
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let mut page = address;
        page.set_query(None);
        let posted = Request::post(page.as_str()).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = exchange(posted.body(Body::from(body)).map_err(failed)?).await?;
        let location = answer.headers().get(LOCATION).and_then(|location| location.to_str().ok());
        let location =
            location.ok_or_else(|| BrowserError(format!("the page answered {} and no redirect", answer.status())))?;
        exchange(Request::get(location).body(Body::empty()).map_err(failed)?).await.map(drop)
    }
}

async fn exchange(request: Request<Body>) -> Result<Response<hyper::body::Incoming>, BrowserError> {
    let client: Client<HttpConnector, Body> = Client::builder(TokioExecutor::new()).build_http();
    client.request(request).await.map_err(failed)
}

fn failed(error: impl fmt::Display) -> BrowserError {
    BrowserError(error.to_string())
}
