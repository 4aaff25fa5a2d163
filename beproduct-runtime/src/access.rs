//! What a program may do, checked by the compiler (through emitted traits) and known at run time.

/// A set of scopes and permissions, made by the emitted `access!`, or [`Dynamic`].
pub trait Access: Send + Sync + 'static {
    /// Name of the type, for messages.
    const NAME: &'static str;
    /// Scopes to ask for at sign-in; `None`: every scope that the spec's operations name.
    const SCOPES: Option<&'static [&'static str]>;
}

/// No set named at compile time: every method can be called, and the token decides at run time.
#[derive(Debug, Clone, Copy)]
pub enum Dynamic {}

impl Access for Dynamic {
    const NAME: &'static str = "Dynamic";
    const SCOPES: Option<&'static [&'static str]> = None;
}

/// Nothing implements it: the bound of an operation that the spec leaves out, whose documentation says why.
#[diagnostic::on_unimplemented(
    message = "the spec leaves this operation out of the client",
    label = "cannot be called",
    note = "its documentation says why; `client.raw(…)` calls it untyped"
)]
pub trait LeftOut {}

/// The emitted client, seen from the builder.
pub trait ClientType: Sized {
    /// The API that it speaks.
    const API: &'static crate::operation::Api;
    /// What it may do.
    type Access: Access;
    /// The same client with another access.
    type With<B: Access>: ClientType;
    /// Wraps the runtime's client.
    fn from_core(core: crate::client::Core) -> Self;
}
