//! The least scopes and the permissions of a set of calls, at compile time.

use crate::operation::{Effect, Operation};

/// What a set of calls needs, worked out where it is written: in a constant.
///
/// Each request knows its operation as [`Request::OPERATION`](crate::Request::OPERATION). A call needs one of several
/// scopes; [`Needs::scopes`] is the smallest set that has one for each call, and of several such sets the one whose
/// scopes the operations name first.
///
/// ```
/// use beproduct_runtime::{Effect, Envelope, Needs, Operation};
/// # const fn operation(id: &'static str, effect: Effect, scopes: &'static [&'static str]) -> Operation {
/// #     Operation { id, tag: "Order", method: "GET", path: &["/"], server: None, effect, scopes, envelope: Envelope::None,
/// #         paging: None, batch: None, links: &[], lookup: None, stored_as: &[], echo: None, body: None }
/// # }
/// # static LIST: Operation = operation("list", Effect::Read, &["read", "write"]);
/// # static CANCEL: Operation = operation("cancel", Effect::Delete, &["write"]);
/// const NEEDS: Needs<2> = Needs::of([&LIST, &CANCEL]);
/// const _: () = assert!(NEEDS.allowed_by(&["write"]) && !NEEDS.allowed_by(&["read"]));
///
/// assert_eq!(NEEDS.scopes(), ["write"]);
/// assert_eq!(NEEDS.permissions(), [("Order", Effect::Read), ("Order", Effect::Delete)]);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Needs<const N: usize> {
    operations: [&'static Operation; N],
    scopes: List<&'static str, N>,
    permissions: List<(&'static str, Effect), N>,
}

impl<const N: usize> Needs<N> {
    /// What these calls need.
    pub const fn of(operations: [&'static Operation; N]) -> Needs<N> {
        let mut limit = 0;
        let mut scopes = None;
        while scopes.is_none() && limit <= N {
            scopes = hit(&operations, List::new(""), limit);
            limit += 1;
        }
        let scopes = match scopes {
            Some(scopes) => scopes,
            None => List::new(""),
        };
        let permissions = permissions(&operations, List::new(("", Effect::Read)));
        Needs { operations, scopes, permissions }
    }

    /// As few scopes as will do.
    pub const fn scopes(&self) -> &[&'static str] {
        self.scopes.as_slice()
    }

    /// The permissions: tag, as the vendor spells it, and effect. `access!` takes them as `Tag::Effect`.
    pub const fn permissions(&self) -> &[(&'static str, Effect)] {
        self.permissions.as_slice()
    }

    /// Whether a token with these scopes may make all the calls.
    pub const fn allowed_by(&self, scopes: &[&str]) -> bool {
        missed(&self.operations, scopes).is_none()
    }
}

/// At most `N` values: what a constant can hold.
#[derive(Debug, Clone, Copy)]
struct List<T, const N: usize> {
    items: [T; N],
    len: usize,
}

impl<T: Copy, const N: usize> List<T, N> {
    const fn new(filler: T) -> Self {
        List { items: [filler; N], len: 0 }
    }

    const fn as_slice(&self) -> &[T] {
        self.items.as_slice().split_at(self.len).0
    }

    const fn with(mut self, item: T) -> Self {
        let items: &mut [T] = &mut self.items;
        if let [slot, ..] = items.split_at_mut(self.len).1 {
            *slot = item;
            self.len += 1;
        }
        self
    }
}

/// Scopes that let all calls through, `limit` of them beside those that are chosen.
const fn hit<const N: usize>(
    operations: &[&'static Operation],
    chosen: List<&'static str, N>,
    limit: usize,
) -> Option<List<&'static str, N>> {
    let Some(missed) = missed(operations, chosen.as_slice()) else { return Some(chosen) };
    let mut scopes = missed.scopes;
    while let [scope, rest @ ..] = scopes {
        if limit == 0 {
            return None;
        }
        if let Some(found) = hit(operations, chosen.with(scope), limit - 1) {
            return Some(found);
        }
        scopes = rest;
    }
    None
}

/// The first call that none of the scopes lets through.
const fn missed(mut operations: &[&'static Operation], scopes: &[&str]) -> Option<&'static Operation> {
    while let [operation, rest @ ..] = operations {
        let mut needed = operation.scopes;
        let mut allowed = needed.is_empty();
        while let [scope, others @ ..] = needed {
            allowed = allowed || contains(scopes, scope);
            needed = others;
        }
        if !allowed {
            return Some(operation);
        }
        operations = rest;
    }
    None
}

const fn permissions<const N: usize>(
    mut operations: &[&'static Operation],
    mut found: List<(&'static str, Effect), N>,
) -> List<(&'static str, Effect), N> {
    while let [operation, rest @ ..] = operations {
        let mut known = found.as_slice();
        let mut new = true;
        while let [(tag, effect), others @ ..] = known {
            new = new && !(*effect as u8 == operation.effect as u8 && same(tag, operation.tag));
            known = others;
        }
        if new {
            found = found.with((operation.tag, operation.effect));
        }
        operations = rest;
    }
    found
}

const fn contains(mut texts: &[&str], text: &str) -> bool {
    while let [first, rest @ ..] = texts {
        if same(first, text) {
            return true;
        }
        texts = rest;
    }
    false
}

/// `==` of texts, which constants do not have.
const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([a, left @ ..], [b, right @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (left, right);
    }
    one.is_empty() && other.is_empty()
}
