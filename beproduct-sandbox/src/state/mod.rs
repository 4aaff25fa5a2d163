//! The company in memory.

pub(crate) mod bom_row;
pub(crate) mod colorway;
mod company;
pub(crate) mod field;
mod follow;
pub(crate) mod header;
pub(crate) mod headers;
pub(crate) mod inbox;
pub(crate) mod line_sheet;
pub(crate) mod master;
pub(crate) mod masters;
pub(crate) mod notes;
pub(crate) mod page;
pub(crate) mod page_def;
pub(crate) mod partner;
pub(crate) mod parts;
pub(crate) mod people;
pub(crate) mod report;
pub(crate) mod rows;
pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod shape;
pub(crate) mod show;
pub(crate) mod sizes;
pub(crate) mod stamp;
pub(crate) mod status;
pub(crate) mod table;
pub(crate) mod timeline;
pub(crate) mod tracking;
pub(crate) mod upload;
pub(crate) mod user;
pub(crate) mod variation;
pub(crate) mod written;

pub(crate) use company::{Company, MasterField};
pub(crate) use masters::Masters;
