//! The front page, the API reference, and what they ask of the controls.

use crate::support::{Bench, bench, bench_with, options, read, real};
use beproduct_sandbox::{Options, Trap};
use reqwest::header::{CONTENT_ENCODING, HOST};
use serde_json::{Value, json};

async fn page(bench: &Bench, path: &str) -> (u16, String, String) {
    let answer = bench.client.get(format!("{}{path}", bench.sandbox.url())).send().await.unwrap();
    let policy = answer.headers().get("content-security-policy").map(|policy| policy.to_str().unwrap().to_owned());
    (answer.status().as_u16(), policy.unwrap_or_default(), answer.text().await.unwrap())
}

#[tokio::test]
async fn the_front_page_tells_how_things_stand() {
    let traps = [Trap::NullResult].into();
    let bench = bench_with(Options { company: "a<b".to_owned(), traps, ..options() }).await;
    bench
        .sandbox
        .set_faults(beproduct_sandbox::Faults { rates: vec![("503".parse().unwrap(), 0.25)], ..Default::default() });
    let (status, policy, text) = page(&bench, "/").await;
    assert_eq!(status, 200);
    assert!(
        policy.contains("default-src 'none'") && !policy.contains("http") && !policy.contains("unsafe"),
        "{policy}"
    );
    for told in [
        bench.sandbox.identity_url(),
        bench.sandbox.client_secret(),
        bench.sandbox.password(),
        &bench.sandbox.login(),
        "a&lt;b",
        "60 styles",
        "0 of 25,000 are spent",
        r#"name="null-result" checked"#,
        r#"name="read-creates">"#,
        r#"<option value="0.25" selected>1 in 4"#,
    ] {
        assert!(text.contains(told), "{told} is not in {text}");
    }
    assert!(!text.contains("a<b"), "the company's name is a text");
}

#[tokio::test]
async fn no_other_name_of_the_host_is_served() {
    let bench = bench().await;
    for (host, status) in
        [("evil.example:80", 421), ("127.0.0.1.evil.example", 421), ("localhost:1", 200), ("[::1]:1", 200)]
    {
        for path in ["/", "/sandbox/reference"] {
            let answer = bench.client.get(format!("{}{path}", bench.sandbox.url())).header(HOST, host).send().await;
            assert_eq!(answer.unwrap().status(), status, "{host}{path}");
        }
    }
}

#[tokio::test]
async fn the_last_requests_are_told_with_what_they_cost() {
    let bench = bench_with(real()).await;
    bench.sandbox.set_faults(beproduct_sandbox::Faults {
        script: vec!["1 GET Users/List 503".parse().unwrap(), "1 GET Tag/Style/List reset-before".parse().unwrap()],
        ..Default::default()
    });
    bench.get("Style/Folders").await;
    bench.get("Users/List").await;
    let closed = bench.request(reqwest::Method::GET, "Tag/Style/List").send().await;
    assert!(closed.is_err(), "{closed:?}");
    bench.get("Style/<script>").await;
    let url = format!("{}/sandbox/requests", bench.sandbox.url());
    let (_, seen) = read(bench.client.get(url).send().await.unwrap()).await;
    let told = |place: usize| {
        let of = |member: &str| seen[place][member].clone();
        [of("operation"), of("status"), of("cost"), of("scopes"), of("faults")]
    };
    assert_eq!(told(3), [json!("style_folders"), json!(200), json!(1), json!(["BeProductPublicApi"]), json!([])]);
    assert_eq!(told(2), [json!("users_list"), json!(503), json!(0), json!(["BeProductPublicApi"]), json!(["503"])]);
    assert_eq!(told(1)[1..3], [Value::Null, json!(0)]);
    assert_eq!(told(0)[..3], [Value::Null, json!(404), json!(0)]);
    let (_, _, text) = page(&bench, "/").await;
    assert!(text.contains(">503</span>") && text.contains(">closed</span>"), "{text}");
    assert!(!text.contains("<script>"), "{text}");
}

#[tokio::test]
async fn a_token_can_be_had_without_a_sign_in() {
    let bench = bench().await;
    let url = format!("{}/sandbox/token", bench.sandbox.url());
    let (_, tokens) = read(bench.client.post(url).send().await.unwrap()).await;
    let token = tokens["access_token"].as_str().unwrap().to_owned();
    let bench = Bench { token, ..bench };
    assert_eq!(bench.get("Style/Folders").await.0, 200);
}

#[tokio::test]
async fn the_reference_is_of_this_sandbox() {
    let bench = bench().await;
    let (status, policy, text) = page(&bench, "/sandbox/reference").await;
    assert!(status == 200 && policy.contains("default-src 'none'") && !text.contains("http"), "{text}");
    let (_, _, text) = page(&bench, "/sandbox/openapi.json").await;
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["servers"][0]["url"], format!("{}/api/acme", bench.sandbox.url()));
    assert!(!text.contains("winks.io") && document["paths"]["/Style/Folders"].is_object());
    for path in ["swagger-ui.js", "swagger-ui.css"] {
        let answer = bench.client.get(format!("{}/sandbox/{path}", bench.sandbox.url())).send().await.unwrap();
        assert_eq!(answer.headers()[CONTENT_ENCODING], "gzip");
    }
}

#[tokio::test]
async fn a_compiled_api_has_no_reference() {
    let bench = bench_with(real()).await;
    let (status, _, text) = page(&bench, "/sandbox/openapi.json").await;
    assert_eq!(status, 404);
    assert!(text.contains("was given a compiled API"), "{text}");
    let (_, _, text) = page(&bench, "/").await;
    assert!(!text.contains("/sandbox/reference"), "{text}");
}
