//! Which operation a path means.

use crate::error::Failure;
use beproduct_spec::ir::{Api, Operation, Segment};
use std::collections::HashMap;

/// The operations by the number of their segments.
pub(crate) struct Routes {
    by_length: HashMap<usize, Vec<usize>>,
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
        let mut by_length: HashMap<usize, Vec<usize>> = HashMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            by_length.entry(operation.path.segments.len()).or_default().push(index);
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
        let best = matching.iter().filter(|operation| operation.method == method).max_by_key(|o| literals(o));
        match best {
            Some(operation) => Ok(Found { operation, values: values(operation, parts), company: None }),
            None if matching.is_empty() => Err(Failure::nowhere()),
            None => Err(Failure::wrong_verb(&verbs(&matching))),
        }
    }

    fn matching<'a>(&self, api: &'a Api, parts: &[&str], own_server: bool) -> Vec<&'a Operation> {
        let candidates = self.by_length.get(&parts.len()).into_iter().flatten();
        candidates
            .map(|&index| &api.operations[index])
            .filter(|operation| operation.server.is_some() == own_server && fits(operation, parts))
            .collect()
    }
}

fn fits(operation: &Operation, parts: &[&str]) -> bool {
    operation.path.segments.iter().zip(parts).all(|(segment, part)| match segment {
        Segment::Literal(text) => is(text, part),
        Segment::Parameter(_) => true,
    })
}

/// Segments that are literal, the leftmost counting most.
fn literals(operation: &Operation) -> Vec<bool> {
    operation.path.segments.iter().map(|segment| matches!(segment, Segment::Literal(_))).collect()
}

fn values(operation: &Operation, parts: &[&str]) -> HashMap<usize, String> {
    let segments = operation.path.segments.iter().zip(parts);
    let value = |(segment, part): (&Segment, &&str)| match segment {
        Segment::Parameter(index) => Some((*index, (*part).to_owned())),
        Segment::Literal(_) => None,
    };
    segments.filter_map(value).collect()
}

fn verbs(operations: &[&Operation]) -> String {
    let mut verbs: Vec<&str> = operations.iter().map(|operation| operation.method.as_str()).collect();
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
