//! Several lists, one after the other.

use std::vec::IntoIter;

use super::Items;
use crate::client::Core;
use crate::error::Error;
use crate::options::CallOptions;
use crate::request::ListRequest;

/// The records of several lists, one list after the other, each in order.
#[must_use = "nothing is read until `next` is called"]
pub struct Chain<R: ListRequest> {
    core: Core,
    options: CallOptions,
    requests: IntoIter<R>,
    reading: Option<Items<R>>,
}

impl Core {
    /// The records of several lists, one list after the other.
    pub fn items_of_each<R: ListRequest>(&self, requests: Vec<R>, options: CallOptions) -> Chain<R> {
        Chain { core: self.clone(), options, requests: requests.into_iter(), reading: None }
    }
}

impl<R: ListRequest> Chain<R> {
    /// The next record; `None` at the end of the last list.
    ///
    /// # Errors
    ///
    /// As [`Items::try_next`]. After an error there is no next record.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        loop {
            if let Some(items) = &mut self.reading {
                match items.try_next().await {
                    Ok(None) => {}
                    Ok(item) => return Ok(item),
                    Err(error) => {
                        self.requests = Vec::new().into_iter();
                        return Err(error);
                    }
                }
            }
            let Some(request) = self.requests.next() else { return Ok(None) };
            self.reading = Some(self.core.items(request, self.options.clone()));
        }
    }

    /// The next record or error; `None` at the end of the last list.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        self.try_next().await.transpose()
    }

    /// All records that are left.
    ///
    /// # Errors
    ///
    /// As [`Chain::try_next`].
    pub async fn collect(mut self) -> Result<Vec<R::Item>, Error> {
        let mut records = Vec::new();
        while let Some(record) = self.try_next().await? {
            records.push(record);
        }
        Ok(records)
    }
}
