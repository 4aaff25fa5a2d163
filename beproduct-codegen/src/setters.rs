//! `new(required…)` and setters: how values are made.

use crate::docs::{emit_doc, emit_text};
use crate::types::{Form, Types};
use beproduct_spec::Name;
use beproduct_spec::ir::{Kind, Ty};
use proc_macro2::TokenStream;
use quote::quote;

/// Something that a builder fills in.
#[derive(Clone, Copy)]
pub(crate) struct Slot<'a> {
    pub(crate) name: &'a Name,
    pub(crate) ty: &'a Ty,
    pub(crate) form: Form,
    pub(crate) description: &'a str,
    pub(crate) wire: &'a str,
}

impl Slot<'_> {
    /// Whether `new` takes it.
    pub(crate) fn in_new(&self) -> bool {
        self.form.in_new(self.ty)
    }

    /// `name: impl Into<T>`.
    pub(crate) fn emit_argument(&self, types: &Types<'_>) -> TokenStream {
        let (name, ty) = (self.name, types.ty(self.ty));
        if self.converts(types) { quote!(#name: impl rt::Into<#ty>) } else { quote!(#name: #ty) }
    }

    /// The argument as the member's plain type.
    pub(crate) fn emit_converted(&self, types: &Types<'_>) -> TokenStream {
        let name = self.name;
        if self.converts(types) { quote!(rt::Into::into(#name)) } else { quote!(#name) }
    }

    /// `name,` or `name: converted,`: what `new` gives the struct's member.
    pub(crate) fn emit_init(&self, types: &Types<'_>) -> TokenStream {
        let (name, value) = (self.name, self.emit_converted(types));
        if self.converts(types) { quote!(#name: #value,) } else { quote!(#name,) }
    }

    fn converts(&self, types: &Types<'_>) -> bool {
        match self.ty {
            Ty::Text | Ty::Decimal { .. } | Ty::DateTime | Ty::Date | Ty::Json => true,
            Ty::Named(_) => types.def(self.ty).is_some_and(|def| matches!(def.kind, Kind::Id | Kind::Union(_))),
            _ => false,
        }
    }
}

/// `impl` of a record that is sent: `new` and setters. `open`: it keeps members that the spec does not list.
pub(crate) fn emit_builder(types: &Types<'_>, name: &Name, slots: &[Slot<'_>], open: bool) -> TokenStream {
    let taken: Vec<&Slot<'_>> = slots.iter().filter(|slot| slot.in_new()).collect();
    let arguments = taken.iter().map(|slot| slot.emit_argument(types));
    let inits = taken.iter().map(|slot| slot.emit_init(types));
    let others = (open || taken.len() < slots.len()).then(|| quote!(..rt::Default::default()));
    let value = if taken.is_empty() { quote!(rt::Default::default()) } else { quote!(Self { #(#inits)* #others }) };
    let setters = emit_setters(types, slots, &quote!(self));
    let (doc, allow) = (emit_new_doc(taken.len(), !setters.is_empty()), emit_many(taken.len()));
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

/// What `new` leaves to setters.
pub(crate) fn emit_new_doc(arguments: usize, setters: bool) -> TokenStream {
    let text = match (arguments, setters) {
        (0, _) => "With nothing set.",
        (_, false) => "With all that is required.",
        (_, true) => "With all that is required; lists start empty, and what may be null starts as null.",
    };
    emit_text(text)
}

/// Lets a function take as many arguments as a call has required members.
pub(crate) fn emit_many(arguments: usize) -> TokenStream {
    if arguments > 7 { quote!(#[allow(clippy::too_many_arguments)]) } else { TokenStream::new() }
}

/// Setters for all that `new` does not take, and adders for lists. `target` is what holds the members.
pub(crate) fn emit_setters(types: &Types<'_>, slots: &[Slot<'_>], target: &TokenStream) -> TokenStream {
    let taken = |name: &str| name == "new" || slots.iter().any(|slot| slot.name.as_str() == name);
    let setters = slots.iter().filter(|slot| !slot.in_new() && slot.name.as_str() != "new").map(|slot| {
        let setter = emit_setter(types, slot, target);
        let adder =
            singular(slot.name).filter(|name| !taken(name.as_str())).map(|name| emit_adder(types, slot, &name, target));
        quote!(#setter #adder)
    });
    quote!(#(#setters)*)
}

fn emit_setter(types: &Types<'_>, slot: &Slot<'_>, target: &TokenStream) -> TokenStream {
    let doc = emit_doc(slot.description, &format!("Sets `{}`.", slot.wire));
    let name = slot.name;
    let (argument, set) = match slot.ty {
        Ty::List(item) => {
            let item = types.ty(item);
            (quote!(#name: impl rt::IntoIterator<Item = #item>), quote!(set_list))
        }
        _ => (slot.emit_argument(types), quote!(set)),
    };
    quote! {
        #doc
        pub fn #name(mut self, #argument) -> Self {
            rt::#set(&mut #target.#name, #name);
            self
        }
    }
}

/// `filter(…)` beside `filters(…)`: adds one.
fn emit_adder(types: &Types<'_>, slot: &Slot<'_>, name: &Name, target: &TokenStream) -> TokenStream {
    let Ty::List(item) = slot.ty else { return TokenStream::new() };
    let doc = emit_text(&format!("Adds one to `{}`.", slot.wire));
    let (field, item) = (slot.name, types.ty(item));
    quote! {
        #doc
        pub fn #name(mut self, #name: impl rt::Into<#item>) -> Self {
            rt::add(&mut #target.#field, #name);
            self
        }
    }
}

/// `filters` → `filter`, `size_classes` → `size_class`; nothing if the name is no plural.
fn singular(name: &Name) -> Option<Name> {
    let text = name.as_str();
    let cut = text
        .strip_suffix("sses")
        .map(|stem| format!("{stem}ss"))
        .or_else(|| text.strip_suffix("ies").map(|stem| format!("{stem}y")))
        .or_else(|| text.strip_suffix('s').filter(|stem| !stem.ends_with('s')).map(str::to_owned))?;
    Name::exact(&cut)
}
