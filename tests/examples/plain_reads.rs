//! The same as `reads`, as one would write it with reqwest, serde_json and derived types: the measure that ours is
//! compared with. Page after page, the members that the spec names.

#![allow(dead_code, reason = "members are read, not used")]

use std::collections::BTreeMap;
use std::error::Error;

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Page {
    result: Vec<Style>,
    total: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Style {
    id: String,
    header_number: Option<String>,
    header_name: Option<String>,
    folder: Named,
    header_data: HeaderData,
    colorways: Option<Vec<Colorway>>,
    size_range: Option<Vec<Size>>,
    size_classes: Option<Vec<SizeClass>>,
    plan_ids: Option<Vec<String>>,
    tags: Option<Vec<Named>>,
    copied_or_carried_over_from: Option<String>,
    is_deleted: Option<bool>,
    active: Option<Value>,
    created_by: Option<Named>,
    created_at: Option<String>,
    modified_by: Option<Named>,
    modified_at: Option<String>,
}

#[derive(Deserialize)]
struct Named {
    id: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct HeaderData {
    fields: Vec<Field>,
    front_image: Option<Image>,
    side_image: Option<Image>,
    back_image: Option<Image>,
    available_artboards: Option<Vec<Artboard>>,
}

#[derive(Deserialize)]
struct Field {
    id: String,
    name: String,
    #[serde(rename = "type")]
    kind: String,
    value: Value,
    required: Option<bool>,
}

#[derive(Deserialize)]
struct Image {
    preview: Option<String>,
    origin: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Artboard {
    artboar_index: i64,
    image_url: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Colorway {
    id: String,
    color_number: Option<String>,
    color_name: Option<String>,
    primary_color: Option<String>,
    secondary_color: Option<String>,
    secondary_color_number: Option<String>,
    secondary_color_name: Option<String>,
    comments: Option<String>,
    hide_colorway: Option<bool>,
    image_header_id: Option<String>,
    image: Option<Value>,
    color_source_id: Option<String>,
    fields: Option<BTreeMap<String, Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Size {
    name: String,
    price: Option<f64>,
    currency: Option<String>,
    unit_of_measure: Option<String>,
    comments: Option<String>,
    is_sample_size: Option<bool>,
    size_index: Option<i64>,
    hide_size: Option<bool>,
    fields: Option<BTreeMap<String, Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SizeClass {
    id: String,
    name: String,
    is_default: Option<bool>,
    size_range: Option<Value>,
}

#[derive(Deserialize)]
struct Token {
    access_token: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    rustls::crypto::ring::default_provider().install_default().map_err(|_| "no TLS")?;
    let var = |name: &str| std::env::var(format!("BEPRODUCT_{name}"));
    let client = reqwest::Client::new();
    let form = format!(
        "grant_type=refresh_token&refresh_token={}&client_id={}&client_secret={}",
        var("REFRESH_TOKEN")?,
        var("CLIENT_ID")?,
        var("CLIENT_SECRET")?
    );
    let token = client.post(format!("{}/connect/token", var("IDENTITY_URL")?));
    let token = token.header("Content-Type", "application/x-www-form-urlencoded").body(form).send().await?;
    let token: Token = serde_json::from_slice(&token.error_for_status()?.bytes().await?)?;
    let url = format!("{}/api/{}/Style/Headers", var("URL")?, var("COMPANY")?);
    let (mut count, mut fields, mut requests) = (0, 0, 0);
    loop {
        let request = client.post(format!("{url}?pageSize=200&pageNumber={requests}"));
        let request = request.bearer_auth(&token.access_token).header("Content-Type", "application/json");
        let answer = request.body(r#"{"filters":[],"colorwayFilters":[]}"#).send().await?.error_for_status()?;
        let page: Page = serde_json::from_slice(&answer.bytes().await?)?;
        requests += 1;
        for style in &page.result {
            count += 1;
            fields += style.header_data.fields.len();
            assert!(style.header_number.is_some());
        }
        if count >= page.total {
            break;
        }
    }
    println!("{count} styles, {fields} fields, {requests} requests");
    Ok(())
}
