//! One model for each area. A step is a write or a read; a difference is told in words.

use super::attached::{Notes, Tags};
use super::boms::Boms;
use super::desk::{Sheets, Tasks};
use super::draw::Draw;
use super::headers::Headers;
use super::pages::Pages;
use super::plans::Plans;
use super::records::{Partners, Tables};
use crate::support::{Bench, read};
use reqwest::Method;
use serde_json::Value;

pub(super) type Step = Result<(), String>;

pub(super) enum Area {
    Headers(Headers),
    Tables(Tables),
    Partners(Partners),
    Pages(Pages),
    Notes(Notes),
    Tags(Tags),
    Plans(Plans),
    Tasks(Tasks),
    Sheets(Sheets),
    Boms(Boms),
}

impl Area {
    pub(super) fn name(&self) -> &str {
        match self {
            Area::Headers(headers) => headers.folder,
            Area::Tables(_) => "DataTable",
            Area::Partners(_) => "Directory",
            Area::Pages(_) => "Pages",
            Area::Notes(_) => "Comment",
            Area::Tags(_) => "Tag",
            Area::Plans(plans) => plans.name(),
            Area::Tasks(_) => "Inbox",
            Area::Sheets(_) => "LineSheet",
            Area::Boms(_) => "FlatBom",
        }
    }

    pub(super) async fn step(&mut self, bench: &Bench, draw: &mut Draw) -> Step {
        match self {
            Area::Headers(area) => area.step(bench, draw).await,
            Area::Tables(area) => area.step(bench, draw).await,
            Area::Partners(area) => area.step(bench, draw).await,
            Area::Pages(area) => area.step(bench, draw).await,
            Area::Notes(area) => area.step(bench, draw).await,
            Area::Tags(area) => area.step(bench, draw).await,
            Area::Plans(area) => area.step(bench, draw).await,
            Area::Tasks(area) => area.step(bench, draw).await,
            Area::Sheets(area) => area.step(bench, draw).await,
            Area::Boms(area) => area.step(bench, draw).await,
        }
    }

    pub(super) async fn compare(&mut self, bench: &Bench) -> Step {
        match self {
            Area::Headers(area) => area.search(bench, None, false).await,
            Area::Tables(area) => area.search(bench, None).await,
            Area::Partners(area) => area.list(bench).await,
            Area::Pages(area) => area.read(bench).await,
            Area::Notes(area) => area.list(bench).await,
            Area::Tags(area) => area.list(bench).await,
            Area::Plans(area) => area.list(bench).await,
            Area::Tasks(area) => area.list(bench, None).await,
            Area::Sheets(area) => area.list(bench).await,
            Area::Boms(area) => area.flat(bench).await,
        }
    }
}

pub(super) fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: T, expected: T) -> Step {
    if found == expected { Ok(()) } else { Err(format!("{what}: found {found:?}, expected {expected:?}")) }
}

pub(super) fn fine((status, body): (u16, Value)) -> Result<Value, String> {
    if status == 200 { Ok(body) } else { Err(format!("{status} {body}")) }
}

pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

pub(super) async fn delete(bench: &Bench, path: &str) -> Step {
    fine(read(bench.request(Method::DELETE, path).send().await.unwrap()).await).map(drop)
}
