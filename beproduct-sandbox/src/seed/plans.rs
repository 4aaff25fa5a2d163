//! Tracking plans, and how far the seeded styles and materials have come on them.

use super::draw::Seed;
use crate::state::Company;
use crate::state::header::Header;
use crate::state::shape::Kind;
use crate::state::status::Status;
use crate::state::timeline::{Cell, Row};
use crate::state::tracking::{Milestone, Plan, Side, TrackingFolder, View};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

const FOLDERS: [(&str, &str); 2] = [
    ("Season Calendars", "Styles from tech pack to shipment"),
    ("Fabric Calendars", "Materials before they are booked"),
];

/// A plan of one season, which the styles of that season are on.
struct Calendar {
    folder: usize,
    name: &'static str,
    description: &'static str,
    season: &'static str,
    days: (&'static str, &'static str),
    /// The day from the first on which it was made.
    made: u32,
    /// A row for each colorway, or for each style.
    by_colorway: bool,
    styles: usize,
    materials: usize,
    /// Milestones that every row has behind it.
    behind: u32,
}

const CALENDARS: [Calendar; 3] = [
    Calendar {
        folder: 0,
        name: "Fall 2025",
        description: "Delivery to stores in August",
        season: "Fall 2025",
        days: ("2025-01-06T00:00:00Z", "2025-08-29T00:00:00Z"),
        made: 350,
        by_colorway: true,
        styles: 12,
        materials: 6,
        behind: 3,
    },
    Calendar {
        folder: 0,
        name: "Spring 2026",
        description: "Delivery to stores in February",
        season: "Spring 2026",
        days: ("2025-07-07T00:00:00Z", "2026-02-27T00:00:00Z"),
        made: 480,
        by_colorway: false,
        styles: 15,
        materials: 4,
        behind: 0,
    },
    Calendar {
        folder: 1,
        name: "Fabric Development",
        description: "Qualities for the coming seasons",
        season: "",
        days: ("2025-03-03T00:00:00Z", "2026-05-29T00:00:00Z"),
        made: 400,
        by_colorway: true,
        styles: 0,
        materials: 8,
        behind: 0,
    },
];

/// Department, action, short name, title of its page, days from the start of the plan.
type Step = (&'static str, &'static str, &'static str, &'static str, u32);

const STYLE_STEPS: [Step; 5] = [
    ("Design", "Tech pack handed over", "Tech Pack", "Tech Pack", 21),
    ("Sourcing", "Proto sample requested", "Proto", "Sample Request", 49),
    ("Technical", "Fit sample approved", "Fit", "Fit Sample", 91),
    ("Merchandising", "Adopted into the line", "Adoption", "", 112),
    ("Production", "Bulk order placed", "Bulk", "", 140),
];

const MATERIAL_STEPS: [Step; 3] = [
    ("Color", "Lab dip approved", "Lab Dip", "Sample Request", 28),
    ("Technical", "Bulk tests passed", "Tests", "Test Log", 70),
    ("Sourcing", "Fabric booked", "Booking", "", 98),
];

/// Name and columns.
const VIEWS: [(&str, &[&str]); 2] = [
    ("Overview", &["header_number", "header_name", "color_name"]),
    ("Sourcing", &["header_number", "supplier", "color_number"]),
];

const OPEN: [Status; 4] = [Status::InProgress, Status::InProgress, Status::WaitingOn, Status::Rejected];

pub(super) fn track(seed: &mut Seed, company: &mut Company) {
    let mut folders = Vec::new();
    for (name, description) in FOLDERS {
        let (id, created) = (seed.id(), seed.stamp(&company.people, 340));
        let folder = TrackingFolder { name: name.to_owned(), description: Some(description.to_owned()), created };
        company.tracking.folders.insert(id, folder);
        folders.push(id);
    }
    for calendar in &CALENDARS {
        let folder = folders.get(calendar.folder).copied().unwrap_or_default();
        let plan = plan(seed, company, folder, calendar);
        let id = plan.id;
        company.tracking.plans.insert(id, plan);
        for kind in [Kind::Style, Kind::Material] {
            let rows = rows(seed, company, id, calendar, kind);
            company.follow(rows);
        }
    }
}

