//! The least scopes of a set of calls: by the tool, in a constant, and by trying every set there is.

use crate::edits::{SHOP, compiled};
use beproduct_generated::{Effect, Needs, Request, requests};
use beproduct_runtime::{Envelope, Operation};
use beproduct_spec::ir::{Api, ScopeSet};
use beproduct_spec::name::Name;
use beproduct_spec::scopes;
use fastrand::Rng;

const SCOPES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// Of the emitted client, worked out by the compiler.
const JOB: Needs<3> = Needs::of([
    requests::StyleHeaders::OPERATION,
    requests::StyleHeaderGet::OPERATION,
    requests::DataTableUpdate::OPERATION,
]);
const _: () = assert!(JOB.allowed_by(&["BeProductPublicApi"]) && !JOB.allowed_by(&[]));

#[test]
fn the_emitted_client_knows_what_calls_need() {
    assert_eq!(JOB.scopes(), ["BeProductPublicApi"]);
    assert_eq!(JOB.permissions(), [("Style", Effect::Read), ("DataTable", Effect::Update)]);
}

#[test]
fn the_reasons_are_told() {
    let api = compiled(&std::fs::read_to_string(SHOP).unwrap()).api;
    let needs = scopes::needs(&api, &api.operations.iter().collect::<Vec<_>>());
    assert_eq!(
        needs.to_string(),
        "scopes:\n  orders.write: for order_list, order_cancel\n  shop: for stock_change\n\
         permissions:\n  Order::Read: for order_list\n  Order::Delete: for order_cancel\n  \
         Stock::Update: for stock_change\n\
         order_list would do with any of orders.read, orders.write\n\
         access! { pub struct Job { scopes: [\"orders.write\", \"shop\"], \
         may: [Order::Read, Order::Delete, Stock::Update] } }"
    );
}

#[test]
fn no_smaller_set_will_do() {
    let mut api = compiled(&std::fs::read_to_string(SHOP).unwrap()).api;
    let mut rng = Rng::with_seed(7);
    for round in 0..500 {
        let sets: Vec<Vec<&str>> = (0..5).map(|_| SCOPES.into_iter().filter(|_| rng.u8(..3) == 0).collect()).collect();
        let least = smallest(&sets);
        let told = by_tool(&mut api, &sets);
        let constant = by_runtime(&sets);
        assert_eq!(told.len(), least, "round {round}: {sets:?} by {told:?}");
        assert!(sets.iter().all(|set| set.is_empty() || set.iter().any(|scope| told.contains(scope))), "{sets:?}");
        assert_eq!(told, constant, "round {round}: {sets:?}");
    }
}

/// The size of the smallest set of scopes that has one of each.
fn smallest(sets: &[Vec<&str>]) -> usize {
    let holds =
        |mask: u32, scope: &&str| SCOPES.iter().position(|one| one == scope).is_some_and(|at| mask & (1 << at) != 0);
    let will_do = |mask: u32| sets.iter().all(|set| set.is_empty() || set.iter().any(|scope| holds(mask, scope)));
    (0..1u32 << SCOPES.len()).filter(|mask| will_do(*mask)).map(u32::count_ones).min().unwrap() as usize
}

fn by_tool<'s>(api: &mut Api, sets: &[Vec<&'s str>]) -> Vec<&'s str> {
    let template = api.operations[0].clone();
    api.scope_sets = sets.iter().map(|set| scope_set(set)).collect();
    let operations: Vec<_> = (0..sets.len())
        .map(|set| beproduct_spec::ir::Operation { id: format!("call{set}"), scopes: Some(set), ..template.clone() })
        .collect();
    let needs = scopes::needs(api, &operations.iter().collect::<Vec<_>>());
    let all = sets.iter().flatten();
    needs.scopes.keys().map(|scope| *all.clone().find(|one| *one == scope).unwrap()).collect()
}

fn scope_set(scopes: &[&str]) -> ScopeSet {
    ScopeSet { name: Name::camel("any").unwrap(), scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect() }
}

fn by_runtime(sets: &[Vec<&str>]) -> Vec<&'static str> {
    let operations: Vec<&'static Operation> = sets.iter().map(|set| &*Box::leak(Box::new(operation(set)))).collect();
    let operations: [&'static Operation; 5] = operations.try_into().unwrap();
    Needs::of(operations).scopes().to_vec()
}

fn operation(scopes: &[&str]) -> Operation {
    let scopes: Vec<&'static str> =
        scopes.iter().map(|scope| *SCOPES.iter().find(|one| *one == scope).unwrap()).collect();
    Operation {
        scopes: scopes.leak(),
        envelope: Envelope::None,
        batch: None,
        paging: None,
        links: &[],
        ..*requests::StyleHeaders::OPERATION
    }
}
