//! The listener that the browser comes back to.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::{Host, Url};

use super::fault::flow_error;
use super::page::Page;
use super::redirect::Redirect;
use crate::error::Error;

/// A request line longer than this is no browser's.
const MAX_HEAD: usize = 16 * 1024;

/// Time for one connection to say what it wants.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) struct Listener {
    socket: TcpListener,
    /// The redirect address, with the port that is listened on.
    address: Url,
}

/// The browser, which waits for its page.
pub(super) struct Visitor {
    pub(super) brings: Redirect,
    stream: TcpStream,
}

impl Listener {
    /// Listens on the port of a redirect address; on a free one if it names none.
    pub(super) async fn bind(redirect: &str) -> Result<Self, Error> {
        let mut address: Url = redirect.parse().map_err(|error| {
            flow_error("the redirect address is no address: `http://127.0.0.1/callback` would be one")
                .with_source(error)
        })?;
        let host = match (address.scheme(), address.host()) {
            ("http", Some(Host::Ipv4(ip))) if ip.is_loopback() => ip.to_string(),
            ("http", Some(Host::Ipv6(ip))) if ip.is_loopback() => ip.to_string(),
            ("http", Some(Host::Domain("localhost"))) => "127.0.0.1".to_owned(),
            _ => {
                return Err(flow_error(
                    "the redirect address is not `http://` on this machine: a listener is of no use there, take `begin`",
                ));
            }
        };
        let port = address.port().unwrap_or(0);
        let failed = |error| {
            flow_error(format!("cannot listen on {host}, port {port}: take another port that is registered"))
                .with_source(error)
        };
        let socket = TcpListener::bind((host.as_str(), port)).await.map_err(failed)?;
        let port = socket.local_addr().map_err(failed)?.port();
        let _always_possible = address.set_port(Some(port));
        Ok(Listener { socket, address })
    }

    pub(super) fn address(&self) -> &str {
        self.address.as_str()
    }

    /// The visitor who brings the answer that carries our `state`. Whoever else comes by is turned away.
    pub(super) async fn answer(&self, state: &str) -> Result<Visitor, Error> {
        loop {
            let accepted = self.socket.accept().await;
            let (mut stream, _) = accepted.map_err(|error| flow_error("the listener failed").with_source(error))?;
            let line = tokio::time::timeout(PATIENCE, request_line(&mut stream)).await;
            let brings = self.redirect(&line.unwrap_or_default());
            match brings.filter(|brings| brings.state.as_deref() == Some(state) && brings.is_answer()) {
                Some(brings) => return Ok(Visitor { brings, stream }),
                None => show(&mut stream, &Page::Stray).await,
            }
        }
    }

    fn redirect(&self, line: &str) -> Option<Redirect> {
        let target = line.strip_prefix("GET ")?.split(' ').next()?;
        let url = self.address.join(target).ok()?;
        (url.path() == self.address.path()).then(|| Redirect::of(&url))
    }
}

impl Visitor {
    /// Shows how it ended.
    pub(super) async fn leave(mut self, signed_in: bool) {
        let page = if signed_in { Page::SignedIn } else { Page::NotSignedIn };
        show(&mut self.stream, &page).await;
    }
}

/// The first line of a request; the head is read to its end, so that the browser is not cut off.
async fn request_line(stream: &mut TcpStream) -> String {
    let (mut head, mut buffer) = (Vec::new(), [0_u8; 1024]);
    while head.len() < MAX_HEAD && !head.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut buffer).await {
            Ok(read) if read > 0 => head.extend(buffer.iter().take(read)),
            _ => break,
        }
    }
    let text = String::from_utf8_lossy(&head);
    text.lines().next().unwrap_or_default().to_owned()
}

/// A page that is not taken changes nothing: the program tells the same.
async fn show(stream: &mut TcpStream, page: &Page) {
    let showing = async {
        stream.write_all(page.answer().as_bytes()).await?;
        stream.shutdown().await
    };
    let shown = tokio::time::timeout(PATIENCE, showing).await;
    tracing::debug!(taken = matches!(shown, Ok(Ok(()))), "answered the browser");
}
