//! Files to be uploaded.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use url::Url;

use crate::error::Error;

/// A file and the texts that travel with it, as `multipart/form-data`. It is read while it is sent.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upload {
    /// Name of the file. The service refuses an upload without one.
    pub file_name: String,
    /// Media type, `application/octet-stream` unless set.
    pub content_type: String,
    /// The content.
    pub content: FileContent,
    /// Further parts: name and text.
    pub texts: Vec<(String, String)>,
    pub(crate) progress: Option<Progress>,
}

/// Where the content of a file comes from.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileContent {
    /// Memory.
    Bytes(Bytes),
    /// Disk. It must stay as long as it was.
    File {
        /// Where it is.
        path: PathBuf,
        /// Its length in bytes.
        length: u64,
    },
    /// The answer of this address, which is asked when the upload is sent. No token goes there.
    Url(Url),
}

/// Is told how many bytes are on their way, and of how many.
#[derive(Clone)]
pub(crate) struct Progress(pub(crate) Arc<dyn Fn(u64, u64) + Send + Sync>);

impl PartialEq for Progress {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Progress {}

impl Upload {
    /// A file of this name and content.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Upload::of(file_name.into(), FileContent::Bytes(bytes.into()))
    }

    /// A file on disk, under its own name.
    ///
    /// # Errors
    ///
    /// When it cannot be found.
    pub fn file(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let path = path.into();
        let unreadable = |error| Error::refused(format!("`{}` cannot be read", path.display())).with_source(error);
        let length = std::fs::metadata(&path).map_err(unreadable)?.len();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Upload::of(name, FileContent::File { path, length }))
    }

    /// What another address answers, passed on as it comes.
    pub fn url(file_name: impl Into<String>, url: Url) -> Self {
        Upload::of(file_name.into(), FileContent::Url(url))
    }

    fn of(file_name: String, content: FileContent) -> Self {
        let content_type = "application/octet-stream".into();
        Upload { file_name, content_type, content, texts: Vec::new(), progress: None }
    }

    /// Sets the media type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// Adds a text part.
    pub fn text(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.texts.push((name.into(), text.into()));
        self
    }

    /// Is told how many bytes are on their way, and of how many; from the beginning again when the upload is repeated.
    pub fn progress(mut self, told: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Progress(Arc::new(told)));
        self
    }
}

impl FileContent {
    /// Bytes, as far as they are known.
    pub(crate) fn len(&self) -> u64 {
        match self {
            FileContent::Bytes(bytes) => bytes.len() as u64,
            FileContent::File { length, .. } => *length,
            FileContent::Url(_) => 0,
        }
    }
}

/// The content is shown by its size or its place.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("content", &self.content)
            .field("texts", &self.texts)
            .finish_non_exhaustive()
    }
}

/// An address by its host: the rest may be a signed link.
impl fmt::Debug for FileContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FileContent::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            FileContent::File { path, length } => write!(f, "{length} bytes of {}", path.display()),
            FileContent::Url(url) => write!(f, "what {} answers", url.host_str().unwrap_or_default()),
        }
    }
}
