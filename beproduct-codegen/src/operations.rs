//! Descriptors: what the runtime knows of an operation, as a static table.

use crate::links;
use crate::types::Types;
use beproduct_spec::Name;
use beproduct_spec::ir::{
    Batch, Content, Effect, Envelope, Lookup, Maker, Operation, PageCount, PageEnd, Paging, Segment, Server, Split,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Only what an operation has; the rest is that of a plain one.
pub(crate) fn emit_descriptor(types: &Types<'_>, operation: &Operation) -> TokenStream {
    let Operation { id, tag, method, .. } = operation;
    let path = path_pieces(operation);
    let (effect, envelope) = (emit_effect(operation.effect), emit_envelope(operation.answer.envelope));
    let scopes = operation.scopes.and_then(|set| types.api.scope_sets.get(set));
    let scopes = scopes.map(|set| set.scopes.as_slice()).unwrap_or_default();
    let special = emit_special(types, operation);
    quote! {
        rt::Operation {
            id: #id,
            tag: #tag,
            method: #method,
            path: &[#(#path),*],
            effect: #effect,
            scopes: &[#(#scopes),*],
            envelope: #envelope,
            #special
            ..rt::Operation::PLAIN
        }
    }
}

/// The members that most operations do without.
fn emit_special(types: &Types<'_>, operation: &Operation) -> TokenStream {
    let server = operation.server.as_ref().map(emit_server);
    let paging = operation.paging.as_ref().map(emit_paging);
    let batch = operation.batch.as_ref().map(emit_batch);
    let lookup = operation.lookup.as_ref().map(|Lookup { by, join }| {
        let by = by.iter().map(|(field, member)| quote!((#field, #member)));
        quote!(rt::Lookup { by: &[#(#by),*], join: #join })
    });
    let echo = operation.echo.as_ref().map(|echo| quote!(#echo));
    let body = operation.body.as_ref().map(|body| match body.content {
        Content::Json => quote!(rt::Content::Json),
        Content::Multipart => quote!(rt::Content::Multipart),
    });
    let members =
        [("server", server), ("paging", paging), ("batch", batch), ("lookup", lookup), ("echo", echo), ("body", body)];
    let members = members.into_iter().filter_map(|(name, value)| Some((Name::exact(name)?, value?)));
    let members = members.map(|(name, value)| quote!(#name: ::core::option::Option::Some(#value),));
    let links = links::emit_links(types, operation);
    let links = links.map(|links| quote!(links: #links,));
    let stored_as = operation.stored_as.iter().map(|(sent, stored)| quote!((#sent, #stored)));
    let stored_as = (!operation.stored_as.is_empty()).then(|| quote!(stored_as: &[#(#stored_as),*],));
    quote!(#(#members)* #links #stored_as)
}

/// The literal pieces of a path, a parameter between each two.
fn path_pieces(operation: &Operation) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for (index, segment) in operation.path.segments.iter().enumerate() {
        let slash = if index > 0 { "/" } else { "" };
        let literal = match segment {
            Segment::Literal(text) => text.as_str(),
            Segment::Parameter(_) => "",
        };
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(slash);
            piece.push_str(literal);
        }
        if let Segment::Parameter(_) = segment {
            pieces.push(String::new());
        }
    }
    pieces
}

pub(crate) fn emit_option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

fn emit_server(server: &Server) -> TokenStream {
    let url = &server.url;
    let token_header = emit_option(server.token_header.as_ref().map(|header| quote!(#header)));
    quote!(rt::Server { url: #url, token_header: #token_header })
}

fn emit_effect(effect: Effect) -> TokenStream {
    match effect {
        Effect::Read => quote!(rt::Effect::Read),
        Effect::Create => quote!(rt::Effect::Create),
        Effect::Update => quote!(rt::Effect::Update),
        Effect::Delete => quote!(rt::Effect::Delete),
        Effect::Action => quote!(rt::Effect::Action),
    }
}

fn emit_envelope(envelope: Envelope) -> TokenStream {
    match envelope {
        Envelope::Page => quote!(rt::Envelope::Page),
        Envelope::List => quote!(rt::Envelope::List),
        Envelope::Entity => quote!(rt::Envelope::Entity),
        Envelope::Message => quote!(rt::Envelope::Message),
        Envelope::None => quote!(rt::Envelope::None),
    }
}

fn emit_paging(paging: &Paging) -> TokenStream {
    let Paging { size, number, .. } = paging;
    let (first, max) = (Literal::u64_unsuffixed(paging.first), Literal::u32_unsuffixed(paging.max));
    let count = match paging.count {
        PageCount::Pages => quote!(rt::PageCount::Pages),
        PageCount::Records => quote!(rt::PageCount::Records),
    };
    let end = match paging.end {
        PageEnd::Total => quote!(rt::PageEnd::Total),
        PageEnd::ShortPage => quote!(rt::PageEnd::ShortPage),
        PageEnd::EmptyPage => quote!(rt::PageEnd::EmptyPage),
    };
    let key = emit_option(paging.key.as_ref().map(|key| quote!(#key)));
    quote!(rt::Paging { size: #size, number: #number, count: #count, first: #first, max: #max, end: #end, key: #key })
}

fn emit_batch(batch: &Batch) -> TokenStream {
    let member = emit_option(batch.member.as_ref().map(|member| quote!(#member)));
    let max = emit_option(batch.max.map(Literal::u32_unsuffixed).map(|max| quote!(#max)));
    let key = emit_option(batch.key.as_ref().map(|key| quote!(#key)));
    let (client_key, each) = (batch.made_by == Maker::Client, batch.split == Split::Each);
    quote!(rt::Batch { member: #member, max: #max, key: #key, client_key: #client_key, each: #each })
}
