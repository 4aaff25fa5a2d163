//! A tour of the client against a BeProduct on your desk: `cargo run --example tour`.
//!
//! Everything goes over real HTTP on loopback: sign-in by code and PKCE, reading, writing, a batch, a refusal.

use beproduct_generated::models::{DataTableId, DataTableSchemaField, FolderId, GridRowUpdate, StyleId};
use beproduct_generated::{AuthorizationCode, Builder, Client, Credentials, Url, access};
use beproduct_sandbox::Sandbox;
use std::time::Instant;

access! {
    /// What this tour may do: everything with styles; of data tables, read and update, but not `Reset`, which deletes.
    pub struct Tour { scopes: [BeProductPublicApi], may: [Style::All, DataTable::{Read, Update}] }
}

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let started = Instant::now();
    let sandbox = Sandbox::start().await?;
    println!("\n  BeProduct, on your desk at {}\n", sandbox.url());

    let client = sign_in(&sandbox).await?;
    let mut report = Report { client: &client, before: 0 };
    report.line("signed in by code and PKCE", &format!("as {}", sandbox.login()));
    read_styles(&client, &mut report).await?;
    write_style(&client, &mut report).await?;
    write_rows(&client, &sandbox, &mut report).await?;
    meet_refusal(&sandbox, &mut report).await?;
    report.end(started);
    Ok(())
}

/// A browser would be opened here; the sandbox brings a person who signs in and allows.
async fn sign_in(sandbox: &Sandbox) -> Result<Client<Tour>, Failure> {
    let flow = AuthorizationCode::new::<Client<Tour>>(sandbox.client_id())
        .client_secret(sandbox.client_secret())
        .identity_url(sandbox.identity_url());
    let (browser, address) = tokio::sync::oneshot::channel::<Url>();
    let person = async {
        sandbox.sign_in(address.await?.as_str()).await?;
        Ok::<(), Failure>(())
    };
    let open = |url: &Url| drop(browser.send(url.clone()));
    let (credentials, person) = tokio::join!(flow.sign_in(open), person);
    person?;
    Ok(builder(sandbox).access::<Tour>().credentials(credentials?).connect().await?)
}

fn builder(sandbox: &Sandbox) -> Builder<Client> {
    Client::builder(sandbox.company()).base_url(sandbox.url()).identity_url(sandbox.identity_url())
}

async fn read_styles(client: &Client<Tour>, report: &mut Report<'_>) -> Result<(), Failure> {
    let mut styles = client.style().headers().stream();
    let mut seasons = std::collections::BTreeMap::<String, usize>::new();
    let mut read = 0;
    while let Some(style) = styles.try_next().await? {
        *seasons.entry(style.fields().text("season").unwrap_or("no season").to_owned()).or_default() += 1;
        read += 1;
    }
    let seasons: Vec<String> = seasons.iter().map(|(season, count)| format!("{season}: {count}")).collect();
    report.line(&format!("read {read} styles"), &seasons.join(", "));
    Ok(())
}

async fn write_style(client: &Client<Tour>, report: &mut Report<'_>) -> Result<(), Failure> {
    let folder = client.style().folders().send().await?.into_value();
    let folder: FolderId = folder.first().ok_or("the sandbox has no style folder")?.id.clone();
    let fields = [("header_number", "TOUR-1"), ("header_name", "Tour shirt"), ("season", "Spring 2026")];
    let call = client.style().header_create(folder).fields(fields.map(Into::into));
    let style = call.send().await?.into_value();
    let id: StyleId = style.id;
    report.line(
        "created a style",
        &format!("{} {}", style.header_number.unwrap_or_default(), style.header_name.unwrap_or_default()),
    );

    client.style().header_update(id.clone()).field(("header_name", "Tour shirt, revised")).send().await?;
    let read = client.style().header_get(id.clone()).send().await?.into_value();
    report.line("updated it and read it back", read.header_name.as_deref().unwrap_or("?"));

    let message = client.style().header_delete(id.clone()).send().await?;
    let gone = client.style().header_get(id).send().await.err().ok_or("a deleted style can still be read")?;
    report.line(
        "deleted it",
        &format!(
            "{}; reading it is a {}",
            message.value().message.as_deref().unwrap_or("done"),
            gone.status().unwrap_or(0)
        ),
    );
    Ok(())
}

async fn write_rows(client: &Client<Tour>, sandbox: &Sandbox, report: &mut Report<'_>) -> Result<(), Failure> {
    let tables = client.data_table().list().collect().await?;
    let table = tables.first().ok_or("the sandbox has no data table")?;
    let id: DataTableId = table.id.clone();
    let before = sandbox.state().rows(id.as_str()).len();
    let schema = client.data_table().schema(id.clone()).send().await?.into_value();
    let column = schema.first().ok_or("the table has no columns")?;
    report.line("looked at a data table", &format!("{}, {} columns", table.name, schema.len()));
    let rows = (1..=250).map(|row| GridRowUpdate::new().row_field((column_id(column), format!("Tour {row}"))));
    let written = client.data_table().update(id.clone()).batch(rows).send().await?;
    let after = sandbox.state().rows(id.as_str()).len();
    report.line(
        &format!("wrote {} rows", after - before),
        &format!("in {} chunks, none refused: {}", written.chunks.len(), written.is_complete()),
    );
    Ok(())
}

/// Sources name the members of a column differently, so both forms are read.
fn column_id(column: &DataTableSchemaField) -> &str {
    match column {
        DataTableSchemaField::SchemaField(column) => &column.field_id,
        DataTableSchemaField::DataTableColumn(column) => &column.id,
        _ => "unknown",
    }
}

async fn meet_refusal(sandbox: &Sandbox, report: &mut Report<'_>) -> Result<(), Failure> {
    // `Tour` cannot even name `DataTable::Delete`; a client without `access!` learns it from its token.
    let stranger =
        builder(sandbox).credentials(Credentials::access_token(sandbox.issue_token(&["openid"]))).connect().await?;
    let spent = sandbox.requests_today();
    let refused = stranger.style().folders().send().await.err().ok_or("a token without the scope was let in")?;
    report.line("met a refused permission", refused.to_string().lines().next().unwrap_or_default());
    if sandbox.requests_today() > spent {
        return Err("the refused call was sent all the same".into());
    }
    Ok(())
}

/// What was done, and what it cost.
struct Report<'a> {
    client: &'a Client<Tour>,
    before: u64,
}

impl Report<'_> {
    fn line(&mut self, what: &str, detail: &str) {
        let spent = self.client.core().usage().requests;
        let cost = spent - self.before;
        self.before = spent;
        println!("  {what:<28} {cost:>3} requests   {detail}");
    }

    fn end(&self, started: Instant) {
        let usage = self.client.core().usage();
        let limits = usage.limits.unwrap_or_default();
        let quota = limits.limit.map_or("an unknown quota".to_owned(), |limit| format!("the day's {limit}"));
        println!("\n  {} requests of {quota}, {} ms\n", usage.requests, started.elapsed().as_millis());
    }
}
