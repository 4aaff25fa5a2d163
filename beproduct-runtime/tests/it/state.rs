//! The stores that need nothing installed.

#[cfg(unix)]
mod sqlite;

use beproduct_runtime::MemoryState;

use crate::promises::check_promises;

#[tokio::test]
async fn memory_keeps_the_promises() {
    check_promises(&MemoryState::default()).await;
}
