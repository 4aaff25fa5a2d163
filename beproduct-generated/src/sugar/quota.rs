//! The day's requests, as the service has counted them.

use crate::__scopes::AnyOfBeProductPublicApi;
use crate::{Client, permissions};
use beproduct_runtime::{Error, Limits, QuotaStatus};

impl<A: permissions::RateLimitRead + AnyOfBeProductPublicApi> Client<A> {
    /// Asks the service how the day stands, corrects our account by it, and tells. It costs one request.
    ///
    /// Worth it at the start of a long job, where other programs spend of the same day.
    ///
    /// # Errors
    ///
    /// As for every call; also when the state store cannot be reached.
    pub async fn ask_quota(&self) -> Result<QuotaStatus, Error> {
        let told = self.rate_limit().status().send().await?.into_value();
        let day = told.per_day.unwrap_or_default();
        let number = |told: Option<i64>| told.and_then(|told| u64::try_from(told).ok());
        self.core().quota().correct(Limits::of_day(number(day.limit), number(day.remaining))).await
    }
}
