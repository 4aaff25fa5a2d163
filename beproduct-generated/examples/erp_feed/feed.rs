//! The feed itself: what an ERP knows of styles, written to BeProduct where it differs.
//!
//! It can be broken off and run again at any time: it sends what still differs, and nothing else. That is why it needs no
//! journal.

use beproduct_generated::fields::Partner;
use beproduct_generated::requests::StyleHeaderUpdate;
use beproduct_generated::{Client, Decimal, Error, Estimate, Fields, JobReport, access};
use std::collections::BTreeMap;

access! {
    /// What the feed may do.
    pub(crate) struct Feed { scopes: [BeProductPublicApi], may: [Style::{Read, Update}, Directory::Read] }
}

/// What the ERP knows, by the numbers of styles.
pub(crate) type Erp = BTreeMap<String, Line>;

/// What the ERP knows of a style.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) price: Decimal,
    /// The supplier's name, as the directory has it.
    pub(crate) supplier: String,
}

/// The tenant's fields that the feed keeps up.
#[derive(Fields, Clone, Debug)]
struct Style {
    #[field("target_fob", kind = "Currency")]
    price: Option<Decimal>,
    #[field("main_vendor", kind = "PartnerDropDown")]
    supplier: Option<Partner>,
}

/// What would be written.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// Styles that the ERP knows.
    pub(crate) matched: usize,
    /// What differs.
    pub(crate) updates: Vec<StyleHeaderUpdate>,
    /// Suppliers that the directory does not have: their styles are left as they are.
    pub(crate) unknown_suppliers: Vec<String>,
}

/// What came of it.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// There was nothing to write.
    UpToDate,
    /// Today's requests do not suffice. Nothing was written.
    Postponed(Estimate),
    /// Written, and read back.
    Written(Box<JobReport>),
}

/// Reads what is there, 200 styles a request, and finds what differs.
pub(crate) async fn plan(client: &Client<Feed>, erp: &Erp) -> Result<Plan, Error> {
    let suppliers = suppliers(client).await?;
    let mut plan = Plan::default();
    let mut styles = client.style().headers().stream();
    while let Some(header) = styles.try_next().await? {
        let Some(line) = header.header_number.as_ref().and_then(|number| erp.get(number)) else { continue };
        plan.matched += 1;
        let Some(id) = suppliers.get(&line.supplier) else {
            plan.unknown_suppliers.push(line.supplier.clone());
            continue;
        };
        let now = Style { price: Some(line.price), supplier: Some(Partner::of_id(id)) };
        let changes = header.changes(&now)?;
        if !changes.is_empty() {
            plan.updates.push(StyleHeaderUpdate::new(header.id.clone()).record(changes)?);
        }
    }
    Ok(plan)
}

/// Writes what differs and reads it back, if today's requests suffice for both.
pub(crate) async fn write(client: &Client<Feed>, updates: Vec<StyleHeaderUpdate>) -> Result<Outcome, Error> {
    if updates.is_empty() {
        return Ok(Outcome::UpToDate);
    }
    let estimate = client.quota().status().await?.estimate(cost(updates.len()));
    if estimate.later() > 0 {
        return Ok(Outcome::Postponed(estimate));
    }
    let report = client.core().fan_out(Default::default()).verify().run(updates).await?;
    Ok(Outcome::Written(Box::new(report)))
}

/// One request a style, and one for 200 to read them back.
fn cost(styles: usize) -> u64 {
    (styles + styles.div_ceil(200)) as u64
}

/// The ids of partners by their names.
async fn suppliers(client: &Client<Feed>) -> Result<BTreeMap<String, String>, Error> {
    let companies = client.directory().companies_list().collect().await?;
    Ok(companies.into_iter().map(|company| (company.name, company.id.as_str().to_owned())).collect())
}
