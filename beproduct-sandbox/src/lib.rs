//! A stateful local BeProduct for tests and demonstrations.
//!
//! The sandbox binds a loopback port and serves three things on it: the API of the spec under `/api/{company}`,
//! the automation service under `/automation`, and the identity server under `/ids`.
//!
//! ```no_run
//! # async fn demo() -> Result<(), beproduct_sandbox::StartError> {
//! let sandbox = beproduct_sandbox::Sandbox::start().await?;
//! println!("{} with token {}", sandbox.url(), sandbox.issue_token(&["BeProductPublicApi"]));
//! # Ok(())
//! # }
//! ```
//!
//! # Signing in
//!
//! A person opens the authorize address in a browser, signs in with [`Sandbox::login`] and [`Sandbox::password`],
//! and allows the scopes. A program does the same with forms and no browser:
//!
//! [`Sandbox::sign_in`] is that program. In detail:
//!
//! 1. `POST {identity_url}/connect/authorize` with the parameters of the authorization request (`client_id`,
//!    `response_type=code`, `redirect_uri`, `scope`, `state`, `code_challenge`, `code_challenge_method=S256`) and
//!    `username`, `password`, `consent=allow` as form fields. Without `consent` the consent page comes first, whose
//!    hidden field `ticket` is posted together with `consent`.
//! 2. The answer is a 303 to the redirect address with `code` and `state`.
//! 3. `POST {identity_url}/connect/token` exchanges the code.
//!
//! Access tokens are signed JWTs that tell their scopes, but only what the sandbox remembers of them counts.
//!
//! A test that is not about signing in takes [`Sandbox::issue_token`] or [`Sandbox::refresh_token`].
//!
//! # What goes wrong
//!
//! [`Options::traps`] are the oddities of the service that a client has to survive, [`Options::faults`] are faults of
//! the network and of servers, by chance from a seed or by script. Both can be changed while the sandbox runs, by
//! [`Sandbox::set_traps`] and [`Sandbox::set_faults`], or over HTTP: `GET /sandbox/state`, `POST /sandbox/faults`,
//! `POST /sandbox/traps` and `POST /sandbox/clock` spend no quota and need no token.
//!
//! # Across restarts
//!
//! With [`Options::data`] the state is kept in a SQLite file, and each change is written before it is answered.
//! [`Sandbox::save`] and [`Sandbox::load`] carry a company from one sandbox to another as JSON.
//!
//! # Rooms
//!
//! `state` is the company in memory, `seed` fills it, and `keep` writes what changes of it into a file. `app` is what all requests share: the company, the quota, the
//! faults and traps that are on, and the `tokens` that `identity` issues. `call` is a request that was checked; `areas`
//! holds the handlers of calls, one file an area, by operationId. `api` turns a request into a call and a call into a
//! response; what no area handles it answers from the spec (`api::fallback`). `inject` carries out the faults around it.
//! `control` is what tests ask over HTTP, `face` what a person sees in a browser.
//! The sandbox knows the spec only as the lowered [`Api`](beproduct_spec::ir::Api), and nothing of the generated
//! client.

#![deny(missing_docs)]

mod api;
mod app;
mod areas;
mod browser;
mod call;
mod clock;
mod control;
mod error;
mod examples;
mod face;
mod faults;
mod filter;
mod handle;
mod html;
mod identity;
mod inject;
mod keep;
mod listen;
mod options;
mod quota;
mod recent;
mod routes;
mod sandbox;
mod seed;
mod spec;
mod state;
mod time;
mod tokens;
mod trap;

pub use browser::BrowserError;
pub use clock::Clock;
pub use error::StartError;
pub use faults::{Drift, Fault, Faults, Scripted, UnknownFault};
pub use handle::State;
pub use keep::StateError;
pub use options::{AnswerForm, Options, Processing, RefreshTokens};
pub use sandbox::Sandbox;
pub use trap::{Trap, UnknownTrap};
