//! Files that the service links to, written to disk as they come.

use std::fs::File;
use std::future::Future;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};
use url::Url;

use crate::client::Core;
use crate::error::{Error, Kind};
use crate::judge::refusal;
use crate::retry::{backoff, jitter};
use crate::transport::{TransportBody, TransportRequest, TransportResponse};

/// Attempts that bring nothing new before a download is given up.
const ATTEMPTS: u32 = 4;

type Telling = dyn FnMut(u64, Option<u64>) + Send;
type Renewing = Pin<Box<dyn Future<Output = Result<String, Error>> + Send>>;

/// A download: of an image or an attachment, by the link that a record has.
#[must_use = "a download does nothing until it is written to a file"]
pub struct Download<'c> {
    core: &'c Core,
    url: String,
    renew: Option<Box<dyn FnMut() -> Renewing + Send>>,
    progress: Option<Box<Telling>>,
}

/// What was downloaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Downloaded {
    /// Bytes of the file.
    pub bytes: u64,
    /// How often it was gone on with after a break.
    pub resumed: u32,
}

impl Core {
    /// A file by its link, on whatever host. The token is not sent there, and it costs no request of the quota.
    pub fn download(&self, url: impl Into<String>) -> Download<'_> {
        Download { core: self, url: url.into(), renew: None, progress: None }
    }
}

impl Download<'_> {
    /// How to get the link anew, once it has expired: by reading the record again.
    pub fn renew_by<F>(mut self, mut renew: impl FnMut() -> F + Send + 'static) -> Self
    where
        F: Future<Output = Result<String, Error>> + Send + 'static,
    {
        self.renew = Some(Box::new(move || Box::pin(renew())));
        self
    }

    /// Is told how many bytes are there, and of how many, if that is known.
    pub fn progress(mut self, told: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.progress = Some(Box::new(told));
        self
    }

    /// Writes the file. It stands under another name, with `.part` behind it, until it is whole. After a break it goes on
    /// where it stopped, if the host knows ranges and the file is still the same.
    ///
    /// # Errors
    ///
    /// When the host refuses, four attempts in a row bring nothing new, or the disk cannot be written.
    pub async fn to_file(mut self, path: impl AsRef<Path>) -> Result<Downloaded, Error> {
        let path = path.as_ref();
        let part = PathBuf::from(format!("{}.part", path.display()));
        let mut target = Target::new(&part).map_err(disk)?;
        let resumed = self.fetch(&mut target).await?;
        target.file.flush().and_then(|()| std::fs::rename(&part, path)).map_err(disk)?;
        Ok(Downloaded { bytes: target.written, resumed })
    }

    async fn fetch(&mut self, target: &mut Target) -> Result<u32, Error> {
        let (mut in_vain, mut resumed, mut renewed) = (0, 0, false);
        loop {
            let before = target.written;
            let error = match self.attempt(target).await {
                Ok(()) => return Ok(resumed),
                Err(error) => error,
            };
            in_vain = if target.written > before { 0 } else { in_vain + 1 };
            match (&mut self.renew, error.status()) {
                (Some(renew), Some(401 | 403 | 404 | 410)) if !renewed => {
                    renewed = true;
                    self.url = renew().await?;
                    continue;
                }
                _ if is_passing(&error) && in_vain < ATTEMPTS => {}
                _ => return Err(error),
            }
            renewed = false;
            resumed += u32::from(target.written > 0);
            tokio::time::sleep(jitter(backoff(in_vain + 1))).await;
        }
    }

    async fn attempt(&mut self, target: &mut Target) -> Result<(), Error> {
        let url = Url::parse(&self.url).map_err(|error| Error::refused("the link is no address").with_source(error))?;
        let request = TransportRequest {
            method: Method::GET,
            url,
            headers: target.range(),
            body: TransportBody::Empty,
            timeout: None,
            turn: None,
        };
        let mut failed = None;
        let progress = &mut self.progress;
        let mut take = |head: &TransportResponse, bytes: Bytes| {
            let taken = target.take(head, &bytes);
            if let (Ok(()), Some(progress)) = (&taken, progress.as_mut()) {
                progress(target.written, target.length);
            }
            taken.map_err(|error| failed = Some(error)).is_ok()
        };
        let answer = self.core.inner.transport.stream(request, &mut take).await.map_err(Error::transport);
        if let Some(error) = failed {
            return Err(disk(error));
        }
        let answer = answer?;
        match answer.status {
            200 | 206 if target.length.is_some_and(|length| length != target.written) => Err(Error::new(Kind::Cut)),
            200 | 206 => Ok(()),
            416 => target.restart().map_err(disk).and(Err(Error::new(Kind::Cut))),
            status => {
                let mut error = refusal(&answer);
                error.inner_mut().status = Some(status);
                Err(error)
            }
        }
    }
}

/// The file that is being written.
struct Target {
    file: File,
    written: u64,
    /// Of the whole file, if the host told.
    length: Option<u64>,
    /// Names the version of the file.
    tag: Option<HeaderValue>,
    /// The answer that is being written has begun.
    begun: bool,
}

impl Target {
    fn new(path: &Path) -> io::Result<Self> {
        Ok(Target { file: File::create(path)?, written: 0, length: None, tag: None, begun: false })
    }

    /// Asks for what is missing, of the same version of the file.
    fn range(&mut self) -> HeaderMap {
        self.begun = false;
        let mut headers = HeaderMap::new();
        let range = HeaderValue::from_str(&format!("bytes={}-", self.written));
        if let (1.., Some(tag), Ok(range)) = (self.written, &self.tag, range) {
            headers.insert(header::RANGE, range);
            headers.insert(header::IF_RANGE, tag.clone());
        }
        headers
    }

    fn take(&mut self, head: &TransportResponse, bytes: &Bytes) -> io::Result<()> {
        if !self.begun {
            self.begin(head)?;
        }
        self.file.write_all(bytes)?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// An answer of the whole file begins anew.
    fn begin(&mut self, head: &TransportResponse) -> io::Result<()> {
        self.begun = true;
        if head.status == 206 {
            return Ok(());
        }
        self.restart()?;
        let length = head.headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        self.length = length;
        let strong = |tag: &&HeaderValue| !tag.as_bytes().starts_with(b"W/");
        self.tag = head.headers.get(header::ETAG).filter(strong).or(head.headers.get(header::LAST_MODIFIED)).cloned();
        Ok(())
    }

    fn restart(&mut self) -> io::Result<()> {
        (self.written, self.length, self.tag) = (0, None, None);
        self.file.set_len(0)?;
        self.file.seek(SeekFrom::Start(0)).map(drop)
    }
}

fn is_passing(error: &Error) -> bool {
    error.is_interrupted()
        || error.is_connect()
        || error.is_timeout()
        || error.is_server_fault()
        || error.is_throttled()
}

fn disk(error: io::Error) -> Error {
    Error::refused("the file cannot be written").with_source(error)
}
