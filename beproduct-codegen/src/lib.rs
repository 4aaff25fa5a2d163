//! From the IR to tokens. Emission cannot fail: everything was checked before.
//!
//! This room knows nothing of YAML and of no single operation. What varies from item to item is emitted as data
//! (shapes, descriptors); what is the same for all is in `beproduct-runtime`.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::todo,
    clippy::unimplemented
)]

mod access;
mod client;
mod docs;
mod enums;
mod gates;
mod links;
mod operations;
mod permissions;
mod records;
mod requests;
mod search;
mod setters;
mod tags;
mod types;
mod unions;

pub mod access_input;

use beproduct_spec::ir::{Api, Kind, TypeDef};
use gates::{Gated, Gates, emit_gated};
use proc_macro2::TokenStream;
use quote::quote;
use types::Types;

/// The whole client of an API. `base` is the path of the module that it is emitted into: `crate`, `crate::api`; with
/// `features` each tag is a feature of the calling crate.
pub fn emit_api(api: &Api, base: &TokenStream, features: bool) -> TokenStream {
    let gates = Gates::new(features);
    let inside = Types::inside_models(api, gates);
    let models = emit_gated(api.types.iter().map(|def| emit_type(&inside, def)));
    let kinds =
        emit_gated(api.types.iter().filter(|def| def.kind == Kind::Id).map(|def| enums::emit_id_kind(&inside, def)));
    let outside = Types::outside_models(api, gates);
    let requests = emit_gated(api.operations.iter().map(|operation| requests::emit_request(&outside, operation)));
    let tags = emit_gated(api.tags.iter().map(|tag| tags::emit_tag(&outside, tag)));
    let permissions = permissions::emit_permissions(api);
    let scopes = permissions::emit_scope_sets(api);
    let client = client::emit_client(&outside);
    let access = access::emit_access_macro(api, base);
    quote! {
        /// The shapes of the API: what is sent and what comes back.
        pub mod models {
            use ::beproduct_runtime::__private as rt;
            #models

            /// Kinds of ids, so that an id of one thing is not taken for one of another.
            pub mod kinds {
                use ::beproduct_runtime::__private as rt;
                #kinds
            }
        }

        /// One request a call: plain values that can be made, read and tested without a network.
        pub mod requests {
            use ::beproduct_runtime::__private as rt;
            #requests
        }

        /// The calls of the API, by tag.
        pub mod tags {
            use ::beproduct_runtime::__private as rt;
            #tags
        }

        #permissions
        #scopes
        #client
        #access
    }
}

/// What stands in for a client whose spec has faults, so that users see those and not a missing `Client`.
pub fn emit_stub() -> TokenStream {
    quote! {
        pub mod models {}
        pub mod requests {}
        pub mod tags {}
        pub mod permissions {}
        pub struct Client<A = ::beproduct_runtime::__private::Dynamic>(::core::marker::PhantomData<A>);
        pub struct Call<R>(::core::marker::PhantomData<R>);
        #[macro_export]
        #[doc(hidden)]
        macro_rules! __access_of_a_broken_spec {
            ($(#[$attribute:meta])* $visibility:vis struct $name:ident $($rest:tt)*) => {
                $visibility enum $name {}
            };
        }
        pub use __access_of_a_broken_spec as access;
    }
}

fn emit_type(types: &Types<'_>, def: &TypeDef) -> Gated {
    match &def.kind {
        Kind::Id => enums::emit_id(types, def),
        Kind::Enum(variants) => enums::emit_enum(types, def, variants),
        Kind::Record(record) => records::emit_record(types, def, record),
        Kind::Union(alternatives) => unions::emit_union(types, def, alternatives),
    }
}
