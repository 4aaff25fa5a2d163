//! Files on a page. They are in place when the upload returns.

use super::edit::{change_in, list};
use crate::areas::reply::done;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::stamp::write_audit;
use serde_json::{Value, json};

pub(in super::super) const HANDLERS: [(&str, Handler); 2] =
    [("attachment_upload", upload), ("attachment_remove", remove)];

fn upload(call: &Call<'_>) -> Result<Value, Failure> {
    let name = call.body["fileName"].as_str().unwrap_or_default();
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let company = &mut *call.app.company_mut();
    let stamp = call.stamp();
    let mut file = json!({
        "fileName": stem,
        "fileType": extension,
        "fileSize": call.body["size"].to_string(),
        "url": format!("{}/files/{name}", call.app.host),
        "comments": null,
    });
    write_audit(&mut file, &stamp, &stamp, &company.people.users);
    change_in(company, call, &["Attachments"], |edit| {
        edit.page.files.push(file);
        Ok(())
    })?;
    Ok(json!({}))
}

/// By name, with or without the extension.
fn remove(call: &Call<'_>) -> Result<Value, Failure> {
    let goes = |file: &Value| {
        let (stem, kind) =
            (file["fileName"].as_str().unwrap_or_default(), file["fileType"].as_str().unwrap_or_default());
        list(&call.body).iter().any(|name| *name == stem || *name == format!("{stem}.{kind}"))
    };
    change_in(&mut call.app.company_mut(), call, &["Attachments"], |edit| {
        edit.page.files.retain(|file| !goes(file));
        Ok(())
    })?;
    Ok(done("Attachments have been removed."))
}
