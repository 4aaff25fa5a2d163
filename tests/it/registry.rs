//! From the names of the spec to the emitted types: JSON goes in, and comes out again as the type writes it.
//!
//! `build.rs` writes the tables; what is general stands here. Reading goes through the public client and a canned
//! transport, so it is what users get.

use std::future::Future;
use std::marker::PhantomData;

use beproduct_generated::{Client, models, requests};
use beproduct_runtime as rt;
use rt::{
    Canned, Credentials, Decode, DriftReport, Effect, Encode, Envelope, Error, Operation, Parts, Request, Response,
    Writer,
};
use serde_json::Value;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// Reads a body and writes it again.
pub(crate) type Probe = fn(&Value, Mode) -> Result<RoundTrip, Error>;

/// Sends so many items in one request.
pub(crate) type SendItems = fn(&Client, usize) -> Result<(), Error>;

/// How drift is taken.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Mode {
    Strict,
    Tolerant,
}

/// What became of a body.
pub(crate) struct RoundTrip {
    /// As the type wrote it.
    pub(crate) json: Value,
    /// Where it was not what the spec says.
    pub(crate) drift: DriftReport,
    /// What was written reads as the same value.
    pub(crate) stable: bool,
}

/// The entry of a table.
pub(crate) fn find(table: &[(&str, Probe)], name: &str) -> Option<Probe> {
    table.iter().find_map(|(known, probe)| (*known == name).then_some(*probe))
}

/// A client that answers from a list.
pub(crate) fn canned_client(canned: &Canned, mode: Mode) -> Client {
    let builder = Client::builder("acme").credentials(Credentials::access_token("token")).transport(canned.clone());
    wait(builder.drift_samples(true).strict(mode == Mode::Strict).connect()).expect("nothing is asked at the start")
}

pub(crate) fn wait<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    runtime.expect("a thread can wait").block_on(future)
}

/// The body that a request holds, its type found by the compiler.
const fn held<R, T: Decode + Encode + PartialEq + Send + 'static>(_: fn(&R) -> &T) -> Probe {
    probe::<Plain<T>>
}

fn probe<R>(json: &Value, mode: Mode) -> Result<RoundTrip, Error>
where
    R: Request + Default,
    R::Answer: Encode + PartialEq,
{
    let first = read::<R>(json.to_string(), mode)?;
    let mut writer = Writer::new();
    first.value().encode(&mut writer);
    let text = writer.finish();
    let json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("not JSON: {error}: {text}"));
    let stable = read::<R>(text, Mode::Tolerant)?.value() == first.value();
    Ok(RoundTrip { json, drift: first.drift().clone(), stable })
}

fn read<R: Request + Default>(json: String, mode: Mode) -> Result<Response<R::Answer>, Error> {
    let canned = Canned::new();
    let client = canned_client(&canned, mode);
    canned.push(json);
    wait(client.core().send(&R::default(), &Default::default()))
}

/// A call that answers with this type and nothing around it.
pub(crate) struct Plain<T>(PhantomData<fn() -> T>);

/// A call that answers as another one does, whatever that one asks for.
struct Answered<R>(PhantomData<fn() -> R>);

const READ: Operation = Operation {
    id: "probe",
    tag: "Probe",
    method: "GET",
    path: &["Probe"],
    server: None,
    effect: Effect::Read,
    scopes: &[],
    envelope: Envelope::Entity,
    paging: None,
    batch: None,
    links: &[],
    lookup: None,
    stored_as: &[],
    echo: None,
    body: None,
};

impl<T: Decode + Send + 'static> Request for Plain<T> {
    const OPERATION: &'static Operation = &READ;
    type Answer = T;
    fn write(&self, _: &mut Parts) {}
}

impl<R: Request> Request for Answered<R> {
    const OPERATION: &'static Operation =
        &Operation { id: R::OPERATION.id, envelope: R::OPERATION.envelope, paging: R::OPERATION.paging, ..READ };
    type Answer = R::Answer;
    fn write(&self, _: &mut Parts) {}
}

impl<T> Default for Plain<T> {
    fn default() -> Self {
        Plain(PhantomData)
    }
}

impl<R> Default for Answered<R> {
    fn default() -> Self {
        Answered(PhantomData)
    }
}
