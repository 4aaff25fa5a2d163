//! What differs between the two descriptions.

use super::read::{Described, Description, Given};
use super::schema::{Root, list};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The vendor's document has it, our spec does not.
    Missing,
    /// Our spec has it, the vendor's document does not.
    Extra,
    Different,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Missing => "missing",
            Kind::Extra => "extra",
            Kind::Different => "different",
        }
    }
}

/// One difference, seen from our spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub kind: Kind,
    /// `GET /Style/{headerId}`, `GET /Style/{headerId} parameter culture`, `StyleHeader.season`.
    pub place: String,
    /// Empty where the rest says it all.
    pub told: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<9} {}", self.kind.name(), self.place)?;
        if self.told.is_empty() { Ok(()) } else { write!(f, ": {}", self.told) }
    }
}

impl Difference {
    pub fn to_json(&self) -> Value {
        json!({ "kind": self.kind.name(), "place": self.place, "told": self.told })
    }
}

pub(super) fn compare(ours: &Description, theirs: &Description) -> Vec<Difference> {
    let mut compare = Compare { ours: &ours.root, theirs: &theirs.root, found: Vec::new(), seen: HashSet::new() };
    let pairs = paired(ours, theirs);
    for (ours, theirs) in &pairs {
        match (ours, theirs) {
            (Some(ours), Some(theirs)) => compare.operation(ours, theirs),
            (None, Some(theirs)) => compare.add(Kind::Missing, theirs.shown(), ""),
            (Some(ours), None) => compare.add(Kind::Extra, ours.shown(), ""),
            (None, None) => {}
        }
    }
    compare.found
}

type Pair<'a> = (Option<&'a Described>, Option<&'a Described>);

/// Operations side by side: of the same route and method, or the only ones of their route that are left on each side.
pub(super) fn paired<'a>(ours: &'a Description, theirs: &'a Description) -> Vec<Pair<'a>> {
    let same = |one: &Described, other: &Described| one.route.key == other.route.key && one.method == other.method;
    let lonely = |one: &'a Described, own: &'a [Described], others: &'a [Described]| {
        let left = |own: &'a [Described], others: &'a [Described]| {
            let here = own.iter().filter(|it| it.route.key == one.route.key);
            here.filter(|it| !others.iter().any(|other| same(it, other))).collect::<Vec<_>>()
        };
        match (left(own, others).as_slice(), left(others, own).as_slice()) {
            ([_], [other]) => Some(*other),
            _ => None,
        }
    };
    let (mine, vendors) = (ours.operations.as_slice(), theirs.operations.as_slice());
    let of_ours = mine.iter().map(|one| {
        let other = vendors.iter().find(|other| same(one, other));
        (Some(one), other.or_else(|| lonely(one, mine, vendors)))
    });
    let of_theirs = vendors
        .iter()
        .filter(|other| !mine.iter().any(|one| same(one, other)) && lonely(other, vendors, mine).is_none());
    of_ours.chain(of_theirs.map(|other| (None, Some(other)))).collect()
}

struct Compare<'a> {
    ours: &'a Root,
    theirs: &'a Root,
    found: Vec<Difference>,
    /// Pairs of named schemas: each is compared once, however many operations use it.
    seen: HashSet<(String, String)>,
}

impl<'a> Compare<'a> {
    fn add(&mut self, kind: Kind, place: impl Into<String>, told: impl Into<String>) {
        self.found.push(Difference { kind, place: place.into(), told: told.into() });
    }

    fn different(&mut self, place: &str, what: &str, ours: &str, theirs: &str) {
        self.add(Kind::Different, place, format!("{what} {ours} here, {theirs} there"));
    }

    fn operation(&mut self, ours: &'a Described, theirs: &'a Described) {
        let place = ours.shown();
        if ours.method != theirs.method {
            self.different(&place, "the method is", &ours.method, &theirs.method);
        }
        if ours.left_out {
            return;
        }
        for (our, their) in ours.route.parameters.iter().zip(&theirs.route.parameters) {
            if our != their {
                self.different(&place, "a path parameter is called", &format!("`{our}`"), &format!("`{their}`"));
            }
        }
        if ours.deprecated != theirs.deprecated {
            let word = |deprecated| if deprecated { "deprecated" } else { "not deprecated" };
            self.different(&place, "it is", word(ours.deprecated), word(theirs.deprecated));
        }
        self.parameters(&place, ours, theirs);
        self.body(&place, ours, theirs);
        self.answer(&place, ours, theirs);
    }

