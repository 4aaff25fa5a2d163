//! How many pages are read ahead.

/// Pages that are asked for ahead of the reader. It grows when the reader has to wait, and shrinks when pages wait for
/// the reader.
#[derive(Debug)]
pub(super) struct Window {
    size: usize,
    cap: usize,
}

/// Pages asked for beyond the first one: a reader that stops there costs one request more.
const START: usize = 1;

impl Window {
    pub(super) fn new(cap: usize) -> Window {
        Window { size: START.min(cap), cap }
    }

    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// The reader has to wait.
    pub(super) fn grow(&mut self) {
        self.size = (self.size * 2).min(self.cap);
    }

    /// All that was asked for lies ready: the reader is slower than the service.
    pub(super) fn shrink(&mut self) {
        self.size = self.size.saturating_sub(1).max(START.min(self.cap));
    }
}
