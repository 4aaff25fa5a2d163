//! Looking up many records by a key, as many a request as a page may have.

use std::collections::HashMap;

use super::{LookupReport, add_condition, ignored};
use crate::client::Core;
use crate::error::Error;
use crate::key::Key;
use crate::list::{Ahead, unread};
use crate::operation::Lookup;
use crate::options::CallOptions;
use crate::request::LookupRequest;

impl Core {
    /// Looks up records by a field, as many in one request as a page may have records. Keys that come twice are asked
    /// for once.
    ///
    /// # Errors
    ///
    /// As [`Core::send`]; before sending, when the list is not looked up by that field, or a key is empty or holds the
    /// separator of keys; and when the service ignored the condition ([`Error::is_filter_ignored`]).
    pub async fn find_by<R: LookupRequest>(
        &self,
        request: R,
        options: CallOptions,
        field: &str,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<LookupReport<R::Item>, Error> {
        let lookup = R::OPERATION.lookup.unwrap_or(Lookup { by: &[], join: "" });
        let (field, member) = known::<R>(lookup, field)?;
        let report = LookupReport::new(keys.into_iter().map(Into::into), lookup.join);
        let mut report = report.map_err(|error| error.with_operation(R::OPERATION.id))?;
        let distinct = report.distinct();
        let size = R::OPERATION.paging.map_or(1, |paging| paging.max.max(1)) as usize;
        let mut chunks = distinct.chunks(size).enumerate();
        let mut ahead = Ahead::new(self.inner.settings.read_ahead);
        loop {
            ahead.adapt();
            while ahead.has_room(1)
                && let Some((number, keys)) = chunks.next()
            {
                let mut request = request.clone();
                add_condition(&mut request, field, "Eq", &keys.join(lookup.join))?;
                let chunk = Chunk { field, member, keys: keys.to_vec(), first: number * size };
                ahead.push(chunk.read(self.clone(), request, options.clone()));
            }
            let Some(found) = ahead.next().await else { return Ok(report) };
            for (place, record) in found? {
                report.put(place, record);
            }
        }
    }
}

/// The field and its member.
fn known<R: LookupRequest>(lookup: Lookup, field: &str) -> Result<(&'static str, &'static str), Error> {
    lookup.by.iter().find(|(known, _)| *known == field).copied().ok_or_else(|| {
        let fields: Vec<&str> = lookup.by.iter().map(|(field, _)| *field).collect();
        let text = format!("records are not looked up by `{field}`, but by {}", fields.join(", "));
        Error::refused(text).with_operation(R::OPERATION.id)
    })
}

/// The keys of one request.
struct Chunk {
    field: &'static str,
    member: &'static str,
    keys: Vec<String>,
    /// Place of the first key in the report.
    first: usize,
}

impl Chunk {
    /// The records and the places of their keys. Further pages are read only if several records have one key.
    async fn read<R: LookupRequest>(
        self,
        core: Core,
        request: R,
        options: CallOptions,
    ) -> Result<Vec<(usize, R::Item)>, Error> {
        let places: HashMap<Key, usize> = self.keys.iter().map(|key| Key::of(key)).zip(self.first..).collect();
        let mut pages = core.pages(request, options).ahead(0).fail_if_moved();
        let mut found = Vec::new();
        while let Some(page) = pages.try_next().await? {
            if page.value().unread > 0 {
                return Err(unread(page.drift()).with_operation(R::OPERATION.id));
            }
            for record in page.into_value().result {
                let text = R::text_of(&record, self.member).unwrap_or_default();
                match places.get(&Key::of(&text)) {
                    Some(place) => found.push((*place, record)),
                    None if self.is_near(&text) => {}
                    None => return Err(ignored::<R>(self.field, &format!("{:?}", text))),
                }
            }
        }
        Ok(found)
    }

    /// The service may compare less strictly than to the letter. That is no match, and no fault.
    fn is_near(&self, text: &str) -> bool {
        let fold = |text: &str| text.trim().to_lowercase();
        let text = fold(text);
        self.keys.iter().any(|key| fold(key) == text)
    }
}
