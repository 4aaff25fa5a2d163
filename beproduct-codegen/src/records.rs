//! Records: a struct, its table, and how its members are read and written.

use crate::docs::{emit_doc, emit_text};
use crate::gates::Gated;
use crate::setters::{self, Slot};
use crate::types::Types;
use beproduct_spec::Name;
use beproduct_spec::ir::{Member, Record, Ty, TypeDef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(crate) fn emit_record(types: &Types<'_>, def: &TypeDef, record: &Record) -> Gated {
    let (name, doc) = (&def.name, emit_doc(&def.description, "A record."));
    let fields = record.members.iter().map(|member| emit_field(types, def, member));
    let rest = record.rest.as_ref().map(|ty| {
        let ty = types.ty(ty);
        quote! {
            /// The members that the spec does not list.
            pub rest: rt::Map<rt::String, #ty>,
        }
    });
    let table = emit_table(def, record);
    let builder =
        def.in_request.then(|| setters::emit_builder(types, name, &slots(def, record), record.rest.is_some()));
    let item = quote! {
        #doc
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #rest
        }
    };
    let implementations = quote! {
        #table
        rt::record!(#name);
        #builder
    };
    Gated { cfg: types.gates.of_type(def), item, implementations }
}

fn emit_field(types: &Types<'_>, def: &TypeDef, member: &Member) -> TokenStream {
    let doc = emit_doc(&member.description, &format!("`{}`.", member.wire));
    let (name, ty) = (&member.name, types.field(&member.ty, member.form(def.in_request)));
    quote!(#doc pub #name: #ty,)
}

/// The table that reading follows, and a line a member in each direction.
fn emit_table(def: &TypeDef, record: &Record) -> TokenStream {
    let (name, wire, open) = (&def.name, def.wire.as_str(), record.rest.is_some());
    let rows = record.members.iter().map(|member| {
        let wire = member.wire.as_str();
        match (member.required, member.nullable || member.ty == Ty::Json) {
            (true, _) => quote!(rt::Member::required(#wire)),
            (false, true) => quote!(rt::Member::nullable(#wire)),
            (false, false) => quote!(rt::Member::optional(#wire)),
        }
    });
    let decode = emit_decode(record);
    let forms = emit_forms(def, record);
    let values = record.members.iter().map(|member| &member.name);
    let keep = record.rest.is_some().then(|| {
        quote! {
            fn decode_rest(&mut self, name: &str, reader: &mut rt::Reader<'_>) {
                reader.keep(name, &mut self.rest)
            }
        }
    });
    let write_rest = record.rest.is_some().then(|| quote!(writer.rest(&self.rest);));
    quote! {
        #forms
        impl rt::Record for #name {
            const SHAPE: &'static rt::Shape = &rt::Shape {
                name: #wire,
                members: &[#(#rows),*],
                open: #open,
            };
            #decode
            #keep
            fn encode_members(&self, writer: &mut rt::Writer) {
                writer.members(Self::SHAPE, &[#(&self.#values),*]);
                #write_rest
            }
        }
    }
}

/// A line a member: an index of the table, and what is read into.
fn emit_decode(record: &Record) -> TokenStream {
    let reads: Vec<TokenStream> = record.members.iter().map(emit_read).collect();
    match reads.as_slice() {
        [] => quote! {
            fn decode_member(&mut self, _: usize, _: &mut rt::Reader<'_>) {}
        },
        [only] => quote! {
            fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
                if index == 0 {
                    #only
                }
            }
        },
        reads => {
            let indices = (0..reads.len()).map(Literal::usize_unsuffixed);
            quote! {
                fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
                    match index {
                        #(#indices => #reads,)*
                        _ => {}
                    }
                }
            }
        }
    }
}

fn emit_read(member: &Member) -> TokenStream {
    let name = &member.name;
    match &member.typed_by {
        None => quote!(reader.read(&mut self.#name)),
        Some(typed) => {
            let (sibling, forms) = (typed.member.as_str(), forms_name(member));
            quote!(reader.read_typed(&mut self.#name, #sibling, Self::#forms))
        }
    }
}

/// The table of each member whose form a sibling names.
fn emit_forms(def: &TypeDef, record: &Record) -> TokenStream {
    let tables = record.members.iter().filter_map(|member| Some((member, member.typed_by.as_ref()?)));
    let tables: Vec<TokenStream> = tables
        .map(|(member, typed)| {
            let doc = emit_text(&format!("The form of `{}` that each `{}` names.", member.wire, typed.member));
            let forms = forms_name(member);
            let rows = typed.table.iter().map(|(text, index)| {
                let index = Literal::usize_unsuffixed(*index);
                quote!((#text, #index))
            });
            quote!(#doc const #forms: &'static [(&'static str, usize)] = &[#(#rows),*];)
        })
        .collect();
    let name = &def.name;
    if tables.is_empty() { TokenStream::new() } else { quote!(impl #name { #(#tables)* }) }
}

/// `VALUE_FORMS`.
fn forms_name(member: &Member) -> Option<Name> {
    Name::exact(&format!("{}_FORMS", member.name.as_str().to_uppercase()))
}

/// The members of a record, as its builder sees them.
pub(crate) fn slots<'a>(def: &TypeDef, record: &'a Record) -> Vec<Slot<'a>> {
    let members = record.members.iter();
    members
        .map(|member| Slot {
            name: &member.name,
            ty: &member.ty,
            form: member.form(def.in_request),
            description: &member.description,
            wire: &member.wire,
        })
        .collect()
}
