//! A request that was checked, ready for its handler.

pub(crate) mod check;
pub(crate) mod params;

use crate::app::App;
use crate::error::Failure;
use crate::state::people::People;
use crate::state::rules::Rules;
use crate::state::shape::Kind;
use crate::state::stamp::Stamp;
use crate::trap::Trap;
use beproduct_spec::ir::{Operation, PageCount, Paging};
use params::Parameters;
use serde_json::{Value, json};
use uuid::Uuid;

/// Answers one operation. The call was checked against the spec; what is left is the state's own rules.
pub(crate) type Handler = fn(&Call<'_>) -> Result<Value, Failure>;

/// Answers with the text of what a handler gives as a value, where that is quicker.
pub(crate) type Writer = fn(&Call<'_>) -> Result<String, Failure>;

/// Records of a page when the caller does not say.
const DEFAULT_PAGE: u64 = 30;

pub(crate) struct Call<'a> {
    pub(crate) app: &'a App,
    pub(crate) operation: &'a Operation,
    pub(crate) parameters: Parameters,
    /// Null when nothing was sent.
    pub(crate) body: Value,
    /// `None` for an application on its own.
    pub(crate) user: Option<Uuid>,
}

impl Call<'_> {
    /// A path parameter that is an id; 404 if the spec took a text that is none.
    pub(crate) fn id(&self, name: &str, noun: &str) -> Result<Uuid, Failure> {
        self.parameters.id(name).ok_or_else(|| Failure::not_found(format!("{noun} not found")))
    }

    /// The master folder whose operation this is; the handlers of no other tag ask.
    pub(crate) fn kind(&self) -> Kind {
        Kind::of(&self.operation.tag).unwrap_or(Kind::Style)
    }

    pub(crate) fn trap(&self, trap: Trap) -> bool {
        self.app.traps().has(trap)
    }

    /// Now, and the user of the call.
    pub(crate) fn stamp(&self) -> Stamp {
        Stamp { at: self.app.clock.now(), by: self.user }
    }

    /// What a write needs to know.
    pub(crate) fn rules<'p>(&self, people: &'p People) -> Rules<'p> {
        Rules { people, traps: self.app.traps() }
    }

    /// First record and number of records that the caller wants.
    pub(crate) fn window(&self) -> (usize, usize) {
        let of = |name: fn(&Paging) -> &String| {
            self.operation.paging.as_ref().and_then(|paging| self.parameters.number(name(paging)))
        };
        let size = of(|paging| &paging.size).unwrap_or(DEFAULT_PAGE);
        let first = self.operation.paging.as_ref().map_or(0, |paging| paging.first);
        let number = of(|paging| &paging.number).unwrap_or(first).saturating_sub(first);
        let skip = match self.operation.paging.as_ref().map(|paging| paging.count) {
            Some(PageCount::Records) => number,
            _ => number.saturating_mul(size),
        };
        (usize::try_from(skip).unwrap_or(usize::MAX), usize::try_from(size).unwrap_or(usize::MAX))
    }

    /// The envelope `{result, total}` of the wanted part of what matches.
    pub(crate) fn page<T>(&self, matching: &[T], show: impl Fn(&T) -> Value) -> Value {
        let (skip, size) = self.window();
        let result: Vec<Value> = matching.iter().skip(skip).take(size).map(show).collect();
        json!({"result": result, "total": matching.len()})
    }
}
