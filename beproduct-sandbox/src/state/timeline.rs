//! Tracked rows of a plan, and their cells: one for each milestone.

use super::header::Header;
use super::people::People;
use super::shape::Kind;
use super::stamp::Stamp;
use super::status::Status;
use super::written::written_id;
use crate::time::timestamp;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// A row follows a header, or one colorway of it, or one size of that.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) plan: Uuid,
    pub(crate) kind: Kind,
    pub(crate) header: Uuid,
    pub(crate) colorway: Option<Uuid>,
    pub(crate) size: Option<String>,
    /// Partner companies.
    pub(crate) suppliers: Vec<Uuid>,
    pub(crate) cells: Vec<Cell>,
    pub(crate) archived: bool,
    pub(crate) modified: Stamp,
}

/// How far one milestone of a row has come.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Cell {
    pub(crate) id: Uuid,
    pub(crate) milestone: Uuid,
    pub(crate) status: Status,
    pub(crate) planned: Timestamp,
    pub(crate) revised: Option<Timestamp>,
    pub(crate) finished: Option<Timestamp>,
    /// Users.
    pub(crate) assigned: Vec<Uuid>,
    /// Partner companies.
    pub(crate) shared: Vec<Uuid>,
}

impl Row {
    /// `kind` is the side of the plan.
    pub(crate) fn new((plan, kind): (Uuid, Kind), header: Uuid, cells: Vec<Cell>, stamp: Stamp) -> Row {
        let (colorway, size, suppliers) = (None, None, Vec::new());
        Row { plan, kind, header, colorway, size, suppliers, cells, archived: false, modified: stamp }
    }

    /// Takes `{colorwayId: {value}, size: {value}, supplier: {add, remove}, timelines: [...]}`; what is left out stays.
    pub(crate) fn write(&mut self, change: &Value, header: &Header, people: &People) -> Result<(), String> {
        if let Some(value) = change["colorwayId"].get("value") {
            self.colorway = colorway(header, value)?;
        }
        if let Some(value) = change["size"].get("value") {
            self.size = value.as_str().map(str::to_owned);
        }
        patch(&mut self.suppliers, &change["supplier"], |id| people.partner_by_id(id).is_some())?;
        for written in change["timelines"].as_array().into_iter().flatten() {
            let id = written_id(written, "id")?;
            let cell = self.cells.iter_mut().find(|cell| Some(cell.id) == id);
            cell.ok_or_else(|| format!("The row has no item {}.", written["id"]))?.write(written, people)?;
        }
        Ok(())
    }
}

impl Cell {
    pub(crate) fn new(id: Uuid, milestone: Uuid, planned: Timestamp) -> Cell {
        let (revised, finished) = (None, None);
        let (assigned, shared) = (Vec::new(), Vec::new());
        Cell { id, milestone, status: Status::default(), planned, revised, finished, assigned, shared }
    }

    pub(crate) fn due(&self) -> Timestamp {
        self.revised.unwrap_or(self.planned)
    }

    /// It was finished after it was due, or is due and not settled yet.
    pub(crate) fn is_late(&self, now: Timestamp) -> bool {
        let end = self.finished.or((!self.status.is_settled()).then_some(now));
        end.is_some_and(|end| end > self.due())
    }

    fn write(&mut self, change: &Value, people: &People) -> Result<(), String> {
        if let Some(value) = change["status"].get("value") {
            self.status = Status::read(value)?;
        }
        if let Some(value) = change["rev"].get("value") {
            self.revised = date(value)?;
        }
        if let Some(value) = change["final"].get("value") {
            self.finished = date(value)?;
        }
        patch(&mut self.assigned, &change["assignedTo"], |id| people.get(id).is_some())?;
        patch(&mut self.shared, &change["shareWith"], |id| people.partner_by_id(id).is_some())
    }
}

/// Null clears; another colorway must be one of the header's.
pub(crate) fn colorway(header: &Header, value: &Value) -> Result<Option<Uuid>, String> {
    let known = |id: &Uuid| header.colorways.iter().any(|colorway| colorway.id == *id);
    match value {
        Value::Null => Ok(None),
        value => id(value).filter(known).map(Some).ok_or_else(|| format!("Colorway {value} not found.")),
    }
}

/// Takes `{add: [ids], remove: [ids]}`. What is there already is not added again.
fn patch(all: &mut Vec<Uuid>, change: &Value, known: impl Fn(Uuid) -> bool) -> Result<(), String> {
    let ids = |member: &str| change[member].as_array().into_iter().flatten();
    for value in ids("add") {
        let id = id(value).filter(|id| known(*id)).ok_or_else(|| format!("{value} is not there to be added."))?;
        if !all.contains(&id) {
            all.push(id);
        }
    }
    let removed: Vec<Uuid> = ids("remove").filter_map(id).collect();
    all.retain(|id| !removed.contains(id));
    Ok(())
}

/// Null clears.
fn date(value: &Value) -> Result<Option<Timestamp>, String> {
    match value {
        Value::Null => Ok(None),
        value => value.as_str().and_then(timestamp).map(Some).ok_or_else(|| format!("{value} is no date.")),
    }
}

fn id(value: &Value) -> Option<Uuid> {
    Uuid::parse_str(value.as_str()?).ok()
}
