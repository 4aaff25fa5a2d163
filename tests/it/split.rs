//! Arrays that have a cap and cannot be split: one element too many is refused, and nothing is sent.

use crate::registry::{Mode, NEVER_SPLIT, canned_client};
use beproduct_runtime::{Answer, Canned};

#[test]
fn one_too_many_is_refused_before_sending() {
    for (id, max, send) in NEVER_SPLIT {
        let canned = Canned::new();
        let error = send(&canned_client(&canned, Mode::Tolerant), max + 1).expect_err(id);
        assert!(error.is_refused_before_sending(), "{id}: {error}");
        assert!(
            error.to_string().contains(&format!("{} items, where one request may carry {max}", max + 1)),
            "{id}: {error}"
        );
        assert!(canned.requests().is_empty(), "{id} was sent");
    }
}

#[test]
fn as_many_as_the_cap_go_in_one_request() {
    for (id, max, send) in NEVER_SPLIT {
        let canned = Canned::new();
        canned.push(Answer::new(400, "no"));
        let error = send(&canned_client(&canned, Mode::Tolerant), *max).expect_err(id);
        assert_eq!(error.status(), Some(400), "{id}: {error}");
        assert_eq!(canned.requests().len(), 1, "{id}");
    }
}

#[test]
fn every_capped_operation_is_looked_at() {
    let api = crate::roundtrip::real_api();
    let capped = api.operations.iter().filter_map(|operation| operation.batch.as_ref());
    let capped = capped.filter(|batch| batch.split == beproduct_spec::ir::Split::Never && batch.max.is_some());
    assert_eq!(NEVER_SPLIT.len(), capped.count());
}
