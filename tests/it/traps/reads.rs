//! Single answers with something odd in them.

use super::{page, style, with, without};
use beproduct_generated::Upload;
use beproduct_sandbox::Trap;

#[tokio::test]
pub(super) async fn read_creates_and_the_client_cannot_know() {
    for (made, (sandbox, client)) in [(true, with(Trap::ReadCreates).await), (false, without(Trap::ReadCreates).await)]
    {
        let mut pages = sandbox.state().pages("Style").into_iter();
        let (page, ..) = pages.rfind(|page| page.2 == "BOMVariations").expect("the one without variations is the last");
        let read = async || client.style().page_get(&*style(&sandbox), &*page).send().await.unwrap();
        assert_eq!(read().await.value().created_at.is_some(), made, "a page that was never written was made by nobody");
        let again = read().await;
        assert!(again.drift().is_empty(), "{:?}", again.drift());
    }
}

#[tokio::test]
pub(super) async fn no_rate_headers_are_unknown_limits() {
    let (sandbox, client) = with(Trap::NoRateHeaders).await;
    let answer = client.users().list().send().await.unwrap();
    assert_eq!((answer.limits(), client.core().usage().limits), (None, None), "unknown is not zero");
    assert_eq!(client.core().usage().requests, 1, "what was sent is counted all the same");
    sandbox.leave_requests(0);
    let spent = client.info().version().send().await.unwrap_err();
    assert!(spent.is_throttled() && spent.retry_after().is_some(), "{spent}");
    assert_eq!((spent.quota_left(), spent.attempts()), (None, 1));
}

#[tokio::test]
async fn the_service_is_asked_where_its_headers_are_missing() {
    let (sandbox, _) = with(Trap::NoRateHeaders).await;
    let builder = crate::support::client_of(&sandbox, &["BeProductPublicApi"]);
    let client = builder.edition("Enterprise", 50).connect().await.unwrap();
    client.info().version().send().await.unwrap();
    assert_eq!(client.core().quota().status().await.unwrap().left, Some(24_999), "what others spend is not known");
    sandbox.leave_requests(3);
    assert_eq!(client.ask_quota().await.unwrap().left, Some(2));
    for _ in 0..2 {
        client.info().version().send().await.unwrap();
    }
    let spent = client.info().version().send().await.unwrap_err();
    assert!(spent.is_quota_spent() && spent.is_refused_before_sending(), "{spent}");
}

#[tokio::test]
pub(super) async fn year_one_is_never() {
    let (sandbox, client) = with(Trap::YearOne).await;
    let (id, page) = (style(&sandbox), page(&sandbox, "Form"));
    let modified = async || client.style().page_get(&*id, &*page).send().await.unwrap().into_value().modified_at;
    assert!(modified().await.unwrap().is_never());
    client.style().page_form_update(&*id, &*page).send().await.unwrap();
    let written = modified().await.unwrap();
    assert!(!written.is_never() && written.timestamp().is_some(), "{written:?}");
}

#[tokio::test]
pub(super) async fn upload_fails_is_told_by_its_status() {
    let (sandbox, client) = with(Trap::UploadFails).await;
    let upload = client.style().image_upload(style(&sandbox), Upload::new("a.png", "x")).send().await.unwrap();
    let job = upload.into_value().image_id.unwrap();
    let status = async || client.style().image_processing_status(job.clone()).send().await.unwrap();
    assert!(!status().await.value().finished);
    let status = status().await;
    assert!(status.drift().is_empty());
    assert!(status.value().finished && status.value().error_occurred);
    assert!(status.value().message.is_some());
}

#[tokio::test]
pub(super) async fn pascal_suppliers_are_read_without_a_loss() {
    let (sandbox, client) = with(Trap::PascalSuppliers).await;
    let id = sandbox.state().headers("Material")[0].clone();
    let stored = sandbox.state().header("Material", &id).unwrap()["suppliers"][0].clone();
    let answer = client.material().header_get(&*id).send().await.unwrap();
    assert!(answer.drift().is_empty(), "both spellings are in the spec: {:?}", answer.drift());
    let supplier = answer.into_value().suppliers.unwrap().remove(0);
    assert_eq!(supplier.id, None);
    assert_eq!(supplier.id_pascal.unwrap().as_str(), stored["id"].as_str().unwrap());
    assert_eq!(supplier.rest["Name"], stored["name"]);
}
