//! Tracking: folders, plans, and what each plan follows.

use super::masters::Masters;
use super::schema::Schema;
use super::shape::Kind;
use super::stamp::{Stamp, write_audit};
use super::timeline::{Cell, Row};
use super::user::Users;
use crate::keep::{Records, StateError, Visit};
use indexmap::IndexMap;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

#[derive(Default)]
pub(crate) struct Tracking {
    pub(crate) folders: Records<Uuid, TrackingFolder>,
    pub(crate) plans: Records<Uuid, Plan>,
    /// Those of all plans, in the order in which they were added.
    pub(crate) rows: Records<Uuid, Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TrackingFolder {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) created: Stamp,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Plan {
    pub(crate) id: Uuid,
    pub(crate) folder: Uuid,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) starts: Timestamp,
    pub(crate) ends: Timestamp,
    pub(crate) style: Side,
    pub(crate) material: Side,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
}

/// What a plan follows of its styles, or of its materials.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Side {
    pub(crate) views: IndexMap<Uuid, View>,
    pub(crate) milestones: IndexMap<Uuid, Milestone>,
}

/// A saved view. It shows these columns, and then every milestone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct View {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// Fields of the header or the colorway, and `supplier`.
    pub(crate) columns: Vec<String>,
}

/// The wire calls it a timeline, as it does the tracked row.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Milestone {
    pub(crate) department: String,
    pub(crate) action: String,
    pub(crate) short: String,
    /// The page that it is about.
    pub(crate) page: Option<Uuid>,
    /// When it is planned, from the start of the plan.
    pub(crate) day: u32,
}

impl Tracking {
    pub(crate) fn each_area(&mut self, visit: &mut Visit<'_>) -> Result<(), StateError> {
        let Tracking { folders, plans, rows } = self;
        visit("tracking_folder", folders)?;
        visit("plan", plans)?;
        visit("plan_row", rows)
    }

    /// The rows of one side of a plan.
    pub(crate) fn rows_of(&self, plan: Uuid, kind: Kind) -> impl Iterator<Item = (&Uuid, &Row)> {
        self.rows.iter().filter(move |(_, row)| row.plan == plan && row.kind == kind)
    }
}

impl TrackingFolder {
    pub(crate) fn show(&self, id: Uuid, users: &Users) -> Value {
        let mut shown = json!({"id": id, "name": self.name, "description": self.description, "active": true});
        write_audit(&mut shown, &self.created, &self.created, users);
        shown
    }
}

impl Plan {
    pub(crate) fn side(&self, kind: Kind) -> &Side {
        if kind == Kind::Material { &self.material } else { &self.style }
    }

    /// A row of which nothing has begun, with a cell for each milestone.
    pub(crate) fn new_row(&self, kind: Kind, header: Uuid, stamp: Stamp, mut id: impl FnMut() -> Uuid) -> Row {
        let cell = |(milestone, known): (&Uuid, &Milestone)| {
            let after = SignedDuration::from_hours(24 * i64::from(known.day));
            let planned = self.starts.saturating_add(after).unwrap_or(self.starts);
            Cell::new(id(), *milestone, planned)
        };
        Row::new((self.id, kind), header, self.side(kind).milestones.iter().map(cell).collect(), stamp)
    }

    pub(crate) fn show(&self, masters: &Masters, users: &Users) -> Value {
        let side = |kind| self.side(kind).show(masters.of(kind).schema());
        let mut shown = json!({
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "folderId": self.folder,
            "startDate": self.starts.to_string(),
            "endDate": self.ends.to_string(),
            "active": true,
            "style": side(Kind::Style),
            "material": side(Kind::Material),
        });
        write_audit(&mut shown, &self.created, &self.modified, users);
        shown
    }
}

impl Side {
    fn show(&self, schema: &Schema) -> Value {
        let view = |(id, view): (&Uuid, &View)| json!({"id": id, "name": view.name, "description": view.description, "active": true});
        let milestone = |(id, milestone): (&Uuid, &Milestone)| {
            let page = milestone.page.and_then(|page| schema.pages.get(&page));
            json!({
                "id": id,
                "department": milestone.department,
                "actionDescription": milestone.action,
                "shortDescription": milestone.short,
                "pageName": page.map(|page| page.title),
            })
        };
        json!({
            "views": self.views.iter().map(view).collect::<Vec<_>>(),
            "timelines": self.milestones.iter().map(milestone).collect::<Vec<_>>(),
        })
    }
}
