//! Where tokens are kept between runs.

use std::sync::{Mutex, PoisonError};

use super::Tokens;
use crate::error::BoxError;
use crate::transport::BoxFuture;

/// Keeps the tokens of one sign-in. A new token is stored before it is used.
pub trait TokenStore: Send + Sync + 'static {
    /// The tokens that were stored last.
    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, BoxError>>;

    /// Stores tokens in place of those before.
    fn save(&self, tokens: Tokens) -> BoxFuture<'_, Result<(), BoxError>>;
}

/// Keeps tokens as long as the process lives.
#[derive(Debug, Default)]
pub struct MemoryStore {
    tokens: Mutex<Option<Tokens>>,
}

impl TokenStore for MemoryStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, BoxError>> {
        let tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move { Ok(tokens) })
    }

    fn save(&self, tokens: Tokens) -> BoxFuture<'_, Result<(), BoxError>> {
        *self.tokens.lock().unwrap_or_else(PoisonError::into_inner) = Some(tokens);
        Box::pin(async { Ok(()) })
    }
}
