//! Which faults are to strike.

use super::fault::{Fault, UnknownFault};
use super::script::Scripted;

/// What goes wrong. The same seed and the same requests in the same order give the same faults.
///
/// ```
/// use beproduct_sandbox::{Fault, Faults};
/// let faults = Faults {
///     seed: 7,
///     rates: vec![(Fault::Status(503), 0.05), ("latency:200".parse()?, 0.1)],
///     script: vec!["3 POST Style/Headers reset-after".parse()?],
/// };
/// # Ok::<(), beproduct_sandbox::UnknownFault>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faults {
    /// Seed of the chances.
    pub seed: u64,
    /// Faults and their probability, from 0 to 1, for each request. The first that strikes counts; latency comes on
    /// top of another.
    pub rates: Vec<(Fault, f64)>,
    /// Faults at their appointed request.
    pub script: Vec<Scripted>,
}

impl Faults {
    /// Reads `503=0.05`, as on the command line.
    ///
    /// # Errors
    ///
    /// When the fault is not known, or the probability is not from 0 to 1.
    pub fn parse_rate(text: &str) -> Result<(Fault, f64), UnknownFault> {
        let unknown = || UnknownFault(text.to_owned());
        let (fault, rate) = text.split_once('=').ok_or_else(unknown)?;
        let rate: f64 = rate.trim().parse().map_err(|_| unknown())?;
        if (0.0..=1.0).contains(&rate) { Ok((fault.trim().parse()?, rate)) } else { Err(unknown()) }
    }
}
