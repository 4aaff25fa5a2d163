//! What partner companies may see.

use super::reply::{done, not_found};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::Company;
use crate::state::notes::Shared;
use serde_json::{Value, json};
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 6] = [
    ("share_header_get", list),
    ("share_header", share),
    ("unshare_header", unshare),
    ("share_page_get", list),
    ("share_page", share),
    ("unshare_page", unshare),
];

fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let (header, page) = subject(call, &company)?;
    let shares = company.shares.iter().filter(|(shared, _)| shared.header == header && shared.page == page);
    let show = |(shared, stamp): &(Shared, crate::state::stamp::Stamp)| {
        let partner = company.people.partner_by_id(shared.partner)?;
        Some(json!({
            "partner": partner.show_short(),
            "createdBy": stamp.show_user(&company.people.users),
            "createdAt": stamp.show_time(),
        }))
    };
    Ok(shares.filter_map(show).collect())
}

/// All or none: an unknown company is an error.
fn share(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let (header, page) = subject(call, company)?;
    let ids = ids(&call.body);
    if ids.iter().any(|id| company.people.partner_by_id(*id).is_none()) {
        return Err(Failure::bad_request("A company to share with is not in the directory."));
    }
    for partner in ids {
        let shared = Shared { header, page, partner };
        if !company.shares.iter().any(|(known, _)| *known == shared) {
            company.shares.push((shared, call.stamp()));
        }
    }
    Ok(done("It has been shared."))
}

fn unshare(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let (header, page) = subject(call, company)?;
    let gone = ids(&call.body);
    let goes = |shared: &Shared| shared.header == header && shared.page == page && gone.contains(&shared.partner);
    company.shares.retain(|(shared, _)| !goes(shared));
    Ok(done("It is not shared any more."))
}

fn subject(call: &Call<'_>, company: &Company) -> Result<(Uuid, Option<Uuid>), Failure> {
    let id = call.id("headerId", "Header")?;
    company.masters.find(id).map(|_| (id, call.parameters.id("pageId"))).ok_or_else(|| not_found("Header"))
}

fn ids(body: &Value) -> Vec<Uuid> {
    body.as_array().into_iter().flatten().filter_map(|id| Uuid::parse_str(id.as_str()?).ok()).collect()
}
