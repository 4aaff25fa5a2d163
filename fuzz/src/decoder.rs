//! The decoder beside serde_json: both read a body, or neither does, and they read the same.

mod shop {
    beproduct_macros::api!("../tests/ui/fixture/shop.yaml", in crate::decoder::shop);
}

use crate::unique::is_unique;
use beproduct_runtime::{Answer, Canned, Credentials, Decode, Effect, Envelope, Operation, Parts, Request, Response};
use serde_json::Value;
use shop::Client;
use shop::models::Order;
use std::marker::PhantomData;
use tokio::runtime::Runtime;

/// A client that answers what it is told to.
pub struct Decoder {
    runtime: Runtime,
    canned: Canned,
    client: Client,
    used: u32,
}

/// The transport keeps what was sent: a new one from time to time.
const RENEW: u32 = 1000;

impl Default for Decoder {
    fn default() -> Decoder {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        let canned = Canned::new();
        let builder = Client::builder("acme").credentials(Credentials::access_token("token"));
        let client = runtime.block_on(builder.transport(canned.clone()).connect()).expect("nothing is asked");
        Decoder { runtime, canned, client, used: 0 }
    }
}

impl Decoder {
    /// Compares what the two make of a body.
    pub fn check(&mut self, body: &[u8]) {
        self.used += 2;
        if self.used > RENEW {
            *self = Decoder::default();
        }
        if body.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        let theirs = serde_json::from_slice::<Value>(body);
        let ours = self.read::<Value>(body);
        match (&theirs, &ours) {
            (Ok(theirs), Ok(ours)) => {
                assert!(same(theirs, ours.value()), "serde_json: {theirs}\nours: {}", ours.value())
            }
            (Err(_), Err(_)) => return,
            (Ok(theirs), Err(error)) => panic!("serde_json reads {theirs}, we say {error}: {:?}", error_chain(error)),
            (Err(error), Ok(ours)) => panic!("serde_json says {error}, we read {}", ours.value()),
        }
        if is_unique(body) {
            self.check_typed(body, &theirs.expect("it was read"));
        }
    }

    /// A typed answer does not depend on how its JSON is written.
    fn check_typed(&mut self, body: &[u8], value: &Value) {
        let written = serde_json::to_vec(value).expect("a value can be written");
        let (first, second) = (self.read::<Order>(body), self.read::<Order>(&written));
        match (first, second) {
            (Ok(first), Ok(second)) => assert_eq!(first.value(), second.value(), "{value}"),
            (Err(_), Err(_)) => {}
            (first, second) => panic!("{value}: {:?} and {:?}", first.err(), second.err()),
        }
    }

    fn read<T: Decode + Send + 'static>(&self, body: &[u8]) -> Result<Response<T>, beproduct_runtime::Error> {
        self.canned.push(Answer::new(200, body.to_vec()));
        self.runtime.block_on(self.client.core().send(&Probe::<T>(PhantomData), &Default::default()))
    }
}

fn error_chain(error: &dyn std::error::Error) -> Vec<String> {
    std::iter::successors(error.source(), |error| error.source()).map(ToString::to_string).collect()
}

/// Equal, where a number is one number however large: integers beyond 64 bits are doubles in both.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
        }
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}

/// A call that answers with this type. It is an action: never sent again.
struct Probe<T>(PhantomData<fn() -> T>);

impl<T: Decode + Send + 'static> Request for Probe<T> {
    const OPERATION: &'static Operation = &Operation {
        id: "probe",
        tag: "Probe",
        method: "POST",
        path: &["Probe"],
        effect: Effect::Action,
        envelope: Envelope::Entity,
        ..Operation::PLAIN
    };
    type Answer = T;
    fn write(&self, _: &mut Parts) {}
}
