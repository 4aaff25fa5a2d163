//! Faults at their appointed request: on the third `POST Style/Headers`, a 503.

use super::fault::{Fault, UnknownFault};
use std::fmt;
use std::str::FromStr;

/// A fault that strikes once. As text: `3 POST Style/Headers 503`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scripted {
    /// Which of the requests that fit, from 1.
    pub nth: u64,
    /// The verb; `*` is any.
    pub method: String,
    /// The path behind the company, its segments without regard to case; `*` is any segment.
    pub path: String,
    /// What goes wrong.
    pub fault: Fault,
}

impl Scripted {
    /// Whether a request fits, whichever it is by number. `path` is the whole one.
    pub(super) fn fits(&self, method: &str, path: &str) -> bool {
        let fits = |(wanted, part): (&str, &str)| wanted == "*" || wanted.eq_ignore_ascii_case(part);
        let of = |path| str::split(path, '/').filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let (wanted, parts) = (of(&self.path), of(path));
        // `/api/{company}/…`, or `/automation/…`.
        let behind = parts.len().checked_sub(wanted.len()).filter(|start| (1..=2).contains(start));
        let same = behind.is_some_and(|start| wanted.iter().copied().zip(parts[start..].iter().copied()).all(fits));
        same && (self.method == "*" || self.method.eq_ignore_ascii_case(method))
    }
}

impl FromStr for Scripted {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Scripted, UnknownFault> {
        let unknown = || UnknownFault(text.to_owned());
        let parts: Vec<&str> = text.split_whitespace().collect();
        let [nth, method, path, fault] = parts.as_slice() else { return Err(unknown()) };
        let nth = nth.parse().map_err(|_| unknown())?;
        Ok(Scripted { nth, method: (*method).to_owned(), path: (*path).to_owned(), fault: fault.parse()? })
    }
}

impl fmt::Display for Scripted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.nth, self.method, self.path, self.fault)
    }
}
