//! How many pages are read ahead.

/// Pages that are asked for ahead of the reader. It grows when the reader has to wait, and shrinks when pages wait for
/// the reader.
#[derive(Debug)]
pub(super) struct Window {
    size: usize,
    cap: usize,
    /// Bytes of the largest page so far.
    page: usize,
}

/// Pages asked for beyond the first one: a reader that stops there costs one request more.
const START: usize = 1;

/// Bytes that the pages ahead may take together, if all are as large as the largest so far. Twelve pages of 200 full
/// styles: as many as hide 100 ms.
const ROOM: usize = 11_000_000;

/// Bytes that the bodies among them may take while the reader moves; the others wait on their connections.
const BODIES: usize = 3_000_000;

impl Window {
    pub(super) fn new(cap: usize) -> Window {
        Window { size: START.min(cap), cap, page: 0 }
    }

    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// A page of so many bytes came.
    pub(super) fn came(&mut self, bytes: usize) {
        self.page = self.page.max(bytes);
        self.size = self.size.min(self.most());
    }

    /// The reader has to wait.
    pub(super) fn grow(&mut self) {
        self.size = (self.size * 4).min(self.most());
    }

    /// All that was asked for lies ready: the reader is slower than the service.
    pub(super) fn shrink(&mut self) {
        self.size = self.size.saturating_sub(1).max(START.min(self.cap));
    }

    /// Pages whose bodies may lie in memory: as many as have room, and three in any case, since that many are ahead of a
    /// slow reader.
    pub(super) fn bodies(&self) -> u64 {
        BODIES.checked_div(self.page).map_or(u64::MAX, |fit| fit.max(3) as u64)
    }

    /// The largest size: as many pages as have room, and one in any case.
    fn most(&self) -> usize {
        let fit = ROOM.checked_div(self.page).unwrap_or(self.cap);
        self.cap.min(fit.max(START))
    }
}
