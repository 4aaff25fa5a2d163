//! Rows of a plan, as a list, in a saved view, and counted.

use super::board::Board;
use crate::areas::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::status::Status;
use crate::state::timeline::Cell;
use serde_json::{Map, Value};

pub(in super::super) const HANDLERS: [(&str, Handler); 6] = [
    ("tracking_style_timeline_list", list),
    ("tracking_style_view", view),
    ("tracking_style_progress", progress),
    ("tracking_material_timeline_list", list),
    ("tracking_material_view", view),
    ("tracking_material_progress", progress),
];

/// Archived rows are among them, marked.
fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let board = Board::of(call, &company)?;
    let rows = board.matching(call)?;
    Ok(call.page(&rows, |(id, row)| board.show(**id, row)))
}

/// Archived rows are in no view.
fn view(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let board = Board::of(call, &company)?;
    let view = board.side.views.get(&call.id("viewId", "View")?).ok_or_else(|| not_found("View"))?;
    let mut rows = board.matching(call)?;
    rows.retain(|(_, row)| !row.archived);
    Ok(call.page(&rows, |(id, row)| board.show_in_view(view, **id, row)))
}

/// Archived rows do not count.
fn progress(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let board = Board::of(call, &company)?;
    let cells: Vec<&Cell> = board.rows().filter(|(_, row)| !row.archived).flat_map(|(_, row)| &row.cells).collect();
    let count = |wanted: &dyn Fn(&Cell) -> bool| Value::from(cells.iter().filter(|cell| wanted(cell)).count());
    let counters = Status::ALL.map(|status| (status.counter(), count(&|cell| cell.status == status)));
    let mut shown: Map<String, Value> = counters.into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
    shown.insert("late".to_owned(), count(&|cell| cell.is_late(board.now)));
    shown.insert("total".to_owned(), cells.len().into());
    Ok(shown.into())
}
