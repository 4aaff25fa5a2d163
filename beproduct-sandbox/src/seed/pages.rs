//! The pages of the master folders, and what is written on some of them.

use super::draw::Seed;
use super::fields::{FIBRES, STATUSES};
use crate::state::field::Field;
use crate::state::page_def::PageDef;
use crate::state::shape::Kind;
use indexmap::IndexMap;
use uuid::Uuid;

/// Kind of page, title, folders that have it.
type Plan = (&'static str, &'static str, &'static [Kind]);

const S: &[Kind] = &[Kind::Style];
const M: &[Kind] = &[Kind::Material];
const SM: &[Kind] = &[Kind::Style, Kind::Material];
const B: &[Kind] = &[Kind::Block];
const ALL: &[Kind] = &Kind::ALL;

const PLANS: [Plan; 29] = [
    ("Form", "Design Brief", ALL),
    ("Grid", "Test Log", ALL),
    ("FormGrid", "Packing", ALL),
    ("List", "References", ALL),
    ("ImagesForm", "Labels", ALL),
    ("ImagesGrid", "Trim Layout", ALL),
    ("TextList", "Construction", ALL),
    ("Attachments", "Files", ALL),
    ("Revisions", "Revisions", ALL),
    ("Spreadsheet", "Workbook", ALL),
    ("BOM", "BOM", S),
    ("BOMDetails", "Fabric Details", S),
    ("BOMVariations", MARKETS, S),
    ("BOMVariations", "BOM Plain", S),
    ("SKU", "SKU", SM),
    ("Sets", "Twinset", S),
    ("LinkPages", "Links", S),
    ("Measurements", "Spec Sheet", S),
    ("MultiMeasurements", "Measurements", S),
    ("MultiSizeMeasurementBlock", "Grading", B),
    ("SampleRequestApp", "Fit Sample", S),
    ("SampleRequestApp", REQUEST, SM),
    ("SampleRequestMulti", "Size Set", S),
    ("DesignSample", "Design Sample", S),
    ("3DStyle", "3D", S),
    ("Material3D", "3D Assets", M),
    ("TechPack", "Tech Pack", S),
    ("ChangeLog", "Change Log", SM),
    ("Artboard", "Artboard", SM),
];

/// The page with variations switched on.
const MARKETS: &str = "BOM by Market";
/// Variations that it may have.
const MAX_VARIATIONS: usize = 3;
/// The request page of the tracking.
const REQUEST: &str = "Sample Request";

pub(super) fn pages(seed: &mut Seed, kind: Kind) -> IndexMap<Uuid, PageDef> {
    let plans = PLANS.iter().filter(|(_, _, kinds)| kinds.contains(&kind));
    plans.map(|&(page, title, _)| def(seed.id(), page, title)).map(|def| (def.id, def)).collect()
}

fn def(id: Uuid, kind: &'static str, title: &'static str) -> PageDef {
    let sample = title == REQUEST;
    PageDef {
        id: if kind == "Artboard" { Uuid::nil() } else { id },
        title,
        kind,
        sample,
        form: form(kind, sample),
        grid: grid(kind),
        max_variations: (title == MARKETS).then_some(MAX_VARIATIONS),
    }
}

fn form(kind: &str, sample: bool) -> Vec<Field> {
    match kind {
        "Form" | "FormGrid" | "ImagesForm" => vec![
            Field::new("concept", "Concept", "Memo"),
            Field::new("stage", "Stage", "DropDown").choices(&STATUSES),
            Field::new("review_date", "Review Date", "DateTime"),
            Field::new("owner", "Owner", "Users"),
            Field::new("pieces", "Pieces", "Number"),
        ],
        "BOMVariations" => vec![Field::new("region", "Region", "Text"), Field::new("margin", "Margin", "Percent")],
        "SampleRequestApp" if sample => vec![
            Field::new("submitStatus", "Status", "Text"),
            Field::new("sampleSize", "Sample Size", "Text"),
            Field::new("dueDate", "Due", "Date"),
            Field::new("receivedDate", "Received", "Date"),
            Field::new("fitDate", "Fit", "Date"),
            Field::new("fitComments", "Comments", "Memo"),
        ],
        _ => Vec::new(),
    }
}

fn grid(kind: &str) -> Vec<Field> {
    match kind {
        "Grid" | "FormGrid" | "ImagesGrid" => vec![
            Field::new("test", "Test", "ComboBox"),
            Field::new("fibre", "Fibre", "DropDown").choices(&FIBRES),
            Field::new("grade", "Grade", "Decimal"),
            Field::new("tested_on", "Tested On", "Date"),
            Field::new("created_by", "Created By", "UserLabel"),
        ],
        "BOM" | "Sets" => vec![
            Field::new("group", "Group", "DropDown").choices(&["Body", "Trim", "Set"]),
            Field::new("qty", "Quantity", "Decimal"),
            Field::new("uom", "Unit", "Text"),
            Field::new("price", "Price", "Currency"),
            Field::new("placement", "Placement", "Text"),
        ],
        "BOMVariations" => vec![
            Field::new("Group", "Group", "DropDown").choices(&["Body", "Trim"]),
            Field::new("qty", "Quantity", "Decimal"),
            Field::new("placement", "Placement", "Text"),
            Field::new("cost", "Cost", "FormulaField"),
        ],
        "SKU" => vec![Field::new("ean", "EAN", "Text"), Field::new("open_order", "Open Order", "Number")],
        _ => Vec::new(),
    }
}
