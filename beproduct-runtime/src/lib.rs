//! Sign-in, transport, paging, batching and decoding under a typed BeProduct client.
//!
//! # The rule of this room
//!
//! Everything that a call goes through is here, written once. Nothing here knows a single operation: what must be
//! known of one arrives as data, in a static [`Operation`], and as the small traits of [`Request`]
//! and [`json`](crate::Record). No HTTP client is in a public signature, no secret prints, and nothing panics.
//!
//! ```text
//! Request ─write→ Parts ─outgoing→ Outgoing ─exchange→ TransportResponse ─decode→ Response
//! ```
//!
//! A client works within a tokio runtime, with its timers and its network switched on.
//!
//! What is absent on purpose: the spec, serde derives on records, and a trait of others for streams.

// Nothing panics: an answer, however odd, is no reason to take a program down.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable, clippy::indexing_slicing)]

mod access;
mod address;
mod attempt;
mod auth;
mod batch;
mod builder;
mod check;
mod client;
mod download;
mod error;
mod exchange;
pub mod fields;
mod findings;
mod follow;
mod job;
mod journal;
mod json;
mod judge;
mod key;
mod limits;
mod list;
mod needs;
mod operation;
mod options;
mod outgoing;
mod page;
mod poll;
mod quota;
mod raw;
mod request;
mod response;
mod retry;
mod search;
mod setting;
mod state;
mod transport;
mod types;
mod upload;
mod verify;
#[cfg(feature = "oidc")]
mod who;

pub use access::{Access, ClientType, Dynamic, LeftOut};
#[cfg(feature = "oidc")]
pub use auth::UserClaims;
pub use auth::sign_in::{AuthorizationCode, Pending};
pub use auth::{ClientAuth, Credentials, IdentityServer, Tokens};
pub use batch::{BatchCall, BatchReport, Chunk, Single, Split, Work};
pub use builder::Builder;
pub use client::Core;
pub use download::{Download, Downloaded};
pub use error::Error;
pub use findings::{DriftFinding, DriftFindings};
pub use job::{DryRun, Fault, Feed, Job, JobReport, Planned, Settled};
pub use json::{
    Alternative, Choice, Decode, Drift, DriftKind, DriftReport, Encode, Member, Reader, Record, RestMap, Shape,
    TypedSlot, Union, Writer,
};
pub use limits::{Limits, Usage, Window};
pub use list::{Chain, Checkpoint, Items, Moved, Pages, Twice};
pub use needs::Needs;
pub use operation::{
    Api, Batch, ChangeMarks, Content, Edition, Effect, Envelope, Link, Lookup, Operation, Origin, PageCount, PageEnd,
    Paging, Relation, Server,
};
pub use options::CallOptions;
pub use page::Page;
pub use quota::{Estimate, Quota, QuotaEvent, QuotaStatus, Reservation};
pub use raw::RawCall;
pub use request::{
    BatchRequest, ChangesRequest, ListRequest, LookupRequest, Param, Parts, Request, SearchRequest, SplitRequest,
};
pub use response::Response;
pub use search::{Change, Changes, Found, LookupReport, Watermark};
#[cfg(feature = "redis")]
pub use state::RedisState;
#[cfg(feature = "sqlite")]
pub use state::SqliteState;
pub use state::{Entry, MemoryState, StateKey, StateStore, Version, Written};
pub use transport::{
    Answer, BoxFuture, Canned, HttpSettings, HttpTransport, Recorded, Take, Transport, TransportBody, TransportError,
    TransportFault, TransportRequest, TransportResponse, Turn,
};
pub use types::{Date, DateTime, DecimalText, Id, IdKind, Message, Patch};
pub use upload::{FileContent, Upload};
pub use verify::{Difference, Loss, Unread, Verification, Verified, VerifiedCall};

pub use bytes::Bytes;
pub use http::{HeaderMap, Method};
pub use jiff;
pub use rust_decimal::Decimal;
pub use secrecy;
pub use serde_json::Value;
pub use url::Url;

/// What emitted code names. Not for people: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::json::{debug, same};
    pub use crate::request::{debug_request, operation};
    pub use crate::setting::{add, set, set_list};
    // Short paths to what emitted code is made of: fewer tokens to expand, and no scope can shadow them.
    pub use crate::*;
    pub use crate::{__choice as choice, __record as record, __request as request, __union as union};
    pub use std::collections::BTreeMap as Map;
    pub use std::convert::{From, Into};
    pub use std::default::Default;
    pub use std::iter::IntoIterator;
    pub use std::option::Option;
    pub use std::string::String;
    pub use std::vec::Vec;

    /// What open records keep of any type.
    pub type Rest = serde_json::Map<String, serde_json::Value>;
    pub use serde_json;
}
