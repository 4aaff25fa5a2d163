//! The keys that an identity server signs with, kept until it signs with another one.

use std::sync::Arc;

use openidconnect::core::CoreJsonWebKeySet;
use tokio::sync::Mutex;
use url::Url;

use super::sending::Sender;
use crate::error::{Error, Kind};

/// Keys that were fetched, for all clones of an identity server's addresses.
#[derive(Debug, Clone, Default)]
pub(crate) struct KeyCache(Arc<Mutex<Option<CoreJsonWebKeySet>>>);

impl KeyCache {
    /// The keys, and whether they were held already.
    pub(super) async fn get(&self, sender: &Sender, url: &Url) -> Result<(CoreJsonWebKeySet, bool), Error> {
        let mut held = self.0.lock().await;
        if let Some(keys) = &*held {
            return Ok((keys.clone(), true));
        }
        let keys = fetch(sender, url).await?;
        Ok((held.insert(keys).clone(), false))
    }

    /// The keys as they are now.
    pub(super) async fn fetch(&self, sender: &Sender, url: &Url) -> Result<CoreJsonWebKeySet, Error> {
        let keys = fetch(sender, url).await?;
        Ok(self.0.lock().await.insert(keys).clone())
    }
}

/// What is held is no part of what the addresses are.
impl PartialEq for KeyCache {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl Eq for KeyCache {}

async fn fetch(sender: &Sender, url: &Url) -> Result<CoreJsonWebKeySet, Error> {
    let json = sender.get_json(url.clone(), None).await;
    let keys = json.and_then(|json| {
        serde_json::from_value(json)
            .map_err(|error| Error::new(Kind::Decode(String::new())).with_text(&error.to_string()))
    });
    keys.map_err(|error| error.with_operation("keys of the identity server"))
}
