//! What every state store promises.

use beproduct_runtime::secrecy::ExposeSecret;
use beproduct_runtime::{StateKey, StateStore, Version, Written};

/// Run against each store.
pub(crate) async fn check_promises(store: &dyn StateStore) {
    check_versions(store).await;
    check_keys(store).await;
    check_secrets(store).await;
}

async fn check_versions(store: &dyn StateStore) {
    let key = StateKey::new("versions").with("one");
    assert!(store.read(&key).await.unwrap().is_none());
    let first = stored(store, &key, b"first", None).await.expect("nothing stood there");
    assert_eq!(stored(store, &key, b"again", None).await, None, "there is a value already");
    let second = stored(store, &key, b"second", Some(first)).await.expect("the version is the one that is stored");
    assert_eq!(stored(store, &key, b"late", Some(first)).await, None, "another writer came first");
    assert_eq!(read(store, &key).await.as_deref(), Some(&b"second"[..]));
    assert!(!store.remove(&key, first).await.unwrap(), "the version is gone");
    assert!(store.remove(&key, second).await.unwrap());
    assert_eq!(read(store, &key).await, None);
    let third = stored(store, &key, b"second", None).await.expect("nothing stands there any more");
    assert!(third != first && third != second, "no version is used twice");
}

async fn check_keys(store: &dyn StateStore) {
    let root = StateKey::new("keys");
    let odd = ["a/b", "a", "a%2Fb", "*", "ü ?", "", "A"];
    for part in odd {
        stored(store, &root.with(part), part.as_bytes(), None).await.expect("each part is a key of its own");
    }
    stored(store, &StateKey::new("keysmith").with("a"), b"another", None).await.expect("no key below `keys`");
    let listed = store.list(&root).await.unwrap();
    let keys: Vec<_> = listed.iter().map(|(key, _)| key.clone()).collect();
    assert!(keys.is_sorted(), "{keys:?}");
    assert_eq!(keys.len(), odd.len());
    for part in odd {
        assert_eq!(read(store, &root.with(part)).await.as_deref(), Some(part.as_bytes()), "{part}");
    }
}

async fn check_secrets(store: &dyn StateStore) {
    let key = StateKey::new("secrets").with("one");
    stored(store, &key, b"hush-hush", None).await.expect("nothing stood there");
    let entry = store.read(&key).await.unwrap();
    let printed = format!("{entry:?} {store:?}");
    assert!(!printed.contains("hush") && !printed.contains("104, 117"), "{printed}");
}

async fn stored(store: &dyn StateStore, key: &StateKey, value: &[u8], replaces: Option<Version>) -> Option<Version> {
    match store.write(key, value.to_vec().into(), replaces).await.unwrap() {
        Written::Stored(version) => Some(version),
        Written::Conflict => None,
    }
}

async fn read(store: &dyn StateStore, key: &StateKey) -> Option<Vec<u8>> {
    store.read(key).await.unwrap().map(|entry| entry.value.expose_secret().to_vec())
}

/// Adds one to a stored number, however many others do the same.
pub(crate) async fn count_up(store: &dyn StateStore, key: &StateKey) {
    loop {
        let entry = store.read(key).await.unwrap();
        let count = entry.as_ref().map_or(0, |entry| entry.value.expose_secret()[0]) + 1;
        if stored(store, key, &[count], entry.map(|entry| entry.version)).await.is_some() {
            return;
        }
    }
}

pub(crate) async fn counted(store: &dyn StateStore, key: &StateKey) -> u8 {
    read(store, key).await.map_or(0, |value| value[0])
}
