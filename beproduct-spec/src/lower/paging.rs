//! Lists that are read page by page, and arrays that are sent in chunks.

use super::parameter::{Parameters, declare_or_mend};
use super::{Lower, keys};
use crate::codes;
use crate::ir::{Api, Batch, Body, Maker, PageCount, PageEnd, Paging, Place, Role, Split, Ty};
use crate::name::Name;
use crate::node::Node;
use crate::suggest::did_you_mean;

const COUNTS: &[(&str, PageCount)] = &[("pages", PageCount::Pages), ("records", PageCount::Records)];
const ENDS: &[(&str, PageEnd)] =
    &[("total", PageEnd::Total), ("short_page", PageEnd::ShortPage), ("empty_page", PageEnd::EmptyPage)];
const MAKERS: &[(&str, Maker)] = &[("server", Maker::Server), ("client", Maker::Client)];
const SPLITS: &[(&str, Split)] = &[("each", Split::Each), ("never", Split::Never)];

impl<'d> Lower<'d> {
    pub(super) fn lower_paging(&mut self, api: &Api, node: &'d Node, placed: &mut Parameters<'d>) -> Option<Paging> {
        let paging = node.get("x-paging")?;
        self.check_keys(paging, "`x-paging`", keys::PAGING);
        let size = self.need(paging, "`x-paging`", "size", "name the query parameter that asks for so many records");
        let number = self.need(paging, "`x-paging`", "number", "name the query parameter that asks for a page");
        let count = self.need(paging, "`x-paging`", "count", "say what the number counts: `pages` or `records`");
        let end = self.need(paging, "`x-paging`", "end", "say what ends the list: `total`, `short_page`, `empty_page`");
        self.need(paging, "`x-paging`", "max", "say how many records one request may ask for: `max: 200`");
        let count = count.and_then(|count| self.one_of(count, "count", COUNTS));
        let end = end.and_then(|end| self.one_of(end, "end", ENDS));
        let max = self.cap(paging, api.limits.read_records, "read-records", codes::PAGING);
        let size = size.and_then(|size| self.page_parameter(placed, size, Role::PageSize));
        let number = number.and_then(|number| self.page_parameter(placed, number, Role::PageNumber));
        let first = if paging.get("first").is_some() { self.number(paging, "first") } else { Some(0) };
        let key = paging.text_at("key").map(str::to_owned);
        Some(Paging { size: size?, number: number?, count: count?, first: first?, max: max?, end: end?, key })
    }

    /// `max`, which is more than none and within the root's limit, if there is one.
    fn cap(&mut self, node: &'d Node, limit: u32, limit_name: &str, code: codes::Code) -> Option<u32> {
        let max = self.number::<u32>(node, "max")?;
        let at = node.get("max")?.at;
        if max == 0 {
            self.fault(
                code,
                at,
                "a request for no records makes no progress",
                "write how many records a request may have",
            );
        }
        if limit > 0 && max > limit {
            let message = format!("`max` is {max}, and `{limit_name}` of the root's `x-limits` is {limit}");
            self.fault(code, at, message, format!("write `max: {limit}`"));
        }
        Some(max)
    }

    /// Marks a parameter as filled in by the reader of pages.
    fn page_parameter(&mut self, placed: &mut Parameters<'d>, at: &'d Node, role: Role) -> Option<String> {
        let name = at.text()?;
        let mut in_query = placed.list.iter_mut().map(|one| &mut one.parameter).filter(|one| one.place == Place::Query);
        let Some(found) = in_query.find(|one| one.wire == name) else {
            if placed.complete {
                let message = format!("the operation has no query parameter `{name}`");
                self.fault(codes::PAGING, at.at, message, declare_or_mend(name, placed));
            }
            return None;
        };
        let taken = found.role != Role::Caller;
        let integer = found.ty == Ty::Integer || self.is_lost(&found.ty);
        found.role = role;
        if taken {
            let message = format!("the parameter `{name}` has another task already");
            self.fault(codes::PAGING, at.at, message, "`size` and `number` name two parameters of their own");
        } else if !integer {
            let message = format!("the parameter `{name}` is no integer, so that no page can be asked for by it");
            self.fault(codes::PAGING, at.at, message, "say `schema: {type: integer}` at the parameter");
        }
        Some(name.to_owned())
    }

