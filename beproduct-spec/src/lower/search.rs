//! How the records of a list are looked up, and how its changes are asked for.

use super::parameter::{Parameters, declare_or_mend};
use super::{Lower, keys};
use crate::codes;
use crate::ir::{Body, Changes, Lookup, PageEnd, Paging, Role, Ty};
use crate::node::{Key, Node};
use crate::suggest::did_you_mean;

/// Member of the body that holds the conditions of a search, and what a condition is made of.
const FILTERS: &str = "filters";
const FILTER: [&str; 3] = ["field", "operator", "value"];

/// What a search has to fit.
#[derive(Clone, Copy)]
pub(super) struct Searched<'a, 'd> {
    pub(super) paging: Option<&'a Paging>,
    pub(super) body: Option<&'a Body>,
    /// What the list holds; `None` if that could not be lowered.
    pub(super) item: Option<&'a Ty>,
    pub(super) placed: &'a Parameters<'d>,
}

/// The type that a member has to have.
#[derive(Clone, Copy)]
enum Wanted {
    Scalar,
    Time,
    Flag,
}

impl Wanted {
    fn words(self) -> &'static str {
        match self {
            Wanted::Scalar => "text, a number or an id",
            Wanted::Time => "a date and time",
            Wanted::Flag => "a boolean",
        }
    }
}

impl<'d> Lower<'d> {
    pub(super) fn lower_lookup(&mut self, links: &'d Node, searched: Searched<'_, 'd>) -> Option<Lookup> {
        let (key, lookup) = links.entry("lookup")?;
        self.check_keys(lookup, "`lookup`", keys::LOOKUP);
        let by = self.need(lookup, "`lookup`", "by", "say which filter finds which member: `by: {Id: id}`");
        let join = self.need_text(lookup, "`lookup`", "join", "give the separator of values");
        self.check_search(key, searched);
        let by = by?.entries().iter().map(|(field, member)| {
            self.check_member(member, searched.item, Wanted::Scalar);
            (field.text.clone(), self.text(member, &field.text))
        });
        Some(Lookup { by: by.collect(), join })
    }

    pub(super) fn lower_changes(&mut self, links: &'d Node, searched: Searched<'_, 'd>) -> Option<Changes> {
        let (key, changes) = links.entry("changes")?;
        self.check_keys(changes, "`changes`", keys::CHANGES);
        let since = self.need_text(changes, "`changes`", "since", "name the filter that compares the time of a change");
        let at = self.need(changes, "`changes`", "at", "name the member of a record with the time of its last change");
        let deleted = self.need(changes, "`changes`", "deleted", "name the member that marks a deleted record");
        let show =
            self.need(changes, "`changes`", "show_deleted", "name the parameter that lists deleted records, too");
        self.check_search(key, searched);
        let provable = |paging: &Paging| paging.end == PageEnd::Total && paging.key.is_some();
        if searched.paging.is_some_and(|paging| !provable(paging)) {
            let message = "that all changes were read can be proved only by a total and by ids";
            self.fault(codes::LINK, key.at, message, "say `end: total` and `key: …` in `x-paging`, or leave it out");
        }
        let (at, deleted, show) = (at?, deleted?, show?);
        self.check_member(at, searched.item, Wanted::Time);
        self.check_member(deleted, searched.item, Wanted::Flag);
        self.check_flag(show, searched.placed);
        let text = |node: &Node| node.text().unwrap_or_default().to_owned();
        Some(Changes { since, at: text(at), deleted: text(deleted), show_deleted: text(show) })
    }

    /// A list that is read page by page, and takes conditions.
    fn check_search(&mut self, key: &Key, searched: Searched<'_, 'd>) {
        let name = &key.text;
        if searched.paging.is_none() {
            let message = format!("`{name}` belongs to a list that is read page by page");
            return self.fault(codes::LINK, key.at, message, format!("add `x-paging`, or leave `{name}` out"));
        }
        let filters = searched.body.and_then(|body| self.member_of(&body.ty, FILTERS));
        let takes = match filters.as_ref().map(|filters| &filters.ty) {
            Some(Ty::List(filter)) => {
                self.is_lost(filter) || FILTER.iter().all(|name| self.member_of(filter, name).is_some())
            }
            _ => searched.body.is_some_and(|body| self.is_lost(&body.ty)),
        };
        if !takes {
            let message = format!("`{name}` puts a condition into the body's list `{FILTERS}`, and there is none");
            let help = format!("give the body a list `{FILTERS}` of `{{{}}}`", FILTER.join(", "));
            self.fault(codes::LINK, key.at, message, help);
        }
    }

    /// A member of the records, of a type.
    fn check_member(&mut self, at: &'d Node, item: Option<&Ty>, wanted: Wanted) {
        let (Some(item), Some(name)) = (item.filter(|item| !self.is_lost(item)), at.text()) else { return };
        match self.member_ty(item, name) {
            Some(ty) if self.is_lost(&ty) || self.is_wanted(&ty, wanted) => {}
            Some(_) => {
                let message = format!("the member `{name}` is not {}", wanted.words());
                self.fault(codes::LINK, at.at, message, "name another one");
            }
            None => {
                let help = did_you_mean(name, self.member_names(item).iter().map(String::as_str));
                self.fault(codes::LINK, at.at, format!("the records have no member `{name}`"), help);
            }
        }
    }

    fn is_wanted(&self, ty: &Ty, wanted: Wanted) -> bool {
        match wanted {
            Wanted::Scalar => self.is_scalar(ty),
            Wanted::Time => *ty == Ty::DateTime,
            Wanted::Flag => *ty == Ty::Bool,
        }
    }

    /// A parameter of the caller that is true or false.
    fn check_flag(&mut self, at: &'d Node, placed: &Parameters<'d>) {
        let Some(name) = at.text() else { return };
        let mut known = placed.list.iter().map(|one| &one.parameter).filter(|one| one.role == Role::Caller);
        match known.find(|one| one.wire == name) {
            Some(found) if found.ty == Ty::Bool || self.is_lost(&found.ty) => {}
            Some(_) => {
                let message = format!("the parameter `{name}` is not a boolean");
                self.fault(codes::LINK, at.at, message, "name another one");
            }
            None if placed.complete => {
                let message = format!("the operation has no query parameter `{name}`");
                self.fault(codes::LINK, at.at, message, declare_or_mend(name, placed));
            }
            None => {}
        }
    }
}
