//! Answers that differ from the spec in one place: each is decoded as it is, or reported where it differs.

use crate::property::{is_told_by_sibling, probe_of};
use crate::random::Random;
use crate::registry::{Mode, Probe};
use crate::roundtrip::real_api;
use crate::same::difference;
use beproduct_spec::ir::{Api, Kind, Ty, TypeId};
use fastrand::Rng;
use serde_json::{Value, json};

/// Changed values of each type.
const VALUES: usize = 200;

/// What became of all changes.
#[derive(Debug, Default)]
struct Tally {
    reported: usize,
    decoded: usize,
    /// Members that may be absent, removed: nobody can see that.
    removed_unseen: usize,
    /// Changes where the spec says that anything may stand.
    untyped: usize,
}

#[test]
fn a_change_is_decoded_or_reported() {
    let api = real_api();
    let mut tally = Tally::default();
    let mut faults = Vec::new();
    for (index, def) in api.types.iter().enumerate().filter(|(_, def)| def.in_answer) {
        let ty = Ty::Named(TypeId(index));
        if is_told_by_sibling(&api, &ty) {
            continue;
        }
        let mut random = Random::new(&api, index as u64);
        let mut rng = Rng::with_seed(index as u64);
        for _ in 0..VALUES {
            let change = Change::of(&api, &ty, random.value(&ty), &mut rng);
            let fault = change.judge(&api, &ty, probe_of(def), &mut tally);
            faults.extend(fault.map(|fault| format!("{}: {:?} at {}: {fault}", def.wire, change.kind, change.path)));
        }
    }
    println!("{tally:?}");
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults.join("\n"));
    assert!(tally.reported > tally.decoded + tally.removed_unseen + tally.untyped, "{tally:?}");
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Mutation {
    Rename,
    Remove,
    Add,
    Retype,
    Null,
    NewText,
    NumberAsText,
}

const MUTATIONS: [Mutation; 7] = [
    Mutation::Rename,
    Mutation::Remove,
    Mutation::Add,
    Mutation::Retype,
    Mutation::Null,
    Mutation::NewText,
    Mutation::NumberAsText,
];

/// A value that was changed in one place.
struct Change {
    value: Value,
    kind: Mutation,
    path: String,
    /// The path of what holds the place.
    parent: String,
    untyped: bool,
}

/// Somewhere in a value.
#[derive(Clone)]
struct Place {
    pointer: String,
    path: String,
    parent: String,
    /// Member of an object, and so something that can be renamed.
    member: bool,
    /// Anything may stand here.
    untyped: bool,
}

impl Change {
    fn of(api: &Api, ty: &Ty, mut value: Value, rng: &mut Rng) -> Change {
        let root = Place {
            pointer: String::new(),
            path: "[0]".to_owned(),
            parent: String::new(),
            member: false,
            untyped: *ty == Ty::Json,
        };
        let mut places = Vec::new();
        collect(api, &[ty], &value, root, &mut places);
        loop {
            let place = rng.choice(&places).expect("the root is a place").clone();
            let kind = rng.choice(MUTATIONS).expect("there are some");
            if mutate(&mut value, &place, kind, rng) {
                let Place { path, parent, untyped, .. } = place;
                return Change { value, kind, path, parent, untyped };
            }
        }
    }

    fn judge(&self, api: &Api, ty: &Ty, probe: Probe, tally: &mut Tally) -> Option<String> {
        let Ok(trip) = probe(&json!([self.value]), Mode::Tolerant) else {
            tally.reported += 1;
            return None;
        };
        if !trip.drift.is_empty() {
            tally.reported += 1;
            let near = |path: &str| path.starts_with(&self.parent) || self.path.starts_with(path);
            let elsewhere = !trip.drift.notes.iter().any(|note| near(&note.path));
            return elsewhere.then(|| format!("reported elsewhere: {}", trip.drift.notes[0]));
        }
        match (self.kind, self.untyped) {
            (_, true) => tally.untyped += 1,
            (Mutation::Remove, _) => tally.removed_unseen += 1,
            _ => tally.decoded += 1,
        }
        difference(api, ty, &self.value, &trip.json[0]).map(|fault| format!("lost in silence: {fault}"))
    }
}

