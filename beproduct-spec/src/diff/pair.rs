//! Two lists side by side.

/// What only the old list has, what both have, and what only the new one has.
pub(super) struct Pairs<'a, T> {
    pub(super) removed: Vec<&'a T>,
    pub(super) both: Vec<(&'a T, &'a T)>,
    pub(super) added: Vec<&'a T>,
}

/// Pairs the items of two lists by their keys.
pub(super) fn pair<'a, T, K: PartialEq>(old: &'a [T], new: &'a [T], key: impl Fn(&'a T) -> K) -> Pairs<'a, T> {
    let find = |list: &'a [T], item: &'a T| list.iter().find(|other| key(other) == key(item));
    Pairs {
        removed: old.iter().filter(|item| find(new, item).is_none()).collect(),
        both: old.iter().filter_map(|item| Some((item, find(new, item)?))).collect(),
        added: new.iter().filter(|item| find(old, item).is_none()).collect(),
    }
}

/// Whether what both lists have stands in another order.
pub(super) fn reordered(old: &[&str], new: &[&str]) -> bool {
    let kept = old.iter().filter(|name| new.contains(name));
    let left = new.iter().filter(|name| old.contains(name));
    kept.ne(left)
}
