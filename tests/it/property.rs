//! Random values of every type of the spec: read without drift, and written as they were read.

use crate::random::Random;
use crate::registry::{Mode, Probe, TYPES, find};
use crate::roundtrip::real_api;
use crate::same::difference;
use beproduct_runtime::DriftKind;
use beproduct_spec::ir::{Api, Kind, Ty, TypeDef, TypeId};
use serde_json::{Value, json};

/// Values of each type.
const VALUES: usize = 250;

#[test]
fn random_values_survive() {
    let api = real_api();
    let mut faults = Vec::new();
    for (index, def) in api.types.iter().enumerate() {
        let ty = Ty::Named(TypeId(index));
        if is_told_by_sibling(&api, &ty) {
            continue;
        }
        let mut random = Random::new(&api, index as u64);
        let values: Vec<Value> = (0..VALUES).map(|_| random.value(&ty)).collect();
        let fault = fault(&api, &ty, probe_of(def), values);
        faults.extend(fault.map(|fault| format!("{}{fault}", def.wire)));
    }
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), api.types.len(), faults.join("\n"));
}

#[test]
fn unknown_texts_are_kept_and_noted() {
    let api = real_api();
    let enums = api.types.iter().filter(|def| matches!(def.kind, Kind::Enum(_)));
    for def in enums {
        let given = json!(["A text of tomorrow"]);
        let trip = probe_of(def)(&given, Mode::Tolerant).unwrap_or_else(|error| panic!("{}: {error}", def.wire));
        assert_eq!(trip.json, given, "{}", def.wire);
        let kinds: Vec<DriftKind> = trip.drift.notes.iter().map(|note| note.kind).collect();
        assert_eq!(kinds, [DriftKind::UnknownValue], "{}", def.wire);
        let strict = probe_of(def)(&given, Mode::Strict);
        assert!(strict.is_err(), "{} takes it in strict mode", def.wire);
    }
}

/// A union whose alternatives a sibling tells apart: it is looked at in its record, where there is one.
pub(crate) fn is_told_by_sibling(api: &Api, ty: &Ty) -> bool {
    let records = api.types.iter().filter_map(|def| match &def.kind {
        Kind::Record(record) => Some(record),
        _ => None,
    });
    records.flat_map(|record| &record.members).any(|member| member.typed_by.is_some() && member.ty == *ty)
}

fn fault(api: &Api, ty: &Ty, probe: Probe, values: Vec<Value>) -> Option<String> {
    let given = Value::Array(values);
    let trip = match probe(&given, Mode::Tolerant) {
        Ok(trip) => trip,
        Err(error) => return Some(format!(": {error}")),
    };
    let note = trip.drift.notes.first().map(|note| format!("{note}"));
    let unstable = (!trip.stable).then(|| ": what was written reads as another value".to_owned());
    difference(api, &Ty::List(Box::new(ty.clone())), &given, &trip.json).or(note).or(unstable)
}

pub(crate) fn probe_of(def: &TypeDef) -> Probe {
    find(TYPES, &def.wire).unwrap_or_else(|| panic!("`{}` has no entry", def.wire))
}
