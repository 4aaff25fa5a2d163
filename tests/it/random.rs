//! Random JSON that fits a type of the spec.

use beproduct_spec::ir::{Alternative, Api, Kind, Member, Record, Ty};
use fastrand::Rng;
use serde_json::{Map, Number, Value};

/// Beyond this depth lists are empty and members that may be absent are.
const DEEP: usize = 6;

/// Texts that are hard to write or to tell apart.
const TEXTS: &[&str] = &[
    "",
    "Alder",
    " trailing ",
    "Größe ■ 42",
    "\"quoted\" \\ {[",
    "line\nline\ttab\u{1}\u{7f}",
    "é\u{301}👗\u{2028}",
    "null",
    "3.50",
    "Yes",
];

const TIMES: &[&str] = &[
    "2026-09-02T13:23:44.5618379Z",
    "2026-09-02T00:00:00Z",
    "2026-09-02T13:23:44",
    "2026-09-02T13:23:44.561",
    "2026-09-02T13:23:44+02:00",
    "2026-09-02T13:23:44.56-11:30",
    "2026-09-02 13:23:44",
    "2026-09-02",
    "0001-01-01T00:00:00",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.9999999",
    "9999-12-31T23:59:59.9999999Z",
];

const DAYS: &[&str] =
    &["2026-09-02", "2024-02-29", "2026-09-02T00:00:00", "2026-09-02T00:00:00Z", "0001-01-01", "9999-12-31"];

const DECIMALS: &[&str] = &[
    "0",
    "5",
    "-7",
    "0.1",
    "1.5",
    "-0.125",
    "12345678.9",
    "999999999999999",
    "0.000000000000001",
    "-99999999999999.9",
    "1e2",
    "1.5E-7",
];

/// Texts of decimals; their zeros at the end are kept.
const DECIMAL_TEXTS: &[&str] = &["0", "1.50", "-0.125", "100", "0.000", "999999999999999", "12345678901234.5"];

/// A source of values, seeded so that a failure comes again.
pub(crate) struct Random<'a> {
    api: &'a Api,
    rng: Rng,
    /// Values made so far: the first ones are full, bare and null in turn.
    made: usize,
}

/// What becomes of a member that need not be there.
enum Fate {
    Absent,
    Null,
    Present,
}

impl<'a> Random<'a> {
    pub(crate) fn new(api: &'a Api, seed: u64) -> Self {
        Random { api, rng: Rng::with_seed(seed), made: 0 }
    }

    pub(crate) fn value(&mut self, ty: &Ty) -> Value {
        let value = self.of(ty, 0);
        self.made += 1;
        value
    }

    fn of(&mut self, ty: &Ty, depth: usize) -> Value {
        match ty {
            Ty::Text => self.text(),
            Ty::Bool => Value::Bool(self.rng.bool()),
            Ty::Integer => self.integer(),
            Ty::Float => self.float(),
            Ty::Decimal { text: false } => number(self.one_of(DECIMALS)),
            Ty::Decimal { text: true } => self.one_of(DECIMAL_TEXTS).into(),
            Ty::DateTime => self.one_of(TIMES).into(),
            Ty::Date => self.one_of(DAYS).into(),
            Ty::Json | Ty::Binary => self.json(depth),
            Ty::List(item) => (0..self.length(depth)).map(|_| self.of(item, depth + 1)).collect(),
            Ty::Map(value) => Value::Object(self.entries(value, depth, &[])),
            Ty::Nullable(inner) if self.rng.u8(..4) > 0 => self.of(inner, depth),
            Ty::Nullable(_) => Value::Null,
            Ty::Named(id) => match &self.api.ty(*id).kind {
                Kind::Id => self.text(),
                Kind::Enum(variants) => self.rng.choice(variants).map(|variant| variant.wire.clone()).into(),
                Kind::Record(record) => Value::Object(self.record(record, depth)),
                Kind::Union(alternatives) => self.union(alternatives, depth),
            },
        }
    }

    fn record(&mut self, record: &Record, depth: usize) -> Map<String, Value> {
        let mut object = Map::new();
        for member in &record.members {
            match self.fate(member, depth) {
                Fate::Absent => {}
                Fate::Null => drop(object.insert(member.wire.clone(), Value::Null)),
                Fate::Present => drop(object.insert(member.wire.clone(), self.of(&member.ty, depth + 1))),
            }
        }
        for member in record.members.iter().filter(|member| member.typed_by.is_some()) {
            self.retype(member, &mut object, depth);
        }
        if let Some(rest) = &record.rest {
            let listed: Vec<&str> = record.members.iter().map(|member| member.wire.as_str()).collect();
            object.append(&mut self.entries(rest, depth, &listed));
        }
        // Services do not promise an order.
        let mut members: Vec<(String, Value)> = object.into_iter().collect();
        self.rng.shuffle(&mut members);
        members.into_iter().collect()
    }

