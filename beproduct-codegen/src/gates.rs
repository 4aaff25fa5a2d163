//! Features: what is compiled with which tag.
//!
//! A macro cannot see features, so the emitted items carry `#[cfg]`. An item and all that is implemented for it stand
//! behind the same gate; the implementations of all items of a gate share an anonymous constant.

use beproduct_spec::ir::{Gate, Operation, Tag, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// Writes `#[cfg]` attributes, or none if the caller of the macro has no features for tags.
#[derive(Clone, Copy)]
pub(crate) struct Gates {
    on: bool,
}

impl Gates {
    pub(crate) fn new(on: bool) -> Gates {
        Gates { on }
    }

    /// The gate of a tag: its feature.
    pub(crate) fn of_tag(self, tag: &Tag) -> TokenStream {
        let feature = tag.feature();
        self.cfg(&quote!(feature = #feature))
    }

    /// What an operation needs besides the feature of its tag.
    pub(crate) fn within_tag(self, operation: &Operation) -> TokenStream {
        if operation.gate().unverified { self.cfg(&quote!(feature = "unverified")) } else { TokenStream::new() }
    }

    pub(crate) fn of_operation(self, operation: &Operation) -> TokenStream {
        self.cfg(&condition(&operation.gate()))
    }

    /// What another operation needs that this one does not.
    pub(crate) fn of_link(self, from: &Operation, to: &Operation) -> TokenStream {
        let (from, to) = (from.gate(), to.gate());
        let implied = from.feature == to.feature && (from.unverified || !to.unverified);
        if implied { TokenStream::new() } else { self.cfg(&condition(&to)) }
    }

    pub(crate) fn of_type(self, def: &TypeDef) -> TokenStream {
        let open = minimal(&def.gates);
        match open.as_slice() {
            [only] => self.cfg(&condition(only)),
            gates => {
                let conditions = gates.iter().map(|gate| condition(gate));
                self.cfg(&quote!(any(#(#conditions),*)))
            }
        }
    }

    fn cfg(self, condition: &TokenStream) -> TokenStream {
        if self.on { quote!(#[cfg(#condition)]) } else { TokenStream::new() }
    }
}

/// An item, and what is implemented for it, behind one gate.
pub(crate) struct Gated {
    pub(crate) cfg: TokenStream,
    pub(crate) item: TokenStream,
    pub(crate) implementations: TokenStream,
}

/// Each item with its implementations; those of one gate share an anonymous constant.
pub(crate) fn emit_gated(parts: impl IntoIterator<Item = Gated>) -> TokenStream {
    let (mut items, mut blocks) = (TokenStream::new(), BTreeMap::new());
    for Gated { cfg, item, implementations } in parts {
        items.extend(quote!(#cfg #item));
        if cfg.is_empty() {
            items.extend(implementations);
        } else if !implementations.is_empty() {
            let (_, block) = blocks.entry(cfg.to_string()).or_insert_with(|| (cfg, TokenStream::new()));
            block.extend(implementations);
        }
    }
    let blocks = blocks.values().map(|(cfg, block)| quote!(#cfg const _: () = { #block };));
    quote!(#items #(#blocks)*)
}

fn condition(gate: &Gate) -> TokenStream {
    let feature = &gate.feature;
    if gate.unverified { quote!(all(feature = #feature, feature = "unverified")) } else { quote!(feature = #feature) }
}

/// Gates without those that another one implies.
fn minimal(gates: &BTreeSet<Gate>) -> Vec<&Gate> {
    let implied = |gate: &&Gate| gate.unverified && gates.contains(&Gate { unverified: false, ..(*gate).clone() });
    gates.iter().filter(|gate| !implied(gate)).collect()
}
