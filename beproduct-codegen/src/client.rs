//! The client: a typed shell over the runtime's one client, which is not generic.

use crate::docs::emit_text;
use crate::operations::emit_option;
use crate::types::Types;
use beproduct_spec::ir::{Api, Tag};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn emit_client(types: &Types<'_>) -> TokenStream {
    let api = types.api;
    let doc = emit_text(&format!("A client of the {} API. `A` is what it may do; cloning it is cheap.", api.title));
    let accessors = api.tags.iter().map(|tag| emit_accessor(types, tag));
    let table = emit_api_table(api);
    let call = emit_call();
    let client = quote! {
        #doc
        #[derive(Debug)]
        pub struct Client<A = rt::Dynamic> {
            core: rt::Core,
            access: ::core::marker::PhantomData<fn() -> A>,
        }

        impl Client {
            /// A client of this company, to be configured. Without `access` every call compiles, and the token
            /// decides at run time.
            pub fn builder(company: impl ::core::convert::Into<::std::string::String>) -> rt::Builder<Self> {
                rt::Builder::new(company)
            }
        }

        impl<A> Client<A> {
            #(#accessors)*

            /// A call that the spec does not know: it goes through sign-in, quota and retries like any other. `path`
            /// follows the company (`Style/Whatever`), or is a full address, to which no token is sent unless it is
            /// on the API's own host.
            pub fn raw(
                &self,
                method: rt::Method,
                path: impl ::core::convert::Into<::std::string::String>,
            ) -> rt::RawCall<'_> {
                self.core.raw(method, path)
            }

            /// Everything in which the answers so far differed from the spec, for all clones of this client.
            pub fn drift(&self) -> &rt::DriftFindings {
                self.core.drift()
            }

            /// The day's requests: what is left, what a job would cost, reservations.
            pub fn quota(&self) -> rt::Quota<'_> {
                self.core.quota()
            }

            /// The runtime's client: what was spent, who is signed in.
            pub fn core(&self) -> &rt::Core {
                &self.core
            }
        }

        impl<A> ::core::clone::Clone for Client<A> {
            fn clone(&self) -> Self {
                Self { core: ::core::clone::Clone::clone(&self.core), access: ::core::marker::PhantomData }
            }
        }

        impl<A: rt::Access> rt::ClientType for Client<A> {
            const API: &'static rt::Api = #table;
            type Access = A;
            type With<B: rt::Access> = Client<B>;
            fn from_core(core: rt::Core) -> Self {
                Self { core, access: ::core::marker::PhantomData }
            }
        }
    };
    // In a module of their own, where no name of the caller's is in scope.
    quote! {
        mod __client {
            use ::beproduct_runtime::__private as rt;
            #client
            #call
        }
        pub use __client::{Call, Client};
    }
}

fn emit_accessor(types: &Types<'_>, tag: &Tag) -> TokenStream {
    let cfg = types.gates.of_tag(tag);
    let (accessor, name) = (&tag.accessor, &tag.type_name);
    let doc = emit_text(&format!("The calls of `{}`.", tag.wire));
    quote! {
        #doc
        #cfg
        pub fn #accessor(&self) -> super::tags::#name<'_, A> {
            super::tags::#name { core: &self.core, access: ::core::marker::PhantomData }
        }
    }
}

