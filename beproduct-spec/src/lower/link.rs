//! What fills the parameters of a linked operation: found by name, or by the type of an id.

use super::Lower;
use crate::ir::{Api, Kind, Link, Operation, Origin, Parameter, Place, Relation, Role, Ty, TypeId};
use indexmap::IndexMap;

impl Lower<'_> {
    /// Finds, for every link, where the parameters of the other operation are taken from.
    pub(super) fn resolve_links(&mut self, api: &mut Api) {
        let resolved: Vec<_> = api.operations.iter().map(|operation| self.links_of(operation, api)).collect();
        for (operation, links) in api.operations.iter_mut().zip(resolved) {
            operation.links = links;
        }
    }

    fn links_of(&self, own: &Operation, api: &Api) -> IndexMap<Relation, Link> {
        let mut links = own.links.clone();
        for link in links.values_mut() {
            if let Some(other) = api.operation(&link.operation) {
                link.arguments = self.arguments(own, other);
            }
        }
        links
    }

    /// What fills the other operation's parameters: all that are required, and of the optional ones those that both have.
    fn arguments(&self, own: &Operation, other: &Operation) -> Option<Vec<(String, Origin)>> {
        let mut arguments = Vec::new();
        for parameter in callers(other) {
            let origin = match parameter.required {
                true => Some(self.origin(own, parameter)?),
                false => self.id_of(&parameter.ty).and_then(|_| same_name(own, parameter)),
            };
            arguments.extend(origin.map(|origin| (parameter.wire.clone(), origin)));
        }
        Some(arguments)
    }

    /// A parameter of the same name; else one whose type is the same id; else such a member of the body or the answer.
    fn origin(&self, own: &Operation, parameter: &Parameter) -> Option<Origin> {
        if let Some(origin) = same_name(own, parameter) {
            return Some(origin);
        }
        let id = self.id_of(&parameter.ty)?;
        if let Some(same) = callers(own).find(|one| self.id_of(&one.ty) == Some(id)) {
            return Some(Origin::Parameter(same.wire.clone()));
        }
        let body = own.body.as_ref().and_then(|body| self.way_to_id(&body.ty, id)).map(Origin::Body);
        body.or_else(|| own.answer.ty.as_ref().and_then(|ty| self.way_to_id(ty, id)).map(Origin::Answer))
    }

    /// The way to a member of this id's type, in a record or in a record of it.
    fn way_to_id(&self, ty: &Ty, id: TypeId) -> Option<String> {
        let members = |ty: &Ty| match ty {
            Ty::Named(record) => match &self.slot(*record)?.kind {
                Kind::Record(record) => Some(record.members.clone()),
                _ => None,
            },
            _ => None,
        };
        let own = members(ty)?;
        if let Some(member) = own.iter().find(|member| self.id_of(&member.ty) == Some(id)) {
            return Some(member.wire.clone());
        }
        own.iter().find_map(|outer| {
            let inner = members(&outer.ty)?.into_iter().find(|member| self.id_of(&member.ty) == Some(id))?;
            Some(format!("{}/{}", outer.wire, inner.wire))
        })
    }

    fn id_of(&self, ty: &Ty) -> Option<TypeId> {
        match ty {
            Ty::Named(id) => self.slot(*id).filter(|def| def.kind == Kind::Id).map(|_| *id),
            _ => None,
        }
    }
}

/// What callers give in the path and the query.
fn callers(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(|one| one.role == Role::Caller && one.place != Place::Header)
}

fn same_name(own: &Operation, parameter: &Parameter) -> Option<Origin> {
    let same = callers(own).find(|one| one.wire.eq_ignore_ascii_case(&parameter.wire))?;
    Some(Origin::Parameter(same.wire.clone()))
}
