//! Line sheets and reports.

use super::draw::Seed;
use crate::state::Company;
use crate::state::line_sheet::{LineSheet, LineSheetFolder};
use crate::state::report::{Report, Subject};
use crate::state::shape::Kind;
use uuid::Uuid;

/// Name and master folder; name and description of its sheets.
type Showroom = (&'static str, Kind, &'static [(&'static str, &'static str)]);

const SHOWROOMS: [Showroom; 3] = [
    (
        "Showroom Fall 2025",
        Kind::Style,
        &[("Outerwear, first look", "All jackets of the season"), ("Key knits", "Best sellers and what follows them")],
    ),
    ("Showroom Spring 2026", Kind::Style, &[("Denim preview", "Washes for buyers")]),
    ("Fabric Library", Kind::Material, &[("Core fabrics", "Qualities that stay")]),
];

pub(super) fn line_sheets(seed: &mut Seed, company: &mut Company) {
    for (name, kind, sheets) in SHOWROOMS {
        let folder: Uuid = seed.id();
        company.line_sheets.folders.push(LineSheetFolder { id: folder, kind, name: name.to_owned() });
        for (name, description) in sheets {
            let (name, description) = ((*name).to_owned(), (*description).to_owned());
            company.line_sheets.sheets.push(LineSheet { id: seed.id(), folder, name, description });
        }
    }
}

const REPORTS: [(&str, &str, Subject); 3] = [
    ("Style Overview", "All styles with season, status and vendor", Subject::Styles),
    ("Late Milestones", "What is behind on the tracking plans", Subject::LateMilestones),
    ("Material Use", "Materials on BOMs and the styles that use them", Subject::MaterialUse),
];

pub(super) fn reports(seed: &mut Seed, company: &mut Company) {
    for (name, description, subject) in REPORTS {
        let (name, description) = (name.to_owned(), description.to_owned());
        company.reports.push(Report { id: seed.id(), name, description, subject });
    }
}