    fn fate(&mut self, member: &Member, depth: usize) -> Fate {
        let may_be_null = member.nullable || member.ty == Ty::Json;
        let turn = if depth == 0 && self.made < 3 { self.made } else { self.rng.usize(..3) };
        match (turn, member.required, may_be_null) {
            (2, _, true) => Fate::Null,
            (1, false, _) => Fate::Absent,
            (_, true, true) if depth > DEEP => Fate::Null,
            (_, false, _) if depth > DEEP => Fate::Absent,
            _ => Fate::Present,
        }
    }

    /// A member that a sibling types holds what that says, or, now and then, a plain value of another form. Which
    /// object is meant is told by the sibling alone.
    fn retype(&mut self, member: &Member, object: &mut Map<String, Value>, depth: usize) {
        let Some(typed) = &member.typed_by else { return };
        let Some(value) = object.get_mut(&member.wire).filter(|value| !value.is_null()) else { return };
        let Ty::Named(id) = &member.ty else { return };
        let Kind::Union(alternatives) = &self.api.ty(*id).kind else { return };
        let rows: Vec<(&String, &usize)> = typed.table.iter().collect();
        let Some((text, index)) = self.rng.choice(rows) else { return };
        let said = &alternatives[*index].ty;
        // A date is a text, and any other text in its place is drift.
        let other = self
            .rng
            .choice(alternatives)
            .map(|other| &other.ty)
            .filter(|other| !is_structured(other) && !is_date(said));
        let other = other.filter(|_| self.rng.u8(..5) == 0);
        *value = self.of(other.unwrap_or(said), depth + 1);
        object.insert(typed.member.clone(), text.as_str().into());
    }

    fn union(&mut self, alternatives: &[Alternative], depth: usize) -> Value {
        let turn = if depth == 0 { self.made } else { self.rng.usize(..) };
        self.of(&alternatives[turn % alternatives.len()].ty, depth)
    }

    fn entries(&mut self, ty: &Ty, depth: usize, listed: &[&str]) -> Map<String, Value> {
        let count = self.length(depth);
        let names: Vec<String> =
            (0..count).map(|_| self.name()).filter(|name| !listed.contains(&name.as_str())).collect();
        names.into_iter().map(|name| (name, self.of(ty, depth + 1))).collect()
    }

    fn json(&mut self, depth: usize) -> Value {
        match self.rng.u8(..if depth > DEEP { 6 } else { 8 }) {
            0 => Value::Null,
            1 => Value::Bool(self.rng.bool()),
            2 => self.integer(),
            3 => self.float(),
            4 | 5 => self.text(),
            6 => (0..self.length(depth)).map(|_| self.json(depth + 1)).collect(),
            _ => Value::Object(self.entries(&Ty::Json, depth, &[])),
        }
    }

    fn length(&mut self, depth: usize) -> usize {
        match depth {
            0..=1 => self.rng.usize(..4),
            2..=DEEP => self.rng.usize(..3),
            _ => 0,
        }
    }

    fn name(&mut self) -> String {
        let stem = self.one_of(&["x", "Größe", "a b", "quote\"d", "rowFields", ""]);
        format!("{stem}{}", self.rng.u8(..))
    }

    fn text(&mut self) -> Value {
        if self.rng.bool() { self.one_of(TEXTS).into() } else { format!("{:032x}", self.rng.u128(..)).into() }
    }

    fn integer(&mut self) -> Value {
        let any = self.rng.i64(..);
        self.rng.choice([0, 1, -1, 200, i64::from(i32::MAX), i64::MIN, i64::MAX, any]).into()
    }

    fn float(&mut self) -> Value {
        let any = (self.rng.f64() - 0.5) * 10_f64.powi(self.rng.i32(-20..20));
        self.rng.choice([0.0, 255.0, 17.57, -13.585, 1e-7, 1e300, f64::MAX, any]).into()
    }

    fn one_of(&mut self, texts: &[&'static str]) -> &'static str {
        self.rng.choice(texts.iter().copied()).unwrap_or_default()
    }
}

fn is_structured(ty: &Ty) -> bool {
    match ty {
        Ty::List(inner) => is_structured(inner),
        ty => matches!(ty, Ty::Named(_) | Ty::Map(_)) || is_date(ty),
    }
}

fn is_date(ty: &Ty) -> bool {
    matches!(ty, Ty::DateTime | Ty::Date)
}

fn number(text: &str) -> Value {
    text.parse::<Number>().map_or(Value::Null, Value::Number)
}
