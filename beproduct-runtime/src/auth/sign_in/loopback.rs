//! The listener that the browser comes back to.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

use super::fault::flow_error;
use crate::error::Error;

/// A request line longer than this is no browser's.
const MAX_HEAD: usize = 16 * 1024;

/// Time for one connection to say what it wants.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) struct Listener {
    socket: TcpListener,
    path: String,
    port: u16,
}

/// What a connection brought.
enum Visit {
    Code(String),
    Refused(String),
    Other,
}

impl Listener {
    pub(super) async fn bind(port: u16, path: &str) -> Result<Self, Error> {
        let failed = |error| flow_error(format!("cannot listen on 127.0.0.1:{port}")).with_source(error);
        let socket = TcpListener::bind(("127.0.0.1", port)).await.map_err(failed)?;
        let port = socket.local_addr().map_err(failed)?.port();
        Ok(Listener { socket, port, path: path.to_owned() })
    }

    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.path)
    }

    /// The code of the answer that carries our `state`. Whatever else comes by is turned away.
    pub(super) async fn answer(&self, state: &str) -> Result<String, Error> {
        loop {
            let accepted = self.socket.accept().await;
            let (mut stream, _) = accepted.map_err(|error| flow_error("the listener failed").with_source(error))?;
            let line = tokio::time::timeout(PATIENCE, request_line(&mut stream)).await;
            let visit = self.visit(&line.unwrap_or_default(), state);
            let _unread = tokio::time::timeout(PATIENCE, respond(&mut stream, &visit)).await;
            match visit {
                Visit::Code(code) => return Ok(code),
                Visit::Refused(error) => {
                    return Err(flow_error(format!("the sign-in was refused: {error}")));
                }
                Visit::Other => {}
            }
        }
    }

    fn visit(&self, line: &str, state: &str) -> Visit {
        let target = line.strip_prefix("GET ").and_then(|rest| rest.split(' ').next());
        let url = target.and_then(|target| Url::parse(&format!("http://127.0.0.1{target}")).ok());
        let Some(url) = url.filter(|url| url.path() == self.path) else {
            return Visit::Other;
        };
        let value = |name: &str| url.query_pairs().find_map(|(key, value)| (key == name).then(|| value.into_owned()));
        if value("state").as_deref() != Some(state) {
            return Visit::Other;
        }
        match (value("code"), value("error_description").or_else(|| value("error"))) {
            (Some(code), None) => Visit::Code(code),
            (_, Some(error)) => Visit::Refused(error),
            (None, None) => Visit::Other,
        }
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

async fn respond(stream: &mut TcpStream, visit: &Visit) -> std::io::Result<()> {
    let (status, title, text) = match visit {
        Visit::Code(_) => ("200 OK", "Signed in", "You can close this window and go back to the program."),
        Visit::Refused(_) => ("200 OK", "Not signed in", "The sign-in was refused. The program says why."),
        Visit::Other => ("404 Not Found", "Nothing here", "This page belongs to a sign-in that is under way."),
    };
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title>\
         <body style=\"font:18px/1.5 system-ui;max-width:32em;margin:15vh auto;padding:0 1em\">\
         <h1>{title}</h1><p>{text}</p></body></html>"
    );
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n{page}",
        page.len()
    );
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}
