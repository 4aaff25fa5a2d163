//! Files to be uploaded.

use std::fmt;

use bytes::Bytes;

/// A file and the texts that travel with it, as `multipart/form-data`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upload {
    /// Name of the file. The service refuses an upload without one.
    pub file_name: String,
    /// Media type, `application/octet-stream` unless set.
    pub content_type: String,
    /// The content.
    pub bytes: Bytes,
    /// Further parts: name and text.
    pub texts: Vec<(String, String)>,
}

impl Upload {
    /// A file of this name and content.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Upload {
            file_name: file_name.into(),
            content_type: "application/octet-stream".into(),
            bytes: bytes.into(),
            texts: Vec::new(),
        }
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
}

/// The content is shown by its size alone.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .field("texts", &self.texts)
            .finish()
    }
}
