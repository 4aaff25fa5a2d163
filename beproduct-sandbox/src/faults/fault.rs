//! What can go wrong with one request.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// One fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The answer comes late. `latency` or `latency:250`, in milliseconds.
    Latency(Duration),
    /// The connection is closed before anything was done.
    ResetBefore,
    /// The request is carried out, and the connection is closed without an answer.
    ResetAfter,
    /// A 5xx; nothing was done. `500`, `502`, `503`, …
    Status(u16),
    /// The connection is closed in the middle of the body.
    CutBody,
    /// The body is not what the spec says.
    Drift(Drift),
    /// The access token of the request is expired from now on.
    ExpiredToken,
    /// 429, to be tried again after a second. `429`.
    TooMany,
}

/// How a body differs from the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Drift {
    /// A member has another name.
    Renamed,
    /// A member has a value of another type.
    Retyped,
    /// A member is missing.
    Removed,
    /// There is a member that the spec does not know.
    Added,
    /// An enum has a value that the spec does not know.
    UnknownEnum,
}

/// Why a text names no fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFault(pub(super) String);

/// Milliseconds of a latency that does not say how long.
const LATENCY: u64 = 250;

const NAMES: [(&str, Fault); 10] = [
    ("latency", Fault::Latency(Duration::from_millis(LATENCY))),
    ("reset-before", Fault::ResetBefore),
    ("reset-after", Fault::ResetAfter),
    ("cut", Fault::CutBody),
    ("renamed", Fault::Drift(Drift::Renamed)),
    ("retyped", Fault::Drift(Drift::Retyped)),
    ("removed", Fault::Drift(Drift::Removed)),
    ("added", Fault::Drift(Drift::Added)),
    ("unknown-enum", Fault::Drift(Drift::UnknownEnum)),
    ("expired-token", Fault::ExpiredToken),
];

impl Fault {
    /// One of each kind: what has a name, then 429 and 503.
    pub const ALL: [Fault; NAMES.len() + 2] = {
        let mut all = [Fault::TooMany; NAMES.len() + 2];
        let mut index = 0;
        while index < NAMES.len() {
            all[index] = NAMES[index].1;
            index += 1;
        }
        all[index + 1] = Fault::Status(503);
        all
    };
}

impl Fault {
    /// What happens, in one line.
    pub fn about(self) -> &'static str {
        match self {
            Fault::Latency(_) => "the answer comes late",
            Fault::ResetBefore => "the connection closes before anything is done",
            Fault::ResetAfter => "the request is carried out and the connection closes",
            Fault::CutBody => "the connection closes in the middle of the body",
            Fault::Status(_) => "a server error; nothing is done",
            Fault::TooMany => "too many requests; nothing is done",
            Fault::ExpiredToken => "the token is refused from now on",
            Fault::Drift(Drift::Renamed) => "a member has another name",
            Fault::Drift(Drift::Retyped) => "a member has another type",
            Fault::Drift(Drift::Removed) => "a member is missing",
            Fault::Drift(Drift::Added) => "there is a member more",
            Fault::Drift(Drift::UnknownEnum) => "a choice that the spec does not know",
        }
    }
}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Fault, UnknownFault> {
        let unknown = || UnknownFault(text.to_owned());
        if let Some((_, fault)) = NAMES.iter().find(|(name, _)| *name == text) {
            return Ok(*fault);
        }
        if let Some(time) = text.strip_prefix("latency:") {
            return time.parse().map(|time| Fault::Latency(Duration::from_millis(time))).map_err(|_| unknown());
        }
        match text.parse() {
            Ok(429) => Ok(Fault::TooMany),
            Ok(status @ 500..=599) => Ok(Fault::Status(status)),
            _ => Err(unknown()),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Latency(time) => write!(f, "latency:{}", time.as_millis()),
            Fault::Status(status) => write!(f, "{status}"),
            Fault::TooMany => f.write_str("429"),
            named => f.write_str(NAMES.iter().find(|(_, fault)| fault == named).map_or("fault", |(name, _)| name)),
        }
    }
}

impl fmt::Display for UnknownFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
        write!(f, "`{}` is no fault; there are 429, 5xx, latency:250, {}", self.0, names.join(", "))?;
        write!(f, "; a rate is `503=0.05`, a script `3 POST Style/Headers 503`")
    }
}

impl std::error::Error for UnknownFault {}
