//! Who a client's token stands for, and how they sign out (feature `oidc`).

use std::sync::Arc;

use url::Url;

use crate::auth::oidc::{logout_url, user_info};
use crate::auth::{Sender, UserClaims};
use crate::client::Core;
use crate::error::Error;

impl Core {
    /// Asks the identity server who the token stands for (UserInfo). The scope `openid` is needed; `profile` and `email`
    /// tell more.
    ///
    /// # Errors
    ///
    /// When the token lacks the scope or is refused, the server has no such address, or it speaks of another person than
    /// the one who signed in.
    pub async fn user_info(&self) -> Result<UserClaims, Error> {
        let tokens = self.inner.session.token().await?;
        let sender = Sender::new(Arc::clone(&self.inner.transport));
        let told = user_info(&self.inner.identity_server, &sender, &tokens).await;
        match told {
            Err(error) if error.is_unauthorized() => match self.inner.session.replace(&tokens).await? {
                Some(renewed) => user_info(&self.inner.identity_server, &sender, &renewed).await,
                None => Err(error),
            },
            told => told,
        }
    }

    /// The address that ends the person's session at the identity server, to be opened in their browser; `back` is where
    /// they go from there, one of the addresses that are registered for it.
    ///
    /// The address holds the ID token, which says who signed in: hand it to the browser, and to no log.
    ///
    /// # Errors
    ///
    /// When the server has no such address, or `back` is given without an ID token in hand.
    pub async fn logout_url(&self, back: Option<&str>) -> Result<Url, Error> {
        let tokens = self.inner.session.token().await?;
        logout_url(&self.inner.identity_server, &tokens, back)
    }
}
