//! The inbox: tasks, their messages, and files of these.

use super::reply::{done, not_found};
use super::uploads::start;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::filter::{Filters, Found, TIMES};
use crate::state::Company;
use crate::state::inbox::{Message, Task};
use crate::state::shape::Kind;
use crate::state::upload::Target;
use serde_json::Value;
use std::borrow::Cow;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 10] = [
    ("inbox_tasks_search", search),
    ("inbox_task_get", get),
    ("inbox_task_create", create),
    ("inbox_task_update", update),
    ("inbox_task_delete", delete),
    ("inbox_messages_list", messages),
    ("inbox_message_create", create_message),
    ("inbox_message_update", update_message),
    ("inbox_message_delete", delete_message),
    ("inbox_message_attachments_upload", attach),
];

/// Members of a task that can be searched.
const FIELDS: [&str; 6] = ["Id", "taskName", "status", "priority", "startDate", "dueDate"];

/// Tasks that are about a master folder, or about a header in one folder of it.
fn search(call: &Call<'_>) -> Result<Value, Failure> {
    let kind = Kind::of(call.parameters.text("masterFolder").unwrap_or_default());
    let kind = kind.ok_or_else(|| not_found("Master folder"))?;
    let filters = Filters::read(call, "filters", |field| FIELDS.contains(&field) || TIMES.contains(&field))?;
    let folder = call.parameters.id("folderId");
    let company = call.app.company();
    let wanted = |(id, task): &(&Uuid, &Task)| {
        subject(&company, task) == Some(kind)
            && folder.is_none_or(|folder| is_in(&company, task, folder))
            && filters.hold(|field| find(**id, task, field))
    };
    let tasks: Vec<(&Uuid, &Task)> = company.inbox.tasks.iter().filter(wanted).collect();
    Ok(call.page(&tasks, |(id, task)| task.show(**id)))
}

fn get(call: &Call<'_>) -> Result<Value, Failure> {
    let id = task_id(call)?;
    let company = call.app.company();
    company.inbox.tasks.get(&id).map(|task| task.show(id)).ok_or_else(no_task)
}

fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let (id, mut task) = (Uuid::new_v4(), Task::new(call.stamp()));
    task.write(&call.body, call.stamp());
    let shown = task.show(id);
    call.app.company_mut().inbox.tasks.insert(id, task);
    Ok(shown)
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let id = task_id(call)?;
    let company = &mut *call.app.company_mut();
    let task = company.inbox.tasks.get_mut(&id).ok_or_else(no_task)?;
    task.write(&call.body, call.stamp());
    Ok(task.show(id))
}

/// Its messages go with it.
fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let id = task_id(call)?;
    let removed = call.app.company_mut().inbox.remove(id);
    removed.map(|()| done("Task has been deleted.")).ok_or_else(no_task)
}

fn messages(call: &Call<'_>) -> Result<Value, Failure> {
    let id = task_id(call)?;
    let inbox = &call.app.company().inbox;
    inbox.tasks.get(&id).ok_or_else(no_task)?;
    let messages: Vec<(&Uuid, &Message)> = inbox.messages.iter().filter(|(_, message)| message.task == id).collect();
    Ok(call.page(&messages, |(id, message)| message.show(**id)))
}

fn create_message(call: &Call<'_>) -> Result<Value, Failure> {
    let task = task_id(call)?;
    let inbox = &mut call.app.company_mut().inbox;
    inbox.tasks.get(&task).ok_or_else(no_task)?;
    let (id, mut message) = (Uuid::new_v4(), Message::new(task));
    message.write(&call.body);
    let shown = message.show(id);
    inbox.messages.insert(id, message);
    Ok(shown)
}

fn update_message(call: &Call<'_>) -> Result<Value, Failure> {
    let id = message_id(call)?;
    let inbox = &mut call.app.company_mut().inbox;
    let message = inbox.messages.get_mut(&id).ok_or_else(no_message)?;
    message.write(&call.body);
    Ok(message.show(id))
}

fn delete_message(call: &Call<'_>) -> Result<Value, Failure> {
    let id = message_id(call)?;
    let removed = call.app.company_mut().inbox.messages.shift_remove(&id);
    removed.map(|_| done("Message has been deleted.")).ok_or_else(no_message)
}

/// Where a file of a message is read, no source tells.
fn attach(call: &Call<'_>) -> Result<Value, Failure> {
    let id = message_id(call)?;
    let company = &mut *call.app.company_mut();
    company.inbox.messages.get(&id).ok_or_else(no_message)?;
    Ok(start(call, company, Target::Nowhere))
}

/// The master folder that a task names, or else that of a header that it names.
fn subject(company: &Company, task: &Task) -> Option<Kind> {
    let of_header = || task.headers().find_map(|id| company.masters.find(id)).map(|(kind, _)| kind);
    task.folder().and_then(Kind::of).or_else(of_header)
}

fn is_in(company: &Company, task: &Task, folder: Uuid) -> bool {
    let mut headers = task.headers().filter_map(|id| company.masters.find(id));
    headers.any(|(kind, header)| company.masters.of(kind).schema().folder(folder) == Some(header.folder))
}

fn find<'t>(id: Uuid, task: &'t Task, field: &str) -> Found<'t> {
    match field {
        "Id" => Found::Value(Cow::Owned(id.to_string().into())),
        "CreatedAt" => Found::Time(task.created.at),
        "ModifiedAt" | "FolderModifiedAt" => Found::Time(task.modified.at),
        field => task.member(field).map_or(Found::Nothing, |value| Found::Value(Cow::Borrowed(value))),
    }
}

fn task_id(call: &Call<'_>) -> Result<Uuid, Failure> {
    call.id("taskId", "Task")
}

fn message_id(call: &Call<'_>) -> Result<Uuid, Failure> {
    call.id("messageId", "Message")
}

fn no_task() -> Failure {
    not_found("Task")
}

fn no_message() -> Failure {
    not_found("Message")
}
