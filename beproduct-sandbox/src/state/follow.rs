//! Tracked rows and their headers, which name the plans that they are on.

use super::company::Company;
use super::timeline::Row;
use uuid::Uuid;

impl Company {
    pub(crate) fn follow(&mut self, rows: Vec<(Uuid, Row)>) {
        for (id, row) in rows {
            self.masters.of_mut(row.kind).change(row.header, |header| {
                if !header.more.plans.contains(&row.plan) {
                    header.more.plans.push(row.plan);
                }
            });
            self.tracking.rows.insert(id, row);
        }
    }

    /// A row that is not there is passed over.
    pub(crate) fn unfollow(&mut self, ids: &[Uuid]) {
        for row in ids.iter().filter_map(|id| self.tracking.rows.shift_remove(id)).collect::<Vec<_>>() {
            let mut others = self.tracking.rows_of(row.plan, row.kind);
            if !others.any(|(_, other)| other.header == row.header) {
                let master = self.masters.of_mut(row.kind);
                master.change(row.header, |header| header.more.plans.retain(|plan| *plan != row.plan));
            }
        }
    }
}
