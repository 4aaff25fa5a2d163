//! Reads all styles of the company that the environment names, with the emitted client: `checks/reads.py` compares it.

use beproduct_generated::{Client, Error, Header};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let company = std::env::var("BEPRODUCT_COMPANY").unwrap_or_default();
    let client = Client::builder(company).from_env()?.connect().await?;
    let ahead = std::env::args().nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(16);
    let mut styles = client.style().headers().stream().ahead(ahead);
    let (mut count, mut fields) = (0, 0);
    while let Some(style) = styles.try_next().await? {
        count += 1;
        fields += style.header_data.fields.len();
        assert!(style.number().is_some());
    }
    println!("{count} styles, {fields} fields, {} requests", client.core().usage().requests);
    Ok(())
}
