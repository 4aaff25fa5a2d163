//! Which faults strike a request.

use super::fault::Fault;
use super::plan::Faults;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The faults, how far the script is, and what struck so far.
pub(crate) struct Faulty(Mutex<State>);

struct State {
    faults: Faults,
    rng: fastrand::Rng,
    /// Apart from the chances, which it must not shift.
    places: fastrand::Rng,
    /// Requests that fit, for each line of the script.
    seen: Vec<u64>,
    struck: BTreeMap<String, u64>,
}

impl Faulty {
    pub(crate) fn new(faults: Faults) -> Faulty {
        Faulty(Mutex::new(State::new(faults, BTreeMap::new())))
    }

    /// Begins anew with other faults; what struck so far stays counted.
    pub(crate) fn set(&self, faults: Faults) {
        let mut state = self.state();
        *state = State::new(faults, std::mem::take(&mut state.struck));
    }

    pub(crate) fn get(&self) -> Faults {
        self.state().faults.clone()
    }

    /// How often each fault struck.
    pub(crate) fn struck(&self) -> BTreeMap<String, u64> {
        self.state().struck.clone()
    }

    /// The faults of one request: a scripted one before one by chance, and latency.
    pub(crate) fn draw(&self, method: &str, path: &str) -> Vec<Fault> {
        let state = &mut *self.state();
        let mut drawn = Vec::new();
        for (line, seen) in state.faults.script.iter().zip(&mut state.seen) {
            if line.fits(method, path) {
                *seen += 1;
                drawn.extend((*seen == line.nth).then_some(line.fault));
            }
        }
        for (fault, rate) in &state.faults.rates {
            // Each chance is drawn whether it counts or not, so that one fault does not shift the others.
            let strikes = state.rng.f64() < *rate;
            let alone = drawn.iter().all(is_latency) || is_latency(fault);
            drawn.extend((strikes && alone).then_some(*fault));
        }
        for fault in &drawn {
            *state.struck.entry(fault.to_string()).or_default() += 1;
        }
        drawn
    }

    /// A number that chooses where a body drifts.
    pub(crate) fn place(&self) -> u64 {
        self.state().places.u64(..)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn new(faults: Faults, struck: BTreeMap<String, u64>) -> State {
        let rng = || fastrand::Rng::with_seed(faults.seed);
        State { rng: rng(), places: rng(), seen: vec![0; faults.script.len()], faults, struck }
    }
}

fn is_latency(fault: &Fault) -> bool {
    matches!(fault, Fault::Latency(_))
}
