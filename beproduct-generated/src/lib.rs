//! A typed client for the BeProduct API.
//!
//! ```no_run
//! use beproduct_generated::{Client, Credentials, Filter, access};
//!
//! access! {
//!     /// What the nightly job may do.
//!     pub struct Nightly { scopes: [BeProductPublicApi], may: [Style::Read, DataTable::{Read, Update}] }
//! }
//!
//! # async fn nightly() -> Result<(), beproduct_generated::Error> {
//! let client = Client::builder("acme").access::<Nightly>().credentials(Credentials::from_env()?).connect().await?;
//!
//! // Every style changed since Monday: 200 a request.
//! let mut styles = client.style().headers().filter(Filter::gt("ModifiedAt", "2026-11-23T00:00:00Z")).stream();
//! while let Some(style) = styles.try_next().await? {
//!     println!("{:?} {}", style.header_number, style.fields().text("season").unwrap_or("-"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What calls need is known to the compiler:
//!
//! ```
//! use beproduct_generated::{Effect, Needs, Request, requests};
//!
//! const NIGHTLY: Needs<2> =
//!     Needs::of([requests::StyleHeaders::OPERATION, requests::DataTableUpdate::OPERATION]);
//! const _: () = assert!(NIGHTLY.allowed_by(&["BeProductPublicApi"]), "the job lacks a scope");
//!
//! assert_eq!(NIGHTLY.permissions(), [("Style", Effect::Read), ("DataTable", Effect::Update)]);
//! ```
//!
//! - [`Client`] has an accessor for each tag of the API (`client.style()`), and each call is a method of it.
//! - A call outside what [`access!`](access) names does not compile. Without `access` the token decides at run time.
//! - [`requests`] holds the requests as plain values, [`models`] what they carry and what comes back.
//! - Each tag is a feature; `default` has those that most integrations use, `full` has all. `unverified` adds the
//!   operations that were deduced and never seen working.
//! - Everything is emitted from the spec, which stands in `spec/` beside this crate.

#![deny(missing_docs)]

beproduct_macros::api!("spec/beproduct.yaml", features);

mod sugar;

pub use beproduct_macros::{FieldChoice, Fields};
#[cfg(feature = "redis")]
pub use beproduct_runtime::RedisState;
#[cfg(feature = "sqlite")]
pub use beproduct_runtime::SqliteState;
#[cfg(feature = "oidc")]
pub use beproduct_runtime::UserClaims;
pub use beproduct_runtime::fields::{self, FieldChoice, FieldError, Fields};
pub use beproduct_runtime::{
    Answer, AuthorizationCode, BatchCall, BatchReport, Builder, Canned, ClientAuth, Credentials, Date, DateTime,
    Decimal, Download, Downloaded, Drift, DriftKind, DriftReport, DryRun, Dynamic, Effect, Entry, Error, Estimate,
    Fault, Feed, FileContent, Id, IdentityServer, Items, Job, JobReport, Limits, MemoryState, Message, Method, Needs,
    Page, Pages, Patch, Pending, Planned, Quota, QuotaEvent, QuotaStatus, RawCall, Recorded, Request, Reservation,
    Response, Settled, Single, Split, StateKey, StateStore, Tokens, Transport, TransportError, TransportFault,
    TransportRequest, TransportResponse, Upload, Url, Usage, Value, Version, Window, Written, secrecy,
};
// What a list is read with, beside `Items` and `Pages`.
pub use beproduct_runtime::{Chain, Change, Changes, Checkpoint, Found, LookupReport, Moved, Twice, Watermark};
// What reading back tells.
pub use beproduct_runtime::{Difference, Loss, Unread, Verification, Verified, VerifiedCall};
#[allow(unreachable_pub, unused_imports, reason = "empty when no tag is compiled that has any")]
pub use sugar::*;

/// The examples of the guide to reading compile.
#[cfg(all(doctest, feature = "style", feature = "sync"))]
#[doc = include_str!("../../docs/reading.md")]
struct ReadingGuide;

/// The examples of the guide to the tenant's fields compile.
#[cfg(all(doctest, feature = "style", feature = "data-table"))]
#[doc = include_str!("../../docs/fields.md")]
struct FieldsGuide;

/// The examples of the guide to verified writes compile.
#[cfg(all(doctest, feature = "style", feature = "data-table"))]
#[doc = include_str!("../../docs/verify.md")]
struct VerifyGuide;
