//! Answers that are refusals.

use super::{read, rename, script_of, stored_name, with};
use crate::support::{client_of, small};
use beproduct_generated::Credentials;
use beproduct_sandbox::{Options, Sandbox};
use std::time::Duration;

#[tokio::test]
pub(super) async fn status_503_is_read_again_and_not_written_again() {
    let script = "1 GET Style/Header/* 503;2 GET Style/Header/* 502;4 GET Style/Header/* 500;\
                  1 POST Style/Header/*/Update 503";
    let (sandbox, client) = with(script).await;
    assert_eq!(read(&sandbox, &client).await.unwrap(), 3);
    let error = read(&sandbox, &client).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(500), 1), "a 500 stays one: {error}");

    let before = stored_name(&sandbox);
    let error = rename(&sandbox, &client).await.unwrap_err();
    assert!(error.is_server_fault(), "{error}");
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    assert!(error.to_string().contains("a write may have been carried out all the same"), "{error}");
    assert_eq!(stored_name(&sandbox), before);
}

#[tokio::test]
pub(super) async fn status_429_is_waited_out() {
    let (sandbox, client) = with("1 POST Style/Header/*/Update 429;1 GET Style/Header/* 429").await;
    assert_eq!(rename(&sandbox, &client).await.unwrap(), 2, "a throttled write did nothing, and may be sent again");
    assert_eq!((stored_name(&sandbox).as_str(), sandbox.requests_today()), ("Renamed", 1));

    let hasty = client_of(&sandbox, &["BeProductPublicApi"]).max_retry_sleep(Duration::ZERO).connect().await.unwrap();
    let error = read(&sandbox, &hasty).await.unwrap_err();
    assert!(error.is_throttled(), "{error}");
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(1))));
    assert!(error.to_string().contains("come back in 1 s"), "{error}");
}

#[tokio::test]
pub(super) async fn expired_token_is_renewed_once() {
    let faults = script_of("2 POST Style/Header/*/Update expired-token;1 GET Style/Header/* expired-token");
    let sandbox = Sandbox::with(Options { faults, ..small() }).await.unwrap();
    let refresh = Credentials::refresh_token(sandbox.client_id(), sandbox.client_secret(), sandbox.refresh_token());
    let client = client_of(&sandbox, &[]).credentials(refresh).connect().await.unwrap();
    assert_eq!(rename(&sandbox, &client).await.unwrap(), 1);
    assert_eq!(rename(&sandbox, &client).await.unwrap(), 2, "a refused write did nothing, and may be sent again");
    assert_eq!(rename(&sandbox, &client).await.unwrap(), 1, "the new token is kept");

    // A token alone cannot be renewed.
    let client = client_of(&sandbox, &["BeProductPublicApi"]).connect().await.unwrap();
    let error = read(&sandbox, &client).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("sign in again"), "{error}");
}