fn emit_api_table(api: &Api) -> TokenStream {
    let Api { title, version, server, .. } = api;
    let oauth = &api.oauth;
    let (issuer, authorize_url, token_url) = (&oauth.issuer, &oauth.authorize_url, &oauth.token_url);
    let mut scopes: Vec<&str> = api.scope_sets.iter().flat_map(|set| &set.scopes).map(String::as_str).collect();
    scopes.sort_unstable();
    scopes.dedup();
    let editions = api.limits.editions.iter().map(|edition| {
        let (name, day, licence) = (&edition.name, edition.requests_per_day, edition.requests_per_licence);
        quote!(rt::Edition { name: #name, requests_per_day: #day, requests_per_licence: #licence })
    });
    let userinfo_url = emit_option(oauth.userinfo_url.as_ref().map(|url| quote!(#url)));
    let end_session_url = emit_option(oauth.end_session_url.as_ref().map(|url| quote!(#url)));
    quote! {
        &rt::Api {
            title: #title,
            version: #version,
            server: #server,
            issuer: #issuer,
            authorize_url: #authorize_url,
            token_url: #token_url,
            userinfo_url: #userinfo_url,
            end_session_url: #end_session_url,
            scopes: &[#(#scopes),*],
            editions: &[#(#editions),*],
        }
    }
}

/// A request with a client and options: local to the emitted crate, so that requests can put setters on it.
fn emit_call() -> TokenStream {
    quote! {
        /// A request on its way: set what it may say, then `send`, or read the list, or write the batch.
        #[derive(Clone, Debug)]
        #[must_use = "a call is sent by `send`, `stream` and the like"]
        pub struct Call<'c, R> {
            core: &'c rt::Core,
            pub(super) request: R,
            options: rt::CallOptions,
        }

        impl<'c, R> Call<'c, R> {
            pub(super) fn new(core: &'c rt::Core, request: R) -> Self {
                Self { core, request, options: ::core::default::Default::default() }
            }
            /// The request as a value.
            pub fn request(&self) -> &R {
                &self.request
            }
            /// Gives up after this time, all attempts together.
            pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.options.timeout(timeout);
                self
            }
            /// Sends once, whatever comes back.
            pub fn without_retry(mut self) -> Self {
                self.options.no_retry();
                self
            }
            /// Draws from requests that were kept for a job.
            pub fn with_reservation(mut self, reservation: &rt::Reservation) -> Self {
                self.options.reservation(reservation);
                self
            }
            /// Sends a further header.
            pub fn with_header(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.options.header(name, value);
                self
            }
            /// Sends a further query parameter.
            pub fn with_query(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.options.query(name, value);
                self
            }
            /// Sends a further member of the body, which must be an object.
            pub fn with_body_member(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<rt::Value>,
            ) -> Self {
                self.options.body_member(name, value);
                self
            }
        }

        impl<R: rt::Request> Call<'_, R> {
            /// The request as it would be sent, without the token. Nothing is sent.
            pub fn dry_run(&self) -> ::core::result::Result<rt::Planned, rt::Error> {
                self.core.dry_run(&self.request, &self.options)
            }
            /// Sends the request every 2 s, up to 30 times, until `done` makes something of the answer.
            pub async fn poll_until<T>(
                self,
                done: impl ::core::ops::FnMut(&R::Answer) -> ::core::option::Option<T>,
            ) -> ::core::result::Result<T, rt::Error> {
                self.core.poll_until(&self.request, &self.options, done).await
            }
            /// Reads back what the call writes, and names what is not stored as it was sent: one request more.
            pub fn verify(self) -> rt::VerifiedCall<R> {
                self.core.verified(self.request, self.options)
            }
            /// Sends the request and decodes the answer.
            pub async fn send(self) -> ::core::result::Result<rt::Response<R::Answer>, rt::Error> {
                self.core.send(&self.request, &self.options).await
            }
        }

        impl<R: rt::ListRequest> Call<'_, R> {
            /// Every record, one after the other.
            pub fn stream(self) -> rt::Items<R> {
                self.core.items(self.request, self.options)
            }
            /// Every record of these lists, one list after the other, with the options of this call.
            pub fn stream_each(self, requests: ::std::vec::Vec<R>) -> rt::Chain<R> {
                self.core.items_of_each(requests, self.options)
            }
            /// Every page, one after the other.
            pub fn pages(self) -> rt::Pages<R> {
                self.core.pages(self.request, self.options)
            }
            /// Every record at once.
            pub async fn collect(self) -> ::core::result::Result<::std::vec::Vec<R::Item>, rt::Error> {
                self.core.collect(self.request, self.options).await
            }
            /// The first record: one request of one record.
            pub async fn first(self) -> ::core::result::Result<::core::option::Option<R::Item>, rt::Error> {
                self.core.first(self.request, self.options).await
            }
            /// How many records there are: one request of one record where the API tells the total.
            pub async fn count(self) -> ::core::result::Result<u64, rt::Error> {
                self.core.count(self.request, self.options).await
            }
        }

        impl<R: rt::LookupRequest> Call<'_, R> {
            /// Looks up records by a field, many in one request: an outcome for each key, in order.
            pub async fn find_by(
                self,
                field: &str,
                keys: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<::std::string::String>>,
            ) -> ::core::result::Result<rt::LookupReport<R::Item>, rt::Error> {
                self.core.find_by(self.request, self.options, field, keys).await
            }
        }

        impl<R: rt::ChangesRequest> Call<'_, R> {
            /// What changed since a watermark, or a time, deletions included.
            pub fn changes_since(self, watermark: impl ::core::convert::Into<rt::Watermark>) -> rt::Changes<R> {
                self.core.changes_since(self.request, self.options, watermark)
            }
        }

        impl<R: rt::SplitRequest> Call<'_, R> {
            /// Sends these items, in as many requests as their number needs.
            pub fn batch(self, items: impl ::core::iter::IntoIterator<Item = R::Item>) -> rt::BatchCall<R> {
                self.core.batch(self.request, self.options, items)
            }
            /// Sends many records, however many they are, and keeps a journal of them: see `Job`.
            pub fn job(self) -> rt::Job<rt::Split<R>> {
                self.core.job(self.request, self.options)
            }
        }
    }
}
