//! What can go wrong between the browser and us.

use crate::error::{Error, Kind};

pub(super) fn flow_error(text: impl Into<String>) -> Error {
    Error::new(Kind::SignInFlow(text.into())).with_operation("sign-in")
}
