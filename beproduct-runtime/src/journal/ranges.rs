//! Positions, kept as the ranges that they make up.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A set of positions. What is done in order is one range, however much it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Ranges(Vec<(u64, u64)>);

impl Ranges {
    pub(crate) fn insert(&mut self, range: &Range<u64>) {
        if range.is_empty() {
            return;
        }
        let first = self.0.partition_point(|(_, end)| *end < range.start);
        let last = self.0.partition_point(|(start, _)| *start <= range.end);
        let touched = self.0.get(first..last).unwrap_or_default();
        let start = touched.first().map_or(range.start, |(start, _)| range.start.min(*start));
        let end = touched.last().map_or(range.end, |(_, end)| range.end.max(*end));
        self.0.splice(first..last.max(first), [(start, end)]);
    }

    pub(crate) fn remove(&mut self, range: &Range<u64>) {
        if range.is_empty() {
            return;
        }
        let parts = std::mem::take(&mut self.0).into_iter();
        let cut = parts.flat_map(|(start, end)| [(start, end.min(range.start)), (start.max(range.end), end)]);
        self.0 = cut.filter(|(start, end)| start < end).collect();
    }

    pub(crate) fn contains(&self, position: u64) -> bool {
        let next = self.0.partition_point(|(_, end)| *end <= position);
        self.0.get(next).is_some_and(|(start, _)| *start <= position)
    }

    /// How many positions.
    pub(crate) fn count(&self) -> u64 {
        self.0.iter().map(|(start, end)| end - start).sum()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Range<u64>> {
        self.0.iter().map(|(start, end)| *start..*end)
    }
}

#[cfg(test)]
mod tests {
    use super::Ranges;

    /// Against a set that holds each position by itself.
    #[test]
    fn ranges_are_sets() {
        let mut random = fastrand::Rng::with_seed(7);
        let (mut ranges, mut set) = (Ranges::default(), std::collections::BTreeSet::new());
        for _ in 0..2000 {
            let start = random.u64(0..60);
            let range = start..start + random.u64(0..9);
            if random.f64() < 0.3 {
                ranges.remove(&range);
                set.retain(|at| !range.contains(at));
            } else {
                ranges.insert(&range);
                set.extend(range);
            }
            assert!((0..70).all(|at| ranges.contains(at) == set.contains(&at)), "{ranges:?} {set:?}");
            assert_eq!(ranges.count(), set.len() as u64);
            let apart = ranges.0.iter().zip(ranges.0.iter().skip(1)).all(|(one, next)| one.1 < next.0);
            assert!(apart && ranges.iter().all(|range| !range.is_empty()), "{ranges:?}");
        }
    }
}
