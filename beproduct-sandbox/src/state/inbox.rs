//! The inbox: tasks, and the messages of each.

use super::stamp::Stamp;
use crate::keep::{Records, StateError, Visit};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

#[derive(Default)]
pub(crate) struct Inbox {
    pub(crate) tasks: Records<Uuid, Task>,
    pub(crate) messages: Records<Uuid, Message>,
}

/// A task. Its members differ from tenant to tenant: what is written is what is read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Task {
    members: Map<String, Value>,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) task: Uuid,
    members: Map<String, Value>,
}

impl Inbox {
    pub(crate) fn each_area(&mut self, visit: &mut Visit<'_>) -> Result<(), StateError> {
        visit("task", &mut self.tasks)?;
        visit("message", &mut self.messages)
    }

    /// Removes a task with its messages, and tells whether it was there.
    pub(crate) fn remove(&mut self, task: Uuid) -> Option<()> {
        self.tasks.shift_remove(&task)?;
        let of_task = self.messages.iter().filter(|(_, message)| message.task == task);
        let messages: Vec<Uuid> = of_task.map(|(id, _)| *id).collect();
        for id in messages {
            self.messages.shift_remove(&id);
        }
        Some(())
    }
}

impl Task {
    pub(crate) fn new(stamp: Stamp) -> Task {
        Task { members: Map::new(), created: stamp, modified: stamp }
    }

    /// Members that are sent replace what was there; the others stay.
    pub(crate) fn write(&mut self, body: &Value, stamp: Stamp) {
        self.modified = stamp;
        let sent = body.as_object().into_iter().flatten().filter(|(name, _)| *name != "id" && *name != "taskId");
        self.members.extend(sent.map(|(name, value)| (name.clone(), value.clone())));
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// Name of the master folder that it is about, if it says so.
    pub(crate) fn folder(&self) -> Option<&str> {
        self.member("references")?.get("page")?.as_str()
    }

    /// Headers that it is about.
    pub(crate) fn headers(&self) -> impl Iterator<Item = Uuid> {
        let listed = self.member("references").and_then(|references| references.get("headers")?.as_array());
        let ids = listed.into_iter().flatten().chain(self.member("headerId"));
        ids.filter_map(|id| Uuid::parse_str(id.as_str()?).ok())
    }

    pub(crate) fn show(&self, id: Uuid) -> Value {
        show(id, &self.members)
    }
}

impl Message {
    pub(crate) fn new(task: Uuid) -> Message {
        Message { task, members: Map::new() }
    }

    /// The text is written as `message` and read as `body`.
    pub(crate) fn write(&mut self, body: &Value) {
        for (name, value) in body.as_object().into_iter().flatten().filter(|(name, _)| *name != "id") {
            let name = if name == "message" { "body" } else { name };
            self.members.insert(name.to_owned(), value.clone());
        }
    }

    pub(crate) fn show(&self, id: Uuid) -> Value {
        show(id, &self.members)
    }
}

fn show(id: Uuid, members: &Map<String, Value>) -> Value {
    let mut shown = json!({"id": id});
    if let Value::Object(all) = &mut shown {
        all.extend(members.clone());
    }
    shown
}
