//! Tasks with their messages.

use super::draw::Seed;
use crate::state::Company;
use crate::state::inbox::{Message, Task};
use crate::state::shape::Kind;
use serde_json::json;

/// Name, priority, status, master folder, which of its headers, users, due date, messages.
type Job = (&'static str, &'static str, &'static str, Kind, usize, [usize; 2], &'static str, &'static [&'static str]);

const JOBS: [Job; 6] = [
    (
        "Confirm trims",
        "High",
        "Open",
        Kind::Style,
        0,
        [4, 5],
        "2025-04-04",
        &["Zips are late.", "New date is the 18th."],
    ),
    ("Revise grade rules", "Normal", "Open", Kind::Style, 1, [1, 2], "2025-04-11", &["Sleeve grows too fast above L."]),
    ("Collect fit comments", "Normal", "Closed", Kind::Style, 2, [1, 4], "2025-02-14", &["All in.", "Thank you."]),
    ("Send costing to vendor", "High", "Open", Kind::Style, 3, [5, 8], "2025-05-02", &[]),
    ("Approve lab dips", "High", "Open", Kind::Material, 0, [6, 5], "2025-03-28", &["Second submit is close."]),
    ("Check print repeat", "Low", "Closed", Kind::Image, 0, [2, 3], "2025-01-31", &["Repeat is 64 cm."]),
];

pub(super) fn tasks(seed: &mut Seed, company: &mut Company) {
    let user = |company: &Company, index| company.people.users.get_index(index).map(|(id, _)| *id);
    for (name, priority, status, kind, index, [assignee, participant], due, messages) in JOBS {
        let stamp = seed.stamp(&company.people, 420);
        let header = company.masters.of(kind).headers().at(index).map(|header| header.id);
        let (id, mut task) = (seed.id(), Task::new(stamp));
        let body = json!({
            "taskName": name,
            "priority": priority,
            "status": status,
            "startDate": "2025-01-13T00:00:00Z",
            "dueDate": format!("{due}T00:00:00Z"),
            "assignees": [{"value": user(company, assignee)}],
            "participants": [{"value": user(company, participant)}],
            "references": {"page": kind.shape().name, "headers": header.as_slice()},
        });
        task.write(&body, stamp);
        company.inbox.tasks.insert(id, task);
        for text in messages {
            let mut message = Message::new(id);
            message.write(&json!({"message": text, "type": "Comment"}));
            company.inbox.messages.insert(seed.id(), message);
        }
    }
}
