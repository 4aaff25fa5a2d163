//! The transport over HTTP: reqwest on rustls with *ring*.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{CONTENT_LENGTH, HeaderValue};
use reqwest::Body;
use reqwest::multipart::{Form, Part};
use reqwest::redirect::Policy;
use tokio::sync::Semaphore;
use tokio::time::error::Elapsed;
use tokio::time::timeout;

use super::body::{Pieces, Reading, Told};
use super::{
    BoxFuture, Take, Transport, TransportBody, TransportError, TransportFault, TransportRequest, TransportResponse,
    Turn,
};
use crate::error::Error;
use crate::upload::{FileContent, Progress, Upload};

/// Bytes of a body that room is made for at once, whatever its length is said to be.
const MAX_RESERVED: u64 = 4 << 20;

/// What brings the head of an answer.
type Head<'a> = BoxFuture<'a, Result<reqwest::Response, TransportError>>;

/// Sends requests over the network. Redirects are not followed.
#[derive(Clone)]
pub struct HttpTransport {
    client: reqwest::Client,
    connections: Arc<Semaphore>,
    read_timeout: Duration,
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
            .no_proxy();
        if let Some(proxy) = &settings.proxy {
            let proxy =
                reqwest::Proxy::all(proxy).map_err(|error| failed("the proxy's address is not valid", error))?;
            builder = builder.proxy(proxy);
        }
        let client = builder.build().map_err(|error| failed("the HTTP client could not be built", error))?;
        let connections = Arc::new(Semaphore::new(settings.connections.clamp(1, Semaphore::MAX_PERMITS)));
        Ok(HttpTransport { client, connections, read_timeout: settings.read_timeout })
    }

    async fn exchange(&self, head: Head<'_>, turn: Option<Turn>) -> Result<TransportResponse, TransportError> {
        // The semaphore is never closed; if it were, we would send all the same.
        let permit = self.connections.acquire().await.ok();
        let mut response = head.await?;
        let mut answer = answer_of(&mut response);
        if let Some(mut turn) = turn
            && !turn.is_here()
        {
            // The service has done its work: others may ask it meanwhile.
            drop(permit);
            turn.come().await;
        }
        answer.body = self.body_of(response).await?;
        Ok(answer)
    }

    async fn hand_on(&self, head: Head<'_>, take: Take<'_>) -> Result<TransportResponse, TransportError> {
        let _permit = self.connections.acquire().await.ok();
        let mut response = head.await?;
        let mut answer = answer_of(&mut response);
        if !matches!(answer.status, 200 | 206) {
            answer.body = self.body_of(response).await?;
            return Ok(answer);
        }
        while let Some(bytes) = self.part(&mut response).await? {
            if !take(&answer, bytes) {
                break;
            }
        }
        Ok(answer)
    }

    /// The head of the answer, once it is polled. What only an upload needs makes no other request larger.
    fn head(&self, given: TransportRequest) -> Head<'_> {
        let mut request = reqwest::Request::new(given.method, given.url);
        *request.headers_mut() = given.headers;
        match given.body {
            // HTTP asks for it, and IIS refuses a POST without (411). A GET without a body has no length.
            TransportBody::Empty if request.method() == Method::POST => {
                request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            TransportBody::Empty => {}
            TransportBody::Bytes(bytes) => *request.body_mut() = Some(bytes.into()),
            TransportBody::Multipart(upload) => return Box::pin(self.upload(request, upload)),
        }
        Box::pin(self.execute(request))
    }

    async fn execute(&self, request: reqwest::Request) -> Result<reqwest::Response, TransportError> {
        let response = timeout(self.read_timeout, self.client.execute(request)).await;
        response.map_err(late)?.map_err(before_answer)
    }

    async fn upload(&self, request: reqwest::Request, upload: Upload) -> Result<reqwest::Response, TransportError> {
        let form = self.form_of(upload).await?;
        let builder = reqwest::RequestBuilder::from_parts(self.client.clone(), request).multipart(form);
        self.execute(builder.build().map_err(before_answer)?).await
    }

    /// The next part of a body.
    async fn part(&self, response: &mut reqwest::Response) -> Result<Option<Bytes>, TransportError> {
        timeout(self.read_timeout, response.chunk()).await.map_err(late)?.map_err(within_answer)
    }

    /// The whole body, in one piece from the start: collecting its parts first would take twice the room.
    async fn body_of(&self, mut response: reqwest::Response) -> Result<Bytes, TransportError> {
        let length = response.content_length().map_or(0, |length| length.min(MAX_RESERVED));
        let mut body = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        while let Some(part) = self.part(&mut response).await? {
            body.extend_from_slice(&part);
        }
        Ok(body.into())
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
    fn send(&self, mut request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let turn = request.turn.take();
        Box::pin(self.exchange(self.head(request), turn))
    }

    fn stream<'a>(
        &'a self,
        request: TransportRequest,
        take: Take<'a>,
    ) -> BoxFuture<'a, Result<TransportResponse, TransportError>> {
        Box::pin(self.hand_on(self.head(request), take))
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

/// The answer but for its body, which is still to come.
fn answer_of(response: &mut reqwest::Response) -> TransportResponse {
    let headers = std::mem::take(response.headers_mut());
    TransportResponse { status: response.status().as_u16(), headers, body: Bytes::new() }
}

/// What is to be sent cannot be read.
fn unreadable(error: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
    TransportError::new(TransportFault::Invalid).with_source(error)
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

/// Nothing came for longer than one waits.
fn late(waited: Elapsed) -> TransportError {
    TransportError::new(TransportFault::Timeout).with_source(waited)
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
