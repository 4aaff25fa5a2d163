//! Requests: a plain value a call, and how it writes its parts.

use crate::docs::{emit_doc, emit_text};
use crate::gates::Gated;
use crate::operations;
use crate::records;
use crate::search::emit_search_impls;
use crate::setters::{self, Slot};
use crate::types::Types;
use beproduct_spec::Name;
use beproduct_spec::ir::{Body, Content, Envelope, Kind, Operation, Parameter, Place, Role, Segment, Split, Ty};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn emit_request(types: &Types<'_>, operation: &Operation) -> Gated {
    let name = &operation.type_name;
    let Operation { method_name, method, path, .. } = operation;
    let doc = emit_text(&format!("The request of `{method_name}`: `{method} {}`.", path.template));
    let parts = RequestParts::of(types, operation);
    let fields = parts.slots.iter().map(|slot| {
        let (name, ty) = (slot.name, types.field(slot.ty, slot.form));
        let doc = emit_doc(slot.description, &format!("`{}`.", slot.wire));
        quote!(#doc pub #name: #ty,)
    });
    let body = parts.body.as_ref().map(|body| {
        let (name, ty) = (&body.field, types.ty(body.ty));
        quote! {
            /// The body.
            pub #name: #ty,
        }
    });
    let default = parts.arguments(types).is_empty().then(|| quote!(Default,));
    let builder = emit_builder(types, operation, &parts);
    let request = emit_request_impl(types, operation);
    let lists = emit_list_impls(types, operation);
    let item = quote! {
        #doc
        #[derive(Clone, #default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #body
        }
    };
    let implementations = quote! {
        #builder
        #request
        #lists
        rt::request!(#name);
    };
    Gated { cfg: types.gates.of_operation(operation), item, implementations }
}

/// What a request is made of.
pub(crate) struct RequestParts<'a> {
    /// Parameters that the caller gives.
    pub(crate) slots: Vec<Slot<'a>>,
    pub(crate) body: Option<BodyPart<'a>>,
}

/// The body of a request.
pub(crate) struct BodyPart<'a> {
    /// `body`, `items` or `file`.
    pub(crate) field: TokenStream,
    ty: &'a Ty,
    /// Members that are set through the request; empty if the body is no record.
    pub(crate) slots: Vec<Slot<'a>>,
    record: Option<&'a Name>,
}

