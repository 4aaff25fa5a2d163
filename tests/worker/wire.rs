//! A transport that takes a step before each few bytes: a process can die in the middle of a request or an answer.

use crate::steps::Steps;
use beproduct_generated::{Transport, TransportError, TransportFault, TransportRequest, TransportResponse};
use beproduct_runtime::{BoxFuture, HeaderMap, HttpSettings, HttpTransport, TransportBody};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

/// Bytes between two steps.
const CHUNK: usize = 48;

pub(crate) struct Wire {
    steps: Arc<Steps>,
    /// Carries what is not for the identity server.
    others: HttpTransport,
}

impl Wire {
    pub(crate) fn new(steps: Arc<Steps>) -> Wire {
        Wire { steps, others: HttpTransport::new(&HttpSettings::default()).unwrap() }
    }

    /// HTTP/1.1 over a connection of its own. It blocks: there is nothing else to do in this process.
    fn exchange(&self, request: &TransportRequest) -> std::io::Result<TransportResponse> {
        let address = (request.url.host_str().unwrap_or_default(), request.url.port().unwrap_or(80));
        self.steps.step("connect");
        let mut stream = TcpStream::connect(address)?;
        self.steps.step("is connected");
        for chunk in text_of(request).chunks(CHUNK) {
            self.steps.step("send");
            stream.write_all(chunk)?;
            self.steps.note_sent();
        }
        self.steps.step("has sent");
        let mut answer = Vec::new();
        let mut buffer = [0; CHUNK];
        loop {
            match stream.read(&mut buffer)? {
                0 => break,
                read => answer.extend_from_slice(&buffer[..read]),
            }
            self.steps.step("receive");
        }
        self.steps.step("has received");
        Ok(response_of(&answer))
    }
}

impl Transport for Wire {
    fn send(&self, request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            if request.url.path().ends_with("/connect/token") {
                return self
                    .exchange(&request)
                    .map_err(|error| TransportError::new(TransportFault::Reset).with_source(error));
            }
            self.steps.step("call");
            let answer = self.others.send(request).await;
            self.steps.step("has called");
            answer
        })
    }
}

fn text_of(request: &TransportRequest) -> Vec<u8> {
    let body: &[u8] = match &request.body {
        TransportBody::Bytes(bytes) => bytes,
        _ => &[],
    };
    let (path, host, length) = (request.url.path(), request.url.authority(), body.len());
    let mut text = format!(
        "{} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n",
        request.method
    );
    for (name, value) in &request.headers {
        text += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    [text.as_bytes(), b"\r\n", body].concat()
}

fn response_of(answer: &[u8]) -> TransportResponse {
    let text = String::from_utf8_lossy(answer);
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/json".parse().unwrap());
    TransportResponse { status, headers, body: body.to_owned().into() }
}
