//! Lists that are read page by page, and arrays that are sent in chunks.

use super::parameter::Placed;
use super::{Lower, keys};
use crate::codes;
use crate::ir::{Batch, Body, PageCount, PageEnd, Paging, Role, Split, Ty};
use crate::name::Name;
use crate::node::Node;

impl<'d> Lower<'d> {
    pub(super) fn lower_paging(&mut self, node: &'d Node, placed: &mut [Placed<'d>]) -> Option<Paging> {
        let paging = node.get("x-paging")?;
        self.check_keys(paging, "`x-paging`", keys::PAGING);
        let help = "see `x-paging` in docs/dialect.md";
        let size = self.need(paging, "`x-paging`", "size", help)?;
        let number = self.need(paging, "`x-paging`", "number", help)?;
        let count = self.need(paging, "`x-paging`", "count", help)?;
        let end = self.need(paging, "`x-paging`", "end", help)?;
        let max = self.number(paging, "max").and_then(|max| u32::try_from(max).ok()).filter(|max| *max > 0);
        if max.is_none() {
            let message = "`x-paging` needs `max`, the records that one request may ask for";
            self.fault(codes::PAGING, paging.at, message, "write `max: 200`");
        }
        let counts = [("pages", PageCount::Pages), ("records", PageCount::Records)];
        let ends = [("total", PageEnd::Total), ("short_page", PageEnd::ShortPage), ("empty_page", PageEnd::EmptyPage)];
        Some(Paging {
            size: self.take_page_parameter(placed, size, Role::PageSize),
            number: self.take_page_parameter(placed, number, Role::PageNumber),
            count: self.one_of(count, "count", &counts)?,
            first: self.number(paging, "first").unwrap_or(0),
            max: max?,
            end: self.one_of(end, "end", &ends)?,
        })
    }

    pub(super) fn lower_batch(&mut self, node: &'d Node, body: Option<&Body>) -> Option<Batch> {
        let batch = node.get("x-batch")?;
        self.check_keys(batch, "`x-batch`", keys::BATCH);
        let help = "see `x-batch` in docs/dialect.md";
        let items = self.need(batch, "`x-batch`", "items", help)?;
        let split = self.need(batch, "`x-batch`", "split", help)?;
        let reason = self.need_text(batch, "`x-batch`", "reason", "say why the array may be split, or not");
        let split = self.one_of(split, "split", &[("each", Split::Each), ("never", Split::Never)])?;
        let max = self.number(batch, "max").and_then(|max| u32::try_from(max).ok());
        let member = self.batch_member(items);
        let (item, member_names) = self.batch_item(items, member.as_deref(), split, body)?;
        let key = batch.get("key").map(|key| self.text(key, "key"));
        self.check_batch_key(batch, key.as_deref(), &item);
        self.check_split(node, batch, split, member.is_none(), max);
        Some(Batch { member, member_names, max, key, split, reason, item })
    }

    /// `''` is the body, `/rows` its member, `/choices/items` a member's member.
    fn batch_member(&mut self, items: &'d Node) -> Option<String> {
        let pointer = self.text(items, "items");
        let member = pointer.strip_prefix('/').map(str::to_owned);
        if !pointer.is_empty() && member.is_none() {
            let message = format!("`{pointer}` is no pointer into the body");
            self.fault(codes::BATCH, items.at, message, "write `''` for the body itself, or `/member`");
        }
        member
    }

    /// The type of the items, and the way to them.
    fn batch_item(
        &mut self,
        at: &'d Node,
        member: Option<&str>,
        split: Split,
        body: Option<&Body>,
    ) -> Option<(Ty, Vec<Name>)> {
        let mut array = body.map(|body| body.ty.clone());
        let mut names = Vec::new();
        for wire in member.into_iter().flat_map(|member| member.split('/')) {
            let found = array.and_then(|ty| self.member_of(&ty, wire));
            if split == Split::Each && found.as_ref().is_some_and(|member| !member.required || member.nullable) {
                let message = format!("`{wire}` may be left out or null, and chunks of it are sent in its place");
                self.fault(codes::BATCH, at.at, message, "make the member required and not nullable");
            }
            names.extend(found.as_ref().map(|member| member.name.clone()));
            array = found.map(|member| member.ty);
        }
        match array {
            Some(Ty::List(item)) => Some((*item, names)),
            _ => {
                let message = "`items` does not point to an array in the body";
                self.fault(codes::BATCH, at.at, message, "point to the array, or leave `x-batch` out");
                None
            }
        }
    }

    fn check_batch_key(&mut self, batch: &'d Node, key: Option<&str>, item: &Ty) {
        let (Some(key), Some(at)) = (key, batch.get("key")) else { return };
        if self.member_ty(item, key).is_none() {
            let message = format!("the items have no member `{key}`");
            self.fault(codes::BATCH, at.at, message, "name the member that identifies an item, or leave `key` out");
        }
    }

    fn check_split(&mut self, node: &'d Node, batch: &'d Node, split: Split, whole: bool, max: Option<u32>) {
        if split == Split::Never {
            return;
        }
        let creates = node.text_at("x-effect") == Some("create");
        if creates && !whole {
            let message = "a create whose items are part of the body cannot be split: each request would make a record";
            self.fault(codes::BATCH, batch.at, message, "say `split: never`");
        }
        if max.is_none() {
            self.fault(codes::BATCH, batch.at, "`split: each` needs `max`", "say how many items a request may carry");
        }
    }
}