fn plan(seed: &mut Seed, company: &Company, folder: Uuid, calendar: &Calendar) -> Plan {
    let created = seed.stamp(&company.people, calendar.made);
    let day = |text: &str| text.parse::<Timestamp>().unwrap_or_default();
    let side = |seed: &mut Seed, kind, steps: &[Step], count| match count {
        0 => Side::default(),
        _ => side(seed, company, kind, steps),
    };
    Plan {
        id: seed.id(),
        folder,
        name: calendar.name.to_owned(),
        description: Some(calendar.description.to_owned()),
        starts: day(calendar.days.0),
        ends: day(calendar.days.1),
        style: side(seed, Kind::Style, &STYLE_STEPS, calendar.styles),
        material: side(seed, Kind::Material, &MATERIAL_STEPS, calendar.materials),
        created,
        modified: created,
    }
}

fn side(seed: &mut Seed, company: &Company, kind: Kind, steps: &[Step]) -> Side {
    let pages = &company.masters.of(kind).schema().pages;
    let view = |(name, columns): &(&str, &[&str])| View {
        name: (*name).to_owned(),
        description: None,
        columns: columns.iter().map(|column| (*column).to_owned()).collect(),
    };
    let milestone = |(department, action, short, page, day): &Step| Milestone {
        department: (*department).to_owned(),
        action: (*action).to_owned(),
        short: (*short).to_owned(),
        page: pages.values().find(|def| def.title == *page).map(|def| def.id),
        day: *day,
    };
    Side {
        views: VIEWS.iter().map(|one| (seed.id(), view(one))).collect(),
        milestones: steps.iter().map(|step| (seed.id(), milestone(step))).collect(),
    }
}

fn rows(seed: &mut Seed, company: &Company, plan: Uuid, calendar: &Calendar, kind: Kind) -> Vec<(Uuid, Row)> {
    let master = company.masters.of(kind);
    let count = if kind == Kind::Style { calendar.styles } else { calendar.materials };
    let of_season = |header: &&Header| {
        kind == Kind::Material || header.text(&master.schema().folders[header.folder], "season") == calendar.season
    };
    let Some(plan) = company.tracking.plans.get(&plan) else { return Vec::new() };
    let mut rows = Vec::new();
    for header in master.headers().iter().filter(of_season).take(count) {
        let parts = match calendar.by_colorway {
            true => header.colorways.iter().map(|colorway| Some(colorway.id)).collect(),
            false => vec![None],
        };
        for colorway in parts {
            let stamp = seed.stamp(&company.people, calendar.made + 20);
            let mut row = Row { colorway, ..plan.new_row(kind, header.id, stamp, || seed.id()) };
            advance(seed, company, &mut row, calendar.behind);
            rows.push((seed.id(), row));
        }
    }
    rows
}

/// Some cells are done, the next one is open, the others have not begun.
fn advance(seed: &mut Seed, company: &Company, row: &mut Row, behind: u32) {
    let partner = company.people.partners.get(seed.below(6) as usize).map(|partner| partner.id);
    row.suppliers = partner.into_iter().collect();
    let count = u32::try_from(row.cells.len()).unwrap_or(0);
    let done = behind.min(count) + seed.below(count + 1 - behind.min(count));
    for (index, cell) in (0..).zip(&mut row.cells) {
        if index > done {
            break;
        }
        let user = company.people.users.get_index(seed.below(8) as usize).map(|(id, _)| *id);
        cell.assigned = user.into_iter().collect();
        cell.shared.extend(partner.filter(|_| index > 0));
        if index < done { finish(seed, cell) } else { cell.status = seed.pick(&OPEN) }
    }
}

/// Mostly in time.
fn finish(seed: &mut Seed, cell: &mut Cell) {
    let days = i64::from(seed.below(12)) - 8;
    cell.status = match seed.below(8) {
        0 => Status::ApprovedWithCorrections,
        1 => Status::NotApplicable,
        _ => Status::Approved,
    };
    if cell.status != Status::NotApplicable {
        cell.finished = cell.due().saturating_add(SignedDuration::from_hours(24 * days)).ok();
    }
}
