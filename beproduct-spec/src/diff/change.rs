//! Changes, and how they are told.

use serde_json::{Value, json};
use std::fmt;

/// What a change does to code that compiles against the emitted crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Nothing: what is sent, what is read or what is documented differs.
    None,
    /// Nothing, and there is more to use.
    Additive,
    /// It may no longer compile.
    Breaking,
}

impl Class {
    pub fn name(self) -> &'static str {
        match self {
            Class::None => "none",
            Class::Additive => "additive",
            Class::Breaking => "breaking",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    Added,
    Removed,
    Changed,
}

impl Verb {
    pub fn name(self) -> &'static str {
        match self {
            Verb::Added => "added",
            Verb::Removed => "removed",
            Verb::Changed => "changed",
        }
    }
}

/// What is different.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Api,
    Tag,
    Scope,
    Permission,
    Operation,
    Parameter,
    Body,
    Answer,
    Type,
    Member,
    Variant,
    Alternative,
}

impl Subject {
    pub fn name(self) -> &'static str {
        match self {
            Subject::Api => "API",
            Subject::Tag => "tag",
            Subject::Scope => "scope",
            Subject::Permission => "permission",
            Subject::Operation => "operation",
            Subject::Parameter => "parameter",
            Subject::Body => "body",
            Subject::Answer => "answer",
            Subject::Type => "type",
            Subject::Member => "member",
            Subject::Variant => "variant",
            Subject::Alternative => "alternative",
        }
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub class: Class,
    pub verb: Verb,
    pub subject: Subject,
    /// `style_list`, `StyleHeader.name`: names of the spec.
    pub name: String,
    /// What it means, in a few words; empty where the rest says it all.
    pub meaning: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}` {}", self.subject.name(), self.name, self.verb.name())?;
        if self.meaning.is_empty() { Ok(()) } else { write!(f, ": {}", self.meaning) }
    }
}

/// All differences of two specs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    pub changes: Vec<Change>,
}

impl Diff {
    /// The worst class; `None` if nothing differs.
    pub fn worst(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.class).max()
    }

    pub fn of(&self, class: Class) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.class == class)
    }

    pub fn to_json(&self) -> Value {
        let changes = self.changes.iter().map(|change| {
            json!({
                "class": change.class.name(),
                "verb": change.verb.name(),
                "subject": change.subject.name(),
                "name": change.name,
                "meaning": change.meaning,
            })
        });
        json!({ "worst": self.worst().map(Class::name), "changes": changes.collect::<Vec<_>>() })
    }
}

impl fmt::Display for Diff {
    /// Breaking changes first.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for class in [Class::Breaking, Class::Additive, Class::None] {
            for change in self.of(class) {
                writeln!(f, "{:<9} {change}", class.name())?;
            }
        }
        let count = |class| self.of(class).count();
        let (breaking, additive, none) = (count(Class::Breaking), count(Class::Additive), count(Class::None));
        write!(f, "{breaking} breaking, {additive} additive, {none} without effect on code")
    }
}

/// Where changes are gathered.
#[derive(Default)]
pub(super) struct Changes {
    changes: Vec<Change>,
}

impl Changes {
    pub(super) fn add(
        &mut self,
        class: Class,
        verb: Verb,
        (subject, name): (Subject, &str),
        meaning: impl Into<String>,
    ) {
        self.changes.push(Change { class, verb, subject, name: name.to_owned(), meaning: meaning.into() });
    }

    pub(super) fn changed(&mut self, class: Class, what: (Subject, &str), meaning: impl Into<String>) {
        self.add(class, Verb::Changed, what, meaning);
    }

    /// A change without effect on code, if the two are not alike.
    pub(super) fn unlike<T: PartialEq>(&mut self, what: (Subject, &str), old: T, new: T, meaning: impl Into<String>) {
        if old != new {
            self.changed(Class::None, what, meaning);
        }
    }

    pub(super) fn finish(self) -> Diff {
        Diff { changes: self.changes }
    }
}
