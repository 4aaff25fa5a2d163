//! Which operation a path means.

use crate::error::Failure;
use beproduct_spec::ir::{Api, Operation, Path, Segment};
use std::collections::HashMap;

/// The patterns by the number of their parts.
pub(crate) struct Routes {
    by_length: HashMap<usize, Vec<Pattern>>,
}

/// The path of an operation, split at its slashes.
struct Pattern {
    operation: usize,
    parts: Vec<Part>,
}

enum Part {
    Literal(String),
    /// Index of the parameter.
    Parameter(usize),
}

/// An operation, and the text of its path parameters by their index.
pub(crate) struct Found<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) values: HashMap<usize, String>,
    /// The tenant in the path; the automation service has it in the query.
    pub(crate) company: Option<String>,
}

impl Routes {
    pub(crate) fn new(api: &Api) -> Routes {
        let mut by_length: HashMap<usize, Vec<Pattern>> = HashMap::new();
        for (operation, Operation { path, .. }) in api.operations.iter().enumerate() {
            let parts = split(path);
            by_length.entry(parts.len()).or_default().push(Pattern { operation, parts });
        }
        Routes { by_length }
    }

    /// 404 for a path that no operation has, 405 for a verb that none of them has.
    pub(crate) fn find<'a>(&self, api: &'a Api, method: &str, path: &str) -> Result<Found<'a>, Failure> {
        let segments: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(decode).collect();
        let parts: Vec<&str> = segments.iter().map(String::as_str).collect();
        match *parts.as_slice() {
            [first, second, ref rest @ ..] if is(first, "automation") && is(second, "api") => {
                self.choose(api, method, rest, true)
            }
            [first, ref rest @ ..] if is(first, "automation") => self.choose(api, method, rest, true),
            [first, ref rest @ ..] if is(first, "api") => self.find_in_api(api, method, rest),
            _ => Err(Failure::nowhere()),
        }
    }

    /// `/api/{company}/…`, or a path of the automation service, whose base is `/api` as well.
    fn find_in_api<'a>(&self, api: &'a Api, method: &str, parts: &[&str]) -> Result<Found<'a>, Failure> {
        if !self.matching(api, parts, true).is_empty() {
            return self.choose(api, method, parts, true);
        }
        let Some((company, rest)) = parts.split_first() else {
            return Err(Failure::nowhere());
        };
        let found = self.choose(api, method, rest, false)?;
        Ok(Found { company: Some((*company).to_owned()), ..found })
    }

    fn choose<'a>(&self, api: &'a Api, method: &str, parts: &[&str], own_server: bool) -> Result<Found<'a>, Failure> {
        let matching = self.matching(api, parts, own_server);
        let of_verb = matching.iter().filter(|(operation, _)| operation.method == method);
        match of_verb.max_by_key(|(_, pattern)| pattern.literals()) {
            Some((operation, pattern)) => Ok(Found { operation, values: pattern.values(parts), company: None }),
            None if matching.is_empty() => Err(Failure::nowhere()),
            None => Err(Failure::wrong_verb(&verbs(&matching))),
        }
    }

    fn matching<'a>(&self, api: &'a Api, parts: &[&str], own_server: bool) -> Vec<(&'a Operation, &Pattern)> {
        let candidates = self.by_length.get(&parts.len()).into_iter().flatten();
        candidates
            .map(|pattern| (&api.operations[pattern.operation], pattern))
            .filter(|(operation, pattern)| operation.server.is_some() == own_server && pattern.fits(parts))
            .collect()
    }
}

impl Pattern {
    fn fits(&self, parts: &[&str]) -> bool {
        self.parts.iter().zip(parts).all(|(known, part)| match known {
            Part::Literal(text) => is(text, part),
            Part::Parameter(_) => true,
        })
    }

    /// Which parts are literal: of two patterns that fit, the one that is so further to the left is meant.
    fn literals(&self) -> Vec<bool> {
        self.parts.iter().map(|part| matches!(part, Part::Literal(_))).collect()
    }

    fn values(&self, parts: &[&str]) -> HashMap<usize, String> {
        let value = |(known, part): (&Part, &&str)| match known {
            Part::Parameter(index) => Some((*index, (*part).to_owned())),
            Part::Literal(_) => None,
        };
        self.parts.iter().zip(parts).filter_map(value).collect()
    }
}

/// The spec's segments run across slashes. A part with a parameter in it is one as a whole.
fn split(path: &Path) -> Vec<Part> {
    let mut parameters = path.segments.iter().filter_map(|segment| match segment {
        Segment::Parameter(index) => Some(*index),
        Segment::Literal(_) => None,
    });
    let part = |text: &str| match text.contains('{').then(|| parameters.next()).flatten() {
        Some(index) => Part::Parameter(index),
        None => Part::Literal(text.to_owned()),
    };
    path.template.split('/').filter(|text| !text.is_empty()).map(part).collect()
}

fn verbs(matching: &[(&Operation, &Pattern)]) -> String {
    let mut verbs: Vec<&str> = matching.iter().map(|(operation, _)| operation.method.as_str()).collect();
    verbs.sort_unstable();
    verbs.dedup();
    verbs.join(", ")
}

fn is(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// Percent-decodes one segment; what is no valid escape stays as it is.
fn decode(segment: &str) -> String {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                bytes.push(hex(*high).unwrap_or(0) * 16 + hex(*low).unwrap_or(0));
                rest = after;
            }
            _ => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