impl<'a> RequestParts<'a> {
    pub(crate) fn of(types: &Types<'a>, operation: &'a Operation) -> RequestParts<'a> {
        let slots: Vec<Slot<'a>> = callers(operation).map(parameter_slot).collect();
        let mut body = operation.body.as_ref().map(|body| BodyPart::of(types, body));
        if let Some(body) = &mut body {
            // A parameter of the same name wins; the member stays reachable through the field.
            body.slots.retain(|slot| slot.in_new() || slots.iter().all(|other| other.name != slot.name));
        }
        RequestParts { slots, body }
    }

    /// The arguments of `new`, in order.
    pub(crate) fn arguments(&self, types: &Types<'_>) -> Vec<(TokenStream, TokenStream)> {
        let own = self.slots.iter().filter(|slot| slot.in_new());
        let mut arguments: Vec<_> = own.map(|slot| argument(types, slot)).collect();
        if let Some(body) = &self.body {
            arguments.extend(body.slots.iter().filter(|slot| slot.in_new()).map(|slot| argument(types, slot)));
            if body.is_argument() {
                let (name, ty) = (&body.field, types.ty(body.ty));
                arguments.push((quote!(#name: #ty), name.clone()));
            }
        }
        arguments
    }

    /// Setters for everything that `new` does not take. `target` is what holds the request.
    pub(crate) fn emit_setters(&self, types: &Types<'_>, target: &TokenStream) -> TokenStream {
        let own = setters::emit_setters(types, &self.slots, target);
        let body = self.body.as_ref().map(|body| {
            let field = &body.field;
            let inner = setters::emit_setters(types, &body.slots, &quote!(#target.#field));
            let items = body.emit_items(types, target);
            quote!(#inner #items)
        });
        quote!(#own #body)
    }
}

impl<'a> BodyPart<'a> {
    fn of(types: &Types<'a>, body: &'a Body) -> BodyPart<'a> {
        let def = types.def(&body.ty);
        let record = def.and_then(|def| match &def.kind {
            Kind::Record(record) => Some((def, record)),
            _ => None,
        });
        let field = match (body.content, &body.ty) {
            (Content::Multipart, _) => quote!(file),
            (_, Ty::List(_)) => quote!(items),
            _ => quote!(body),
        };
        BodyPart {
            field,
            ty: &body.ty,
            slots: record.map(|(def, record)| records::slots(def, record)).unwrap_or_default(),
            record: record.map(|(def, _)| &def.name),
        }
    }

    /// Whether `new` takes the body as it is.
    fn is_argument(&self) -> bool {
        self.record.is_none() && !self.ty.is_collection()
    }

    /// The value that `new` gives the field.
    fn emit_init(&self, types: &Types<'_>) -> TokenStream {
        let field = &self.field;
        match self.record {
            _ if self.is_argument() => quote!(#field,),
            Some(record) => {
                let arguments = self.slots.iter().filter(|slot| slot.in_new()).map(|slot| argument(types, slot).1);
                quote!(#field: super::models::#record::new(#(#arguments),*),)
            }
            None => quote!(#field: rt::Default::default(),),
        }
    }

    /// `items(…)` and `item(…)` of a body that is an array.
    fn emit_items(&self, types: &Types<'_>, target: &TokenStream) -> TokenStream {
        let Ty::List(item) = self.ty else { return TokenStream::new() };
        let item = types.ty(item);
        quote! {
            /// Sets the items of the body.
            pub fn items(mut self, items: impl rt::IntoIterator<Item = #item>) -> Self {
                rt::set_list(&mut #target.items, items);
                self
            }
            /// Adds one item to the body.
            pub fn item(mut self, item: impl rt::Into<#item>) -> Self {
                rt::add(&mut #target.items, item);
                self
            }
        }
    }
}

/// An argument as it is declared, and as it is passed on.
fn argument(types: &Types<'_>, slot: &Slot<'_>) -> (TokenStream, TokenStream) {
    let name = slot.name;
    (slot.emit_argument(types), quote!(#name))
}

fn callers(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(|parameter| parameter.role == Role::Caller)
}

fn parameter_slot(parameter: &Parameter) -> Slot<'_> {
    Slot {
        name: &parameter.name,
        ty: &parameter.ty,
        form: parameter.form(),
        description: &parameter.description,
        wire: &parameter.wire,
    }
}

fn emit_builder(types: &Types<'_>, operation: &Operation, parts: &RequestParts<'_>) -> TokenStream {
    let name = &operation.type_name;
    let arguments: Vec<TokenStream> = parts.arguments(types).into_iter().map(|(declared, _)| declared).collect();
    let inits = parts.slots.iter().map(|slot| {
        let name = slot.name;
        if slot.in_new() { slot.emit_init(types) } else { quote!(#name: rt::Default::default(),) }
    });
    let body = parts.body.as_ref().map(|body| body.emit_init(types));
    let value = if arguments.is_empty() { quote!(rt::Default::default()) } else { quote!(Self { #(#inits)* #body }) };
    let setters = parts.emit_setters(types, &quote!(self));
    let (doc, allow) =
        (setters::emit_new_doc(arguments.len(), !setters.is_empty()), setters::emit_many(arguments.len()));
    quote! {
        impl #name {
            #doc
            #allow
            pub fn new(#(#arguments),*) -> Self {
                #value
            }
            #setters
        }
    }
}

fn emit_request_impl(types: &Types<'_>, operation: &Operation) -> TokenStream {
    let name = &operation.type_name;
    let descriptor = operations::emit_descriptor(types, operation);
    let answer = emit_answer(types, operation);
    let writes = emit_writes(operation);
    let parts = if writes.is_empty() { quote!(_parts) } else { quote!(parts) };
    quote! {
        impl rt::Request for #name {
            const OPERATION: &'static rt::Operation = &#descriptor;
            type Answer = #answer;
            fn write(&self, #parts: &mut rt::Parts) {
                #writes
            }
        }
    }
}

fn emit_answer(types: &Types<'_>, operation: &Operation) -> TokenStream {
    let ty = operation.answer.ty.as_ref().map(|ty| types.ty(ty));
    match (operation.answer.envelope, ty) {
        (Envelope::Message, _) => quote!(rt::Message),
        (Envelope::None, _) | (_, None) => quote!(()),
        (Envelope::Page, Some(ty)) => quote!(rt::Page<#ty>),
        (Envelope::List, Some(ty)) if operation.paging.is_some() => quote!(rt::Page<#ty>),
        (Envelope::List, Some(ty)) => quote!(rt::Vec<#ty>),
        (Envelope::Entity, Some(ty)) => ty,
    }
}

fn emit_writes(operation: &Operation) -> TokenStream {
    let in_path = operation.path.segments.iter().filter_map(|segment| match segment {
        Segment::Parameter(index) => operation.parameters.get(*index),
        Segment::Literal(_) => None,
    });
    let paths = in_path.map(|parameter| {
        let name = &parameter.name;
        quote!(parts.path(&self.#name);)
    });
    let others =
        operation.parameters.iter().filter(|parameter| parameter.place != Place::Path).map(emit_write_parameter);
    let body = operation.body.as_ref().map(|body| match (body.content, &body.ty) {
        (Content::Multipart, _) => quote!(parts.multipart(&self.file);),
        (_, Ty::List(_)) => quote!(parts.json(&self.items);),
        _ => quote!(parts.json(&self.body);),
    });
    quote!(#(#paths)* #(#others)* #body)
}

fn emit_write_parameter(parameter: &Parameter) -> TokenStream {
    let (name, wire) = (&parameter.name, parameter.wire.as_str());
    match (parameter.role, parameter.place) {
        (Role::PageSize | Role::PageNumber, _) => TokenStream::new(),
        (Role::Company, _) => quote!(parts.company(#wire);),
        (Role::Caller, Place::Header) => quote!(parts.header(#wire, &self.#name);),
        (Role::Caller, _) => quote!(parts.query(#wire, &self.#name);),
    }
}

/// What lets a request be read page by page, or split.
fn emit_list_impls(types: &Types<'_>, operation: &Operation) -> TokenStream {
    let name = &operation.type_name;
    let item = operation.answer.ty.as_ref().map(|ty| types.ty(ty));
    let paged = operation.paging.is_some() && matches!(operation.answer.envelope, Envelope::Page | Envelope::List);
    let list = item.filter(|_| paged).map(|item| quote!(impl rt::ListRequest for #name { type Item = #item; }));
    let batch = operation.batch.as_ref().filter(|batch| batch.split == Split::Each);
    let batch = batch.map(|batch| {
        let item = types.ty(&batch.item);
        let list = match &batch.member_names {
            names if names.is_empty() => quote!(self.items),
            names => quote!(self.body #(.#names)*),
        };
        quote! {
            impl rt::BatchRequest for #name {
                type Item = #item;
                fn items_mut(&mut self) -> &mut rt::Vec<Self::Item> {
                    &mut #list
                }
            }
            impl rt::SplitRequest for #name {}
        }
    });
    let search = emit_search_impls(types, operation);
    quote!(#list #batch #search)
}
