//! The transport over HTTP: reqwest on rustls with *ring*.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::CONTENT_LENGTH;
use reqwest::Body;
use reqwest::multipart::{Form, Part};
use reqwest::redirect::Policy;
use tokio::sync::Semaphore;

use super::body::{Pieces, Reading, Told};
use super::{
    BoxFuture, Take, Transport, TransportBody, TransportError, TransportFault, TransportRequest, TransportResponse,
};
use crate::error::Error;
use crate::upload::{FileContent, Progress, Upload};

/// Bytes of a body that room is made for at once, whatever its length is said to be.
const MAX_RESERVED: u64 = 4 << 20;

/// Sends requests over the network. Redirects are not followed.
#[derive(Clone)]
pub struct HttpTransport {
    client: reqwest::Client,
    connections: Arc<Semaphore>,
}

/// How to reach the network.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpSettings {
    /// A proxy, as an address. The proxies of the environment are not looked at.
    pub proxy: Option<String>,
    /// Root certificates to trust beside those of the platform, in PEM.
    pub root_certificates: Vec<Vec<u8>>,
    /// How the program calls itself.
    pub user_agent: String,
    /// Time to find a connection, 10 s unless set.
    pub connect_timeout: Duration,
    /// Time without a byte of an answer, 100 s unless set.
    pub read_timeout: Duration,
    /// Requests that are under way at once, 16 unless set.
    pub connections: usize,
}

impl Default for HttpSettings {
    fn default() -> Self {
        HttpSettings {
            proxy: None,
            root_certificates: Vec::new(),
            user_agent: concat!("beproduct-rust/", env!("CARGO_PKG_VERSION")).into(),
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(100),
            connections: 16,
        }
    }
}

impl HttpTransport {
    /// A transport of its own connections.
    ///
    /// # Errors
    ///
    /// When a certificate is no PEM, or the proxy no address.
    pub fn new(settings: &HttpSettings) -> Result<Self, Error> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(super::tls::client_config(&settings.root_certificates)?)
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .user_agent(&settings.user_agent)
            .connect_timeout(settings.connect_timeout)
            .read_timeout(settings.read_timeout)
            .no_proxy();
        if let Some(proxy) = &settings.proxy {
            let proxy =
                reqwest::Proxy::all(proxy).map_err(|error| failed("the proxy's address is not valid", error))?;
            builder = builder.proxy(proxy);
        }
        let client = builder.build().map_err(|error| failed("the HTTP client could not be built", error))?;
        let connections = Arc::new(Semaphore::new(settings.connections.clamp(1, Semaphore::MAX_PERMITS)));
        Ok(HttpTransport { client, connections })
    }

    async fn exchange(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        // The semaphore is never closed; if it were, we would send all the same.
        let _permit = self.connections.acquire().await.ok();
        let (mut answer, response) = self.answer(request).await?;
        answer.body = body_of(response).await?;
        Ok(answer)
    }

    async fn hand_on(&self, request: TransportRequest, take: Take<'_>) -> Result<TransportResponse, TransportError> {
        let _permit = self.connections.acquire().await.ok();
        let (mut answer, mut response) = self.answer(request).await?;
        if !matches!(answer.status, 200 | 206) {
            answer.body = body_of(response).await?;
            return Ok(answer);
        }
        while let Some(bytes) = response.chunk().await.map_err(within_answer)? {
            if !take(&answer, bytes) {
                break;
            }
        }
        Ok(answer)
    }

    /// The head of the answer, and what its body comes from.
    async fn answer(
        &self,
        request: TransportRequest,
    ) -> Result<(TransportResponse, reqwest::Response), TransportError> {
        let method = request.method;
        let builder = self.client.request(method.clone(), request.url).headers(request.headers);
        let builder = match request.body {
            // HTTP asks for it, and IIS refuses a POST without (411). A GET without a body has no length.
            TransportBody::Empty if method == Method::POST => builder.header(CONTENT_LENGTH, 0),
            TransportBody::Empty => builder,
            TransportBody::Bytes(bytes) => builder.body(bytes),
            TransportBody::Multipart(upload) => builder.multipart(self.form_of(upload).await?),
        };
        let response = builder.send().await.map_err(before_answer)?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Ok((TransportResponse { status, headers, body: Bytes::new() }, response))
    }

    async fn form_of(&self, upload: Upload) -> Result<Form, TransportError> {
        let invalid = |error| fault(TransportFault::Invalid, error);
        let file = self.part_of(upload.content, upload.progress).await?.file_name(upload.file_name);
        let form = Form::new().part("file", file.mime_str(&upload.content_type).map_err(invalid)?);
        Ok(upload.texts.into_iter().fold(form, |form, (name, text)| form.text(name, text)))
    }

    async fn part_of(&self, content: FileContent, progress: Option<Progress>) -> Result<Part, TransportError> {
        let sent = 0;
        let length = content.len();
        let (body, length) = match content {
            FileContent::Bytes(bytes) => (Body::wrap(Told { body: Pieces(bytes), sent, length, progress }), length),
            FileContent::File { path, .. } => {
                let file = std::fs::File::open(path).map_err(unreadable)?;
                (Body::wrap(Told { body: Reading::Idle(file), sent, length, progress }), length)
            }
            FileContent::Url(url) => {
                let source = self.client.get(url).send().await.and_then(reqwest::Response::error_for_status);
                let source = source.map_err(|error| fault(TransportFault::Connect, error))?;
                let length = source.content_length().ok_or_else(|| unreadable("the address does not tell a length"))?;
                (Body::wrap(Told { body: Body::from(source), sent, length, progress }), length)
            }
        };
        Ok(Part::stream_with_length(body, length))
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(self.exchange(request))
    }

    fn stream<'a>(
        &'a self,
        request: TransportRequest,
        take: Take<'a>,
    ) -> BoxFuture<'a, Result<TransportResponse, TransportError>> {
        Box::pin(self.hand_on(request, take))
    }
}

/// The address of a proxy may hold a password.
impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport").finish_non_exhaustive()
    }
}

impl fmt::Debug for HttpSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpSettings")
            .field("proxy", &self.proxy.is_some())
            .field("root_certificates", &self.root_certificates.len())
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.connect_timeout)
            .field("connections", &self.connections)
            .finish()
    }
}

/// What is to be sent cannot be read.
fn unreadable(error: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
    TransportError::new(TransportFault::Invalid).with_source(error)
}

/// The whole body, in one piece from the start: collecting its parts first would take twice the room.
async fn body_of(mut response: reqwest::Response) -> Result<Bytes, TransportError> {
    let length = response.content_length().map_or(0, |length| length.min(MAX_RESERVED));
    let mut body = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    while let Some(part) = response.chunk().await.map_err(within_answer)? {
        body.extend_from_slice(&part);
    }
    Ok(body.into())
}

fn before_answer(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportFault::Connect
    } else if error.is_timeout() {
        TransportFault::Timeout
    } else if error.is_builder() {
        TransportFault::Invalid
    } else {
        TransportFault::Reset
    };
    fault(kind, error)
}

fn within_answer(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() { TransportFault::Timeout } else { TransportFault::Cut };
    fault(kind, error)
}

/// Addresses carry queries, and those may be confidential.
fn fault(kind: TransportFault, error: reqwest::Error) -> TransportError {
    TransportError::new(kind).with_source(error.without_url())
}

fn failed(text: &str, error: impl StdError + Send + Sync + 'static) -> Error {
    Error::config(text).with_source(error)
}
