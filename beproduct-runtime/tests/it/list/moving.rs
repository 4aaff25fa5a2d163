//! Lists that change while they are read: never missed in silence, or documented.

use std::collections::BTreeSet;

use beproduct_runtime::CallOptions;
use fastrand::Rng;

use super::shelf::{Answer, PAGE, Shelf, id_of};
use crate::api::ShoeList;

const SEEDS: u64 = 400;

/// Inserts and deletes at random places.
fn random_edits(seed: u64) -> impl FnMut(usize, &mut Vec<u32>) {
    let mut rng = Rng::with_seed(seed);
    let chance = rng.f64() * 0.5;
    let mut next = 1_000;
    move |_, ids| {
        while rng.f64() < chance {
            let at = rng.usize(..=ids.len());
            if rng.bool() {
                ids.insert(at, next);
                next += 1;
            } else if at < ids.len() {
                ids.remove(at);
            }
        }
    }
}

/// The answers of the pages that were delivered, in the order of the pages.
fn delivered(shelf: &Shelf, pages: usize) -> Vec<Answer> {
    let mut answers = shelf.answers();
    answers.sort_by_key(|answer| answer.page);
    answers.truncate(pages);
    answers
}

/// What the answers themselves show: changes of the total, ids that came again, and each id once.
fn signs(answers: &[Answer]) -> (Vec<(u64, u64)>, Vec<String>, Vec<u32>) {
    let pairs = answers.windows(2).map(|pair| (pair[0].total as u64, pair[1].total as u64));
    let totals = pairs.filter(|(was, now)| was != now).collect();
    let (mut once, mut again) = (Vec::new(), Vec::new());
    for id in answers.iter().flat_map(|answer| answer.ids.iter().copied()) {
        if once.contains(&id) { again.push(id.to_string()) } else { once.push(id) }
    }
    (totals, again, once)
}

#[tokio::test]
async fn whatever_the_answers_show_is_noted_and_nothing_else() {
    let mut moved_lists = 0;
    for seed in 0..SEEDS {
        let mut rng = Rng::with_seed(!seed);
        let shelf = Shelf::new(rng.u32(0..40), random_edits(seed));
        let core = shelf.client().await;
        let mut pages = core.pages(ShoeList::default(), CallOptions::default()).ahead(rng.usize(0..6));
        let (mut ids, mut count) = (Vec::new(), 0);
        while let Some(page) = pages.try_next().await.unwrap() {
            ids.extend(page.value().result.iter().map(id_of));
            count += 1;
        }
        let (totals, repeated, once) = signs(&delivered(&shelf, count));
        assert_eq!(ids, once, "seed {seed}");
        assert_eq!(pages.moved().totals, totals, "seed {seed}");
        assert_eq!(pages.moved().repeated, repeated, "seed {seed}");
        moved_lists += u64::from(!pages.moved().is_empty());
        let highest = shelf.answers().iter().map(|answer| answer.total).max().unwrap();
        assert!(shelf.requests() <= highest.div_ceil(PAGE).max(1), "seed {seed}: {} requests", shelf.requests());
    }
    assert!(moved_lists > SEEDS / 4, "only {moved_lists} lists moved");
}

#[tokio::test]
async fn a_list_that_moved_is_an_error_where_that_was_asked_for() {
    for seed in 0..SEEDS {
        let shelf = Shelf::new(20, random_edits(seed));
        let core = shelf.client().await;
        let result = core.collect(ShoeList::default(), CallOptions::default()).await;
        match result {
            Ok(shoes) => {
                let (totals, repeated, once) = signs(&delivered(&shelf, usize::MAX));
                let ids: Vec<u32> = shoes.iter().map(id_of).collect();
                assert_eq!((ids, totals, repeated), (once, vec![], vec![]), "seed {seed}");
            }
            Err(error) => assert!(error.is_list_moved(), "seed {seed}: {error}"),
        }
    }
}

#[tokio::test]
async fn a_second_reading_finds_all_that_the_first_one_missed() {
    let mut blind = 0;
    for seed in 0..SEEDS {
        let count = Rng::with_seed(!seed).u32(1..40);
        // The shelf changes during the first reading alone.
        let shelf = Shelf::new(count, random_edits(seed));
        let mut twice = shelf.items().await.ahead(0).twice();
        let mut ids = Vec::new();
        while let Some(shoe) = twice.try_next().await.unwrap() {
            ids.push(id_of(&shoe));
        }
        let moved = twice.moved();
        let (found, now): (BTreeSet<u32>, BTreeSet<u32>) =
            (ids.iter().copied().collect(), shelf.ids().into_iter().collect());
        assert_eq!(found.len(), ids.len(), "seed {seed}: a record came twice");
        let gone: BTreeSet<u32> = moved.gone.iter().map(|id| id.parse().unwrap()).collect();
        assert_eq!(found.difference(&now).copied().collect::<BTreeSet<_>>(), gone, "seed {seed}");
        assert!(found.is_superset(&now), "seed {seed}: {:?} are missing", now.difference(&found));
        blind += u64::from(moved.totals.is_empty() && moved.repeated.is_empty() && !moved.missed.is_empty());
    }
    assert!(blind > 0, "no reading was blind, so that nothing was tested");
}

/// What one reading cannot see: a record is deleted on a page that was read, and another is put behind it, between two
/// answers. The total stays, no id comes again, and the record that slipped over the border is missing.
#[tokio::test]
async fn as_many_inserts_as_deletes_are_seen_by_a_second_reading_alone() {
    let swap = |answers: usize, ids: &mut Vec<u32>| {
        if answers == 1 {
            ids.remove(0);
            ids.push(100);
        }
    };
    let shelf = Shelf::new(9, swap);
    let mut once = shelf.items().await.ahead(0);
    let mut ids = Vec::new();
    while let Some(shoe) = once.try_next().await.unwrap() {
        ids.push(id_of(&shoe));
    }
    assert_eq!(ids, [0, 1, 2, 4, 5, 6, 7, 8, 100], "3 slipped from the second page to the first");
    assert!(once.moved().is_empty(), "nothing tells");

    let shelf = Shelf::new(9, swap);
    let mut twice = shelf.items().await.ahead(0).twice();
    let mut ids = Vec::new();
    while let Some(shoe) = twice.try_next().await.unwrap() {
        ids.push(id_of(&shoe));
    }
    assert_eq!(ids, [0, 1, 2, 4, 5, 6, 7, 8, 100, 3]);
    assert_eq!(twice.moved().missed, ["3"]);
    assert_eq!(twice.moved().gone, ["0"]);
    assert_eq!(shelf.requests(), 6);

    let mut strict = Shelf::new(9, swap).items().await.ahead(0).fail_if_moved().twice();
    let error = loop {
        match strict.try_next().await {
            Ok(item) => assert!(item.is_some(), "the list ended well"),
            Err(error) => break error,
        }
    };
    assert!(error.is_list_moved(), "{error}");
    assert!(error.to_string().contains('3'), "{error}");
}

#[tokio::test]
async fn a_service_that_does_not_page_is_no_endless_list() {
    let canned = beproduct_runtime::Canned::new();
    for _ in 0..5 {
        canned.push(r#"[{"id":"1","fields":[]},{"id":"2","fields":[]},{"id":"3","fields":[]}]"#);
    }
    let core = crate::api::client(&canned).await;
    let mut items = core.items(crate::api::ShoeFlat {}, CallOptions::default());
    for _ in 0..3 {
        items.try_next().await.unwrap().unwrap();
    }
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_list_moved(), "{error}");
}