    pub(super) fn lower_batch(&mut self, api: &Api, node: &'d Node, body: Option<&Body>) -> Option<Batch> {
        let (key, batch) = node.entry("x-batch")?;
        self.check_keys(batch, "`x-batch`", keys::BATCH);
        let items = self.need(batch, "`x-batch`", "items", "point to the array in the body; `''` is the body itself");
        let split = self.need(batch, "`x-batch`", "split", "say `each` if every element stands alone, `never` if not");
        let split = split.and_then(|split| self.one_of(split, "split", SPLITS));
        let reason = self.need_text(batch, "`x-batch`", "reason", "say why the array may be split, or not");
        let max = self.cap(batch, api.limits.write_records, "write-records", codes::BATCH);
        if node.get("requestBody").is_none() {
            self.fault(codes::BATCH, key.at, "an operation without a body sends no batch", "leave `x-batch` out");
            return None;
        }
        let (items, split) = (items?, split?);
        let member = self.batch_member(items);
        self.check_split(node, batch, split, member.is_none());
        // A body that could not be lowered has a finding of its own.
        let (item, member_names) = self.batch_item(items, member.as_deref(), split, &body?.ty)?;
        let key = batch.text_at("key").map(str::to_owned);
        self.check_batch_key(batch, key.as_deref(), &item);
        let made_by = self.batch_maker(batch, key.as_deref());
        Some(Batch { member, member_names, max, key, made_by, split, reason, item })
    }

    /// The server, unless it is said that it takes keys that the client made.
    fn batch_maker(&mut self, batch: &'d Node, key: Option<&str>) -> Maker {
        let Some(node) = batch.get("made-by") else { return Maker::Server };
        if key.is_none() {
            let help = "name the member of an item in `key`";
            self.fault(codes::BATCH, node.at, "`made-by` says who makes the `key` of an item", help);
        }
        self.one_of(node, "made-by", MAKERS).unwrap_or(Maker::Server)
    }

    /// `''` is the body, `/rows` its member, `/choices/items` a member's member.
    fn batch_member(&mut self, items: &'d Node) -> Option<String> {
        let pointer = items.text().unwrap_or_default();
        let member = pointer.strip_prefix('/').map(str::to_owned);
        if !pointer.is_empty() && member.is_none() {
            let message = format!("`{pointer}` is no pointer into the body");
            self.fault(codes::BATCH, items.at, message, format!("write `/{pointer}`, or `''` for the body itself"));
        }
        member
    }

    /// The type of the items, and the way to them.
    fn batch_item(&mut self, at: &'d Node, member: Option<&str>, split: Split, body: &Ty) -> Option<(Ty, Vec<Name>)> {
        if at.text().is_some_and(|pointer| !pointer.is_empty()) && member.is_none() {
            return None;
        }
        let mut array = body.clone();
        let mut names = Vec::new();
        for wire in member.into_iter().flat_map(|member| member.split('/')) {
            if self.is_lost(&array) {
                return None;
            }
            let Some(found) = self.member_of(&array, wire) else {
                let help = did_you_mean(wire, self.member_names(&array).iter().map(String::as_str));
                self.fault(codes::BATCH, at.at, format!("the body has no member `{wire}` here"), help);
                return None;
            };
            if split == Split::Each && (!found.required || found.nullable) {
                let message = format!("`{wire}` may be left out or null, and chunks of it are sent in its place");
                self.fault(codes::BATCH, at.at, message, "make the member required and not nullable");
            }
            names.push(found.name);
            array = found.ty;
        }
        match array {
            Ty::List(item) => Some((*item, names)),
            lost if self.is_lost(&lost) => None,
            _ => {
                let message = "`items` does not point to an array in the body";
                self.fault(codes::BATCH, at.at, message, "point to the array, or leave `x-batch` out");
                None
            }
        }
    }

    fn check_batch_key(&mut self, batch: &'d Node, key: Option<&str>, item: &Ty) {
        if let (Some(key), Some(at)) = (key, batch.get("key")) {
            self.check_key(codes::BATCH, at, key, item);
        }
    }

    pub(super) fn check_paging_key(&mut self, node: &'d Node, paging: Option<&Paging>, item: Option<&Ty>) {
        let at = node.get("x-paging").and_then(|paging| paging.get("key"));
        if let (Some(key), Some(at), Some(item)) = (paging.and_then(|paging| paging.key.as_deref()), at, item) {
            self.check_key(codes::PAGING, at, key, item);
        }
    }

    /// `key` names a member of the items.
    fn check_key(&mut self, code: codes::Code, at: &'d Node, key: &str, item: &Ty) {
        if self.member_ty(item, key).is_none() && !self.is_lost(item) {
            let message = format!("the items have no member `{key}`");
            let names = self.member_names(item);
            let help = match names.as_slice() {
                [] => "leave `key` out: the items have no members".to_owned(),
                names => did_you_mean(key, names.iter().map(String::as_str)),
            };
            self.fault(code, at.at, message, help);
        }
    }

    fn check_split(&mut self, node: &'d Node, batch: &'d Node, split: Split, whole: bool) {
        if split == Split::Never {
            return;
        }
        let creates = node.text_at("x-effect") == Some("create");
        let at = batch.get("split").map_or(batch.at, |split| split.at);
        if creates && !whole {
            let message = "a create whose items are part of the body cannot be split: each request would make a record";
            self.fault(codes::BATCH, at, message, "say `split: never`");
        }
        if batch.get("max").is_none() {
            self.fault(
                codes::BATCH,
                at,
                "`split: each` needs `max`",
                "say how many items a request may carry: `max: 100`",
            );
        }
    }
}
