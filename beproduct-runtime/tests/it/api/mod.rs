//! The small API: records, requests and a client, as the macro would emit them.

#![expect(unreachable_pub, reason = "emitted code is public")]

mod operations;
mod picky;
mod records;

pub use operations::*;
pub use picky::Picky;
pub use records::*;

use std::fmt;
use std::marker::PhantomData;

use beproduct_runtime::__private as rt;
use beproduct_runtime::{Access, Answer, Canned, Credentials, Response};

pub static API: rt::Api = rt::Api {
    title: "Shoes",
    version: "1",
    server: "https://shoes.test/api/{company}",
    issuer: "https://id.shoes.test/ids",
    authorize_url: "https://id.shoes.test/ids/connect/authorize",
    token_url: "https://id.shoes.test/ids/connect/token",
    userinfo_url: None,
    end_session_url: None,
    scopes: SCOPES,
    editions: &[rt::Edition { name: "Small", requests_per_day: 50, requests_per_licence: 10 }],
};

pub struct Client<A = rt::Dynamic> {
    pub core: rt::Core,
    access: PhantomData<fn() -> A>,
}

impl Client {
    pub fn builder(company: impl Into<String>) -> rt::Builder<Self> {
        rt::Builder::new(company)
    }
}

impl<A: Access> rt::ClientType for Client<A> {
    const API: &'static rt::Api = &API;
    type Access = A;
    type With<B: Access> = Client<B>;

    fn from_core(core: rt::Core) -> Self {
        Client { core, access: PhantomData }
    }
}

impl<A: Access> fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.core).finish()
    }
}

/// A client over canned answers.
pub async fn client(canned: &Canned) -> rt::Core {
    let builder = Client::builder("acme").transport(canned.clone());
    let client = builder.credentials(Credentials::access_token("t0ken")).connect().await;
    client.expect("a client").core
}

/// Sends a request to a single canned answer.
pub async fn answer<R: rt::Request>(request: R, answer: impl Into<Answer>) -> Result<Response<R::Answer>, rt::Error> {
    let canned = Canned::new();
    canned.push(answer);
    client(&canned).await.send(&request, &rt::CallOptions::default()).await
}
