//! Links: other operations that belong to one, as data that the runtime follows.

use crate::types::Types;
use beproduct_spec::ir::{Link, Operation, Origin, Parameter, Place, Relation, Segment};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Links that can be followed, each behind the gate of the operation that it leads to; `None` if there are none.
pub(crate) fn emit_links(types: &Types<'_>, operation: &Operation) -> Option<TokenStream> {
    let links = operation.links.iter().filter_map(|(relation, link)| emit_link(types, operation, *relation, link));
    let links: Vec<TokenStream> = links.collect();
    (!links.is_empty()).then(|| quote!(&[#(#links),*]))
}

/// `None`: the other operation is not in this API, or callers alone know what to ask it for.
fn emit_link(types: &Types<'_>, from: &Operation, relation: Relation, link: &Link) -> Option<TokenStream> {
    let to = types.api.operation(&link.operation)?;
    let arguments = link.arguments.as_ref()?;
    let origin = |parameter: &Parameter| arguments.iter().find(|(wire, _)| *wire == parameter.wire).map(|(_, at)| at);
    let path = path_parameters(to).filter_map(origin).map(|origin| emit_origin(from, origin));
    let query = to.parameters.iter().filter(|parameter| parameter.place == Place::Query).filter_map(|parameter| {
        let (wire, origin) = (&parameter.wire, emit_origin(from, origin(parameter)?));
        Some(quote!((#wire, #origin)))
    });
    let (cfg, relation, request) = (types.gates.of_link(from, to), emit_relation(relation), &to.type_name);
    Some(quote! {
        #cfg
        rt::Link {
            relation: #relation,
            operation: rt::operation::<#request>,
            path: &[#(#path),*],
            query: &[#(#query),*],
        }
    })
}

/// In the order of the path.
fn path_parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.path.segments.iter().filter_map(|segment| match segment {
        Segment::Literal(_) => None,
        Segment::Parameter(index) => operation.parameters.get(*index),
    })
}

fn emit_origin(from: &Operation, origin: &Origin) -> TokenStream {
    match origin {
        Origin::Parameter(wire) => match path_parameters(from).position(|parameter| parameter.wire == *wire) {
            Some(place) => {
                let place = Literal::usize_unsuffixed(place);
                quote!(rt::Origin::Path(#place))
            }
            None => quote!(rt::Origin::Query(#wire)),
        },
        Origin::Body(way) => quote!(rt::Origin::Body(#way)),
        Origin::Answer(way) => quote!(rt::Origin::Answer(#way)),
    }
}

fn emit_relation(relation: Relation) -> TokenStream {
    match relation {
        Relation::ReadBack => quote!(rt::Relation::ReadBack),
        Relation::ReadMany => quote!(rt::Relation::ReadMany),
        Relation::Schema => quote!(rt::Relation::Schema),
        Relation::SearchSchema => quote!(rt::Relation::SearchSchema),
        Relation::Poll => quote!(rt::Relation::Poll),
        Relation::Status => quote!(rt::Relation::Status),
    }
}
