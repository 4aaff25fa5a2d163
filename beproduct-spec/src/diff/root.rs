//! What holds for the whole API.

use super::change::{Changes, Class, Subject, Verb};
use super::pair::pair;
use super::rust::{Rust, Sides};

pub(super) fn diff_root(sides: &Sides<'_>, changes: &mut Changes) {
    let (old, new) = (sides.old.0, sides.new.0);
    let api = (Subject::Api, new.title.as_str());
    let (from, to) = (&old.title, &new.title);
    changes.unlike(api, from, to, format!("it was called `{from}`"));
    let (from, to) = (&old.version, &new.version);
    changes.unlike(api, from, to, format!("version `{from}` became `{to}`"));
    let (from, to) = (&old.server, &new.server);
    changes.unlike(api, from, to, format!("served at `{to}`, not at `{from}`"));
    changes.unlike(api, &old.limits, &new.limits, "other limits");
    changes.unlike(api, &old.description, &new.description, "documentation");
    diff_sign_in(sides, changes);
    diff_tags(sides, changes);
}

fn diff_sign_in(sides: &Sides<'_>, changes: &mut Changes) {
    let urls = |side: &Rust<'_>| {
        let mut oauth = side.0.oauth.clone();
        oauth.scopes.clear();
        oauth
    };
    let api = (Subject::Api, sides.new.0.title.as_str());
    changes.unlike(api, urls(&sides.old), urls(&sides.new), "other addresses of the identity service");
}

fn diff_tags(sides: &Sides<'_>, changes: &mut Changes) {
    let pairs = pair(&sides.old.0.tags, &sides.new.0.tags, |tag| tag.wire.as_str());
    for tag in pairs.removed {
        let meaning = format!("no `client.{}()`, no feature `{}`", tag.accessor, tag.feature());
        changes.add(Class::Breaking, Verb::Removed, (Subject::Tag, &tag.wire), meaning);
    }
    for (old, new) in pairs.both {
        let tag = (Subject::Tag, new.wire.as_str());
        if (&old.accessor, &old.type_name) != (&new.accessor, &new.type_name) {
            let meaning = format!("`client.{}()` became `client.{}()`", old.accessor, new.accessor);
            changes.changed(Class::Breaking, tag, meaning);
        }
        changes.unlike(tag, (&old.noun, &old.description), (&new.noun, &new.description), "documentation");
    }
    for tag in pairs.added {
        let meaning = format!("`client.{}()`, with the feature `{}`", tag.accessor, tag.feature());
        changes.add(Class::Additive, Verb::Added, (Subject::Tag, &tag.wire), meaning);
    }
}