/// Every place within a value, of which it is known what may stand there.
fn collect(api: &Api, types: &[&Ty], value: &Value, place: Place, places: &mut Vec<Place>) {
    let types: Vec<&Ty> = types.iter().flat_map(|ty| forms(api, ty)).collect();
    let untyped = place.untyped || types.contains(&&Ty::Json);
    let place = Place { untyped, ..place };
    places.push(place.clone());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let within: Vec<&Ty> = types.iter().filter_map(|ty| item_of(ty)).collect();
                collect(api, &within, item, place.child(&index.to_string(), format!("[{index}]"), false), places);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let within: Vec<&Ty> = types.iter().filter_map(|ty| member_of(api, ty, name)).collect();
                collect(api, &within, member, place.child(name, format!(".{name}"), true), places);
            }
        }
        _ => {}
    }
}

impl Place {
    fn child(&self, key: &str, step: String, member: bool) -> Place {
        let key = key.replace('~', "~0").replace('/', "~1");
        Place {
            pointer: format!("{}/{key}", self.pointer),
            path: format!("{}{step}", self.path),
            parent: self.path.clone(),
            member,
            untyped: self.untyped,
        }
    }
}

/// The types behind unions and nulls.
fn forms<'a>(api: &'a Api, ty: &'a Ty) -> Vec<&'a Ty> {
    match ty {
        Ty::Nullable(inner) => forms(api, inner),
        Ty::Named(id) => match &api.ty(*id).kind {
            Kind::Union(alternatives) => alternatives.iter().flat_map(|one| forms(api, &one.ty)).collect(),
            _ => vec![ty],
        },
        ty => vec![ty],
    }
}

fn item_of(ty: &Ty) -> Option<&Ty> {
    match ty {
        Ty::List(item) => Some(item),
        _ => None,
    }
}

fn member_of<'a>(api: &'a Api, ty: &'a Ty, name: &str) -> Option<&'a Ty> {
    match ty {
        Ty::Map(value) => Some(value),
        Ty::Named(id) => match &api.ty(*id).kind {
            Kind::Record(record) => {
                let known = record.members.iter().find(|member| member.wire == name);
                known.map(|member| &member.ty).or(record.rest.as_ref())
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether the place can be changed in this way.
fn mutate(value: &mut Value, place: &Place, kind: Mutation, rng: &mut Rng) -> bool {
    let (holder, key) = place.pointer.rsplit_once('/').unwrap_or_default();
    let key = key.replace("~1", "/").replace("~0", "~");
    if matches!(kind, Mutation::Rename | Mutation::Remove) {
        let Some(Value::Object(members)) = value.pointer_mut(holder).filter(|_| place.member) else { return false };
        let Some(taken) = members.remove(&key) else { return false };
        if kind == Mutation::Rename {
            members.insert(format!("{key}OfTomorrow"), taken);
        }
        return true;
    }
    let Some(found) = value.pointer_mut(&place.pointer) else { return false };
    match (kind, &mut *found) {
        (Mutation::Add, Value::Object(members)) => members.insert("ofTomorrow".to_owned(), json!("new")).is_none(),
        (Mutation::Retype, _) => replace(found, other_type(found, rng)),
        (Mutation::Null, Value::Null) => false,
        (Mutation::Null, _) => replace(found, Value::Null),
        (Mutation::NewText, Value::String(_)) => replace(found, json!("A text of tomorrow")),
        (Mutation::NumberAsText, Value::Number(number)) => {
            let text = json!(number.to_string());
            replace(found, text)
        }
        _ => false,
    }
}

fn replace(found: &mut Value, by: Value) -> bool {
    *found = by;
    true
}

/// A value of another JSON type.
fn other_type(value: &Value, rng: &mut Rng) -> Value {
    let all = [json!(true), json!(7), json!(2.5), json!("text"), json!([1]), json!({"a": 1}), json!([]), json!({})];
    let kind = std::mem::discriminant(value);
    let others: Vec<Value> = all.into_iter().filter(|one| std::mem::discriminant(one) != kind).collect();
    rng.choice(others).unwrap_or_default()
}
