//! The tests of the whole; see `README.md` in this folder.

#[cfg(doctest)]
#[doc = include_str!("../docs/sign-in.md")]
pub struct SignIn;

#[cfg(doctest)]
#[doc = include_str!("../docs/sandbox.md")]
pub struct TheSandbox;
