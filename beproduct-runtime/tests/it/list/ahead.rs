//! How far a list is read ahead. Time is the runtime's own, so that no figure depends on the machine.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::shelf::{PAGE, Shelf, id_of};

const LATENCY: Duration = Duration::from_millis(100);

/// Reads all of it, and gives the time that took.
async fn time_of(shelf: &Shelf, ahead: usize) -> Duration {
    let start = Instant::now();
    let mut items = shelf.items().await.ahead(ahead);
    let mut expected = 0;
    while let Some(shoe) = items.try_next().await.unwrap() {
        assert_eq!(id_of(&shoe), expected);
        expected += 1;
    }
    start.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_hundred_pages_take_an_eighth_of_the_time() {
    let shelf = Shelf::still(300).latency(LATENCY);
    assert_eq!(time_of(&shelf, 0).await, LATENCY * 100);
    assert_eq!(shelf.requests(), 100);
    let ahead = time_of(&shelf, 16).await;
    assert_eq!(shelf.requests(), 200);
    assert!(ahead * 8 <= LATENCY * 100, "{ahead:?}");
}

#[tokio::test(start_paused = true)]
async fn a_slow_consumer_has_at_most_three_pages_ahead() {
    let shelf = Shelf::still(300).latency(LATENCY);
    let mut items = shelf.items().await;
    for _ in 0..10 * PAGE {
        items.try_next().await.unwrap().unwrap();
        sleep(Duration::from_millis(50)).await;
    }
    assert!(shelf.requests() <= 13, "{}", shelf.requests());
}

#[tokio::test(start_paused = true)]
async fn a_consumer_that_becomes_slow_lets_the_window_shrink() {
    let shelf = Shelf::still(300).latency(LATENCY);
    let mut items = shelf.items().await;
    for _ in 0..30 * PAGE {
        items.try_next().await.unwrap().unwrap();
    }
    // What was asked for is sent when this task gives way.
    sleep(LATENCY / 100).await;
    assert_eq!(shelf.requests(), 30 + 16, "fast");
    for _ in 0..20 * PAGE {
        items.try_next().await.unwrap().unwrap();
        sleep(Duration::from_millis(50)).await;
    }
    assert!(shelf.requests() <= 53, "slow: {}", shelf.requests());
}

#[tokio::test(start_paused = true)]
async fn few_large_pages_are_ahead() {
    for (bytes, read, ahead) in [(2 << 20, 8, 5), (6 << 20, 4, 1)] {
        let shelf = Shelf::still(60).latency(LATENCY).padded(bytes);
        let mut items = shelf.items().await.ahead(100);
        for _ in 0..read * PAGE {
            items.try_next().await.unwrap().unwrap();
        }
        sleep(LATENCY * 10).await;
        assert_eq!(shelf.requests(), read + ahead, "pages of {bytes} bytes");
    }
}

/// The time of all answers is hidden, and few of them take room. A reader that stands still is not waited for.
#[tokio::test(start_paused = true)]
async fn bodies_wait_until_the_reader_is_near() {
    let shelf = Shelf::still(60).latency(LATENCY).padded(1 << 20);
    let mut items = shelf.items().await.ahead(100);
    for _ in 0..8 * PAGE {
        items.try_next().await.unwrap().unwrap();
    }
    sleep(LATENCY * 10).await;
    assert_eq!((shelf.requests(), shelf.bodies()), (8 + 10, 8 + 2));
    sleep(Duration::from_secs(6)).await;
    assert_eq!((shelf.requests(), shelf.bodies()), (8 + 10, 8 + 10));
}

#[tokio::test(start_paused = true)]
async fn who_stops_early_has_asked_for_one_page_more() {
    let shelf = Shelf::still(300).latency(LATENCY);
    let mut items = shelf.items().await;
    items.try_next().await.unwrap().unwrap();
    sleep(LATENCY * 10).await;
    assert_eq!(shelf.requests(), 2);
    let mut single = shelf.items().await.ahead(0);
    single.try_next().await.unwrap().unwrap();
    sleep(LATENCY * 10).await;
    assert_eq!(shelf.requests(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_loses_nothing() {
    let shelf = Shelf::still(20).latency(LATENCY);
    let mut items = shelf.items().await;
    let mut ids = Vec::new();
    loop {
        match tokio::time::timeout(LATENCY / 3, items.try_next()).await {
            Err(_) => continue,
            Ok(Ok(None)) => break,
            Ok(next) => ids.push(id_of(&next.unwrap().unwrap())),
        }
    }
    assert_eq!(ids, (0..20).collect::<Vec<_>>());
    assert_eq!(shelf.requests(), 7);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_stream_sends_nothing_more() {
    let shelf = Shelf::still(300).latency(LATENCY);
    let mut items = shelf.items().await;
    for _ in 0..12 * PAGE {
        items.try_next().await.unwrap().unwrap();
    }
    drop(items);
    let sent = shelf.requests();
    sleep(LATENCY * 10).await;
    assert_eq!(shelf.requests(), sent);
}
