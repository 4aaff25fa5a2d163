//! Bodies that are read while they are sent.

use std::fs::File;
use std::future::Future;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame};
use tokio::task::JoinHandle;

use crate::upload::Progress;

/// Bytes of one piece.
const PIECE: usize = 64 * 1024;

type Polled<E> = Poll<Option<Result<Frame<Bytes>, E>>>;

/// Bytes in memory, sent piece by piece without a copy.
pub(super) struct Pieces(pub(super) Bytes);

impl Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Polled<io::Error> {
        let size = self.0.len().min(PIECE);
        let piece = self.0.split_to(size);
        Poll::Ready((!piece.is_empty()).then(|| Ok(Frame::data(piece))))
    }
}

/// A file, read in the pool for what blocks.
pub(super) enum Reading {
    Idle(File),
    Busy(JoinHandle<(File, io::Result<Vec<u8>>)>),
    Done,
}

impl Body for Reading {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Polled<io::Error> {
        *self = match std::mem::replace(&mut *self, Reading::Done) {
            Reading::Idle(file) => Reading::Busy(tokio::task::spawn_blocking(|| read(file))),
            busy => busy,
        };
        let Reading::Busy(task) = &mut *self else { return Poll::Ready(None) };
        match ready!(Pin::new(task).poll(cx)) {
            Ok((_, Ok(bytes))) if bytes.is_empty() => {
                *self = Reading::Done;
                Poll::Ready(None)
            }
            Ok((file, Ok(bytes))) => {
                *self = Reading::Idle(file);
                Poll::Ready(Some(Ok(Frame::data(bytes.into()))))
            }
            Ok((_, Err(error))) => self.fail(error),
            Err(error) => self.fail(io::Error::other(error)),
        }
    }
}

impl Reading {
    fn fail(&mut self, error: io::Error) -> Polled<io::Error> {
        *self = Reading::Done;
        Poll::Ready(Some(Err(error)))
    }
}

fn read(mut file: File) -> (File, io::Result<Vec<u8>>) {
    let mut bytes = Vec::with_capacity(PIECE);
    let read = file.by_ref().take(PIECE as u64).read_to_end(&mut bytes);
    (file, read.map(|_| bytes))
}

/// Tells how much of a body is on its way.
pub(super) struct Told<B> {
    pub(super) body: B,
    pub(super) sent: u64,
    pub(super) length: u64,
    pub(super) progress: Option<Progress>,
}

impl<B: Body<Data = Bytes> + Unpin> Body for Told<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Polled<B::Error> {
        let polled = ready!(Pin::new(&mut self.body).poll_frame(cx));
        if let Some(data) = polled.as_ref().and_then(|frame| frame.as_ref().ok()?.data_ref()) {
            self.sent += data.len() as u64;
            if let Some(Progress(tell)) = &self.progress {
                tell(self.sent, self.length);
            }
        }
        Poll::Ready(polled)
    }
}
