//! What became of the records of a job.

use std::fmt;
use std::ops::Range;

use crate::error::Error;
use crate::quota::{Estimate, grouped};
use crate::verify::Verification;

/// What became of the records of a job, all its runs together.
#[derive(Debug)]
#[must_use = "records may have been refused"]
#[non_exhaustive]
pub struct JobReport {
    /// Records that were written.
    pub written: u64,
    /// Records that the service refused, and why.
    pub refused: Vec<Fault>,
    /// Records that were sent, and nobody knows whether they were written.
    pub unknown: Vec<Fault>,
    /// Requests that were sent in this run, repeated attempts included.
    pub requests: u64,
    /// Requests of this run that were attempts at what had been sent before.
    pub retries: u64,
    /// Requests of this run that looked for refused records.
    pub hunting: u64,
    /// Requests of this run that read back what was written: to verify it, or because an answer did not come.
    pub reading: u64,
    /// Records that a run before had sent, without learning what came of them, and that were settled in this run.
    pub resumed: u64,
    /// Requests of all runs, as far as the journal came to know: what a run sent last before it was killed is missing.
    pub requests_in_all: u64,
    /// What the job was going to cost when it started, if the number of records was known.
    pub estimate: Option<Estimate>,
    /// What reading back came to, of a job that is verified.
    pub verification: Option<Verification>,
    /// Why the job stopped before its end. Run again, with the same name, it goes on.
    pub stopped: Option<Error>,
}

/// Records that were not written, by position.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// Which ones.
    pub records: Range<u64>,
    /// Why, in the service's words or ours.
    pub reason: String,
}

impl JobReport {
    /// Whether every record was written; of a job that is verified, whether all is stored as it was sent.
    pub fn is_complete(&self) -> bool {
        let settled = self.stopped.is_none() && self.refused.is_empty() && self.unknown.is_empty();
        settled && self.verification.as_ref().is_none_or(Verification::is_clean)
    }
}

pub(super) fn faults(told: Vec<(Range<u64>, Option<String>)>) -> Vec<Fault> {
    let fault = |(records, reason): (Range<u64>, Option<String>)| {
        let reason = reason.unwrap_or_else(|| "the reason was not kept".to_owned());
        Fault { records, reason }
    };
    told.into_iter().map(fault).collect()
}

impl fmt::Display for JobReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sum = |faults: &[Fault]| faults.iter().map(|fault| fault.records.end - fault.records.start).sum();
        write!(f, "{} written", grouped(self.written))?;
        for (faults, word) in [(&self.refused, "refused"), (&self.unknown, "unknown")] {
            if !faults.is_empty() {
                write!(f, ", {} {word}", grouped(sum(faults)))?;
            }
        }
        write!(f, ", {} requests", grouped(self.requests))?;
        for (count, word) in
            [(self.retries, "retries"), (self.hunting, "to find refused records"), (self.reading, "to read back")]
        {
            if count > 0 {
                write!(f, ", {} of them {word}", grouped(count))?;
            }
        }
        match &self.stopped {
            Some(error) => write!(f, "; stopped: {error}"),
            None => Ok(()),
        }
    }
}
