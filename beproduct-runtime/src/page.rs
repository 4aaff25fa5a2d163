//! One page of a list.

use crate::json::{Decode, Encode, Member, Met, Reader, Shape, Writer};
use crate::key::Key;

/// Records of one page, and how many there are on all pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The records of this page.
    pub result: Vec<T>,
    /// Records on all pages; `None` when the answer does not tell.
    pub total: Option<u64>,
    /// Records of the answer that could not be read; each is noted as drift.
    pub unread: u64,
    /// Whether the answer was a bare array, which has no place for a total.
    pub(crate) bare: bool,
    /// Whether `result` was null, as it is for some searches that found nothing.
    null: bool,
    /// What tells each record from the others, where that is known.
    pub(crate) keys: Vec<Option<Key>>,
}

impl<T> Page<T> {
    /// A page, for tests.
    pub fn new(result: Vec<T>, total: Option<u64>) -> Self {
        Page { result, total, unread: 0, bare: total.is_none(), null: false, keys: Vec::new() }
    }

    /// Records that the server sent, whether they could be read or not.
    pub(crate) fn received(&self) -> u64 {
        self.result.len() as u64 + self.unread
    }
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Page::new(Vec::new(), None)
    }
}

/// `{result, total}`; the total is not asked for where the list ends in another way.
const fn shape(members: &'static [Member]) -> Shape {
    Shape { name: "a page", members, open: false }
}

const fn member(name: &'static str, required: bool) -> Member {
    Member { name, required, nullable: true }
}

const WITH_TOTAL: Shape = shape(&[member("result", true), member("total", true)]);
const WITHOUT_TOTAL: Shape = shape(&[member("result", true), member("total", false)]);

impl<T: Decode> Decode for Page<T> {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        if reader.is_array() {
            return page_of(reader);
        }
        let mut page = Page { bare: false, ..Page::default() };
        let shape = if reader.told.total { &WITH_TOTAL } else { &WITHOUT_TOTAL };
        let fits = reader.walk(shape, shape.required(), &mut |met, reader| match met {
            Met::Known(0) if reader.is_null() => page.null = true,
            Met::Known(0) => {
                if let Some(read) = page_of(reader) {
                    page = Page { total: page.total, bare: false, ..read };
                }
            }
            Met::Known(_) => reader.read(&mut page.total),
            Met::Rest(_) => {}
        });
        fits.then_some(page)
    }
}

/// A bare array; what does not fit is passed over, noted and counted.
fn page_of<T: Decode>(reader: &mut Reader<'_>) -> Option<Page<T>> {
    let (mut page, name) = (Page { bare: true, ..Page::default() }, reader.told.key);
    page.result.reserve(reader.room());
    page.keys.reserve(reader.room());
    reader.each(|reader| match T::decode(reader) {
        Some(record) => {
            page.result.push(record);
            page.keys.push(name.and_then(|name| Key::new(reader.text_at(name)?)));
        }
        None => page.unread += 1,
    })?;
    Some(page)
}

/// As it was read: `{result, total}`, or a bare array.
impl<T: Encode> Encode for Page<T> {
    fn encode(&self, writer: &mut Writer) {
        if self.bare {
            return self.result.encode(writer);
        }
        writer.object(|writer| {
            let result: &dyn Encode = if self.null && self.result.is_empty() { &None::<()> } else { &self.result };
            writer.nullable("result", result);
            writer.member("total", &self.total);
        });
    }
}
