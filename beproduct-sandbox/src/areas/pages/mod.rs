//! Pages ("apps") of headers, one file for each family of page types.

mod attachments;
mod bom;
mod edit;
mod forms;
mod measurements;
mod read;
mod request;
mod show;
mod sku;
mod three_d;
mod variations;

pub(super) use attachments::HANDLERS as ATTACHMENTS;
pub(super) use bom::HANDLERS as BOM;
pub(super) use edit::page_of;
pub(super) use forms::HANDLERS as FORMS;
pub(super) use forms::TEXT_HANDLERS as TEXTS;
pub(super) use measurements::HANDLERS as MEASUREMENTS;
pub(super) use read::{FOLDER_HANDLERS as FOLDER_PAGES, HANDLERS as READ};
pub(super) use request::{HANDLERS as REQUESTS, SCHEMA as REQUEST_SCHEMA};
pub(super) use show::show_page;
pub(super) use sku::HANDLERS as SKU;
pub(super) use three_d::{MATERIAL_HANDLERS as MATERIAL_3D, STYLE_HANDLERS as STYLE_3D};
pub(super) use variations::HANDLERS as VARIATIONS;
