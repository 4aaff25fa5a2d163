//! Routes, tokens and scopes, parameters and bodies.

use crate::support::{bench, read};
use reqwest::Method;
use serde_json::json;
use std::time::Duration;

#[tokio::test]
async fn routes_have_no_case() {
    let bench = bench().await;
    assert_eq!(bench.get("users/LIST").await.0, 200);
    assert_eq!(bench.get("STYLE/folders").await.0, 200);
}

#[tokio::test]
async fn unknown_routes_and_companies_are_404_without_a_body() {
    let bench = bench().await;
    assert_eq!(bench.get("Style/Nowhere").await, (404, json!("")));
    let url = format!("{}/api/other/Users/List", bench.sandbox.url());
    let answer = bench.client.get(url).bearer_auth(&bench.token).send().await.unwrap();
    assert_eq!(read(answer).await, (404, json!("")));
}

#[tokio::test]
async fn a_wrong_verb_is_405_and_tells_the_right_ones() {
    let bench = bench().await;
    let answer = bench.request(Method::DELETE, "Users/List").send().await.unwrap();
    assert_eq!(answer.status(), 405);
    assert_eq!(answer.headers()["allow"], "GET");
}

#[tokio::test]
async fn the_verb_chooses_between_a_literal_and_a_parameter() {
    let bench = bench().await;
    let (status, body) = bench.post("Style/Header/Create", json!({})).await;
    assert_eq!((status, &body["message"]), (400, &json!("The parameter `folderId` is required.")));
    let (status, body) = bench.get("Style/Header/Create").await;
    let message = json!("The parameter `headerId` must be a UUID, but is `Create`.");
    assert_eq!((status, &body["message"]), (400, &message));
}

#[tokio::test]
async fn a_token_is_needed() {
    let bench = bench().await;
    let url = format!("{}/api/acme/Users/List", bench.sandbox.url());
    for request in [bench.client.get(&url), bench.client.get(&url).bearer_auth("nonsense")] {
        let answer = request.send().await.unwrap();
        assert!(answer.headers()["www-authenticate"].to_str().unwrap().starts_with("Bearer"));
        let (status, body) = read(answer).await;
        assert_eq!((status, &body["error"]), (401, &json!(true)));
    }
}

#[tokio::test]
async fn an_expired_token_is_refused() {
    let bench = bench().await;
    assert_eq!(bench.get("Users/List").await.0, 200);
    bench.sandbox.clock().advance(Duration::from_secs(8 * 3600));
    assert_eq!(bench.get("Users/List").await.0, 401);
}

#[tokio::test]
async fn the_token_may_travel_in_the_query() {
    let bench = bench().await;
    let url = format!("{}/api/acme/Users/List?access_token={}", bench.sandbox.url(), bench.token);
    assert_eq!(bench.client.get(url).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn any_one_of_the_scopes_is_enough() {
    let mut bench = bench().await;
    let (status, body) = bench.get("Report/Get").await;
    assert_eq!((status, &body["message"]), (403, &json!("`report_get` needs one of the scopes: audit, reports.")));
    for scope in ["reports", "audit"] {
        bench.token = bench.sandbox.issue_token(&[scope]);
        assert_eq!(bench.get("Report/Get").await.0, 200, "{scope}");
        assert_eq!(bench.get("Users/List").await.0, 403, "{scope}");
    }
}

#[tokio::test]
async fn the_automation_service_has_a_header_of_its_own() {
    let bench = bench().await;
    let (url, token) = (bench.sandbox.url(), format!("Bearer {}", bench.token));
    for place in ["automation", "automation/api", "api"] {
        let with = |header: &str, company: &str| {
            let url = format!("{url}/{place}/locks?name=n&company={company}");
            bench.client.get(url).header(header, &token).send()
        };
        assert_eq!(with("X-Authorization", "acme").await.unwrap().status(), 200, "{place}");
        assert_eq!(with("Authorization", "acme").await.unwrap().status(), 401, "{place}");
        assert_eq!(with("X-Authorization", "other").await.unwrap().status(), 404, "{place}");
    }
}

#[tokio::test]
async fn an_unset_parameter_may_be_empty_or_none() {
    let bench = bench().await;
    for folder in ["", "None"] {
        let (status, body) = bench.post(&format!("Style/Headers?folderId={folder}"), json!({})).await;
        assert_eq!((status, &body["total"]), (200, &json!(60)));
    }
}

#[tokio::test]
async fn parameters_are_typed() {
    let bench = bench().await;
    let cases = [
        ("Style/Headers?pageSize=many", "The parameter `pageSize` must be a whole number, but is `many`."),
        ("Style/Headers?showDeleted=maybe", "The parameter `showDeleted` must be true or false, but is `maybe`."),
        ("Style/Headers?folderId=7", "The parameter `folderId` must be a UUID, but is `7`."),
        ("Style/Headers?pageNumber=-1", "The parameter `pageNumber` must be a number from 0, but is `-1`."),
    ];
    for (path, message) in cases {
        assert_eq!(bench.post(path, json!({})).await, (400, json!({"error": true, "message": message})));
    }
}

#[tokio::test]
async fn bodies_are_typed_and_faults_named_by_path() {
    let bench = bench().await;
    let path = format!("DataTable/{}/Update", bench.table("Shipping Ports"));
    let cases = [
        (json!({}), "The member `$` must be an array, but is an object."),
        (json!([{"rowId": "7"}]), "The member `$[0].rowId` must be a UUID, but is `\"7\"`."),
        (
            json!([{}, {"rowFields": [{"value": 1}]}]),
            "The member `$[1].rowFields[0].id` must be there, but is missing.",
        ),
        (json!([{"deleteRow": "yes"}]), "The member `$[0].deleteRow` must be true or false, but is `\"yes\"`."),
    ];
    for (body, message) in cases {
        assert_eq!(bench.post(&path, body).await, (400, json!({"error": true, "message": message})));
    }
}

#[tokio::test]
async fn a_body_has_to_be_json() {
    let bench = bench().await;
    let path = format!("DataTable/{}/Update", bench.table("Shipping Ports"));
    let send = |mime: &'static str, body: &'static str| {
        bench.request(Method::POST, &path).header("content-type", mime).body(body).send()
    };
    assert_eq!(send("application/json", "[{").await.unwrap().status(), 400);
    assert_eq!(send("application/json", "").await.unwrap().status(), 400);
    assert_eq!(send("text/plain", "[]").await.unwrap().status(), 415);
    assert_eq!(send("application/json-patch+json", "[]").await.unwrap().status(), 200);
}

#[tokio::test]
async fn every_answer_has_a_request_id() {
    let bench = bench().await;
    let mut ids = Vec::new();
    for path in ["Users/List", "Users/List", "Nowhere"] {
        let answer = bench.request(Method::GET, path).send().await.unwrap();
        ids.push(answer.headers()["x-request-id"].to_str().unwrap().to_owned());
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 3);
}