    fn parameters(&mut self, place: &str, ours: &'a Described, theirs: &'a Described) {
        let counterpart = |one: &Given, own: &Described, others: &'a Described| {
            let at = own.route.parameters.iter().position(|name| *name == one.name);
            let name = match (one.place.as_str(), at.and_then(|at| others.route.parameters.get(at))) {
                ("path", Some(name)) => name.clone(),
                _ => one.name.clone(),
            };
            others.parameters.iter().find(|other| other.place == one.place && other.name == name)
        };
        for one in &ours.parameters {
            let place = format!("{place} parameter `{}`", one.name);
            match counterpart(one, ours, theirs) {
                Some(other) => {
                    self.required(&place, one.required, other.required);
                    self.schema(&place, &one.schema, &other.schema);
                }
                None => self.add(Kind::Extra, place, ""),
            }
        }
        for other in &theirs.parameters {
            if counterpart(other, theirs, ours).is_none() {
                self.add(Kind::Missing, format!("{place} parameter `{}`", other.name), format!("in {}", other.place));
            }
        }
    }

    fn required(&mut self, place: &str, ours: bool, theirs: bool) {
        let word = |required| if required { "required" } else { "optional" };
        if ours != theirs {
            self.different(place, "it is", word(ours), word(theirs));
        }
    }

    fn body(&mut self, place: &str, ours: &'a Described, theirs: &'a Described) {
        let place = format!("{place} body");
        match (&ours.body, &theirs.body) {
            (None, None) => {}
            (None, Some(_)) => self.add(Kind::Missing, place, ""),
            (Some(_), None) => self.add(Kind::Extra, place, ""),
            (Some(one), Some(other)) if one.multipart != other.multipart => {
                let word = |multipart| if multipart { "a form" } else { "JSON" };
                self.different(&place, "it is", word(one.multipart), word(other.multipart));
            }
            (Some(one), Some(other)) => self.schema(&place, &one.schema, &other.schema),
        }
    }

    fn answer(&mut self, place: &str, ours: &'a Described, theirs: &'a Described) {
        let place = format!("{place} answer");
        match (&ours.answer, &theirs.answer) {
            (Some(one), Some(other)) => self.schema(&place, one, other),
            (None, Some(_)) => self.add(Kind::Missing, place, ""),
            (Some(_), None) => self.add(Kind::Extra, place, ""),
            (None, None) => {}
        }
    }

    /// What is said of a value. Where their side says nothing there is nothing to compare with.
    fn schema(&mut self, place: &str, ours: &'a Value, theirs: &'a Value) {
        let (our_root, their_root) = (self.ours, self.theirs);
        let named = (our_root.name(ours), their_root.name(theirs));
        if let (Some(one), Some(other)) = named
            && !self.seen.insert((one.to_owned(), other.to_owned()))
        {
            return;
        }
        let place = named.0.unwrap_or(place);
        let (kind, other) = (our_root.kind(ours), their_root.kind(theirs));
        let formats = (our_root.format(ours), their_root.format(theirs));
        match (kind, other) {
            (_, "any") => {}
            ("any", _) if list(our_root.resolve(ours), "anyOf").is_empty() => {
                self.add(Kind::Missing, place, format!("not described here, {other} there"));
            }
            ("any", _) => {}
            (kind, other) if kind != other => self.different(place, "it is", kind, other),
            ("array", _) => {
                let items = |root: &'a Root, node: &'a Value| root.resolve(node).get("items").unwrap_or(&Value::Null);
                self.schema(&format!("{place}[]"), items(our_root, ours), items(their_root, theirs));
            }
            ("object", _) => self.members(place, ours, theirs),
            _ if formats.0 != formats.1 => {
                let word = |format: Option<&'a str>| format.unwrap_or("of no format");
                self.different(place, "it is", word(formats.0), word(formats.1));
            }
            _ => self.choices(place, ours, theirs),
        }
    }

    fn members(&mut self, place: &str, ours: &'a Value, theirs: &'a Value) {
        let (mine, vendors) = (self.ours.members(ours), self.theirs.members(theirs));
        if vendors.is_empty() {
            return;
        }
        for (name, schema, required) in &mine {
            let place = format!("{place}.{name}");
            match vendors.iter().find(|(other, ..)| other == name) {
                Some((_, other, theirs_required)) => {
                    self.required(&place, *required, *theirs_required);
                    self.schema(&place, schema, other);
                }
                None => self.add(Kind::Extra, place, ""),
            }
        }
        for (name, schema, _) in vendors.iter().filter(|(other, ..)| !mine.iter().any(|(name, ..)| name == other)) {
            let kind = self.theirs.kind(schema).to_owned();
            self.add(Kind::Missing, format!("{place}.{name}"), kind);
        }
    }

    /// The texts of an enum.
    fn choices(&mut self, place: &str, ours: &'a Value, theirs: &'a Value) {
        let (mine, vendors) = (list(self.ours.resolve(ours), "enum"), list(self.theirs.resolve(theirs), "enum"));
        if mine.is_empty() || vendors.is_empty() {
            return;
        }
        for choice in vendors.iter().filter(|choice| !mine.contains(choice)) {
            self.add(Kind::Missing, place, format!("the choice {choice}"));
        }
        for choice in mine.iter().filter(|choice| !vendors.contains(choice)) {
            self.add(Kind::Extra, place, format!("the choice {choice}"));
        }
    }
}
