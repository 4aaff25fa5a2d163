//! Room to parse a body in. A page of records needs several megabytes of it for some milliseconds, so it is kept for
//! the next body instead of being given back to the system each time.

use std::sync::{Mutex, PoisonError};

use simd_json::{Buffers, INPUT_PADDING, Tape, fill_tape_padded};

use super::cursor::Nodes;

/// The largest body whose room is kept.
const KEPT: usize = 2 << 20;

static IDLE: Mutex<Option<Scratch>> = Mutex::new(None);

struct Scratch {
    input: Vec<u8>,
    buffers: Buffers,
    tape: Tape<'static>,
}

/// Parses a body and reads its nodes; `None`: it is no JSON.
pub(super) fn with_nodes<T>(body: &[u8], read: impl FnOnce(Nodes<'_>) -> T) -> Option<T> {
    let Scratch { mut input, mut buffers, tape } = take();
    let mut tape = tape.reset();
    input.clear();
    input.reserve_exact(body.len() + INPUT_PADDING);
    input.extend_from_slice(body);
    input.resize(body.len() + INPUT_PADDING, b' ');
    let parsed = fill_tape_padded(&mut input, body.len(), &mut buffers, &mut tape);
    let value = parsed.is_ok().then(|| read(Nodes(&tape.0)));
    let tape = tape.reset();
    if body.len() <= KEPT {
        *IDLE.lock().unwrap_or_else(PoisonError::into_inner) = Some(Scratch { input, buffers, tape });
    }
    value
}

fn take() -> Scratch {
    let idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner).take();
    idle.unwrap_or_else(|| Scratch { input: Vec::new(), buffers: Buffers::default(), tape: Tape(Vec::new()) })
}
