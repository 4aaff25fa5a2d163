//! A server on loopback that answers each connection from a list, well or badly.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What becomes of a connection.
pub(crate) enum Reply {
    /// Status, further header lines, body.
    Answer(u16, &'static str, String),
    /// Status, all header lines, body: the length may promise more.
    Part(u16, &'static str, String),
    /// Closed before anything is answered.
    Reset,
    /// The body is promised longer than it is.
    Cut,
    /// Nothing is ever answered.
    Silence,
}

pub(crate) struct Server {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) async fn start(replies: Vec<Reply>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            for reply in replies {
                let (mut stream, _) = listener.accept().await.unwrap();
                let request = read(&mut stream).await;
                seen.lock().unwrap().push(request);
                answer(stream, reply).await;
            }
        });
        Server { url, requests }
    }

    /// An address that nobody listens on any more.
    pub(crate) async fn nowhere() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        Server { url, requests: Arc::default() }
    }

    /// The requests as they came: head and body.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn read(stream: &mut TcpStream) -> String {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                return String::from_utf8_lossy(&bytes).into_owned();
            }
        }
        match stream.read(&mut buffer).await.unwrap() {
            0 => return String::from_utf8_lossy(&bytes).into_owned(),
            read => bytes.extend(&buffer[..read]),
        }
    }
}

async fn answer(mut stream: TcpStream, reply: Reply) {
    let text = match reply {
        Reply::Answer(status, headers, body) => format!(
            "HTTP/1.1 {status} Some\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}",
            body.len()
        ),
        Reply::Part(status, headers, body) => {
            format!("HTTP/1.1 {status} Some\r\nConnection: close\r\n{headers}\r\n{body}")
        }
        Reply::Cut => "HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\n{\"id\":".to_owned(),
        Reply::Reset => return,
        Reply::Silence => {
            tokio::spawn(async move {
                tokio::time::sleep(std::time::Duration::from_secs(60)).await;
                drop(stream);
            });
            return;
        }
    };
    stream.write_all(text.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
}
