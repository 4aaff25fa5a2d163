//! The struct that is derived for.

use super::attribute::Container;
use super::member::{Member, Role};
use syn::{Data, DeriveInput, Error, Fields, Ident, LitStr, Visibility};

pub(super) struct Strukt<'i> {
    pub(super) name: &'i Ident,
    pub(super) vis: &'i Visibility,
    pub(super) container: Container,
    pub(super) members: Vec<Member<'i>>,
}

/// Reads the struct; all faults of its members come together.
pub(super) fn parse_struct(input: &DeriveInput) -> syn::Result<Strukt<'_>> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(&input.ident, "`Fields` is derived for structs; enums have `FieldChoice`"));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(&input.ident, "`Fields` needs named members"));
    };
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(&input.generics, "`Fields` is derived for structs without parameters"));
    }
    let container = Container::of(&input.attrs)?;
    let (mut members, mut faults) = (Vec::new(), Vec::new());
    for field in &fields.named {
        match Member::parse(field) {
            Ok(member) => members.push(member),
            Err(fault) => faults.push(fault),
        }
    }
    faults.extend(check_unique(&members));
    faults.extend(check_create(&container, &members));
    let all = faults.into_iter().reduce(|mut all, fault| {
        all.combine(fault);
        all
    });
    match all {
        Some(fault) => Err(fault),
        None => Ok(Strukt { name: &input.ident, vis: &input.vis, container, members }),
    }
}

fn check_unique(members: &[Member<'_>]) -> Vec<Error> {
    let (mut seen, mut faults) = (Vec::new(), Vec::new());
    for (role, id) in members.iter().filter_map(named) {
        if seen.contains(&(role, id.value())) {
            faults.push(Error::new(id.span(), format!("another member stands for the {role} `{}`", id.value())));
        }
        seen.push((role, id.value()));
    }
    faults
}

/// What a member is named for. A part may have the name of a field.
fn named<'m>(member: &'m Member<'_>) -> Option<(&'static str, &'m LitStr)> {
    match &member.role {
        Role::Field(field) => Some(("field", &field.id)),
        Role::Nested(part) => Some(("part", part)),
        Role::Id => None,
    }
}

fn check_create(container: &Container, members: &[Member<'_>]) -> Option<Error> {
    let needs = |member: &&Member<'_>| matches!(&member.role, Role::Field(field) if field.required_on_create);
    let first = members.iter().find(needs).filter(|_| container.create.is_none())?;
    let text = "`required_on_create` needs a struct for new records: add `#[fields(create = NewStyle)]`, under a name \
        that you like";
    Some(Error::new(first.name.span(), text))
}
