//! What can be written record by record: a batch that may be split, or single calls.

use crate::error::Error;
use crate::job::keys;
use crate::request::{BatchRequest, Request, SplitRequest};

/// How records become requests.
pub trait Work: Clone + Send + Sync + 'static {
    /// A record.
    type Item: Clone + Send + Sync + 'static;
    /// What is sent.
    type Request: Request;

    /// Records that one request may carry.
    fn cap(&self) -> usize;

    /// The request that writes these records; `None` for none.
    fn request(&self, items: &[Self::Item]) -> Option<Self::Request>;

    /// The record with this id, if it is new and the API takes ids that the client made.
    ///
    /// # Errors
    ///
    /// When the record has no place for it.
    fn with_id(&self, item: Self::Item, id: &str) -> Result<Self::Item, Error>;

    /// Whether every record has an id of its own before it is sent, so that it may be sent twice.
    fn is_repeatable(&self) -> bool;
}

/// A body that is an array of records, each standing alone.
#[derive(Debug, Clone)]
pub struct Split<R>(pub(crate) R);

/// Requests of one record each.
#[derive(Debug)]
pub struct Single<R>(std::marker::PhantomData<fn() -> R>);

impl<R> Default for Single<R> {
    fn default() -> Self {
        Single(std::marker::PhantomData)
    }
}

impl<R> Clone for Single<R> {
    fn clone(&self) -> Self {
        Single::default()
    }
}

impl<R: SplitRequest> Work for Split<R> {
    type Item = <R as BatchRequest>::Item;
    type Request = R;

    fn cap(&self) -> usize {
        let max = <R as Request>::OPERATION.batch.and_then(|batch| batch.max);
        max.map_or(usize::MAX, |max| max as usize).max(1)
    }

    fn request(&self, items: &[Self::Item]) -> Option<R> {
        let mut request = self.0.clone();
        *request.items_mut() = items.to_vec();
        (!items.is_empty()).then_some(request)
    }

    fn with_id(&self, item: Self::Item, id: &str) -> Result<Self::Item, Error> {
        match key::<R>() {
            Some(key) => keys::with_id(item, key, id),
            None => Ok(item),
        }
    }

    fn is_repeatable(&self) -> bool {
        key::<R>().is_some()
    }
}

impl<R: Request + Clone + 'static> Work for Single<R> {
    type Item = R;
    type Request = R;

    fn cap(&self) -> usize {
        1
    }

    fn request(&self, items: &[R]) -> Option<R> {
        items.first().cloned()
    }

    fn with_id(&self, item: R, _: &str) -> Result<R, Error> {
        Ok(item)
    }

    fn is_repeatable(&self) -> bool {
        false
    }
}

/// The member with the id that the client makes.
fn key<R: Request>() -> Option<&'static str> {
    R::OPERATION.batch.filter(|batch| batch.client_key)?.key
}
