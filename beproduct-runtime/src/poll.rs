//! Asking until something is done.

use std::time::Duration;

use crate::client::Core;
use crate::error::{Error, Kind};
use crate::options::CallOptions;
use crate::request::Request;

/// Time between two questions: what the vendor's own clients take.
const EVERY: Duration = Duration::from_secs(2);

/// Questions before it is given up, a minute's worth.
const QUESTIONS: u32 = 30;

impl Core {
    /// Sends a request every 2 s, up to 30 times, until `done` makes something of the answer. Each costs a request.
    ///
    /// # Errors
    ///
    /// As [`Core::send`]; a timeout when the last answer still says that it is not done.
    pub async fn poll_until<R: Request, T>(
        &self,
        request: &R,
        options: &CallOptions,
        mut done: impl FnMut(&R::Answer) -> Option<T>,
    ) -> Result<T, Error> {
        for question in 0..QUESTIONS {
            if question > 0 {
                tokio::time::sleep(EVERY).await;
            }
            if let Some(outcome) = done(self.send(request, options).await?.value()) {
                return Ok(outcome);
            }
        }
        let error = Error::new(Kind::Timeout).with_operation(R::OPERATION.id);
        Err(error.with_text("it is not done after a minute"))
    }
}
