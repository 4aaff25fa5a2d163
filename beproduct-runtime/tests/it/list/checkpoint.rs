//! Readings that stop and go on.

use beproduct_runtime::{CallOptions, Checkpoint, Items};

use super::shelf::{Shelf, id_of};
use crate::api::{ShoeFlat, ShoeList};

/// As it comes back from a file.
fn stored(checkpoint: &Checkpoint) -> Checkpoint {
    serde_json::from_str(&serde_json::to_string(checkpoint).unwrap()).unwrap()
}

async fn take(items: &mut Items<ShoeList>, count: usize) -> Vec<u32> {
    let mut ids = Vec::new();
    while ids.len() < count
        && let Some(shoe) = items.try_next().await.unwrap()
    {
        ids.push(id_of(&shoe));
    }
    ids
}

#[tokio::test]
async fn a_reading_goes_on_at_any_record() {
    for stop in 0..=10 {
        let shelf = Shelf::still(10);
        let mut items = shelf.items().await;
        let mut ids = take(&mut items, stop).await;
        let checkpoint = stored(&items.checkpoint());
        let mut rest = shelf.items().await.resume(checkpoint).unwrap();
        ids.extend(take(&mut rest, usize::MAX).await);
        assert_eq!(ids, (0..10).collect::<Vec<_>>(), "stopped after {stop}");
        assert!(rest.moved().is_empty(), "{:?}", rest.moved());
    }
}

#[tokio::test]
async fn pages_before_the_checkpoint_are_not_read_again() {
    let shelf = Shelf::still(9);
    let core = shelf.client().await;
    let mut pages = core.pages(ShoeList::default(), CallOptions::default()).ahead(0);
    pages.try_next().await.unwrap();
    let checkpoint = stored(&pages.checkpoint());
    let mut rest = core.pages(ShoeList::default(), CallOptions::default()).resume(checkpoint).unwrap();
    while rest.try_next().await.unwrap().is_some() {}
    assert_eq!(shelf.requests(), 3);
    let over = rest.checkpoint();
    let mut none = core.pages(ShoeList::default(), CallOptions::default()).resume(over).unwrap();
    assert!(none.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn what_moved_around_a_checkpoint_is_noticed() {
    // After the second page, a record is put in front: the last one of that page comes again.
    let shelf = Shelf::new(9, |answers, ids| {
        if answers == 2 {
            ids.insert(0, 100);
        }
    });
    let mut items = shelf.items().await.ahead(0);
    assert_eq!(take(&mut items, 6).await, [0, 1, 2, 3, 4, 5]);
    let mut rest = shelf.items().await.resume(stored(&items.checkpoint())).unwrap();
    assert_eq!(take(&mut rest, usize::MAX).await, [6, 7, 8]);
    assert_eq!(rest.moved().repeated, ["5"]);
    assert_eq!(rest.moved().totals, [(9, 10)]);
}

#[tokio::test]
async fn a_checkpoint_of_another_list_is_refused() {
    let shelf = Shelf::still(9);
    let core = shelf.client().await;
    let checkpoint = core.items(ShoeList::default(), CallOptions::default()).checkpoint();
    let other = ShoeList { deleted: Some(true), ..ShoeList::default() };
    let error = core.items(other, CallOptions::default()).resume(checkpoint.clone()).err().unwrap();
    assert!(error.is_refused_before_sending(), "{error}");
    assert!(core.items(ShoeFlat {}, CallOptions::default()).resume(checkpoint).is_err());
}
